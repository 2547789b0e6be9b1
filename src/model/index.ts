/** The vocabulary. Imports nothing but itself; everything else imports it. */
export type * from './source.ts';
export type * from './problem.ts';
export type * from './resource.ts';
export type * from './kind.ts';
export type * from './plan.ts';
export type * from './events.ts';
export type * from './rollout.ts';
export * from './drift-policy.ts';
export type * from './finding.ts';
export { Secret } from './secret.ts';
export { Bare } from './bare.ts';
export { differences, verdicts } from './verdicts.ts';

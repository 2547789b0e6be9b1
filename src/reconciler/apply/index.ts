/** Carrying out a plan. */
export { apply, type ApplyOptions } from './apply.ts';
export { type Clock } from './clock.ts';
export { scrubberOf, secretsOf } from './scrub.ts';
export type { JournalEntry } from './journal.ts';
export type { Exec, Prober } from './outside.ts';

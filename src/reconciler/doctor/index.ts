/** Looking at a router before anything runs on it. */
export { policies } from './access.ts';
export { examine } from './examine.ts';
export { type DoctorFacts, readMore } from './facts.ts';
export type { Finding } from './finding.ts';

/** How a router is, beside how the files want it: what differs, what counts, and what is known. */
export { confirmed, type Pulse, pulsesOf, type Reading } from './confirm.ts';
export { findingOfFailure, findingsBeside, findingsOf } from './findings.ts';
export { judge, type Policies } from './judge.ts';
export { type Ruled, staleRules } from './rules.ts';

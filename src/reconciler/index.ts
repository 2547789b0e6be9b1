/** The deciding part: what is there, what has to happen, doing it. */
export { apply, type ApplyOptions, type Clock, type JournalEntry } from './apply/index.ts';
export { observe } from './observe.ts';
export { defaultOptions, matches, type PlanOptions } from './options.ts';
export { explain, type Explanation, type ExplainedProperty } from './explain.ts';
export { makePlan } from './plan.ts';
export type { Snapshot } from './snapshot.ts';
export { kindNamed, kinds } from './kinds/index.ts';

import type { ResourceChange } from '../generated/documents.ts';
import type { Change, Plan, Problem } from '../model/index.ts';

/** What one run found on one router: a plan for each stack, or why it could not be read. */
export interface RouterOutlook {
  readonly router: string;
  readonly plans: readonly Plan[];
  /** All changes of the plans for machines, where the plans themselves hold only those that people see. */
  readonly resourceChanges?: readonly ResourceChange[];
  readonly seconds: number;
  readonly failure?: Failure;
}

/** `unreachable`: nobody answered, so nothing is known; else the router answered and it is an error. */
export interface Failure {
  readonly problem: Problem;
  readonly unreachable: boolean;
}

export type Counts = Readonly<Record<Change['action'], number>>;

/** How many changes of each sort. */
export function countsOf(plans: readonly Plan[]): Counts {
  const counts = { create: 0, update: 0, replace: 0, delete: 0, adopt: 0, rename: 0, conflict: 0, keep: 0 };
  for (const plan of plans) for (const { action } of plan.changes) counts[action]++;
  return counts;
}

/** Changes that are more than "stays as it is". */
export function differing({ changes }: Plan): readonly Change[] {
  return changes.filter(({ action }) => action !== 'keep');
}

export function plansOf(outlooks: readonly RouterOutlook[]): readonly Plan[] {
  return outlooks.flatMap(({ plans }) => plans);
}

/** Is there anything to write, on any router? */
export function hasChanges(outlooks: readonly RouterOutlook[]): boolean {
  return plansOf(outlooks).some((plan) => differing(plan).length > 0);
}

export function hasRefusals(outlooks: readonly RouterOutlook[]): boolean {
  return plansOf(outlooks).some(({ refusals }) => refusals.length > 0);
}

export function unread(outlooks: readonly RouterOutlook[]): readonly RouterOutlook[] {
  return outlooks.filter(({ failure }) => failure !== undefined);
}

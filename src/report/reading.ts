import type { PlanDocument, ReportDocument, ResourceChange, Router } from '../generated/documents.ts';
import type { RunDocument } from './document.ts';

/** What happens to a resource, in the words of the plan. */
export type Verb = 'create' | 'update' | 'replace' | 'delete' | 'adopt' | 'rename' | 'conflict' | 'keep';
export type Counts = Readonly<Record<Verb, number>>;

/** A document as formats read it: what was found, and what was done about it, if anything was. */
export interface Reading {
  readonly command: RunDocument['command'];
  readonly plan: PlanDocument;
  readonly report?: ReportDocument;
  readonly routers: readonly RouterReading[];
  /** Is this change worth a word? In a plan all that differ; of drift what differs by itself and no rule ignores. */
  readonly isTold: (change: ResourceChange) => boolean;
}

export interface RouterReading {
  readonly router: Router;
  /** All changes, in the order of the plan; `keep` too. */
  readonly changes: readonly ResourceChange[];
}

export function read(document: RunDocument): Reading {
  return 'plan' in document ? reading(document.plan, document) : reading(document);
}

function reading(plan: PlanDocument, report?: ReportDocument): Reading {
  const changes = grouped(plan.resource_changes, ({ router }) => router);
  const command = report?.command ?? plan.command;
  return {
    command,
    isTold: command === 'drift' ? driftIn(plan) : differs,
    plan,
    ...(report ? { report } : {}),
    routers: plan.routers.map((router) => ({ router, changes: changes.get(router.name) ?? [] })),
  };
}

/** What rules of the repository ignore wholly is as if it did not differ. */
function driftIn({ drift }: PlanDocument): (change: ResourceChange) => boolean {
  const keyOf = (one: {
    readonly router: string;
    readonly stack?: string;
    readonly address?: string;
  }): string => JSON.stringify([one.router, one.stack, one.address]);
  const told = new Set((drift ?? []).filter(({ ignored }) => !ignored).map(keyOf));
  const ignored = new Set((drift ?? []).filter((one) => one.ignored && !told.has(keyOf(one))).map(keyOf));
  return (change) => drifted(change) && !ignored.has(keyOf(change));
}

export function verbOf({ change, previous_address: former }: ResourceChange): Verb {
  const [first, second] = change.actions;
  if (second !== undefined) return 'replace';
  switch (first) {
    case 'create':
    case 'delete':
    case 'conflict':
      return first;
    case 'no-op':
      return 'keep';
    case 'update':
      if (change.importing) return 'adopt';
      return former === undefined ? 'update' : 'rename';
  }
}

/** More than "stays as it is". */
export const differs = (change: ResourceChange): boolean => verbOf(change) !== 'keep';

/** A difference itself, and not only what follows from one (a restart after a new variable). */
function drifted(change: ResourceChange): boolean {
  const verb = verbOf(change);
  return verb !== 'keep' && (verb !== 'update' || (change.change.fields ?? []).length > 0);
}

/** Resources of a router that have drifted: by the findings that count, where `drift` has judged them. */
export function driftedOn({ drift }: PlanDocument, { router, changes }: RouterReading): number {
  if (!drift) return changes.filter(drifted).length;
  const off = drift.filter(
    (one) => one.router === router.name && one.counts && one.category !== 'unreachable',
  );
  return new Set(off.map(({ stack = '', address, code }) => `${stack}\n${address ?? code}`)).size;
}

export function countsOf(changes: readonly ResourceChange[]): Counts {
  const counts = { create: 0, update: 0, replace: 0, delete: 0, adopt: 0, rename: 0, conflict: 0, keep: 0 };
  for (const change of changes) counts[verbOf(change)]++;
  return counts;
}

export function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** A document without the rows that stay as they are. */
export function withoutKept(document: RunDocument): RunDocument {
  const slim = (plan: PlanDocument): PlanDocument => ({
    ...plan,
    resource_changes: plan.resource_changes.filter(differs),
  });
  return 'plan' in document ? { ...document, plan: slim(document.plan) } : slim(document);
}

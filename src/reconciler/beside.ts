import type { Address, Bystander, Desired, Observed, Orphan } from '../model/index.ts';
import type { Draft } from './draft.ts';
import { kindNamed } from './kinds/index.ts';

/** Rows of stacks that nobody loaded for this router. */
export function orphansOf(desired: Desired, observed: readonly Observed[]): Orphan[] {
  const known = new Set(desired.otherStacks);
  const orphans = new Map<string, Address[]>();
  for (const { owner, address } of observed) {
    if (owner.by !== 'stack' || known.has(owner.mark.stack)) continue;
    orphans.set(owner.mark.stack, [...(orphans.get(owner.mark.stack) ?? []), address]);
  }
  return [...orphans].map(([stack, addresses]) => ({ stack, addresses }));
}

/** Containers and veths that are nobody's, and that the file neither asks for nor refers to. */
export function bystandersOf(
  observed: readonly Observed[],
  drafts: readonly Draft[],
  { resources }: Desired,
): Bystander[] {
  const asked = new Set(drafts.map(({ before }) => before));
  const needs = resources.flatMap(({ requires = [] }) => requires);
  const isReferredTo = ({ menu, props, row }: Observed): boolean =>
    needs.some(
      (need) =>
        need.menu === menu &&
        Object.entries(need.match).every(([name, value]) => String(props[name] ?? row[name]) === value),
    );
  return observed
    .filter((row) => row.owner.by === 'nobody' && kindNamed(row.kind).noticed && !asked.has(row))
    .filter((row) => !isReferredTo(row))
    .map(({ address, id }) => ({ address, id }));
}

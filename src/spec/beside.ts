import type { Desired, Requirement, Resource } from '../model/index.ts';

/**
 * The stacks of one router, each knowing of the others: their rows are foreign to it, but no orphans, and what one of
 * them makes need not be there before. Who makes something comes before who uses it, so that one run does for all.
 */
export function beside(all: readonly Desired[]): readonly Desired[] {
  if (all.length < 2) return all;
  const makers = all.map((one) => makersFor(one, all));
  const inOrder = all
    .map((one, index) => ({ one, index, rank: rankOf(index, makers, new Set()) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index);
  return inOrder.map(({ one, index, rank }) => {
    const stacks = all.map(({ stack }) => stack).filter((stack) => stack !== one.stack);
    // Where two need each other, neither is made first: what is missing is told, as if they were alone.
    const resources = rank === Infinity ? one.resources : withoutMade(one, makers[index] ?? new Map());
    return { ...one, resources, otherStacks: stacks };
  });
}

/** What a stack needs that others make: by the need, the number of the stack that makes it. */
type Makers = ReadonlyMap<Requirement, number>;

function makersFor(one: Desired, all: readonly Desired[]): Makers {
  const found = new Map<Requirement, number>();
  for (const need of one.resources.flatMap(({ requires = [] }) => requires)) {
    const maker = all.findIndex(
      (other) => other !== one && other.resources.some((resource) => makes(resource, need)),
    );
    if (maker >= 0) found.set(need, maker);
  }
  return found;
}

function makes({ kind, menu, props }: Resource, need: Requirement): boolean {
  const isOfKind =
    need.kind === undefined
      ? menu === need.menu || (need.menu === '/interface' && (kind === 'bridge' || kind === 'veth'))
      : kind === need.kind;
  return (
    isOfKind && Object.entries(need.match).every(([name, value]) => String(props[name] ?? '') === value)
  );
}

/** How many stacks come before this one; infinite where it waits for itself. */
function rankOf(index: number, makers: readonly Makers[], waiting: Set<number>): number {
  if (waiting.has(index)) return Infinity;
  waiting.add(index);
  const ranks = [...new Set(makers[index]?.values())].map((maker) => rankOf(maker, makers, waiting));
  waiting.delete(index);
  return ranks.length === 0 ? 0 : Math.max(...ranks) + 1;
}

function withoutMade({ resources }: Desired, made: Makers): readonly Resource[] {
  if (made.size === 0) return resources;
  return resources.map((resource) => {
    const { requires, ...rest } = resource;
    if (!requires?.some((need) => made.has(need))) return resource;
    const left = requires.filter((need) => !made.has(need));
    return left.length === 0 ? rest : { ...rest, requires: left };
  });
}

import type { Address } from '../model/index.ts';
import type { Draft } from './draft.ts';
import { kindNamed } from './kinds/index.ts';

/**
 * Rows that take each other's names wait for each other in a circle. One row of each circle steps aside first: it gets
 * a name that nobody has. Killed after that, the next run finds it by its marker and gives it the name it is to have.
 */
export function steppingAside(
  drafts: readonly Draft[],
  holders: (taker: Draft) => readonly Draft[],
): ReadonlySet<Address> {
  const isNamed = ({ kind, before, after }: Draft): boolean =>
    before !== undefined && after !== undefined && nameProp(kind) !== undefined;
  const aside = new Set<Address>();
  const done = new Set<Draft>();
  const visit = (draft: Draft, path: readonly Draft[]): void => {
    if (path.includes(draft)) aside.add(draft.address);
    if (path.includes(draft) || done.has(draft)) return;
    for (const holder of holders(draft))
      if (holder !== draft && isNamed(holder)) visit(holder, [...path, draft]);
    done.add(draft);
  };
  for (const draft of drafts) visit(draft, []);
  return aside;
}

/** The property that alone names a row of a kind, and is free to choose; undefined where there is none. */
export function nameProp(kindName: string): string | undefined {
  const { identity, props, unique } = kindNamed(kindName);
  const free = identity.filter((name) => props[name]?.ref === undefined);
  return unique && identity.length === 1 ? free[0] : undefined;
}

/** A name for a row that steps aside: one that no row has. */
export function asideName(name: string, taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`${name}-aside${number}`)) number++;
  return `${name}-aside${number}`;
}

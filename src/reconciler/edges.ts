import type { Address, Kind, Observed, Props, Value } from '../model/index.ts';
import type { Draft } from './draft.ts';
import { kindNamed } from './kinds/index.ts';
import { namesOf, namesUsed, renamedValue, renamesIn, type RowName } from './references.ts';

/** Names of nodes beside the change itself, which has its address. */
export const stopId = (address: Address): string => `stop ${address}`;
export const asideId = (address: Address): string => `aside ${address}`;

/** For every node, what has to be done before it. Looked up, not searched: a first apply has thousands of rows. */
export function edges(
  active: readonly Draft[],
  nodes: ReadonlyMap<string, unknown>,
  holders: Holders,
  which: 'all' | 'sure',
): Map<string, Set<string>> {
  const needs = new Map<string, Set<string>>();
  const after = (later: string, earlier: string): void => {
    if (later === earlier || !nodes.has(earlier)) return;
    needs.set(later, (needs.get(later) ?? new Set()).add(earlier));
  };
  /** When the name of a row is free for another. */
  const nameFree = ({ address }: Draft): string =>
    nodes.has(asideId(address)) ? asideId(address) : address;
  const rests = which === 'all' ? standsOn : liesBelow;
  const isGoing = ({ action }: Draft): boolean => action === 'delete';
  const coming = gathered(active, (one) => (isGoing(one) ? undefined : namesOf(one).now));
  const going = gathered(active, (one) => (isGoing(one) ? namesOf(one).old : undefined));
  const alike = gathered(active, ({ kind }) => kind);
  for (const draft of active) {
    const { address } = draft;
    const kind = kindNamed(draft.kind);
    after(address, stopId(address));
    after(address, asideId(address));
    const wants = new Set<RowName>(namesUsed(kind, draft.after?.props));
    for (const name of wants) {
      for (const other of coming(name)) after(address, other.address);
      for (const other of going(name)) after(address, nameFree(other));
    }
    for (const name of namesUsed(kind, draft.before?.props)) {
      for (const other of going(name))
        if (!wants.has(name) || nameFree(other) !== other.address) after(other.address, address);
    }
    if (kind.nestedBy !== undefined || kind.open) {
      for (const other of alike(draft.kind)) {
        if (rests(kind, draft.after, other.after)) after(address, other.address);
        if (isGoing(other) && rests(kind, draft.before, other.before)) after(other.address, address);
      }
    }
    for (const other of holders(draft)) after(address, nameFree(other));
    for (const cause of draft.because) after(cause, stopId(address));
    for (const cause of draft.because) after(address, cause);
    for (const target of draft.after?.run?.dependsOn ?? []) {
      after(address, target);
      after(stopId(target), stopId(address));
    }
    if (draft.after?.before !== undefined) after(address, draft.after.before);
  }
  return needs;
}

/** Drafts by a word that they have, or have not. */
function gathered<Word>(
  drafts: readonly Draft[],
  wordOf: (draft: Draft) => Word | undefined,
): (word: Word) => readonly Draft[] {
  const found = new Map<Word | undefined, Draft[]>();
  for (const draft of drafts) {
    const word = wordOf(draft);
    const known = found.get(word);
    if (known) known.push(draft);
    else found.set(word, [draft]);
  }
  return (word) => found.get(word) ?? [];
}

/** Does one row need another that no table says? A row of `rows:` names another (`routing-table=to-vpn`). */
function standsOn(kind: Kind, one: Held | undefined, other: Held | undefined): boolean {
  if (!one || !other) return false;
  const name = other.props['name'];
  return (
    liesBelow(kind, one, other) ||
    Object.entries(one.props).some(([prop, value]) => prop !== 'name' && value === name)
  );
}

/** A path lies below another, in a menu whose rows are paths. */
function liesBelow({ nestedBy }: Kind, one: Held | undefined, other: Held | undefined): boolean {
  if (nestedBy === undefined || !one || !other) return false;
  return String(one.props[nestedBy]).startsWith(`${String(other.props[nestedBy])}/`);
}

/** What rows of the file and of the router have in common. */
type Held = Pick<Observed, 'props'>;

/** Those whose rows have now, or come to have by a rename, a name that a change takes, and give it up. */
type Holders = (taker: Draft) => readonly Draft[];

export function holdersIn(active: readonly Draft[]): Holders {
  const renames = renamesIn(active);
  // Whoever wants the new name of an interface waits for its rename, and by then its users have followed.
  const held = gathered(
    active,
    ({ kind, before }) =>
      before && nameKey(kindNamed(kind), followed(kindNamed(kind), before.props, renames)),
  );
  return ({ kind: kindName, before, after }) => {
    const kind = kindNamed(kindName);
    const wanted = after && nameKey(kind, after.props);
    if (wanted === undefined || wanted === nameKey(kind, before?.props)) return [];
    return held(wanted).filter((other) => wanted !== nameKey(kind, other.after?.props));
  };
}

/** What names a row, in a menu where no two can have the same. */
function nameKey({ name, identity, unique }: Kind, props: Props | undefined): string | undefined {
  if (!unique) return undefined;
  return JSON.stringify([name, ...identity.map((prop) => props?.[prop] ?? null)]);
}

/** A row's properties as RouterOS will show them when the rows it names are renamed. */
function followed(kind: Kind, props: Props, renames: ReadonlyMap<RowName, RowName>): Props {
  const entries = Object.entries(props).map(([name, value]): [string, Value] => {
    const prop = kind.props[name];
    return [name, prop?.follows ? renamedValue(prop, value, renames) : value];
  });
  return Object.fromEntries(entries);
}

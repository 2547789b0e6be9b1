import type { Address, Kind, Observed, Props, Value } from '../model/index.ts';
import type { Draft } from './draft.ts';
import { kindNamed } from './kinds/index.ts';
import { namesOf, namesUsed, renamedValue, type RowName } from './references.ts';

/** Names of nodes beside the change itself, which has its address. */
export const stopId = (address: Address): string => `stop ${address}`;
export const asideId = (address: Address): string => `aside ${address}`;

/** For every node, what has to be done before it. */
export function edges(
  active: readonly Draft[],
  nodes: ReadonlyMap<string, unknown>,
  renames: ReadonlyMap<RowName, RowName>,
  which: 'all' | 'sure',
): Map<string, Set<string>> {
  const needs = new Map<string, Set<string>>();
  const rests = which === 'all' ? standsOn : liesBelow;
  const after = (later: string, earlier: string): void => {
    if (later === earlier || !nodes.has(later) || !nodes.has(earlier)) return;
    needs.set(later, (needs.get(later) ?? new Set()).add(earlier));
  };
  for (const draft of active) {
    const { address } = draft;
    after(address, stopId(address));
    after(address, asideId(address));
    const wants = new Set<RowName>(namesUsed(kindNamed(draft.kind), draft.after?.props));
    const used = new Set<RowName>(namesUsed(kindNamed(draft.kind), draft.before?.props));
    for (const other of active) {
      if (other === draft) continue;
      const { old, now } = namesOf(other);
      const isGoing = other.action === 'delete';
      if (!isGoing && now !== undefined && wants.has(now)) after(address, other.address);
      if (isGoing && old !== undefined && wants.has(old)) after(address, other.address);
      else if (isGoing && old !== undefined && used.has(old)) after(other.address, address);
      if (rests(draft.kind, draft.after, other.after)) after(address, other.address);
      if (isGoing && rests(other.kind, draft.before, other.before)) after(other.address, address);
      if (takesPlaceOf(draft, other, renames))
        after(address, nodes.has(asideId(other.address)) ? asideId(other.address) : other.address);
    }
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

/** Does one row need another that no table says? A row of `rows:` names another (`routing-table=to-vpn`). */
function standsOn(kindName: string, one: Held | undefined, other: Held | undefined): boolean {
  if (liesBelow(kindName, one, other)) return true;
  if (one?.kind !== kindName || other?.kind !== kindName || kindNamed(kindName).open === undefined)
    return false;
  const name = other.props['name'];
  return (
    name !== undefined &&
    Object.entries(one.props).some(([prop, value]) => prop !== 'name' && value === name)
  );
}

/** A path lies below another, in a menu whose rows are paths. */
function liesBelow(kindName: string, one: Held | undefined, other: Held | undefined): boolean {
  const { nestedBy } = kindNamed(kindName);
  if (nestedBy === undefined || one?.kind !== kindName || other?.kind !== kindName) return false;
  return String(one.props[nestedBy]).startsWith(`${String(other.props[nestedBy])}/`);
}

/** What rows of the file and of the router have in common. */
type Held = Pick<Observed, 'kind' | 'props'>;

/** Does a change take a name that another row has now, or comes to have by a rename, and gives up? */
export function takesPlaceOf(draft: Draft, other: Draft, renames: ReadonlyMap<RowName, RowName>): boolean {
  if (draft.kind !== other.kind || draft.after === undefined || other.before === undefined) return false;
  const kind = kindNamed(draft.kind);
  if (!kind.unique || kind.identity.length === 0) return false;
  const key = (props: Props | undefined): string =>
    JSON.stringify(kind.identity.map((name) => props?.[name] ?? null));
  const wanted = key(draft.after.props);
  // Whoever wants the new name of an interface waits for its rename, and by then its users have followed.
  const isHeld = wanted === key(followed(kind, other.before.props, renames));
  return isHeld && wanted !== key(draft.before?.props) && wanted !== key(other.after?.props);
}

/** A row's properties as RouterOS will show them when the rows it names are renamed. */
function followed(kind: Kind, props: Props, renames: ReadonlyMap<RowName, RowName>): Props {
  const entries = Object.entries(props).map(([name, value]): [string, Value] => {
    const prop = kind.props[name];
    return [name, prop?.follows ? renamedValue(prop, value, renames) : value];
  });
  return Object.fromEntries(entries);
}

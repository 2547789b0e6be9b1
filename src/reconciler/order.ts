import type { Address, Kind, Observed, Props, Value } from '../model/index.ts';
import type { Draft } from './draft.ts';
import { kindNamed, kinds } from './kinds/index.ts';
import { namesOf, namesUsed, renamedValue, renamesIn, type RowName } from './references.ts';
import { needsStop } from './spread.ts';
import { steppingAside } from './swap.ts';

/** One thing to do: a change, or what has to come before others: the stop of a container, a name that is given up. */
export interface Node {
  readonly id: string;
  readonly draft: Draft;
  readonly phase: 'stop' | 'aside' | 'main';
}

/**
 * What is used comes before its users, and goes after them. A container is stopped as late as possible and before
 * anything that needs its restart: killed in between, the next run finds it stopped and starts it.
 */
export function inOrder(drafts: readonly Draft[]): Node[] {
  const active = drafts.filter((draft) => draft.action !== 'keep' && draft.action !== 'conflict');
  const renames = renamesIn(active);
  const aside = steppingAside(active, (taker, holder) => takesPlaceOf(taker, holder, renames));
  const nodes = new Map<string, Node>();
  for (const draft of active) {
    if (needsStop(draft))
      nodes.set(stopId(draft.address), { id: stopId(draft.address), draft, phase: 'stop' });
    if (aside.has(draft.address))
      nodes.set(asideId(draft.address), { id: asideId(draft.address), draft, phase: 'aside' });
    nodes.set(draft.address, { id: draft.address, draft, phase: 'main' });
  }
  const needs = edges(active, nodes, renames);
  const sorted: Node[] = [];
  const state = new Map<string, 'visiting' | 'done'>();
  const visit = (id: string, path: readonly string[]): void => {
    if (state.get(id) === 'done') return;
    if (state.get(id) === 'visiting') throw new CycleError([...path.slice(path.indexOf(id)), id]);
    state.set(id, 'visiting');
    for (const next of [...(needs.get(id) ?? [])].sort()) visit(next, [...path, id]);
    state.set(id, 'done');
    const node = nodes.get(id);
    if (node) sorted.push(node);
  };
  const causes = new Set(active.flatMap((draft) => draft.because));
  for (const draft of active.toSorted(byTurn(causes))) visit(draft.address, []);
  return sorted;
}

const stopId = (address: Address): string => `stop ${address}`;
const asideId = (address: Address): string => `aside ${address}`;

/** Turn: containers that go, then what containers stand on, containers, the rest, and last what else goes. */
function byTurn(causes: ReadonlySet<string>): (a: Draft, b: Draft) => number {
  return (a, b) => turn(a, causes) - turn(b, causes) || (a.address < b.address ? -1 : 1);
}

const places = new Map(kinds.map((kind, index) => [kind.name, index]));

function turn(draft: Draft, causes: ReadonlySet<string>): number {
  // The way to the router is cut last, when everything else is done.
  if (draft.after?.run?.managementPath) return 3000;
  const place = places.get(draft.kind) ?? 0;
  if (kindNamed(draft.kind).ledger) return draft.action === 'delete' ? 2000 : -2;
  const container = places.get('container') ?? 0;
  if (draft.action === 'delete') return kindNamed(draft.kind).lifecycle ? -1 : 1000 - place;
  // Variables, mounts and veths that are in use are changed when their container's turn has come.
  const isInUse = kindNamed(draft.kind).membership === 'restart' && draft.action !== 'create';
  return isInUse || causes.has(draft.address) ? container + 1 : place;
}

/** For every node, what has to be done before it. */
function edges(
  active: readonly Draft[],
  nodes: ReadonlyMap<string, Node>,
  renames: ReadonlyMap<RowName, RowName>,
): Map<string, Set<string>> {
  const needs = new Map<string, Set<string>>();
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
      if (standsOn(draft.kind, draft.after, other.after)) after(address, other.address);
      if (isGoing && standsOn(other.kind, draft.before, other.before)) after(other.address, address);
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

/**
 * Does one row need another that no table says? A path lies below another, and a row of `rows:` names another
 * (`routing-table=to-vpn`).
 */
function standsOn(kindName: string, one: Held | undefined, other: Held | undefined): boolean {
  if (one === undefined || other?.kind !== kindName || one.kind !== kindName) return false;
  const kind = kindNamed(kindName);
  if (kind.nestedBy !== undefined) {
    return String(one.props[kind.nestedBy]).startsWith(`${String(other.props[kind.nestedBy])}/`);
  }
  const name = other.props['name'];
  if (kind.open === undefined || name === undefined) return false;
  return Object.entries(one.props).some(([prop, value]) => prop !== 'name' && value === name);
}

/** What rows of the file and of the router have in common. */
type Held = Pick<Observed, 'kind' | 'props'>;

/** Does a change take a name that another row has now, or comes to have by a rename, and gives up? */
function takesPlaceOf(draft: Draft, other: Draft, renames: ReadonlyMap<RowName, RowName>): boolean {
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

/** Resources that wait for each other. */
export class CycleError extends Error {
  override readonly name = 'CycleError';
  readonly cycle: readonly string[];

  constructor(cycle: readonly string[]) {
    super(`these changes wait for each other: ${cycle.join(' -> ')}`);
    this.cycle = cycle;
  }
}

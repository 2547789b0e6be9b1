import type { Draft } from './draft.ts';
import { kindNamed, kinds } from './kinds/index.ts';
import { asideId, edges, holdersIn, stopId } from './edges.ts';
import { givenUp } from './references.ts';
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
  const holders = holdersIn(active);
  const aside = new Set([
    ...steppingAside(active, holders),
    ...[...givenUp(active).values()].map(({ address }) => address),
  ]);
  const nodes = new Map<string, Node>();
  for (const draft of active) {
    if (needsStop(draft))
      nodes.set(stopId(draft.address), { id: stopId(draft.address), draft, phase: 'stop' });
    if (aside.has(draft.address))
      nodes.set(asideId(draft.address), { id: asideId(draft.address), draft, phase: 'aside' });
    nodes.set(draft.address, { id: draft.address, draft, phase: 'main' });
  }
  try {
    return sorted(active, nodes, edges(active, nodes, holders, 'all'));
  } catch (error) {
    if (!(error instanceof CycleError)) throw error;
    // Two rows of `rows:` may name each other: which of them has to be there first, only the router knows.
    return sorted(active, nodes, edges(active, nodes, holders, 'sure'));
  }
}

function sorted(
  active: readonly Draft[],
  nodes: ReadonlyMap<string, Node>,
  needs: ReadonlyMap<string, ReadonlySet<string>>,
): Node[] {
  const result: Node[] = [];
  const state = new Map<string, 'visiting' | 'done'>();
  const visit = (id: string, path: readonly string[]): void => {
    if (state.get(id) === 'done') return;
    if (state.get(id) === 'visiting') throw new CycleError([...path.slice(path.indexOf(id)), id]);
    state.set(id, 'visiting');
    for (const next of [...(needs.get(id) ?? [])].sort()) visit(next, [...path, id]);
    state.set(id, 'done');
    const node = nodes.get(id);
    if (node) result.push(node);
  };
  const causes = new Set(active.flatMap((draft) => draft.because));
  for (const draft of active.toSorted(byTurn(causes))) visit(draft.address, []);
  return result;
}

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

/** Resources that wait for each other. */
export class CycleError extends Error {
  override readonly name = 'CycleError';
  readonly cycle: readonly string[];

  constructor(cycle: readonly string[]) {
    super(`these changes wait for each other: ${cycle.join(' -> ')}`);
    this.cycle = cycle;
  }
}

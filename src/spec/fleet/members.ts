import { type Reading } from '../documents.ts';
import type { Rollout } from '../../model/index.ts';
import { matcherOf, type Named } from '../match.ts';
import { plainOf } from '../plain.ts';
import { routerOf } from '../router-documents.ts';
import type { Member } from '../member.ts';
import { type Entry, nodeAt, type TreeMap } from '../tree.ts';
import type { Fleet, Layer, Overlay } from './fleets.ts';
import { over, routerKeys } from './layers.ts';
import { rolloutOf } from './rollout.ts';
import type { StackDefaults } from './stack-defaults.ts';
import { windowsOf } from './windows.ts';

/** The same for all routers on which the same overlays lie. */
interface Ground extends Layer {
  readonly overlays: readonly Overlay[];
  readonly stack: StackDefaults;
}

/** Keys of defaults that are about stacks, and not about the router itself. */
const ofStacks = ['config', 'containers'];

interface FleetMembers {
  readonly members: readonly Member[];
  readonly rollout: Rollout | undefined;
}

/** The routers of a fleet, in the order of its documents, each with what its overlays and the fleet add. */
export function membersOf(fleet: Fleet, reading: Reading): FleetMembers {
  const grounds = new Map<string, Ground>();
  const used = new Set<Overlay>();
  const { rollout: source } = fleet;
  const found = source && rolloutOf(source, fleet.vars, reading);
  const windowsFor = source && windowsOf(source, fleet.vars, reading);
  const isCanary = found?.canary ? matcherOf(found.canary) : () => false;
  const members = fleet.documents.flatMap((document) => {
    const routers = document.sound && nodeAt(document.sound, ['routers']);
    if (!document.sound || routers?.type !== 'map') return [];
    const { sound, file, isLocked } = document;
    return [...routers.entries].flatMap(([name, entry]): Member[] => {
      if (entry.node.type !== 'map') return [];
      const overlays = overlaysFor(name, entry.node, fleet);
      for (const overlay of overlays) used.add(overlay);
      const ground = groundOf(fleet, overlays, grounds);
      const whole = put(entry, entry.node, ground);
      const vars = nodeAt(whole.node, ['vars']);
      const made = routerOf(
        { name, entry: whole, vars, kind: 'Fleet', file, document: sound, isLocked },
        reading,
      );
      if (!made) return [];
      const windows = windowsFor?.({ name, vars });
      const router = {
        ...made.router,
        fleet: fleet.name,
        ...(fleet.drift ? { drift: fleet.drift } : {}),
        ...(windows ? { windows } : {}),
        ...(isCanary(made.router) ? { isCanary: true as const } : {}),
      };
      return [{ ...made, router, vars, defaults: ground.stack }];
    });
  });
  for (const { at } of fleet.overlays.filter((overlay) => !used.has(overlay)))
    reading.report.warn('spec/overlay-unused', 'no router of the fleet matches this overlay', at, {
      hint: 'is a name or a label misspelt? else take it out',
    });
  return { members, rollout: found?.rollout };
}

/** An overlay sees the labels of the fleet, of the overlays before it, and those of the router, which win. */
function overlaysFor(name: string, router: TreeMap, fleet: Fleet): Overlay[] {
  let lower = fleet.labels;
  const own = mapAt(router, 'labels');
  const found: Overlay[] = [];
  let named: Named | undefined;
  for (const overlay of fleet.overlays) {
    named ??= { name, labels: labelsOf(over(own, lower)) };
    if (!overlay.isMatch(named)) continue;
    found.push(overlay);
    if (!overlay.labels) continue;
    lower = over(overlay.labels, lower);
    named = undefined;
  }
  return found;
}

function labelsOf(map: TreeMap | undefined): Readonly<Record<string, string>> {
  return map ? (plainOf(map, { any: { text: true } }) as Record<string, string>) : {};
}

function groundOf(fleet: Fleet, overlays: readonly Overlay[], known: Map<string, Ground>): Ground {
  const key = overlays.map((overlay) => fleet.overlays.indexOf(overlay)).join(' ');
  const old = known.get(key);
  if (old) return old;
  let layer: Layer = fleet;
  for (const overlay of overlays)
    layer = {
      labels: over(overlay.labels, layer.labels),
      vars: over(overlay.vars, layer.vars),
      defaults: over(overlay.defaults, layer.defaults, routerKeys),
    };
  const { labels, vars, defaults } = layer;
  const stack = { config: mapAt(defaults, 'config'), containers: mapAt(defaults, 'containers') };
  const ground = { labels, vars, defaults: without(defaults, ofStacks), overlays, stack };
  known.set(key, ground);
  return ground;
}

/** The router as if it had been written in one place; every value keeps the place where it stands. */
function put(entry: Entry, own: TreeMap, { labels, vars, defaults }: Ground): Entry {
  const lower = new Map(defaults?.entries);
  const add = (key: string, map: TreeMap | undefined): void => {
    if (map) lower.set(key, { keyAt: map.at, node: map });
  };
  add('labels', labels);
  add('vars', vars);
  return { ...entry, node: over(own, { ...own, entries: lower }, routerKeys) ?? own };
}

function without(map: TreeMap | undefined, keys: readonly string[]): TreeMap | undefined {
  if (!map || !keys.some((key) => map.entries.has(key))) return map;
  return { ...map, entries: new Map([...map.entries].filter(([key]) => !keys.includes(key))) };
}

function mapAt(tree: TreeMap | undefined, key: string): TreeMap | undefined {
  const node = tree?.entries.get(key)?.node;
  return node?.type === 'map' ? node : undefined;
}

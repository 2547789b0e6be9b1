import { compare, type ContainerNode, type Graph, type VethNode } from '../graph.ts';
import type { Sizes } from './columns.ts';

/** A container with the veths that stand beside it; or a veth that no container has. */
export interface Lane {
  readonly container?: ContainerNode;
  readonly veths: readonly VethNode[];
  readonly bridge: string;
}

/** What is in no bridge comes last. */
const byBridge = (a: string, b: string): number => Number(a === '') - Number(b === '') || compare(a, b);

/** One lane a container, by bridge and name, so that the picture stays the same whatever changes. */
export function lanesOf({ containers, veths }: Graph): readonly Lane[] {
  const placed = new Set<string>();
  const lanes: Lane[] = [];
  const bridgeOf = (name: string): string => veths.get(name)?.bridge ?? '';
  const sorted = containers.toSorted(
    (a, b) =>
      byBridge(bridgeOf(a.veths[0] ?? ''), bridgeOf(b.veths[0] ?? '')) ||
      compare(a.name, b.name) ||
      compare(a.row.address, b.row.address),
  );
  for (const container of sorted) {
    const own = container.veths.flatMap((name) => {
      const veth = veths.get(name);
      if (!veth || placed.has(name)) return [];
      placed.add(name);
      return [veth];
    });
    lanes.push({ container, veths: own, bridge: bridgeOf(container.veths[0] ?? '') });
  }
  for (const veth of veths.values())
    if (!placed.has(veth.name)) lanes.push({ veths: [veth], bridge: veth.bridge ?? '' });
  return lanes.toSorted((a, b) => byBridge(a.bridge, b.bridge));
}

/** From where to where a lane reaches, and where its veths begin. */
export interface Top {
  readonly top: number;
  readonly bottom: number;
  readonly veth: number;
}

export const blockHeight = ({ published }: VethNode, sizes: Sizes): number =>
  Math.max(sizes.veth, published.length * sizes.port);

export function topsOf(lanes: readonly Lane[], sizes: Sizes): readonly Top[] {
  const tops: Top[] = [];
  let y = 0;
  lanes.forEach(({ container, veths, bridge }, index) => {
    const before = lanes[index - 1];
    if (before) y += before.bridge === bridge ? sizes.lane : sizes.group;
    const right = veths.reduce((sum, veth) => sum + blockHeight(veth, sizes) + 8, -8);
    const left = (container?.mounts.length ?? 0) * sizes.mount;
    const height = Math.max(container ? sizes.container : sizes.bridge, left, right);
    tops.push({ top: y, bottom: y + height, veth: y + (height - Math.max(0, right)) / 2 });
    y += height;
  });
  return tops;
}

/** Bridges that reach past one another stand side by side. */
export function bridgeColumnsOf(
  spans: ReadonlyMap<string, { readonly top: number; readonly bottom: number }>,
): ReadonlyMap<string, number> {
  const ends: number[] = [];
  const columns = new Map<string, number>();
  for (const [name, { top, bottom }] of [...spans].toSorted(
    ([a, one], [b, other]) => one.top - other.top || compare(a, b),
  )) {
    const free = ends.findIndex((end) => end + 8 <= top);
    const column = free < 0 ? ends.length : free;
    ends[column] = bottom;
    columns.set(name, column);
  }
  return columns;
}

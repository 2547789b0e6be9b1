import { compare, type Graph, textOf, wanted } from '../graph.ts';
import { bridgeGap, type Columns, columnsOf, type Sizes, sizesOf } from './columns.ts';
import { blockHeight, bridgeColumnsOf, type Lane, lanesOf, type Top, topsOf } from './lanes.ts';
import type { Action, Row } from '../packed.ts';

/** Columns from left to right: mounts, containers, veths, bridges, published ports. */
export type BoxKind = 'mount' | 'container' | 'veth' | 'bridge' | 'port';

export interface Box {
  readonly id: string;
  readonly kind: BoxKind;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly name: string;
  /** None: what is not ours. */
  readonly row?: Row;
  /** Containers it serves, to show what hangs together. */
  readonly of: readonly string[];
}

export interface Line {
  readonly from: string;
  readonly to: string;
  readonly path: string;
  readonly action: Action;
  readonly of: readonly string[];
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
}

/** Everything has a place that depends on names alone. */
export function layoutOf(graph: Graph, width: number): Layout {
  const sizes = sizesOf(graph);
  const lanes = lanesOf(graph);
  const spans = new Map<string, { top: number; bottom: number; of: string[] }>();
  const boxes: Box[] = [];
  const lines: Line[] = [];
  const places = new Map<string, Box>();
  const draw = (box: Box): Box => {
    boxes.push(box);
    places.set(box.id, box);
    return box;
  };
  const tops = topsOf(lanes, sizes);
  lanes.forEach((lane, index) => {
    let y = tops[index]?.veth ?? 0;
    for (const veth of lane.veths) {
      const height = blockHeight(veth, sizes);
      const middle = y + height / 2;
      const of = usersOf(graph, veth.name);
      if (veth.bridge !== undefined) {
        const span = spans.get(veth.bridge) ?? { top: middle, bottom: middle, of: [] };
        spans.set(veth.bridge, {
          top: Math.min(span.top, y),
          bottom: Math.max(span.bottom, y + height),
          of: [...span.of, ...of],
        });
      }
      y += height + 8;
    }
  });
  let bottom = tops.at(-1)?.bottom ?? 0;
  for (const name of [...graph.bridges.keys()].toSorted(compare)) {
    if (spans.has(name)) continue;
    const top = bottom === 0 ? 0 : bottom + sizes.lane;
    spans.set(name, { top, bottom: top + sizes.bridge, of: [] });
    bottom = top + sizes.bridge;
  }
  const bridgeColumn = bridgeColumnsOf(spans);
  const columns = columnsOf(graph, width, 1 + Math.max(0, ...bridgeColumn.values()));

  for (const [name, span] of [...spans].toSorted(([a], [b]) => compare(a, b))) {
    const bridge = graph.bridges.get(name);
    const height = Math.max(sizes.bridge, span.bottom - span.top);
    const [x, boxWidth] = columns.bridge;
    draw({
      id: `bridge ${name}`,
      kind: 'bridge',
      x: x + (bridgeColumn.get(name) ?? 0) * (boxWidth + bridgeGap),
      y: (span.top + span.bottom) / 2 - height / 2,
      width: boxWidth,
      height,
      name,
      ...(bridge?.row ? { row: bridge.row } : {}),
      of: span.of,
    });
  }
  lanes.forEach((lane, index) => {
    const top = tops[index];
    if (top) drawLane(graph, lane, top, { columns, sizes, draw, places, lines });
  });
  // Containers whose veth is in the lane of another.
  for (const { row, veths } of graph.containers)
    for (const name of veths)
      join(lines, places, `container ${row.address}`, `veth ${name}`, row.action, [row.address]);
  const height = Math.max(0, ...boxes.map((box) => box.y + box.height));
  return { width: columns.width, height, boxes, lines };
}

const usersOf = ({ containers }: Graph, veth: string): string[] =>
  containers.filter(({ veths }) => veths.includes(veth)).map(({ row }) => row.address);

interface Desk {
  readonly sizes: Sizes;
  readonly columns: Columns;
  readonly draw: (box: Box) => Box;
  readonly places: ReadonlyMap<string, Box>;
  readonly lines: Line[];
}

function drawLane(
  graph: Graph,
  { container, veths }: Lane,
  { top, bottom, veth: start }: Top,
  desk: Desk,
): void {
  const { columns, sizes, draw, places, lines } = desk;
  const middle = (top + bottom) / 2;
  if (container) {
    const id = `container ${container.row.address}`;
    const of = [container.row.address];
    const [x, width] = columns.container;
    const height = Math.max(sizes.container, bottom - top > sizes.container * 2 ? sizes.container : 0);
    draw({
      id,
      kind: 'container',
      x,
      y: middle - height / 2,
      width,
      height,
      name: container.name,
      row: container.row,
      of,
    });
    const left = middle - (container.mounts.length * sizes.mount) / 2;
    container.mounts.forEach((row, index) => {
      const [mountX, mountWidth] = columns.mount;
      const mount = `mount ${row.address} ${container.row.address}`;
      const name = textOf(wanted(row)['dst']);
      draw({
        id: mount,
        kind: 'mount',
        x: mountX,
        y: left + index * sizes.mount,
        width: mountWidth,
        height: sizes.mount,
        name,
        row,
        of,
      });
      join(lines, places, mount, id, row.action, of);
    });
  }
  let y = start;
  for (const veth of veths) {
    const height = blockHeight(veth, sizes);
    const id = `veth ${veth.name}`;
    const of = usersOf(graph, veth.name);
    const [x, width] = columns.veth;
    const box = draw({
      id,
      kind: 'veth',
      x,
      y: y + (height - sizes.veth) / 2,
      width,
      height: sizes.veth,
      name: veth.name,
      ...(veth.row ? { row: veth.row } : {}),
      of,
    });
    if (veth.bridge !== undefined)
      join(lines, places, id, `bridge ${veth.bridge}`, veth.port?.action ?? 'keep', of);
    const first = y + (height - veth.published.length * sizes.port) / 2;
    veth.published.forEach((row, index) => {
      const [portX, portWidth] = columns.port;
      const port = `port ${row.address}`;
      const name = textOf(wanted(row)['dstPort']);
      draw({
        id: port,
        kind: 'port',
        x: portX,
        y: first + index * sizes.port,
        width: portWidth,
        height: sizes.port,
        name,
        row,
        of,
      });
      join(
        lines,
        places,
        veth.bridge === undefined ? box.id : `bridge ${veth.bridge}`,
        port,
        row.action,
        of,
      );
    });
    y += height + 8;
  }
}

/** A line from the right side of one box to the left side of another, level where both have room for it. */
function join(
  lines: Line[],
  places: ReadonlyMap<string, Box>,
  from: string,
  to: string,
  action: Action,
  of: readonly string[],
): void {
  const a = places.get(from);
  const b = places.get(to);
  if (!a || !b || lines.some((line) => line.from === from && line.to === to)) return;
  const x1 = a.x + a.width;
  const x2 = b.x;
  const y1 = meeting(a, b);
  const y2 = meeting(b, a);
  const bend = (x1 + x2) / 2;
  const path = y1 === y2 ? `M${x1} ${y1}H${x2}` : `M${x1} ${y1}C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}`;
  lines.push({ from, to, path, action, of });
}

/** Where on the side of a box the line to another leaves it. */
function meeting(box: Box, other: Box): number {
  const aim = other.y + other.height / 2;
  const inset = Math.min(12, box.height / 2);
  const clamped = Math.min(box.y + box.height - inset, Math.max(box.y + inset, aim));
  const own = box.y + box.height / 2;
  return box.kind === 'container' || box.kind === 'bridge' ? clamped : own;
}

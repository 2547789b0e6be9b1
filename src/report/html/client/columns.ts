import type { Graph } from '../graph.ts';

/** Heights and distances, in pixels. */
const roomy = {
  mount: 26,
  port: 26,
  container: 70,
  veth: 40,
  bridge: 62,
  lane: 14,
  group: 30,
};
export type Sizes = typeof roomy;

const compact: Sizes = { ...roomy, container: 48, veth: 38, lane: 8, group: 24 };

/** Where there are many containers each takes less. */
export const isMany = ({ containers }: Graph): boolean => containers.length > 12;
export const sizesOf = (graph: Graph): Sizes => (isMany(graph) ? compact : roomy);

/** Where the columns stand, from left to right. */
export interface Columns {
  readonly mount: readonly [x: number, width: number];
  readonly container: readonly [x: number, width: number];
  readonly veth: readonly [x: number, width: number];
  readonly bridge: readonly [x: number, width: number];
  readonly port: readonly [x: number, width: number];
  readonly width: number;
}

const least = { mount: 150, container: 190, veth: 112, bridge: 116, port: 146, gap: 24 };
/** What is spare goes to what has most to say. */
const most = { mount: 290, container: 290, veth: 152, bridge: 132, port: 172, gap: 44 };

type Name = keyof typeof least;

/** Widths of a picture that is to fill a width; columns without anything in them take none. */
export function columnsOf(graph: Graph, width: number, bridges: number): Columns {
  const hasMounts = graph.containers.some(({ mounts }) => mounts.length > 0);
  const hasPorts = [...graph.veths.values()].some(({ published }) => published.length > 0);
  const shown: readonly Name[] = [
    ...(hasMounts ? (['mount', 'gap'] as const) : []),
    'container',
    'gap',
    'veth',
    'gap',
    ...Array.from({ length: bridges }, () => 'bridge' as const),
    ...(hasPorts ? (['gap', 'port'] as const) : []),
  ];
  const between = (bridges - 1) * bridgeGap;
  const sum = (of: typeof least): number => shown.reduce((total, name) => total + of[name], between);
  const share = Math.min(1, Math.max(0, (width - sum(least)) / (sum(most) - sum(least))));
  const size = (name: Name): number => Math.round(least[name] + share * (most[name] - least[name]));
  let x = 0;
  const column = (isShown: boolean, name: Name, times = 1): readonly [number, number] => {
    const at = x;
    if (isShown) x += size(name) * times + (times - 1) * bridgeGap + size('gap');
    return [at, size(name)];
  };
  return {
    mount: column(hasMounts, 'mount'),
    container: column(true, 'container'),
    veth: column(true, 'veth'),
    bridge: column(true, 'bridge', bridges),
    port: column(hasPorts, 'port'),
    width: x - size('gap'),
  };
}

export const bridgeGap = 16;

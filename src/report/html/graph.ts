import type { Action, Row, Values } from './packed.ts';

/** What of a router makes the picture, and how it hangs together. Names are those on the router. */
export interface Graph {
  readonly containers: readonly ContainerNode[];
  readonly veths: ReadonlyMap<string, VethNode>;
  readonly bridges: ReadonlyMap<string, BridgeNode>;
  /** Rows that the picture does not show. */
  readonly others: readonly Row[];
}

export interface ContainerNode {
  readonly row: Row;
  readonly name: string;
  readonly veths: readonly string[];
  readonly mounts: readonly Row[];
  readonly envs: readonly Row[];
}

export interface VethNode {
  readonly name: string;
  /** None: it is not ours, or another stack's. */
  readonly row?: Row;
  readonly port?: Row;
  readonly bridge?: string;
  readonly published: readonly Row[];
}

export interface BridgeNode {
  readonly name: string;
  readonly row?: Row;
  readonly addresses: readonly Row[];
  readonly masquerade?: Row;
}

export const kindOf = ({ address }: Pick<Row, 'address'>): string => address.slice(0, address.indexOf('/'));
export const keyOf = ({ address }: Pick<Row, 'address'>): string => address.slice(address.indexOf('/') + 1);

/** The values as the files want them; of what goes, as they are. */
export function wanted(row: Row): Values {
  if (!row.fields) return row.values;
  const values: Record<string, Values[string]> = { ...row.values };
  for (const { name, after } of row.fields)
    if (after === undefined) Reflect.deleteProperty(values, name);
    else values[name] = after;
  return values;
}

export function textOf(value: Values[string] | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'object' ? value.join(', ') : String(value);
}

export function listOf(value: Values[string] | undefined): readonly string[] {
  if (value === undefined || value === '') return [];
  return typeof value === 'object' ? value : [String(value)];
}

/** A row that goes does not stand in the way of one that comes under the same name. */
const last = (action: Action): boolean => action === 'delete' || action === 'conflict';

interface Indexed {
  readonly row: Row;
  readonly values: Values;
}

export function graphOf(rows: readonly Row[]): Graph {
  const byKind = new Map<string, Indexed[]>();
  for (const row of rows) {
    const list = byKind.get(kindOf(row)) ?? [];
    if (list.length === 0) byKind.set(kindOf(row), list);
    list.push({ row, values: wanted(row) });
  }
  const of = (...kinds: string[]): readonly Indexed[] => kinds.flatMap((kind) => byKind.get(kind) ?? []);
  const shown = new Set<Row>();
  const show = ({ row }: Indexed): Row => {
    shown.add(row);
    return row;
  };

  const veths = vethsOf(of, show);
  const bridges = bridgesOf(of, show, veths);
  const containers = of('container').map((one): ContainerNode => {
    const lists = new Set(listOf(one.values['envs']));
    const mounts = new Set(listOf(one.values['mounts']));
    return {
      row: show(one),
      name: textOf(one.values['name']) || keyOf(one.row),
      veths: listOf(one.values['interface']),
      mounts: of('mount')
        .filter(({ values }) => mounts.has(textOf(values['list'])))
        .toSorted((a, b) => compare(a.row.address, b.row.address))
        .map(show),
      envs: of('env')
        .filter(({ values }) => lists.has(textOf(values['list'])))
        .map(show),
    };
  });
  for (const { veths: names } of containers)
    for (const name of names) if (!veths.has(name)) veths.set(name, { name, published: [] });
  return { containers, veths, bridges, others: rows.filter((row) => !shown.has(row)) };
}

type Of = (...kinds: string[]) => readonly Indexed[];

function vethsOf(of: Of, show: (one: Indexed) => Row): Map<string, VethNode> {
  const ports = new Map<string, Indexed>();
  for (const one of of('bridge-port')) {
    const name = textOf(one.values['interface']);
    if (!ports.has(name) || !last(one.row.action)) ports.set(name, one);
  }
  const nat = of('nat', 'nat6').filter(({ values }) => values['action'] === 'dst-nat');
  const veths = new Map<string, VethNode>();
  for (const one of of('veth')) {
    const name = textOf(one.values['name']) || keyOf(one.row);
    if (veths.has(name) && last(one.row.action)) continue;
    const hosts = new Set(listOf(one.values['address']).map(hostOf));
    const port = ports.get(name);
    veths.set(name, {
      name,
      row: show(one),
      ...(port ? { port: show(port), bridge: textOf(port.values['bridge']) } : {}),
      published: nat
        .filter(({ values }) => hosts.has(hostOf(textOf(values['toAddress']))))
        .toSorted(byPort)
        .map(show),
    });
  }
  return veths;
}

const byPort = (a: Indexed, b: Indexed): number =>
  compare(textOf(a.values['dstPort']), textOf(b.values['dstPort'])) ||
  compare(a.row.address, b.row.address);

function bridgesOf(
  of: Of,
  show: (one: Indexed) => Row,
  veths: ReadonlyMap<string, VethNode>,
): Map<string, BridgeNode> {
  const bridges = new Map<string, BridgeNode>();
  const rows = new Map(of('bridge').map((one) => [textOf(one.values['name']) || keyOf(one.row), one]));
  const used = [...veths.values()].flatMap(({ bridge }) => (bridge === undefined ? [] : [bridge]));
  for (const name of new Set([...rows.keys(), ...used])) {
    const row = rows.get(name);
    const addresses = of('address', 'address6').filter(({ values }) => values['interface'] === name);
    const networks = addresses.map(({ values }) => networkOf(textOf(values['address'])));
    const masquerade = of('nat', 'nat6').find(
      ({ values }) =>
        values['action'] === 'masquerade' && networks.includes(networkOf(textOf(values['srcAddress']))),
    );
    bridges.set(name, {
      name,
      addresses: addresses.map(show),
      ...(row ? { row: show(row) } : {}),
      ...(masquerade ? { masquerade: show(masquerade) } : {}),
    });
  }
  return bridges;
}

const collator = new Intl.Collator('en', { numeric: true });

/** By name, numbers by their size; equal only if they are the same. */
export const compare = (a: string, b: string): number =>
  collator.compare(a, b) || (a < b ? -1 : Number(a > b));

export const hostOf = (address: string): string => address.replace(/\/\d+$/, '');

/** The network of an IPv4 address with a prefix; other texts are their own. */
export function networkOf(address: string): string {
  const match = /^(\d+)\.(\d+)\.(\d+)\.(\d+)\/(\d+)$/.exec(address);
  if (!match) return address;
  const [a = 0, b = 0, c = 0, d = 0, bits = 32] = match.slice(1).map(Number);
  const mask = bits === 0 ? 0 : (0xffffffff << (32 - bits)) >>> 0;
  const network = ((((a << 24) | (b << 16) | (c << 8) | d) & mask) >>> 0) >>> 0;
  return `${[24, 16, 8, 0].map((shift) => (network >>> shift) & 255).join('.')}/${bits}`;
}

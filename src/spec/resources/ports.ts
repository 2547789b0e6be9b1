import { prefix } from '../../codecs/index.ts';
import type { Address, Requirement, Resource, SourceRange } from '../../model/index.ts';
import type { Container } from '../../generated/stack.ts';
import { addressText, type Family, parseCidr } from '../ip.ts';
import { host, ownList } from './addresses.ts';
import { beforeRow } from './before.ts';
import { isSound } from './port-checks.ts';
import { parsePort, type PortObject } from './port-short.ts';
import { addressOf, at, commentAt, requirement, resource, type View } from './view.ts';
import { familyName } from './veth-gateway.ts';
import type { VethInfo } from './veth-info.ts';
import type { Path } from '../tree.ts';

/** The dst-nat rows of a container's published ports. */
export function portResources(
  view: View,
  key: string,
  { ports = [], previously = [] }: Container,
  veths: readonly VethInfo[],
): Resource[] {
  const used = new Map<string, number>();
  return ports.flatMap((item, index) => {
    const path = ['containers', key, 'ports', index];
    const port = typeof item === 'string' ? parsePort(item, at(view, ...path), view.report) : item;
    if (!port || !isSound(view, port, path)) return [];
    const base = (owner: string): string => `${owner}-${port.published}-${port.protocol ?? 'tcp'}`;
    const number = (used.get(base(key)) ?? 0) + 1;
    used.set(base(key), number);
    const keyOf = (owner: string): string => (number === 1 ? base(owner) : `${base(owner)}-${number}`);
    const former = [...(port.previously ?? []), ...previously.map(keyOf)];
    return familiesOf(view, key, port, veths, path).map(({ family, address }) =>
      natRow(
        view,
        { key: keyOf(key), former, partOf: addressOf('container', key) },
        port,
        { family, address },
        path,
      ),
    );
  });
}

interface Target {
  readonly family: Family;
  readonly address: string;
}

/** Where the traffic goes, for each family that is published. */
function familiesOf(
  view: View,
  key: string,
  port: PortObject,
  veths: readonly VethInfo[],
  path: Path,
): Target[] {
  const all = veths.flatMap(({ addresses }) => addresses);
  const wanted = port.family ?? (port.address === undefined ? undefined : parseCidr(port.address)?.family);
  const families: readonly Family[] =
    wanted === undefined || wanted === 'both' ? ['ipv4', 'ipv6'] : [wanted];
  const found = families.flatMap((family): Target[] => {
    const first = all.find(({ cidr }) => cidr.family === family);
    return first ? [{ family, address: addressText(first.cidr) }] : [];
  });
  const lacking = families.find((family) => !found.some((target) => target.family === family));
  const place = at(view, ...path, ...(port.family === undefined ? [] : ['family']));
  if (found.length === 0 && wanted === undefined) {
    const isDhcp = veths.some(({ veth }) => veth.dhcp);
    const why = isDhcp
      ? 'its address comes from DHCP and may change'
      : 'its veth has no address in this file';
    const hint = 'give the veth an address, or open the port on the container by its own address';
    // A veth that is broken is told of already.
    if (veths.length > 0)
      view.report.error(
        'spec/port-without-address',
        `no port of container "${key}" can be published: ${why}`,
        at(view, ...path),
        { hint },
      );
  } else if (wanted !== undefined && lacking !== undefined && veths.length > 0) {
    const hint = `add an ${familyName(lacking)} address to its veth, or take the family out`;
    view.report.error(
      'spec/family-mismatch',
      `container "${key}" has no ${familyName(lacking)} address`,
      place,
      { hint },
    );
  }
  return found;
}

/**
 * Only traffic for the router itself (`dst-address-type=local`) and from where the file says: a rule must never take
 * what passes through (design 2).
 */
function natRow(
  view: View,
  row: { readonly key: string; readonly former: readonly string[]; readonly partOf: Address },
  port: PortObject,
  { family, address }: Target,
  path: Path,
): Resource {
  const kind = family === 'ipv4' ? 'nat' : 'nat6';
  const item = at(view, ...path);
  const place = (prop: keyof PortObject): SourceRange =>
    port[prop] === undefined ? item : at(view, ...path, prop);
  const isOpen = port.everywhere === true || port.interface !== undefined || port.address !== undefined;
  const list = port.list ?? (isOpen ? undefined : 'LAN');
  return resource(
    kind,
    row.key,
    item,
    [
      ['chain', 'dstnat', item],
      ['action', 'dst-nat', item],
      ['protocol', port.protocol ?? 'tcp', () => place('protocol')],
      ['dstPort', port.published, () => place('published')],
      ['dstAddressType', 'local', item],
      [
        'dstAddress',
        port.address === undefined
          ? undefined
          : prefix.decode(host(view, port.address, ...path, 'address')[0] ?? ''),
        place('address'),
      ],
      ['inInterfaceList', list, () => place('list')],
      ['inInterface', port.interface, () => place('interface')],
      ['toAddress', address, item],
      ['toPorts', port.target ?? port.published, () => place('target')],
      ['disabled', port.disabled, () => place('disabled')],
    ],
    {
      comment: commentAt(view, port.comment, ...path, 'comment'),
      previously: row.former.length === 0 ? undefined : row.former,
      partOf: row.partOf,
      requires: needsOf(view, port, list, path),
      ...beforeRow(view, kind, port.before, place('before')),
    },
  );
}

function needsOf(view: View, port: PortObject, list: string | undefined, path: Path): Requirement[] {
  if (list !== undefined) {
    const hint =
      port.list === undefined
        ? 'Say where the traffic comes from: list:, interface:, or everywhere: true for the whole internet.'
        : 'Add the list on the router, or name another.';
    const place = at(view, ...path, ...(port.list === undefined ? [] : ['list']));
    return ownList(
      view,
      list,
      requirement('/interface/list', { name: list }, `interface list "${list}"`, hint, place),
    );
  }
  if (port.interface === undefined) return [];
  const { networks = {}, veths = {} } = view.stack;
  const ours = [
    ...Object.entries(networks).map(([key, { bridge }]) => bridge ?? key),
    ...Object.entries(veths).map(([key, { name }]) => name ?? key),
  ];
  if (ours.includes(port.interface)) return [];
  const what = `interface "${port.interface}"`;
  return [
    requirement(
      '/interface',
      { name: port.interface },
      what,
      'Name one that is there.',
      at(view, ...path, 'interface'),
    ),
  ];
}

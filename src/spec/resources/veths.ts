import type { Requirement, Resource, SourceRange } from '../../model/index.ts';
import type { Veth } from '../../generated/stack.ts';
import { addressText, type Cidr, type Family, holds, parseCidr } from '../ip.ts';
import type { Path } from '../tree.ts';
import {
  addressRows,
  listMembers,
  type RouterAddress,
  routerAddresses,
  type Written,
  writtenList,
} from './addresses.ts';
import type { NetworkInfo } from './networks.ts';
import {
  at,
  commentAt,
  isDeclared,
  keyPlace,
  onlyRefers,
  requirement,
  resource,
  type View,
} from './view.ts';

/** A veth, as containers and ports need it. */
export interface VethInfo {
  readonly key: string;
  readonly name: string;
  readonly nameAt: SourceRange;
  readonly path: Path;
  readonly veth: Veth;
  readonly network: NetworkInfo | undefined;
  readonly addresses: readonly Written[];
  readonly routerAddresses: readonly RouterAddress[];
  readonly requires: readonly Requirement[];
}

/** All veths of a stack by their local names: those of `veths`, and those written in a container. */
export function vethsOf(view: View, networks: ReadonlyMap<string, NetworkInfo>): Map<string, VethInfo> {
  const veths = new Map<string, VethInfo>();
  for (const [key, veth] of Object.entries(view.stack.veths ?? {}))
    veths.set(key, infoOf(view, key, veth, ['veths', key], networks));
  for (const [key, { veth }] of Object.entries(view.stack.containers ?? {})) {
    if (typeof veth === 'string' || Array.isArray(veth)) continue;
    const path = ['containers', key, 'veth'];
    const other = veths.get(key);
    if (other) {
      view.report.error(
        'spec/duplicate-name',
        `there is a veth "${key}" already`,
        keyPlace(view, ...path),
        {
          hint: `a veth written in a container is named after it: write veth: ${key}, or rename the other`,
          related: [{ at: keyPlace(view, ...other.path), message: 'the other one' }],
        },
      );
    } else veths.set(key, infoOf(view, key, veth, path, networks));
  }
  return veths;
}

function infoOf(
  view: View,
  key: string,
  veth: Veth,
  path: Path,
  networks: ReadonlyMap<string, NetworkInfo>,
): VethInfo {
  const name = veth.name ?? key;
  const nameAt =
    veth.name === undefined
      ? path[0] === 'veths'
        ? keyPlace(view, ...path)
        : keyPlace(view, 'containers', key)
      : at(view, ...path, 'name');
  if (veth.external) onlyRefers(view, path, ['name', 'address']);
  const networkAt = at(view, ...path, 'network');
  if (veth.network !== undefined) isDeclared(view, 'networks', veth.network, networkAt);
  const hint = 'It is external: true, so it has to be there: check the name, or take external out.';
  return {
    key,
    name,
    nameAt,
    path,
    veth,
    network: veth.network === undefined ? undefined : networks.get(veth.network),
    addresses: writtenList(view, veth.address, ...path, 'address'),
    routerAddresses: routerAddresses(view, veth.routerAddress, ...path, 'routerAddress'),
    requires: veth.external
      ? [requirement('/interface/veth', { name }, `veth "${name}"`, hint, nameAt, 'veth')]
      : [],
  };
}

/** The rows of a veth: itself, its bridge port, memberships, and addresses of the router on it. */
export function vethResources(view: View, info: VethInfo): Resource[] {
  const { key, name, nameAt, path, veth, network, addresses } = info;
  if (veth.external) return [];
  checkVeth(view, info);
  const first = at(view, ...path, 'address');
  return [
    resource(
      'veth',
      key,
      keyPlace(view, ...path),
      [
        ['name', name, nameAt],
        [
          'address',
          addresses.length === 0 ? undefined : addresses.map(({ text }) => text),
          addresses[0]?.at ?? first,
        ],
        gateway(view, info, 'ipv4'),
        gateway(view, info, 'ipv6'),
        ['dhcp', veth.dhcp, at(view, ...path, 'dhcp')],
        ['mac', mac(veth.mac), at(view, ...path, 'mac')],
        ['containerMac', mac(veth.containerMac), at(view, ...path, 'containerMac')],
        ['disabled', veth.disabled, at(view, ...path, 'disabled')],
      ],
      { comment: commentAt(view, veth.comment, ...path, 'comment'), previously: veth.previously },
    ),
    ...(network ? [bridgePort(view, info, network)] : []),
    ...listMembers(view, key, name, nameAt, veth.interfaceLists, [...path, 'interfaceLists']),
    ...addressRows(view, key, name, nameAt, info.routerAddresses),
  ];
}

const mac = (text: string | undefined): string | undefined => text?.toUpperCase().replaceAll('-', ':');

function bridgePort(
  view: View,
  { key, name, nameAt, path, veth }: VethInfo,
  network: NetworkInfo,
): Resource {
  const here = at(view, ...path, 'network');
  const shared = (prop: 'pvid' | 'frameTypes'): SourceRange =>
    veth[prop] === undefined ? at(view, 'networks', network.key, prop) : at(view, ...path, prop);
  const pvid = veth.pvid ?? network.network.pvid;
  return resource(
    'bridge-port',
    key,
    here,
    [
      ['bridge', network.bridge, here],
      ['interface', name, nameAt],
      ['pvid', pvid === undefined ? undefined : String(pvid), shared('pvid')],
      ['frameTypes', veth.frameTypes ?? network.network.frameTypes, shared('frameTypes')],
      ['disabled', veth.portDisabled, at(view, ...path, 'portDisabled')],
    ],
    { requires: network.requires },
  );
}

type GatewayField = readonly ['gateway' | 'gateway6', string | undefined, SourceRange];

/** As written; else the router's address in the network, or on the veth itself, where the veth has that family. */
function gateway(view: View, info: VethInfo, family: Family): GatewayField {
  const { veth, network, path, addresses } = info;
  const prop = family === 'ipv4' ? 'gateway' : 'gateway6';
  const text = veth[prop];
  const place = at(view, ...path, prop);
  if (text === '') return [prop, '', place];
  if (text !== undefined) {
    const cidr = parseCidr(text);
    if (!cidr) {
      view.report.error('spec/bad-address', `"${text}" is no address`, place, {
        hint: 'write 172.17.0.1 or fd00:17::1',
      });
    } else if (cidr.family !== family) {
      const other = family === 'ipv4' ? 'gateway6' : 'gateway';
      view.report.error('spec/family-mismatch', `${prop} takes ${familyName(family)}`, place, {
        hint: `did you mean ${other}?`,
      });
    } else {
      checkGateway(view, info, cidr, place);
      return [prop, addressText(cidr), place];
    }
    return [prop, undefined, place];
  }
  const own = addresses.find(({ cidr }) => cidr.family === family);
  const direct = info.routerAddresses.find(({ cidr }) => cidr.family === family);
  const implied =
    network?.gateways[family] ?? (direct && { text: addressText(direct.cidr), at: direct.at });
  return own && implied ? [prop, implied.text, implied.at] : [prop, undefined, place];
}

export const familyName = (family: Family): string => (family === 'ipv4' ? 'IPv4' : 'IPv6');

/** RouterOS complains of a gateway it cannot reach, but takes it (routeros.md 1.7). */
function checkGateway(view: View, { addresses }: VethInfo, gateway: Cidr, place: SourceRange): void {
  const same = addresses.filter(({ cidr }) => cidr.family === gateway.family);
  if (same.length === 0 || same.some(({ cidr }) => holds(cidr, gateway))) return;
  const hint = `an address in ${same.map(({ text }) => text).join(', ')} is meant`;
  view.report.warn(
    'spec/gateway-outside',
    'the container cannot reach this gateway: it is not in its network',
    place,
    { hint },
  );
}

/** The kernel keeps 15 characters of an interface name, and containers have been seen with 14 (transcript 48). */
const insideLength = 14;

function checkVeth(view: View, { name, nameAt, network, addresses, veth, path }: VethInfo): void {
  if (name.startsWith('veth-app-')) {
    const hint = 'choose another name';
    view.report.error(
      'spec/reserved-name',
      `"${name}" is a name that RouterOS keeps for its apps`,
      nameAt,
      { hint },
    );
  }
  if (name.length > insideLength) {
    const hint = `name it with at most ${insideLength} characters, if something inside the container needs the name`;
    view.report.warn(
      'spec/name-cut',
      `from RouterOS 7.20 on the interface inside is named after "${name}", but cut`,
      nameAt,
      { hint },
    );
  }
  for (const { cidr, text, at: place } of addresses) {
    const homes = (network?.addresses ?? []).filter((home) => home.cidr.family === cidr.family);
    if (homes.length === 0 || homes.some((home) => holds(home.cidr, cidr))) continue;
    const there = homes.map((home) => home.text).join(', ');
    view.report.error(
      'spec/address-outside-network',
      `${text} is not in network "${network?.key ?? ''}" (${there})`,
      place,
      {
        hint: 'choose a free address there, or another network',
        related: homes.map((home) => ({ at: home.at, message: 'the network' })),
      },
    );
  }
  if (network && addresses.length > 0 && veth.dhcp) {
    const hint = 'take one of them out';
    view.report.error(
      'spec/bad-value',
      'an address and dhcp exclude each other',
      at(view, ...path, 'dhcp'),
      { hint },
    );
  }
}

import type { Resource, SourceRange } from '../../model/index.ts';
import { addressRows, listMembers } from './addresses.ts';
import type { NetworkInfo } from './networks.ts';
import { checkVeth } from './veth-checks.ts';
import { gateway } from './veth-gateway.ts';
import type { VethInfo } from './veth-info.ts';
import { addressOf, at, commentAt, keyPlace, resource, type View } from './view.ts';

/** The rows of a veth: itself, its bridge port, memberships, and addresses of the router on it. */
export function vethResources(view: View, info: VethInfo): Resource[] {
  const { key, name, nameAt, path, veth, network, addresses } = info;
  if (veth.external) return [];
  checkVeth(view, info);
  const previously = formerOf(view, info);
  const owner = { address: addressOf('veth', key), key, previously, name, nameAt };
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
        ['dhcp', veth.dhcp, () => at(view, ...path, 'dhcp')],
        ['mac', mac(veth.mac), () => at(view, ...path, 'mac')],
        ['containerMac', mac(veth.containerMac), () => at(view, ...path, 'containerMac')],
        ['disabled', veth.disabled, () => at(view, ...path, 'disabled')],
      ],
      { comment: commentAt(view, veth.comment, ...path, 'comment'), previously },
    ),
    ...(network ? [bridgePort(view, info, network)] : []),
    ...listMembers(view, owner, veth.interfaceLists, [...path, 'interfaceLists']),
    ...addressRows(view, owner, info.routerAddresses),
  ];
}

/** A veth that is written in a container goes along when the container is renamed. */
function formerOf({ stack }: View, { key, veth, path }: VethInfo): readonly string[] | undefined {
  return veth.previously ?? (path[0] === 'containers' ? stack.containers?.[key]?.previously : undefined);
}

const mac = (text: string | undefined): string | undefined => text?.toUpperCase().replaceAll('-', ':');

function bridgePort(view: View, info: VethInfo, network: NetworkInfo): Resource {
  const { key, name, nameAt, path, veth } = info;
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
      ['pvid', pvid === undefined ? undefined : String(pvid), () => shared('pvid')],
      ['frameTypes', veth.frameTypes ?? network.network.frameTypes, () => shared('frameTypes')],
      ['disabled', veth.portDisabled, () => at(view, ...path, 'portDisabled')],
    ],
    { requires: network.requires, previously: formerOf(view, info), partOf: addressOf('veth', key) },
  );
}

import type { Requirement, Resource, SourceRange } from '../../model/index.ts';
import type { Network } from '../../generated/stack.ts';
import { addressText, type Family, networkText, parseCidr } from '../ip.ts';
import { addressRows, former, listMembers, type RouterAddress, routerAddresses } from './addresses.ts';
import { beforeRow } from './before.ts';
import {
  addressOf,
  at,
  commentAt,
  keyPlace,
  listOf,
  onlyRefers,
  requirement,
  resource,
  type View,
} from './view.ts';

/** A network, as veths and ports need it. */
export interface NetworkInfo {
  readonly key: string;
  readonly bridge: string;
  readonly bridgeAt: SourceRange;
  readonly network: Network;
  readonly addresses: readonly RouterAddress[];
  readonly gateways: Partial<Record<Family, { readonly text: string; readonly at: SourceRange }>>;
  readonly requires: readonly Requirement[];
}

/** All networks of a stack by their local names. */
export function networksOf(view: View): Map<string, NetworkInfo> {
  return new Map(
    Object.entries(view.stack.networks ?? {}).map(([key, network]) => [key, infoOf(view, key, network)]),
  );
}

function infoOf(view: View, key: string, network: Network): NetworkInfo {
  const path = ['networks', key];
  const bridge = network.bridge ?? key;
  const bridgeAt = network.bridge === undefined ? keyPlace(view, ...path) : at(view, ...path, 'bridge');
  if (network.external) onlyRefers(view, path, ['bridge', 'pvid', 'frameTypes', 'gateway']);
  const addresses = network.external ? [] : routerAddresses(view, network.address, ...path, 'address');
  const what = `bridge "${bridge}"`;
  const hint = 'It is external: true, so it has to be there: check the name, or take external out.';
  return {
    key,
    bridge,
    bridgeAt,
    network,
    addresses,
    gateways: gatewaysOf(view, key, network, addresses),
    requires: network.external
      ? [requirement('/interface/bridge', { name: bridge }, what, hint, bridgeAt, 'bridge')]
      : [],
  };
}

function gatewaysOf(
  view: View,
  key: string,
  network: Network,
  addresses: readonly RouterAddress[],
): NetworkInfo['gateways'] {
  const gateways: NetworkInfo['gateways'] = {};
  for (const { cidr, at: place } of [...addresses].reverse())
    gateways[cidr.family] = { text: addressText(cidr), at: place };
  listOf(network.gateway).forEach((text, index) => {
    const place = at(
      view,
      'networks',
      key,
      'gateway',
      ...(typeof network.gateway === 'string' ? [] : [index]),
    );
    const cidr = parseCidr(text);
    if (cidr) gateways[cidr.family] = { text: addressText(cidr), at: place };
    else
      view.report.error('spec/bad-address', `"${text}" is no address`, place, {
        hint: 'four numbers up to 255',
      });
  });
  return gateways;
}

/** The rows of a network: bridge, addresses, memberships, masquerade. */
export function networkResources(view: View, info: NetworkInfo): Resource[] {
  const { key, bridge, bridgeAt, network, addresses } = info;
  if (network.external) return [];
  const path = ['networks', key];
  checkMtu(view, key, network);
  const owner = {
    address: addressOf('bridge', key),
    key,
    previously: network.previously,
    name: bridge,
    nameAt: bridgeAt,
  };
  return [
    resource(
      'bridge',
      key,
      keyPlace(view, ...path),
      [
        ['name', bridge, bridgeAt],
        ['vlanFiltering', network.vlanFiltering, () => at(view, ...path, 'vlanFiltering')],
        ['protocolMode', network.protocolMode, () => at(view, ...path, 'protocolMode')],
        ['mtu', network.mtu, () => at(view, ...path, 'mtu')],
      ],
      { comment: commentAt(view, network.comment, ...path, 'comment'), previously: network.previously },
    ),
    ...addressRows(view, owner, addresses),
    ...listMembers(view, owner, network.interfaceLists, [...path, 'interfaceLists']),
    ...masquerade(view, info),
  ];
}

function checkMtu(view: View, key: string, { mtu }: Network): void {
  if (mtu === undefined || mtu === 'auto' || (Number(mtu) >= 68 && Number(mtu) <= 65535)) return;
  const hint = 'write auto, or a number from 68 to 65535';
  view.report.error('spec/out-of-range', `${mtu} is no MTU`, at(view, 'networks', key, 'mtu'), { hint });
}

/** One source NAT row for each family of the network's addresses. */
function masquerade(view: View, { key, network, addresses }: NetworkInfo): Resource[] {
  const { masquerade: wish } = network;
  if (wish === undefined || wish === false) return [];
  const path = ['networks', key, 'masquerade'];
  const place = keyPlace(view, ...path);
  if (addresses.length === 0) {
    const hint = 'add address: 172.17.0.1/24, so that it is known what to hide';
    view.report.error(
      'spec/masquerade-without-address',
      `network "${key}" has no address to masquerade`,
      place,
      { hint },
    );
    return [];
  }
  const options = wish === true ? {} : wish;
  const counts = { ipv4: 0, ipv6: 0 };
  return addresses.map(({ cidr, at: addressAt }) => {
    const number = ++counts[cidr.family];
    const kind = cidr.family === 'ipv4' ? 'nat' : 'nat6';
    const beforeAt = at(view, ...path, 'before');
    const keyOf = (name: string): string => `${name}-masquerade${number === 1 ? '' : `-${number}`}`;
    return resource(
      kind,
      keyOf(key),
      place,
      [
        ['chain', 'srcnat', place],
        ['action', 'masquerade', place],
        ['srcAddress', networkText(cidr), addressAt],
        ['outInterface', options.outInterface, () => at(view, ...path, 'outInterface')],
        ['outInterfaceList', options.outInterfaceList, () => at(view, ...path, 'outInterfaceList')],
        ['disabled', options.disabled, () => at(view, ...path, 'disabled')],
      ],
      {
        comment: commentAt(view, options.comment, ...path, 'comment'),
        previously: former(network, keyOf),
        partOf: addressOf('bridge', key),
        ...beforeRow(view, kind, options.before, beforeAt),
      },
    );
  });
}

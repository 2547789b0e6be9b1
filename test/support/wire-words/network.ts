import { resource, veth } from '../stack.ts';
import type { WireCase, WireKind } from './table.ts';

/** yes/no is written, true/false comes back (routeros.md 1c); configurable ones are shown even at their default. */
export const disabled: readonly WireCase[] = [
  {
    value: true,
    stored: { '..': { disabled: 'yes' } },
    echoes: { '..': [{ disabled: 'true' }, { disabled: 'yes' }] },
    differs: { '..': [{ disabled: 'false' }, { disabled: 'no' }, { disabled: undefined }] },
    unset: { '..': { disabled: 'no' } },
  },
  {
    value: false,
    stored: { '..': { disabled: 'no' } },
    echoes: { '..': [{ disabled: 'false' }, { disabled: 'no' }, { disabled: undefined }] },
    differs: { '..': [{ disabled: 'true' }] },
  },
];

/** A word that is the same in all releases. `unset` is left out where every row has the property. */
export function word(
  name: string,
  value: string,
  differs: readonly (string | undefined)[],
  more: Partial<WireCase> = {},
): WireCase {
  return {
    value,
    stored: { '..': { [name]: value } },
    echoes: { '..': [{ [name]: value }] },
    differs: { '..': differs.map((text) => ({ [name]: text })) },
    ...more,
  };
}

/** An interface as rows name it; one that vanished leaves its id behind (routeros.md 2.8). */
const interfaceWord = [word('interface', 'w', ['v', '*1F', 'unknown'])];

const br = resource('bridge', 'br', { name: 'br' });
const br2 = resource('bridge', 'br2', { name: 'br2' });
const two = [veth('v', '172.17.0.2/24'), veth('w', '172.17.0.3/24')];

/** `/interface/bridge`: routeros.md 5 names no defaults, so what the file leaves out is left alone. */
export const bridgeWords: WireKind = {
  kind: 'bridge',
  menu: '/interface/bridge',
  base: { name: 'containers' },
  baseStored: { '..': { name: 'containers' } },
  shown: {
    '..': {
      name: 'containers',
      mtu: 'auto',
      'protocol-mode': 'rstp',
      'vlan-filtering': 'false',
      running: 'true',
      disabled: 'false',
    },
  },
  needs: [],
  props: {
    name: [word('name', 'net1', ['net2', 'NET1'])],
    vlanFiltering: [
      {
        value: true,
        stored: { '..': { 'vlan-filtering': 'yes' } },
        echoes: { '..': [{ 'vlan-filtering': 'true' }, { 'vlan-filtering': 'yes' }] },
        differs: { '..': [{ 'vlan-filtering': 'false' }, { 'vlan-filtering': 'no' }] },
        unset: { '..': 'left' },
      },
    ],
    protocolMode: [word('protocol-mode', 'none', ['rstp', 'mstp'], { unset: { '..': 'left' } })],
    mtu: [word('mtu', '1500', ['auto', '1400'], { unset: { '..': 'left' } })],
  },
};

/** `/interface/bridge/port`: routeros.md 5. */
export const bridgePortWords: WireKind = {
  kind: 'bridge-port',
  menu: '/interface/bridge/port',
  base: { bridge: 'br', interface: 'v' },
  baseStored: { '..': { bridge: 'br', interface: 'v' } },
  shown: {
    '..': {
      bridge: 'br',
      interface: 'v',
      pvid: '1',
      'frame-types': 'admit-all',
      dynamic: 'false',
      inactive: 'false',
      disabled: 'false',
    },
  },
  needs: [br, br2, ...two],
  props: {
    bridge: [word('bridge', 'br2', ['br', 'bridge'])],
    interface: interfaceWord,
    pvid: [word('pvid', '20', ['1', '200'], { unset: { '..': 'left' } })],
    frameTypes: [
      word(
        'frame-types',
        'admit-only-untagged-and-priority-tagged',
        ['admit-all', 'admit-only-vlan-tagged'],
        {
          unset: { '..': 'left' },
        },
      ),
    ],
    disabled,
  },
};

/** `/interface/list/member`. */
export const listMemberWords: WireKind = {
  kind: 'list-member',
  menu: '/interface/list/member',
  base: { list: 'LAN', interface: 'v' },
  baseStored: { '..': { list: 'LAN', interface: 'v' } },
  shown: { '..': { list: 'LAN', interface: 'v', dynamic: 'false', disabled: 'false' } },
  needs: two,
  props: { list: [word('list', 'WAN', ['LAN', 'VPN'])], interface: interfaceWord, disabled },
};

/** `/ip/address`: transcript 34. */
export const addressWords: WireKind = {
  kind: 'address',
  menu: '/ip/address',
  base: { address: '172.17.0.1/24', interface: 'v' },
  baseStored: { '..': { address: '172.17.0.1/24', interface: 'v' } },
  shown: {
    '..': {
      address: '172.17.0.1/24',
      network: '172.17.0.0',
      interface: 'v',
      'actual-interface': 'v',
      invalid: 'false',
      dynamic: 'false',
      disabled: 'false',
    },
  },
  needs: two,
  props: {
    address: [
      word('address', '172.19.0.1/16', ['172.19.0.1/24', '172.19.0.2/16', '172.19.0.1/32']),
      // A bare address gains /32.
      word('address', '192.168.111.111/32', ['192.168.111.111/24'], {
        echoes: { '..': [{ address: '192.168.111.111/32' }, { address: '192.168.111.111' }] },
      }),
    ],
    interface: interfaceWord,
    disabled,
  },
};

/** `/ipv6/address`: a bare one gains /64 there (routeros.md 5), so it is written with its prefix. */
export const address6Words: WireKind = {
  kind: 'address6',
  menu: '/ipv6/address',
  base: { address: 'fd8d:5ad2:24:1::1/64', interface: 'v' },
  baseStored: { '..': { address: 'fd8d:5ad2:24:1::1/64', interface: 'v' } },
  shown: {
    '..': {
      address: 'fd8d:5ad2:24:1::1/64',
      interface: 'v',
      'actual-interface': 'v',
      advertise: 'true',
      'eui-64': 'false',
      'from-pool': '',
      dynamic: 'false',
      disabled: 'false',
    },
  },
  needs: two,
  props: {
    address: [
      word('address', 'fd8d:5ad2:24:2::1/64', ['fd8d:5ad2:24:2::1/48', 'fd8d:5ad2:24:2::2/64'], {
        echoes: { '..': [{ address: 'fd8d:5ad2:24:2::1/64' }, { address: 'FD8D:5AD2:24:2::1/64' }] },
      }),
    ],
    interface: interfaceWord,
    advertise: [
      {
        value: false,
        stored: { '..': { advertise: 'no' } },
        echoes: { '..': [{ advertise: 'false' }, { advertise: 'no' }] },
        differs: { '..': [{ advertise: 'true' }, { advertise: 'yes' }] },
        unset: { '..': 'left' },
      },
    ],
    disabled,
  },
};

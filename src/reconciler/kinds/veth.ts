import { addresses, flag, text } from '../../codecs/index.ts';
import type { Kind, Prop } from '../../model/index.ts';

const macAddress = (name: string, since: string): Prop => ({
  wire: [{ name, since }],
  codec: {
    decode: (wire) => wire.toUpperCase().replaceAll('-', ':'),
    encode: (value) => text.encode(value),
  },
  disrupts: 'restart',
  unmanaged: 'RouterOS generates a stable one',
});

/**
 * `/interface/veth` (routeros.md 1.7). Always set in place: a container stays bound to the old object when a veth of
 * the same name is made anew (routeros.md 2.8).
 */
export const veth: Kind = {
  name: 'veth',
  menu: '/interface/veth',
  identity: ['name'],
  unique: true,
  membership: 'restart',
  noticed: true,
  props: {
    // A rename is live; the interface inside takes the new name at the next start (routeros.md 2.8 [I]).
    name: { wire: [{ name: 'name' }], codec: text },
    // Several addresses, and IPv6, from 7.11 on: every release we support.
    address: {
      wire: [{ name: 'address' }],
      codec: addresses,
      disrupts: 'restart',
      default: [{ value: [] }],
    },
    // Mandatory before 7.21, empty is fine (routeros.md 1.7).
    gateway: {
      wire: [{ name: 'gateway' }],
      codec: text,
      disrupts: 'restart',
      default: [{ value: '' }],
      mandatory: true,
    },
    gateway6: { wire: [{ name: 'gateway6' }], codec: text, disrupts: 'restart', default: [{ value: '' }] },
    dhcp: {
      wire: [{ name: 'dhcp', since: '7.20' }],
      codec: flag,
      disrupts: 'restart',
      absent: false,
      default: [{ value: false, since: '7.20' }],
    },
    mac: macAddress('mac-address', '7.20'),
    containerMac: macAddress('container-mac-address', '7.21'),
    disabled: {
      wire: [{ name: 'disabled' }],
      codec: flag,
      disrupts: 'restart',
      default: [{ value: false }],
    },
  },
};

/** `/interface/bridge`: what a network of containers needs; the rest of a bridge is its owner's. */
export const bridge: Kind = {
  name: 'bridge',
  menu: '/interface/bridge',
  identity: ['name'],
  unique: true,
  membership: 'none',
  props: {
    name: { wire: [{ name: 'name' }], codec: text },
    vlanFiltering: {
      wire: [{ name: 'vlan-filtering' }],
      codec: flag,
      unmanaged: 'no source for its default',
    },
    protocolMode: {
      wire: [{ name: 'protocol-mode' }],
      codec: text,
      unmanaged: 'no source for its default',
    },
    mtu: { wire: [{ name: 'mtu' }], codec: text, unmanaged: 'no source for its default' },
  },
};

/** `/interface/bridge/port`: one row a veth; an interface is a port of one bridge only (routeros.md 3). */
export const bridgePort: Kind = {
  name: 'bridge-port',
  menu: '/interface/bridge/port',
  identity: ['interface'],
  unique: true,
  membership: 'live',
  props: {
    bridge: { wire: [{ name: 'bridge' }], codec: text, ref: ['bridge'], follows: true },
    interface: { wire: [{ name: 'interface' }], codec: text, ref: ['veth'], follows: true },
    pvid: { wire: [{ name: 'pvid' }], codec: text, unmanaged: 'no source for its default' },
    frameTypes: { wire: [{ name: 'frame-types' }], codec: text, unmanaged: 'no source for its default' },
    disabled: { wire: [{ name: 'disabled' }], codec: flag, default: [{ value: false }] },
  },
};

/** `/interface/list/member`. */
export const listMember: Kind = {
  name: 'list-member',
  menu: '/interface/list/member',
  identity: ['list', 'interface'],
  unique: true,
  membership: 'live',
  props: {
    list: { wire: [{ name: 'list' }], codec: text },
    interface: { wire: [{ name: 'interface' }], codec: text, ref: ['veth', 'bridge'], follows: true },
    disabled: { wire: [{ name: 'disabled' }], codec: flag, default: [{ value: false }] },
  },
};

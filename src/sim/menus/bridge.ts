import { Refusal, type DeviceView, type Menu, type Row } from '../device/types.ts';
import { integer, listOf, oneOf, text } from '../device/values.ts';
import { freeInterfaceName, refuseInterfaceName } from './interface.ts';
import { field, isDangling, isOn, shown } from './shown.ts';

/** The middle one is in routeros.md 5; its neighbours are the manual's. */
const frameTypes = oneOf('admit-all', 'admit-only-untagged-and-priority-tagged', 'admit-only-vlan-tagged');
/** `value of X out of range (1..4094)` (routeros.md 3). */
const vlanId = integer(1, 4094);

/** Defaults shown are the manual's; no transcript has a whole bridge row. */
const bridge: Menu = {
  path: 'interface/bridge',
  namespace: 'interface',
  byName: true,
  values: {
    'protocol-mode': oneOf('none', 'rstp', 'stp', 'mstp'),
    'frame-types': frameTypes,
    pvid: vlanId,
    mtu: integer(68, 65_535, ['auto']),
  },
  beforeAdd: (device, fields) => {
    if (!fields.has('name')) fields.set('name', freeInterfaceName(device, 'bridge'));
    refuseInterfaceName(device, fields.get('name'));
  },
  beforeSet: (device, row, changes) => {
    refuseInterfaceName(device, changes.get('name'), row);
  },
  defaults: (_device, row) => ({
    mtu: 'auto',
    'protocol-mode': 'rstp',
    pvid: '1',
    'frame-types': 'admit-all',
    'vlan-filtering': 'false',
    dynamic: shown(row.dynamic),
    running: shown(!isOn(row, 'disabled')),
    disabled: 'false',
  }),
};

/** `failure: device already added as bridge port` (routeros.md 3). */
function refuseSecondPort(device: DeviceView, name: string | undefined, self?: Row): void {
  if (name === undefined) return;
  if (
    device.rows('interface/bridge/port').some((row) => row !== self && field(row, 'interface') === name)
  ) {
    throw new Refusal('failure: device already added as bridge port');
  }
}

/**
 * A static port outlives its interface and shows `interface=*1F`; a dynamic one goes with it (routeros.md 2.8, the
 * device does both). Defaults as a console print has them (corpus, api-026).
 */
const port: Menu = {
  path: 'interface/bridge/port',
  ordered: true,
  mandatory: () => ['bridge', 'interface'],
  references: { bridge: { to: 'interface/bridge' }, interface: { to: 'interface' } },
  values: { pvid: vlanId, 'frame-types': frameTypes },
  beforeAdd: (device, fields) => {
    refuseSecondPort(device, fields.get('interface'));
  },
  beforeSet: (device, row, changes) => {
    refuseSecondPort(device, changes.get('interface'), row);
  },
  beforeRemove: (_device, row) => {
    // The fragment `dynamic port` is what was seen (transcript 56).
    if (row.dynamic) throw new Refusal('failure: can not remove dynamic port');
  },
  defaults: (_device, row) => ({
    priority: '0x80',
    'path-cost': '10',
    'internal-path-cost': '10',
    horizon: 'none',
    pvid: '1',
    'frame-types': 'admit-all',
    dynamic: shown(row.dynamic),
    inactive: shown(isDangling(field(row, 'interface')) || isOn(row, 'disabled')),
    disabled: 'false',
  }),
};

const vlan: Menu = {
  path: 'interface/bridge/vlan',
  mandatory: () => ['bridge', 'vlan-ids'],
  references: {
    bridge: { to: 'interface/bridge' },
    tagged: { to: 'interface' },
    untagged: { to: 'interface' },
  },
  values: {
    tagged: text,
    untagged: text,
    'vlan-ids': listOf({
      check(raw, name) {
        for (const part of raw.split('-')) vlanId.check(part, name);
        return raw;
      },
    }),
  },
  defaults: (_device, row) => ({ dynamic: shown(row.dynamic), disabled: 'false' }),
};

export const bridgeMenus: readonly Menu[] = [bridge, port, vlan];

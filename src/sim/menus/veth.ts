import { hasProcess, liveOf } from '../container/live.ts';
import { echoRow } from '../device/echo.ts';
import { Refusal, type DeviceView, type Menu, type Row } from '../device/types.ts';
import { ipv4, ipv6, listOf, optional, prefix } from '../device/values.ts';
import { freeInterfaceName, refuseInterfaceName } from './interface.ts';
import { hasPackage } from './package.ts';
import { field, isOn, shown } from './shown.ts';

/** Stable, "generated" (routeros.md 1.7): from the number of the row, so that two runs agree. */
function generatedMac(row: Row): string {
  const number = parseInt(row.id.slice(1), 16);
  return macText(0x02_5e_00_00_00_00 + number * 2);
}

function macText(value: number): string {
  const hex = value.toString(16).padStart(12, '0').toUpperCase();
  return hex.replaceAll(/(..)(?=.)/g, '$1:');
}

/** The container's side is one above (routeros.md 1.7, transcript 48). */
function nextMac(mac: string): string {
  return macText(Number.parseInt(mac.replaceAll(':', ''), 16) + 1);
}

/** Since 7.16 only while a running container uses it, before that always (routeros.md 1.7). */
function isRunning(device: DeviceView, veth: Row): boolean {
  if (isOn(veth, 'disabled')) return false;
  if (!device.atLeast('7.16')) return true;
  return device.rows('container').some((row) => {
    const live = liveOf(device, row);
    return hasProcess(live) && live.process?.interfaces.some(({ id }) => id === veth.id) === true;
  });
}

function render(device: DeviceView, row: Row): Record<string, string> {
  const all = echoRow(device, veth, row);
  if (device.atLeast('7.20')) all['mac-address'] ??= generatedMac(row);
  if (device.atLeast('7.21')) all['container-mac-address'] ??= nextMac(all['mac-address'] ?? '');
  return all;
}

/** Error texts: routeros.md 2.8 and 3. Echo: transcripts 08 and 16. */
const veth: Menu = {
  path: 'interface/veth',
  namespace: 'interface',
  byName: true,
  // Hidden without the container package since 7.21.
  available: (device) => !device.atLeast('7.21') || hasPackage(device, 'container'),
  // "not mandatory since 7.21" (routeros.md 1.7); an empty one is fine on all.
  mandatory: (device) => (device.atLeast('7.21') ? [] : ['gateway']),
  // One address before 7.11, a list of both families after (routeros.md 1.7).
  values: { address: optional(listOf(prefix)), gateway: optional(ipv4), gateway6: optional(ipv6) },
  beforeAdd: (device, fields) => {
    if (!fields.has('name')) fields.set('name', freeInterfaceName(device, 'veth'));
    refuseInterfaceName(device, fields.get('name'));
  },
  beforeSet: (device, row, changes) => {
    refuseInterfaceName(device, changes.get('name'), row);
  },
  beforeRemove: (device, row) => {
    const name = field(row, 'name');
    const isUsed = device
      .rows('container')
      .some((each) => field(each, 'interface').split(',').includes(name));
    if (isUsed) throw new Refusal('failure: in use by container');
  },
  defaults: (device, row) => ({
    address: '',
    gateway: '',
    ...(device.atLeast('7.11') && { gateway6: '' }),
    ...(device.atLeast('7.20') && { dhcp: 'false' }),
    disabled: 'false',
    running: shown(isRunning(device, row)),
  }),
  render,
};

export const vethMenu: Menu = veth;

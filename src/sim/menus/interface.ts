import { echoRow } from '../device/echo.ts';
import { Refusal, type DeviceView, type Menu, type Row } from '../device/types.ts';
import { describedInterfaces, furtherInterfaces } from './interface-types.ts';
import { field, isOn, shown } from './shown.ts';

const interfaceMenus: Readonly<Record<string, string>> = { ...describedInterfaces, ...furtherInterfaces };

/** `failure: already have interface with such name` (routeros.md 3). */
export function refuseInterfaceName(device: DeviceView, name: string | undefined, self?: Row): void {
  if (name === undefined) return;
  for (const path of Object.keys(interfaceMenus)) {
    if (device.rows(path).some((row) => row !== self && field(row, 'name') === name)) {
      throw new Refusal('failure: already have interface with such name');
    }
  }
}

/** `veth1`, `bridge2`: what an interface is called that nobody named [I]. */
export function freeInterfaceName(device: DeviceView, stem: string): string {
  for (let number = 1; ; number++) {
    const name = `${stem}${number}`;
    const isTaken = Object.keys(interfaceMenus).some((path) =>
      device.rows(path).some((row) => field(row, 'name') === name),
    );
    if (!isTaken) return name;
  }
}

function* all(device: DeviceView): Generator<readonly [string, Row]> {
  for (const [path, type] of Object.entries(interfaceMenus)) {
    for (const row of device.rows(path)) yield [type, row];
  }
}

/** `/interface`: all of them, to look at. */
const interfaces: Menu = {
  path: 'interface',
  byName: true,
  beyondData: ['print', 'get'],
  rows: (device) =>
    [...all(device)]
      .sort(([, a], [, b]) => parseInt(a.id.slice(1), 16) - parseInt(b.id.slice(1), 16))
      .map(([type, row]) => ({ ...row, fields: new Map([...row.fields, ['type', type]]) })),
  render: (_device, row) => {
    const comment = field(row, 'comment');
    return {
      name: field(row, 'name'),
      type: field(row, 'type'),
      ...(comment !== '' && { comment }),
      dynamic: shown(row.dynamic),
      running: shown(!isOn(row, 'disabled')),
      disabled: shown(isOn(row, 'disabled')),
    };
  },
};

const ethernet: Menu = {
  path: 'interface/ethernet',
  namespace: 'interface',
  byName: true,
  beyondData: ['print', 'get', 'set', 'enable', 'disable', 'comment'],
  beforeSet: (device, row, changes) => {
    refuseInterfaceName(device, changes.get('name'), row);
  },
  defaults: (_device, row) => ({
    'default-name': field(row, 'name'),
    running: shown(!isOn(row, 'disabled')),
    disabled: 'false',
  }),
  render: (device, row) => echoRow(device, ethernet, row),
};

export const interfaceReadMenus: readonly Menu[] = [interfaces, ethernet];

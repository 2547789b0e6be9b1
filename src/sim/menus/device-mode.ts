import { Refusal, type DeviceView, type Menu, type Row } from '../device/types.ts';
import { flag, oneOf, time } from '../device/values.ts';
import { field } from './shown.ts';

/** What is on in mode `advanced` (transcripts 25 and 27). */
const features: Readonly<Record<string, string>> = {
  scheduler: 'true',
  socks: 'true',
  fetch: 'true',
  pptp: 'true',
  l2tp: 'true',
  'bandwidth-test': 'true',
  'traffic-gen': 'false',
  sniffer: 'true',
  ipsec: 'true',
  romon: 'true',
  proxy: 'true',
  hotspot: 'true',
  smb: 'true',
  email: 'true',
  zerotier: 'true',
  container: 'false',
};
/** From 7.17 on (routeros.md 7.1). */
const newer: Readonly<Record<string, string>> = {
  'install-any-version': 'false',
  partitions: 'false',
  routerboard: 'true',
};

const word = (value: string): string => (value === 'yes' ? 'true' : value === 'no' ? 'false' : value);

function render(device: DeviceView, row: Row): Record<string, string> {
  const isNew = device.atLeast('7.17');
  const stored = Object.fromEntries([...row.fields].map(([name, value]) => [name, word(value)]));
  return {
    // Everything was `enterprise` before 7.17 (routeros.md 1b, 4).
    mode: isNew ? 'advanced' : 'enterprise',
    ...(isNew && { 'allowed-versions': '7.13+,6.49.8+' }),
    flagged: 'false',
    'flagging-enabled': 'true',
    ...features,
    ...(isNew && newer),
    'attempt-count': '0',
    ...stored,
  };
}

/** Nobody presses the button unless the fault `device-mode-confirmed` says so: then it reboots with the new mode. */
function update(device: DeviceView, _rows: unknown, attributes: ReadonlyMap<string, string>): undefined {
  const types = {
    mode: oneOf(
      ...(device.atLeast('7.17') ? ['advanced', 'home', 'basic', 'rose'] : ['enterprise', 'home']),
    ),
    // `(00:00:10 .. 1d00:00:00)` (transcript 26).
    'activation-timeout': time(10_000, 86_400_000),
  };
  const changes = new Map<string, string>();
  for (const [name, raw] of attributes) {
    const type = name === 'mode' || name === 'activation-timeout' ? types[name] : flag;
    const value = type.check(raw, name);
    if (name !== 'activation-timeout') changes.set(name, value);
  }
  const [row] = device.rows('system/device-mode');
  if (row === undefined || device.fault('device-mode-confirmed') === undefined) {
    const count = Number(row === undefined ? 0 : field(row, 'attempt-count'));
    row?.fields.set('attempt-count', String(count + 1));
    // A router says it when the time is over, and answers nothing else meanwhile (transcript 26, routeros.md 0.10).
    throw new Refusal('update canceled');
  }
  for (const [name, value] of changes) row.fields.set(name, value);
  device.after(1000, () => {
    device.reboot();
  });
  return undefined;
}

export const deviceModeMenu: Menu = {
  path: 'system/device-mode',
  singleton: true,
  render,
  commands: { update },
};

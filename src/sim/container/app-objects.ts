import { Refusal, type DeviceView, type Row } from '../device/types.ts';
import { pull } from './lifecycle.ts';
import { field, forget } from './live.ts';

interface AppPlan {
  readonly name: string;
  readonly image: string;
  readonly redirects: string;
}

function setting(device: DeviceView, name: string): string {
  const [settings] = device.rows('app/settings');
  return settings === undefined ? '' : field(settings, name);
}

const menus = ['container', 'interface/bridge/port', 'ip/firewall/nat', 'interface/veth'];

/** Rows that enabling an app made: `app-<name>`, `veth-app-<name>`, its port and its NAT rules (routeros.md 1.9). */
function objectsOf(device: DeviceView, app: string): readonly (readonly [string, Row])[] {
  const isIts = (row: Row): boolean =>
    field(row, 'name') === `app-${app}` ||
    field(row, 'name') === `veth-app-${app}` ||
    field(row, 'interface') === `veth-app-${app}` ||
    field(row, 'comment').startsWith(`app ${app} redirect to `);
  return menus.flatMap((menu) =>
    device
      .rows(menu)
      .filter(isIts)
      .map((row) => [menu, row] as const),
  );
}

/** Makes what an enabled app has; the words of its NAT comment are those of the corpus (a 7.23 `/app/print detail`). */
export function makeObjects(device: DeviceView, { name, image, redirects }: AppPlan): void {
  if (objectsOf(device, name).length > 0) return;
  const disk = setting(device, 'disk');
  // `/app/setup` asks for a disk first (transcript 09); what enabling says without one is [I].
  if (disk === '' || disk === 'none') throw new Refusal('failure: no disk to install apps to');
  const veth = `veth-app-${name}`;
  const used = device.rows('interface/veth').length + 2;
  const address = `172.18.0.${used}`;
  device.insert('interface/veth', { name: veth, address: `${address}/24`, gateway: '172.18.0.1' });
  device.insert('interface/bridge/port', {
    bridge: setting(device, 'lan-bridge') || 'bridge',
    interface: veth,
  });
  for (const redirect of redirects.split(',').filter(Boolean)) {
    const [port = '', inside = '', protocol = 'tcp', label = port] = redirect.split(':');
    device.insert('ip/firewall/nat', {
      chain: 'dstnat',
      action: 'dst-nat',
      protocol,
      'dst-port': port,
      'to-addresses': address,
      'to-ports': inside,
      comment: `app ${name} redirect to ${label}`,
    });
  }
  const row = device.insert('container', {
    name: `app-${name}`,
    'remote-image': image,
    interface: veth,
    // Transcript 22: /nvme1/apps/home-assistant/home-assistant_root.
    'root-dir': `${disk}/apps/${name}/${name}_root`,
    'start-on-boot': 'yes',
    'check-certificate': 'yes',
  });
  pull(device, row, true);
}

/** Takes them away again; the app's folder stays (only `/app/cleanup` says that data will be lost). */
export function dropObjects(device: DeviceView, app: string): void {
  for (const [menu, row] of objectsOf(device, app)) {
    if (menu === 'container') forget(device, row);
    device.erase(menu, row);
  }
}

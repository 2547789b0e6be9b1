import { Refusal, type DeviceView, type Menu, type Row } from '../device/types.ts';
import { catalogue } from './app-catalogue.ts';
import { dropObjects, makeObjects } from './app-objects.ts';
import { isInstalled } from './gates.ts';
import { lifeOf } from './seeded.ts';
import { field, hasProcess, isYes } from './live.ts';

/** Needs the package and an architecture that has apps: arm64 and x86 (routeros.md 1.9, 4). */
const available = (device: DeviceView): boolean => isInstalled(device) && device.architecture !== 'arm';

/** `/app` (7.21+), as far as its objects meet those of a stack; the rest of its commands is refused (routeros.md 1.9). */
export const app: Menu = {
  path: 'app',
  available,
  rows: (device) => {
    if (device.rows('app').length === 0) {
      for (const { name } of catalogue) device.insert('app', { name, disabled: 'true' });
    }
    return device.rows('app');
  },
  mandatory: () => ['yaml'],
  beforeAdd: (_device, fields) => {
    fields.set('name', /^name:\s*(\S+)/m.exec(fields.get('yaml') ?? '')?.[1] ?? 'app');
    if (!fields.has('disabled')) fields.set('disabled', 'true');
  },
  afterAdd: follow,
  afterSet: follow,
  beforeRemove: (_device, row) => {
    // Transcript 11.
    if (builtin(row)) throw new Refusal('failure: cannot remove builtin app');
  },
  afterRemove: (device, row) => {
    dropObjects(device, field(row, 'name'));
  },
  render,
};

/** `/app/settings`: one row; what it holds is stored as it is. */
export const appSettings: Menu = {
  path: 'app/settings',
  singleton: true,
  available,
  rows: (device) => {
    if (device.rows('app/settings').length === 0) device.insert('app/settings', { disk: 'none' });
    return device.rows('app/settings');
  },
};

const builtin = (row: Row): (typeof catalogue)[number] | undefined =>
  catalogue.find(({ name }) => name === field(row, 'name'));

/** Objects are there while the app is enabled. */
function follow(device: DeviceView, row: Row): void {
  const name = field(row, 'name');
  if (isYes(row, 'disabled')) {
    dropObjects(device, name);
    return;
  }
  const known = builtin(row);
  const image = known?.image ?? /^\s*image:\s*(\S+)/m.exec(field(row, 'yaml'))?.[1] ?? '';
  const redirects = field(row, 'firewall-redirects') || (known?.redirects ?? '');
  try {
    makeObjects(device, { name, image, redirects });
  } catch (error) {
    row.fields.set('disabled', 'true');
    throw error;
  }
}

/** The keys of a 7.24 row (transcript 53); names that came with 7.23 have their older ones before (routeros.md 1.9). */
function render(device: DeviceView, row: Row): Record<string, string> {
  const known = builtin(row);
  const name = field(row, 'name');
  const container = device.rows('container').find((each) => field(each, 'name') === `app-${name}`);
  const live = container && lifeOf(device, container);
  const is23 = device.atLeast('7.23');
  const text = (key: string, fallback = ''): string => field(row, key) || fallback;
  return {
    name,
    category: known?.category ?? '',
    description: known?.description ?? '',
    'project-page': known?.page ?? '',
    'app-store-url': '',
    cmds: '',
    configs: '',
    custom: String(known === undefined),
    'default-credentials': '',
    'default-network': 'lan',
    disabled: String(isYes(row, 'disabled')),
    environment: text('environment'),
    'extra-mounts': text('extra-mounts'),
    'firewall-redirects': text('firewall-redirects', known?.redirects),
    'from-app-store': 'false',
    interface: container ? `veth-app-${name}` : 'none',
    network: text('network', 'default'),
    'required-mounts': text('required-mounts', known?.mounts),
    running: String(live !== undefined && hasProcess(live)),
    // The words of the manual (routeros.md 1.9).
    status:
      live?.state === 'PULLING' ? 'downloading/extracting' : live?.state === 'STARTING' ? 'starting' : '',
    'ui-url': '',
    'use-https': text('use-https', 'true'),
    'variables-to-use-in-environment': `[containerIP],[containerInterface]=${`veth-app-${name}`.slice(0, 15)},[routerIP],[accessIP],[accessPort],[accessProto]`,
    yaml: known?.yaml ?? text('yaml'),
    ...(is23
      ? {
          'container-command-lines': text('container-command-lines', `${name}:none:${known?.image ?? ''}`),
          devices: text('devices'),
          'network-outgoing-access': text('network-outgoing-access', 'true'),
          'network-pvid': text('network-pvid', '1'),
          'required-hw-devices': '',
          secrets: text('secrets'),
        }
      : {
          'hw-device-access': text('hw-device-access'),
          ...(device.atLeast('7.22') && { pvid: text('pvid', '1') }),
        }),
  };
}

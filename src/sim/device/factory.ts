import { isArgumentSomewhere } from '../../facts/index.ts';
import type { Core } from './core.ts';
import type { DiskOptions, FileOptions, Seed, SeedRow, SimOptions } from './options.ts';
import { builtinGroups } from './policies.ts';
import { takesArgument } from './registry.ts';
import { SeedError } from './seed.ts';
import type { Menu } from './types.ts';

/** What a new device has before anybody touches it. */
export function fillDevice(core: Core, options: SimOptions): void {
  // What `/system/resource` counts from and compares with.
  core.state('boot', () => ({ at: core.now }));
  core.state('flash size', () => core.files.free(''));
  core.insert('system/identity', { name: options.identity ?? 'MikroTik' });
  core.insert('system/clock', { 'time-zone-autodetect': 'yes', 'time-zone-name': 'Europe/Riga' });
  for (const [name, policy] of Object.entries(builtinGroups)) core.insert('user/group', { name, policy });
  for (const user of options.users ?? [{ name: 'admin', password: '', group: 'full' }]) {
    core.insert('user', { name: user.name, password: user.password ?? '', group: user.group ?? 'full' });
  }
  for (const name of [...(options.packages ?? ['container']), 'routeros']) {
    core.insert('system/package', { name, disabled: 'false', available: 'false', scheduled: '' });
  }
  core.insert('system/device-mode', { container: 'yes', ...options.deviceMode });
  core.insert('system/routerboard', {});
  core.insert('system/resource', {});
  for (const list of ['all', 'none', 'dynamic', 'static']) core.insert('interface/list', { name: list });
  core.insert('routing/table', { name: 'main', fib: '' }, { dynamic: true });
  for (const [name, port] of Object.entries(services))
    core.insert('ip/service', { name, port: String(port) });
  for (const number of [1, 2, 3, 4, 5]) core.insert('interface/ethernet', { name: `ether${number}` });
  core.insert('ip/dns', { servers: '', 'allow-remote-requests': 'no' });
  for (const disk of options.disks ?? [{ slot: 'usb1', size: 32_000_000_000 }]) plantDisk(core, disk);
  if (options.factory !== 'empty') homeRouter(core);
}

const services = {
  telnet: 23,
  ftp: 21,
  www: 80,
  ssh: 22,
  'www-ssl': 443,
  api: 8728,
  winbox: 8291,
  'api-ssl': 8729,
};

/** A bridge over the LAN ports, lists that name both sides, NAT to the outside: what a home router is sold with. */
function homeRouter(core: Core): void {
  const comment = 'defconf';
  core.insert('interface/bridge', { name: 'bridge', comment });
  for (const number of [2, 3, 4, 5]) {
    core.insert('interface/bridge/port', { bridge: 'bridge', interface: `ether${number}`, comment });
  }
  core.insert('interface/list', { name: 'WAN', comment });
  core.insert('interface/list', { name: 'LAN', comment });
  core.insert('interface/list/member', { list: 'LAN', interface: 'bridge', comment });
  core.insert('interface/list/member', { list: 'WAN', interface: 'ether1', comment });
  core.insert('ip/address', { address: '192.168.88.1/24', interface: 'bridge', comment });
  core.insert('ip/firewall/nat', {
    chain: 'srcnat',
    action: 'masquerade',
    'out-interface-list': 'WAN',
    comment: 'defconf: masquerade',
  });
  const [dns] = core.rows('ip/dns');
  dns?.fields.set('servers', '1.1.1.1,9.9.9.9');
}

/** Adds what a seed says, on top of what is there; singletons are changed. */
export function plantSeed(core: Core, seed: Seed): void {
  for (const disk of seed.disks ?? []) plantDisk(core, disk);
  for (const file of seed.files ?? []) plantFile(core, file);
  for (const [path, rows] of Object.entries(seed.rows ?? {})) {
    const menu = core.menus.get(path);
    if (menu === undefined) throw new SeedError(`seed.rows["${path}"]: the simulator has no such menu`);
    for (const [index, row] of rows.entries()) {
      checkNames(core, menu, row, `seed.rows["${path}"][${index}]`);
      plantRow(core, path, menu.singleton === true, row);
    }
  }
}

/** A name of another release would be stored and never looked at. */
function checkNames(core: Core, menu: Menu, row: SeedRow, at: string): void {
  for (const name of Object.keys(row)) {
    const isTaken = ['add', 'set'].some((command) => takesArgument(core, menu, command, name));
    if (!isTaken && isArgumentSomewhere(menu.path, name)) {
      throw new SeedError(
        `${at}.${name}: RouterOS ${core.release} has no such argument, other releases have`,
      );
    }
  }
}

function plantRow(core: Core, path: string, isSingleton: boolean, seed: SeedRow): void {
  const { '.dynamic': dynamic, ...rest } = seed;
  const fields = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, String(value)]));
  const [only] = core.rows(path);
  if (isSingleton && only !== undefined) {
    for (const [name, value] of Object.entries(fields)) only.fields.set(name, value);
  } else {
    core.insert(path, fields, { dynamic: dynamic === true || dynamic === 'true' });
  }
}

/** A disk of a slot that is there already is replaced in place. */
function plantDisk(core: Core, disk: DiskOptions): void {
  const fs = disk.fs ?? 'ext4';
  const fields = {
    slot: disk.slot,
    type: disk.type ?? 'hardware',
    fs,
    size: String(disk.size),
    free: String(disk.free ?? disk.size),
    mounted: String(disk.mounted ?? fs !== '-'),
  };
  const row = core.rows('disk').find((each) => each.fields.get('slot') === disk.slot);
  if (row === undefined) core.insert('disk', fields);
  else for (const [name, value] of Object.entries(fields)) row.fields.set(name, value);
}

function plantFile(core: Core, file: FileOptions): void {
  const { name, contents } = file;
  const size = file.size ?? Buffer.byteLength(contents ?? '');
  const type = file.type ?? (contents === undefined && file.size === undefined ? 'directory' : 'file');
  core.files.put({ name, type, size, ...(contents !== undefined && { contents }) });
}

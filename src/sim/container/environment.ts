import type { DeviceView, Row } from '../device/types.ts';
import { envPairs } from './composites.ts';
import { field, isYes } from './live.ts';
import type { Extracted } from './site.ts';

const names = (list: string): readonly string[] => (list === '' ? [] : list.split(','));

const defaultPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

function single(device: DeviceView, menu: string, name: string): string {
  const [row] = device.rows(menu);
  return row === undefined ? '' : field(row, name);
}

/** Names of the env lists of a container: one `envlist` up to 7.19, `envlists` from 7.20 (routeros.md 1.1). */
function envLists(device: DeviceView, row: Row): readonly string[] {
  return names(field(row, device.atLeast('7.20') ? 'envlists' : 'envlist'));
}

/**
 * What the process sees: the image's variables, then the lists in their order, then the inline `env`; a later one
 * wins [I]. Disabled rows are skipped (routeros.md 2.8). HOSTNAME, PATH and TZ are always there (transcript 02).
 */
export function environmentOf(
  device: DeviceView,
  row: Row,
  image: Extracted,
): Readonly<Record<string, string>> {
  const env = new Map<string, string>([
    ['HOSTNAME', field(row, 'hostname') || single(device, 'system/identity', 'name') || 'MikroTik'],
    ['PATH', defaultPath],
    ['TZ', single(device, 'system/clock', 'time-zone-name') || 'manual'],
    ...Object.entries(image.image.config.env),
  ]);
  const listKey = device.atLeast('7.20') ? 'list' : 'name';
  for (const list of envLists(device, row)) {
    for (const entry of device.rows('container/envs')) {
      if (field(entry, listKey) === list && !isYes(entry, 'disabled')) {
        env.set(field(entry, 'key'), field(entry, 'value'));
      }
    }
  }
  for (const [key, value] of envPairs(field(row, 'env'))) {
    if (value === undefined) env.delete(key);
    else env.set(key, value);
  }
  return Object.fromEntries([...env].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** `/ip/dns` of the router, static and dynamic: what a container without its own asks. */
export function routerDns(device: DeviceView): readonly string[] {
  return [
    ...names(single(device, 'ip/dns', 'servers')),
    ...names(single(device, 'ip/dns', 'dynamic-servers')),
  ];
}

/** The servers a container asks; none = it will not start (routeros.md 1.1 `dns`). */
export function dnsOf(device: DeviceView, row: Row): readonly string[] {
  const own = names(field(row, 'dns'));
  return own.length > 0 ? own : routerDns(device);
}

import { size } from '../device/values.ts';
import type { DeviceView, Menu, Row } from '../device/types.ts';
import { isInstalled } from './gates.ts';
import { lifeOf } from './seeded.ts';
import { field, hasProcess, written } from './live.ts';
import { migrateConfig } from './migrate.ts';
import { assumedRegistry } from './reference.ts';
import { siteOf } from './site.ts';
import { limit, showPath } from './values.ts';

/** Bytes; nothing is 0 (corpus: `"ram-high": "0"`). */
const oldLimit = size(['unlimited']);

/** `/container/config`: one row for all containers, without an id (routeros.md 1.4). */
export const config: Menu = {
  path: 'container/config',
  singleton: true,
  available: isInstalled,
  secrets: ['password'],
  values: { 'ram-high': oldLimit, 'memory-high': limit, 'memory-max': limit, 'swap-max': limit },
  rows: (device) => {
    if (device.rows('container/config').length === 0) device.insert('container/config', {});
    return device.rows('container/config');
  },
  render,
  migrate: migrateConfig,
};

/** What is not set is left out (corpus: a 7.24.2 row without registry-url and tmpdir). */
function render(device: DeviceView, row: Row): Record<string, string> {
  const path = (name: string): Record<string, string> =>
    field(row, name) === '' ? {} : { [name]: showPath(field(row, name), device, '7.23') };
  const bytes = (name: string): string => limit.echo?.(field(row, name)) ?? 'unlimited';
  const shown = {
    ...written(row, ['registry-url', 'username', 'password']),
    ...path('tmpdir'),
    ...path('layer-dir'),
  };
  if (!device.atLeast('7.20')) {
    return { ...shown, 'ram-high': oldLimit.echo?.(field(row, 'ram-high') || '0') ?? '0' };
  }
  const assumed = assumedRegistry(device, siteOf(device).options.unsetRegistry);
  return {
    ...shown,
    // Tells the effective one where none is set (routeros.md 1.4).
    ...(field(row, 'registry-url') === '' && { 'assumed-registry-url': assumed }),
    'memory-high': bytes('memory-high'),
    ...(device.atLeast('7.23') && { 'memory-max': bytes('memory-max') }),
    ...(device.atLeast('7.24') && { 'swap-max': bytes('swap-max') }),
    'memory-current': String(running(device) * 4 * 2 ** 20),
  };
}

function running(device: DeviceView): number {
  return device.rows('container').filter((row) => hasProcess(lifeOf(device, row))).length;
}

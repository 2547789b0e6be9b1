import { compareReleases } from '../../facts/index.ts';
import type { DeviceView, Row } from '../device/types.ts';
import { field, isYes } from './live.ts';
import { siteOf } from './site.ts';

/** Does an upgrade step over this release? Downgrades migrate nothing: no source says what they do (routeros.md 2.9). */
function steps(from: string, to: string, over: string): boolean {
  return compareReleases(from, over) < 0 && compareReleases(to, over) >= 0;
}

function rename(row: Row, old: string, fresh: string): void {
  const value = row.fields.get(old);
  row.fields.delete(old);
  if (value !== undefined) row.fields.set(fresh, value);
}

/** `/container` over 7.20, 7.21 and 7.23 (routeros.md 2.9). UUID names stay as they are (transcript 48). */
export function migrateContainer(device: DeviceView, row: Row, from: string, to: string): void {
  const { options } = siteOf(device);
  if (steps(from, to, '7.20')) {
    rename(row, 'envlist', 'envlists');
    // The default `yes` is for new imports; a container from before has `no` (transcript 08).
    row.fields.set('check-certificate', 'no');
  }
  if (steps(from, to, '7.21')) {
    rename(row, 'mounts', 'mountlists');
    if (options.migratedImage === 'lost') row.fields.delete('remote-image');
  }
  if (steps(from, to, '7.23')) {
    const interval = field(row, 'auto-restart-interval');
    row.fields.delete('auto-restart-interval');
    // No source says what becomes of it.
    if (interval !== '' && interval !== 'none' && options.migratedRestart === 'always') {
      row.fields.set('restart-policy', 'always');
      row.fields.set('restart-interval', interval);
    }
  }
}

/** `/container/envs`: the list was called `name` up to 7.19. */
export function migrateEnv(_device: DeviceView, row: Row, from: string, to: string): void {
  if (steps(from, to, '7.20')) rename(row, 'name', 'list');
}

/** `/container/mounts`: each name becomes a list name with 7.21, `read-only` becomes `mode` with 7.23. */
export function migrateMount(_device: DeviceView, row: Row, from: string, to: string): void {
  if (steps(from, to, '7.21')) rename(row, 'name', 'list');
  if (steps(from, to, '7.23')) {
    if (isYes(row, 'read-only')) row.fields.set('mode', 'ro');
    row.fields.delete('read-only');
  }
}

/** `/container/config`: `ram-high` became `memory-high` with 7.20. */
export function migrateConfig(_device: DeviceView, row: Row, from: string, to: string): void {
  if (steps(from, to, '7.20')) rename(row, 'ram-high', 'memory-high');
}

import { filePath } from '../device/files.ts';
import type { DeviceView, Row } from '../device/types.ts';
import { inlineMounts } from './composites.ts';
import { putStore, storeType, touchMarker } from './data.ts';
import { field, isYes, type EffectiveMount } from './live.ts';

/** Which rows of `/container/mounts` a container uses: names up to 7.20, list names from 7.21 (routeros.md 1.6). */
function mountLists(device: DeviceView, row: Row): readonly string[] {
  const value = field(row, device.atLeast('7.21') ? 'mountlists' : 'mounts');
  return value === '' ? [] : value.split(',');
}

function modeOf(device: DeviceView, entry: Row): string {
  if (device.atLeast('7.23')) return field(entry, 'mode') || 'rw';
  return isYes(entry, 'read-only') ? 'ro' : 'rw';
}

/** The mounts a start would make, in the order of the rows; disabled ones are left out. */
export function mountsOf(device: DeviceView, row: Row): readonly EffectiveMount[] {
  const key = device.atLeast('7.21') ? 'list' : 'name';
  const mounts: EffectiveMount[] = [];
  for (const list of mountLists(device, row)) {
    for (const entry of device.rows('container/mounts')) {
      if (field(entry, key) !== list || isYes(entry, 'disabled')) continue;
      mounts.push({
        src: filePath(field(entry, 'src')),
        dst: field(entry, 'dst'),
        mode: modeOf(device, entry),
      });
    }
  }
  for (const { src, dst, mode } of inlineMounts(row)) mounts.push({ src: filePath(src), dst, mode });
  return mounts;
}

/** Is the disk of a path there and mounted? A path whose first part is no disk lies on the flash. */
export function isMounted(device: DeviceView, path: string): boolean {
  const slot = path.split('/')[0] ?? '';
  const disk = device.rows('disk').find((row) => field(row, 'slot') === slot);
  if (disk === undefined) return true;
  return !isYes(disk, 'disabled') && field(disk, 'mounted') !== 'false';
}

/**
 * Makes sources that are missing: a folder, filled from the image at first start; also where the image has a file
 * there (routeros.md 2.8). What the process writes stays in them.
 */
export function populate(
  device: DeviceView,
  name: string,
  mounts: readonly EffectiveMount[],
  bytes: number,
): void {
  for (const { src, mode } of mounts) {
    const entry = device.files.get(src);
    // A folder that was there before shows as a store, too, once it is a source (transcript 50).
    if (entry === undefined || entry.type === 'directory') putStore(device, src, 0);
    else if (entry.type !== storeType) continue;
    if (mode.startsWith('rw')) touchMarker(device, src, name, bytes);
  }
}

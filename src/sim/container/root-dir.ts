import { filePath } from '../device/files.ts';
import { invalidValue } from '../device/quantities.ts';
import { Refusal, type DeviceView, type Row } from '../device/types.ts';
import { faultNumber } from './faults.ts';
import { field, liveOf } from './live.ts';
import { siteOf } from './site.ts';

/** `usb1/images/pihole`, as the file tree has it. */
export function rootOf(row: Row): string {
  return filePath(field(row, 'root-dir'));
}

const within = (inner: string, outer: string): boolean => inner === outer || inner.startsWith(`${outer}/`);

/** `root-dir overlap with /raid1/images/kube.gt.lo` (transcript 56). */
const overlap = (path: string): Refusal => new Refusal(`root-dir overlap with /${path}`);

/** Refuses a root-dir that this release would not take (routeros.md 2.6). `self` is the row that already has one. */
export function checkRootDir(device: DeviceView, value: string, self?: Row): void {
  const path = filePath(value);
  const others = device.rows('container').filter((row) => row !== self);
  if (!device.atLeast('7.20')) {
    // A second add while the first import on that folder failed (transcript 41); else duplicates are possible.
    const failed = others.some((row) => rootOf(row) === path && liveOf(device, row).state === 'FAILED');
    if (failed && path !== '') throw new Refusal('failure: could not add');
    return;
  }
  // "no duplicate root-dir, no `/`" came with 7.20; the words for `/` are [I].
  if (path === '') throw invalidValue('root-dir');
  for (const row of others) {
    const taken = rootOf(row);
    // Parents and children are named for 7.22.2 and 7.23.1 only.
    const clash = device.atLeast('7.22') ? within(path, taken) || within(taken, path) : path === taken;
    if (clash && taken !== '') throw overlap(taken);
  }
  const locked = [...siteOf(device).locks].find(
    ([lock, until]) => until > device.now && (within(path, lock) || within(lock, path)),
  );
  if (locked) throw overlap(locked[0]);
  // "fail if root-dir exists" (changelog of 7.23 [C]); that it says `overlap` then is [I].
  if (self === undefined && device.atLeast('7.23') && device.files.get(path)) throw overlap(path);
}

/**
 * Does the import leave what is in the folder and skip its work? Before 7.20 any folder that is not empty is taken
 * for the image (routeros.md 2.6). 7.20 to 7.22 put it aside as `.backup`: one probe of 7.22.2, [I] for 7.20 and 7.21.
 */
export function takeOver(device: DeviceView, path: string): 'skip' | 'extract' {
  if (!device.files.get(path)) return 'extract';
  if (!device.atLeast('7.20')) return 'skip';
  displace(device, path, `${path}.backup`);
  return 'extract';
}

function displace(device: DeviceView, path: string, to: string): void {
  for (const entry of device.files.list()) {
    if (within(entry.name, path)) device.files.put({ ...entry, name: to + entry.name.slice(path.length) });
  }
  device.files.remove(path);
  const { extracted } = siteOf(device);
  const image = extracted.get(path);
  if (image) extracted.set(to, image);
  extracted.delete(path);
}

/** Wipes the folder with everything a process wrote into it (routeros.md 2.4); mount sources are elsewhere. */
export function wipeRoot(device: DeviceView, path: string): void {
  device.files.remove(path);
  siteOf(device).extracted.delete(path);
}

/** Keeps the folder from being used for a while after its row is gone, 7.20+ (routeros.md 2.4: MK retries 5 x 3 s). */
export function lockRoot(device: DeviceView, path: string): void {
  const asked = device.fault('root-lock');
  const { rootLockMs } = siteOf(device).options;
  const ms = asked === undefined ? rootLockMs : faultNumber(asked, rootLockMs);
  if (path !== '' && device.atLeast('7.20')) siteOf(device).locks.set(path, device.now + ms);
}

/** RouterOS picks a folder where none is given (routeros.md 1.1); how it is called is [I]. */
export function pickRootDir(device: DeviceView, name: string): string {
  const base = name.replaceAll(/[^\w.-]/g, '-');
  let path = base;
  for (let step = 1; device.files.get(path); step += 1) path = `${base}-${step}`;
  return path;
}

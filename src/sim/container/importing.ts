import { filePath } from '../device/files.ts';
import type { DeviceView, Row } from '../device/types.ts';
import { putStore } from './data.ts';
import { faultNumber } from './faults.ts';
import { layersOf, type Credentials, type PullFailure } from './image.ts';
import { begin, field, isYes, later, liveOf, type Live } from './live.ts';
import { locate } from './reference.ts';
import { rootOf, takeOver, wipeRoot } from './root-dir.ts';
import { registryOf, siteOf, type Extracted } from './site.ts';
import { logImport, nameOf } from './text.ts';

/** How an import ended; '' = well. */
type Finished = (error: string) => void;
type Source =
  | { readonly extracted: Extracted; readonly failure: PullFailure | undefined; readonly remote: boolean }
  | { readonly refused: string };

/** Ticks of a pull: so often its bytes on the disk grow. */
const ticks = 10;

function configured(device: DeviceView, name: string): string {
  const [config] = device.rows('container/config');
  return config === undefined ? '' : field(config, name);
}

function credentials(device: DeviceView): Credentials | undefined {
  const username = configured(device, 'username');
  return username === '' ? undefined : { username, password: configured(device, 'password') };
}

/** Looks the image of a row up, in the registry or in an archive. */
export function sourceOf(device: DeviceView, row: Row, reference = field(row, 'remote-image')): Source {
  const { options } = siteOf(device);
  const registry = registryOf(device);
  if (reference === '') return archiveOf(device, field(row, 'file'));
  const location = locate(reference, device, configured(device, 'registry-url'), options.unsetRegistry);
  // No registry-url and no default: docs of 7.4 to 7.17 say it must be set (routeros.md 1.10); the words are [I].
  if (location === undefined) return { refused: 'no registry-url set' };
  const found = registry.resolve(location, {
    architecture: device.architecture,
    credentials: credentials(device),
    checkCertificate: device.atLeast('7.20') && isYes(row, 'check-certificate'),
    choosesPlatform: device.atLeast('7.18'),
  });
  if ('refused' in found) return found;
  const { image, platform, failure } = found;
  return { extracted: { image, platform, shown: location.shown, broken: 'no' }, failure, remote: true };
}

function archiveOf(device: DeviceView, path: string): Source {
  const file = device.files.get(path);
  if (file === undefined) return { refused: 'could not find image file' };
  // `.tar.gz` is accepted since 7.17 (routeros.md 1.10); the words are those of transcript 42.
  const unreadable = path.endsWith('.tar.gz') && !device.atLeast('7.17');
  const { image, failure } = registryOf(device).open(filePath(path), file.size);
  if (unreadable || failure?.why === 'no-manifest') {
    return { refused: 'could not find image manifest in archive' };
  }
  const base = (path.split('/').at(-1) ?? '').replace(/\.tar(\.gz)?$/, '');
  // The tag comes from the archive (transcripts 02 and 04).
  const shown = image.archiveTag ?? `${base}:latest`;
  const platform = image.platforms.length === 1 ? (image.platforms[0] ?? '') : nativePlatform(device);
  return { extracted: { image, platform, shown, broken: 'no' }, failure, remote: false };
}

function nativePlatform(device: DeviceView): string {
  return device.architecture === 'x86_64' ? 'amd64' : device.architecture;
}

/**
 * Pulls and extracts in the background (routeros.md 2.1): PULLING until `finished`. The same digest again is left as
 * it is (2.7). `fresh` = the row is new, so what lies in its root-dir is somebody else's.
 */
export function importImage(device: DeviceView, row: Row, fresh: boolean, finished: Finished): void {
  const live = liveOf(device, row);
  live.known = true;
  live.reference = field(row, 'remote-image');
  const before = live.image;
  const path = rootOf(row);
  begin(live, 'PULLING');
  live.image = undefined;
  if (field(row, 'remote-image') !== '') logImport(device, 'importing remote image');

  const unable = (error: string): void => {
    logImport(device, `was unable to import, container ${nameOf(row)}`);
    finished(error);
  };

  // Folder already full of something: before 7.20 the import is skipped and the stale image runs (2.6).
  const stale = fresh && takeOver(device, path) === 'skip';
  const source = sourceOf(device, row);
  const manifestMs = 200;
  later(device, live, manifestMs, () => {
    if ('refused' in source) {
      unable(source.refused);
      return;
    }
    const { extracted, failure } = source;
    if (failure?.why === 'not-found') {
      unable('manifest not found');
      return;
    }
    if (stale) {
      live.image = siteOf(device).extracted.get(path) ?? extracted;
      finished('');
      return;
    }
    const same = before?.image.digest === extracted.image.digest && before.platform === extracted.platform;
    if (same && before.broken === 'no') {
      logImport(device, 'skip importing same version');
      const emptied = device.fault('skip-same-version-empties-root') !== undefined;
      settle(device, live, path, emptied ? { ...before, broken: 'empty-root' } : before);
      finished('');
      return;
    }
    wipeRoot(device, path);
    extract(device, row, live, source, (error) => {
      if (error === '') finished('');
      else unable(error);
    });
  });
}

/** The image is in its place. */
export function settle(device: DeviceView, live: Live, path: string, image: Extracted): void {
  live.image = image;
  siteOf(device).extracted.set(path, image);
}

function failureOf(
  device: DeviceView,
  row: Row,
  failure: PullFailure | undefined,
): PullFailure | undefined {
  const asked = device.fault('pull-fail');
  if (asked === undefined || !field(row, 'remote-image').includes(asked)) return failure;
  return { why: 'dies', at: 0.5 };
}

/** Bytes arrive in ticks; the disk may be full before the last one. */
function extract(
  device: DeviceView,
  row: Row,
  live: Live,
  source: Exclude<Source, { readonly refused: string }>,
  done: Finished,
): void {
  const { extracted, remote } = source;
  const { image } = extracted;
  const failure = failureOf(device, row, source.failure);
  const path = rootOf(row);
  const layers = layersOf(image);
  const slow = remote ? device.fault('pull-slow') : undefined;
  // An archive is on the disk already; eight times as fast as the line is [I].
  const rate = registryOf(device).bytesPerSecond * (remote ? 1 : 8);
  const ownMs = (image.bytes / rate) * 1000;
  const totalMs = slow === undefined ? ownMs : faultNumber(slow, ownMs);

  const tick = (count: number): void => {
    const part = count / ticks;
    const layer = layers[Math.floor(((count - 1) / ticks) * layers.length)];
    const nextLayer = layers[Math.floor(part * layers.length)];
    const arriving = Math.floor(image.bytes / ticks);
    const isFull = failure?.why === 'disk-full' || device.files.free(path) < arriving;
    const isDead = failure?.why === 'dies' && part > (failure.at ?? 0.5);
    if (isFull || isDead) {
      // Downloaded, and not to be extracted (transcript 41).
      if (isDead) logImport(device, `[cont] layer sha256:${layer ?? ''} downloaded`);
      logImport(device, '[cont] failed to extract layer');
      // No source has the words for a full disk (routeros.md 3, last rows), so that part is [I].
      done(isFull ? 'failed to extract layer: not enough space' : 'failed to extract layer');
      return;
    }
    putStore(device, path, Math.floor(image.bytes * part));
    if (layer !== nextLayer && layer !== undefined) {
      logImport(device, `[cont] layer sha256:${layer} downloaded`);
      if (nextLayer !== undefined) logImport(device, `[cont] getting layer sha256:${nextLayer}`);
    }
    if (count < ticks) {
      later(device, live, totalMs / ticks, () => {
        tick(count + 1);
      });
      return;
    }
    const broken = device.fault('image-id-empty') === undefined ? 'no' : 'no-image-id';
    settle(device, live, path, { ...extracted, broken });
    done('');
  };

  logImport(device, `[cont] getting layer sha256:${layers[0] ?? ''}`);
  later(device, live, totalMs / ticks, () => {
    tick(1);
  });
}

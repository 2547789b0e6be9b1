import type { DeviceView } from '../device/types.ts';

/** What a process leaves in a folder, so that a test can see whether data was lost. */
export interface DataMarker {
  /** Name of the container that wrote first, and when. */
  readonly madeBy: string;
  readonly madeAt: number;
  /** Starts that found this folder. */
  readonly starts: number;
  /** Bytes of state. */
  readonly bytes: number;
}

/** A dotted name: RouterOS lists none (routeros.md 1b: `invalid file name`). */
const markerName = '.data';
/** Root-dirs and mount sources show this type (transcript 50). */
export const storeType = 'container store';

/** Makes a folder of type `container store`, or changes its size. */
export function putStore(device: DeviceView, path: string, size: number): void {
  device.files.put({ name: path, type: storeType, size });
}

/** The marker of a folder, if a process ever wrote there. */
export function readMarker(device: DeviceView, path: string): DataMarker | undefined {
  const contents = device.files.get(`${path}/${markerName}`)?.contents;
  return contents === undefined ? undefined : (JSON.parse(contents) as DataMarker);
}

/** A process has started and writes its state below this folder. */
export function touchMarker(device: DeviceView, path: string, madeBy: string, bytes: number): void {
  const before = readMarker(device, path) ?? { madeBy, madeAt: device.now, starts: 0, bytes: 0 };
  const after: DataMarker = { ...before, starts: before.starts + 1, bytes: before.bytes + bytes };
  device.files.put({
    name: `${path}/${markerName}`,
    type: 'file',
    size: after.bytes,
    contents: JSON.stringify(after),
  });
}

/** Bytes of state below a folder. */
export function dataBytes(device: DeviceView, path: string): number {
  return readMarker(device, path)?.bytes ?? 0;
}

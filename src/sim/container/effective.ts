import type { DeviceView, Row } from '../device/types.ts';
import { readMarker, type DataMarker } from './data.ts';
import { lifeOf } from './seeded.ts';
import type { LifeState } from './life.ts';
import { field, hasProcess, type Process } from './live.ts';
import { rootOf } from './root-dir.ts';

function rowOf(device: DeviceView, id: string): Row | undefined {
  return device.rows('container').find((row) => row.id === id || field(row, 'name') === id);
}

/** What the running process of a container (by id or name) really has, whatever its rows say by now. */
export function effectiveContainer(device: DeviceView, id: string): Process | undefined {
  const row = rowOf(device, id);
  if (row === undefined) return undefined;
  const live = lifeOf(device, row);
  return hasProcess(live) ? live.process : undefined;
}

/** The state the machine is in, whatever a print of this release shows. */
export function containerState(device: DeviceView, id: string): LifeState | undefined {
  const row = rowOf(device, id);
  return row && lifeOf(device, row).state;
}

/** What was ever written into a folder: a root-dir or a mount source. */
export function dataIn(device: DeviceView, path: string): DataMarker | undefined {
  return readMarker(device, path);
}

/** What was written into the root-dir of a container. */
export function rootData(device: DeviceView, id: string): DataMarker | undefined {
  const row = rowOf(device, id);
  return row && readMarker(device, rootOf(row));
}

import type { DeviceView, Menu, Row } from '../device/types.ts';
import { isInstalled } from './gates.ts';
import { layersOf } from './image.ts';
import { lifeOf } from './seeded.ts';
import { field } from './live.ts';
import { rootOf } from './root-dir.ts';

/** Rows that exist for a print only; ids count from 1. */
function madeUp(rows: readonly Readonly<Record<string, string>>[]): readonly Row[] {
  return rows.map((fields, index) => ({
    id: `*${(index + 1).toString(16).toUpperCase()}`,
    fields: new Map(Object.entries(fields)),
    dynamic: true,
  }));
}

const show = (_device: DeviceView, row: Row): Record<string, string> => Object.fromEntries(row.fields);

/** `/container/layers` (7.21+): what is extracted where, and who uses it (routeros.md 1.8). */
export const layers: Menu = {
  path: 'container/layers',
  available: isInstalled,
  rows: (device) => madeUp(device.rows('container').flatMap((row) => layerRows(device, row))),
  render: show,
};

function layerRows(device: DeviceView, row: Row): readonly Readonly<Record<string, string>>[] {
  const { image, state } = lifeOf(device, row);
  const dir = field(row, 'layer-dir');
  const containers = field(row, 'name');
  const root = {
    name: rootOf(row).split('/').at(-1) ?? '',
    'layer-dir': dir,
    size: state === 'PULLING' ? 'pending' : String(device.files.get(rootOf(row))?.size ?? 'unavailable'),
    type: 'root-dir',
    containers,
  };
  if (dir === '' || image === undefined) return [root];
  const names = layersOf(image.image);
  const size = String(Math.floor(image.image.bytes / names.length));
  return [root, ...names.map((name) => ({ name, 'layer-dir': dir, size, type: 'layer', containers }))];
}

/** `/container/log` (7.20+): the last 100 messages of each container (routeros.md 1.8). */
export const log: Menu = {
  path: 'container/log',
  available: isInstalled,
  rows: (device) => {
    const lines = device.rows('container').flatMap((row) =>
      lifeOf(device, row).log.map(({ time, message }) => ({
        time,
        fields: { time: timestamp(time), container: field(row, 'name'), message },
      })),
    );
    return madeUp(lines.sort((a, b) => a.time - b.time).map((line) => line.fields));
  },
  render: show,
};

/** `YYYY-MM-DD HH:MM:SS`, as `/log` has it (routeros.md 1b). */
function timestamp(time: number): string {
  return new Date(time).toISOString().slice(0, 19).replace('T', ' ');
}

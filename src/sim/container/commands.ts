import { noMatch } from '../device/values.ts';
import { Refusal, type DeviceView, type Menu, type Row } from '../device/types.ts';
import { putStore } from './data.ts';
import { cutConnection } from './faults.ts';
import { checkDeviceMode } from './gates.ts';
import { lifeOf } from './seeded.ts';
import { kill, repull, restart, start, stop } from './lifecycle.ts';
import { field, hasProcess } from './live.ts';
import { parseSignal } from './signals.ts';
import type { Overrides } from './snapshot.ts';

type Attributes = ReadonlyMap<string, string>;
type Action = (device: DeviceView, row: Row, attributes: Attributes) => void;
type Command = NonNullable<Menu['commands']>[string];

/** Answers at once with nothing; what happens happens later (routeros.md 1.3). */
function onEach(action: Action): Command {
  return (device, rows, attributes) => {
    // The pattern of `missing =list=` (routeros.md 3).
    if (rows.length === 0) throw new Refusal('missing =.id=');
    for (const row of rows) action(device, row, attributes);
    return undefined;
  };
}

function overridesOf(attributes: Attributes): Overrides {
  const names = ['cmd', 'entrypoint', 'user', 'workdir'] as const;
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = attributes.get(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Where a repull takes the image from; what is given is stored (routeros.md 1.3, 2.7). */
function chooseSource(device: DeviceView, row: Row, attributes: Attributes): void {
  const image = attributes.get('remote-image');
  const file = attributes.get('file');
  if (file !== undefined) {
    if (!device.files.get(file)) throw noMatch('file');
    row.fields.set('file', file);
    row.fields.set('remote-image', '');
  }
  if (image !== undefined) row.fields.set('remote-image', image);
  // 7.20 does not keep `file` in the row (routeros.md 1.1).
  const keepsFile = device.atLeast('7.21') || file !== undefined;
  if (field(row, 'remote-image') === '' && !(keepsFile && field(row, 'file') !== '')) {
    throw new Refusal('failure: No file or remote-image');
  }
}

/**
 * Commands of `/container` beside the generic ones. Which selector each takes in which release is the argument
 * data's, as measured: `numbers` or `.id` for start and stop, `number` or `.id` for the rest (routeros.md 1.3).
 */
export const containerCommands: Readonly<Record<string, Command>> = {
  start: onEach((device, row) => {
    checkDeviceMode(device);
    start(device, row);
    if (device.fault('start-eof') !== undefined) throw new Refusal(cutConnection);
  }),
  stop: onEach(stop),
  restart: onEach((device, row) => {
    checkDeviceMode(device);
    restart(device, row);
  }),
  kill: onEach((device, row, attributes) => {
    kill(device, row, Number(parseSignal(attributes.get('signal') ?? '9', device, 'signal')));
  }),
  repull: onEach((device, row, attributes) => {
    checkDeviceMode(device);
    chooseSource(device, row, attributes);
    repull(device, row);
  }),
  update: onEach((device, row, attributes) => {
    checkDeviceMode(device);
    chooseSource(device, row, attributes);
    repull(device, row);
  }),
  // What `run` does to a container that is set up already is [I]: it starts with these words instead of its own.
  run: onEach((device, row, attributes) => {
    checkDeviceMode(device);
    start(device, row, overridesOf(attributes));
  }),
  save: onEach((device, row, attributes) => {
    const path = attributes.get('file') ?? `${field(row, 'name')}.tar`;
    const bytes = lifeOf(device, row).image?.image.bytes ?? 0;
    putStore(device, path, 0);
    device.files.put({ name: path, type: '.tar file', size: bytes });
  }),
  shell: onEach((device, row, attributes) => {
    // Without a command it is interactive (routeros.md 1.3); the API has no terminal, the words are [I].
    if (!attributes.has('cmd')) throw new Refusal('failure: shell needs a terminal');
    if (!hasProcess(lifeOf(device, row))) throw new Refusal('failure: container is not running');
  }),
};

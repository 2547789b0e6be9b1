import { Refusal, type DeviceView, type Menu, type Row } from '../device/types.ts';
import { parseSize } from '../device/values.ts';
import { field, isOn, sameElsewhere, shown } from './shown.ts';

function space(device: DeviceView, row: Row): Record<string, string> {
  if (!isOn(row, 'mounted')) return {};
  const size = Number(field(row, 'size'));
  const free = device.files.free(field(row, 'slot'));
  const use = size === 0 ? 0 : Math.round(((size - free) / size) * 100);
  return { free: String(free), use: `${use}%`, 'mount-point': field(row, 'slot') };
}

function freeSlot(device: DeviceView, stem: string): string {
  for (let number = 1; ; number++) {
    const slot = `${stem}${number}`;
    if (!sameElsewhere(device, 'disk', undefined, { slot })) return slot;
  }
}

/** Sizes are bytes over the API (routeros.md 1b, transcript 10). `add` and `set` are not in the argument data. */
export const diskMenu: Menu = {
  path: 'disk',
  beyondData: ['add', 'set'],
  beforeAdd: (device, fields) => {
    if (!fields.has('type')) throw new Refusal('missing =type=');
    const type = fields.get('type') ?? '';
    if (!fields.has('slot')) fields.set('slot', freeSlot(device, type));
    if (type !== 'tmpfs') return;
    // A memory disk is there at once; half of the memory is a common size where none is asked [I].
    const size = parseSize(fields.get('tmpfs-max-size') ?? '512M', 'tmpfs-max-size');
    fields.set('size', String(size));
    fields.set('fs', 'tmpfs');
    fields.set('mounted', 'true');
  },
  afterSet: (_device, row, changes) => {
    // A disk that is turned off is not there for anybody.
    if (changes.has('disabled'))
      row.fields.set('mounted', shown(!isOn(row, 'disabled') && field(row, 'fs') !== '-'));
  },
  afterRemove: (device, row) => {
    device.files.remove(field(row, 'slot'));
  },
  render: (device, row) => {
    const fields = Object.fromEntries(row.fields);
    delete fields['free'];
    return {
      ...fields,
      'block-device': shown(field(row, 'type') !== 'tmpfs'),
      mounted: shown(isOn(row, 'mounted')),
      disabled: shown(isOn(row, 'disabled')),
      ...space(device, row),
    };
  },
};

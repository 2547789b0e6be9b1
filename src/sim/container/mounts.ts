import { filePath } from '../device/files.ts';
import { invalidValue } from '../device/quantities.ts';
import { flag, oneOf } from '../device/values.ts';
import { Refusal, type DeviceView, type Menu, type Row } from '../device/types.ts';
import { isInstalled } from './gates.ts';
import { field, isYes } from './live.ts';
import { migrateMount } from './migrate.ts';
import { showPath } from './values.ts';

const hasLists = (device: DeviceView): boolean => device.atLeast('7.21');

/** `/container/mounts`: routeros.md 1.6. */
export const mounts: Menu = {
  path: 'container/mounts',
  available: isInstalled,
  values: { 'read-only': flag, mode: oneOf('rw', 'ro', 'rw,noexec', 'ro,noexec') },
  mandatory: (device) => [hasLists(device) ? 'list' : 'name', 'dst'],
  beforeAdd: (device, fields) => {
    check(device, fields);
  },
  beforeSet: (device, row, changes) => {
    check(device, new Map([...row.fields, ...changes]), row);
  },
  render,
  migrate: migrateMount,
};

/** `dst=/` is refused (MK, the words are [I]); names, later (list, dst), are unique. */
function check(device: DeviceView, fields: ReadonlyMap<string, string>, self?: Row): void {
  const dst = fields.get('dst') ?? '';
  if (filePath(dst) === '') throw invalidValue('dst');
  const others = device.rows('container/mounts').filter((row) => row !== self);
  if (!hasLists(device)) {
    // A mount is known by its name up to 7.20; the words are those of an env list [I].
    const taken = others.some((row) => field(row, 'name') === fields.get('name'));
    if (taken) throw new Refusal('failure: entry already exists');
    return;
  }
  const same = (row: Row): boolean =>
    field(row, 'list') === fields.get('list') && filePath(field(row, 'dst')) === filePath(dst);
  // Transcript 56, 7.22.2.
  if (others.some(same)) throw new Refusal('mount with same dst already exists');
}

/** Leading slashes come with 7.22 (routeros.md 1.6); a missing source is `/` (community.routeros). */
function render(device: DeviceView, row: Row): Record<string, string> {
  const is21 = hasLists(device);
  const key = is21 ? 'list' : 'name';
  return {
    [key]: field(row, key),
    src: showPath(field(row, 'src') || '/', device, '7.22'),
    dst: showPath(field(row, 'dst'), device, '7.22'),
    ...(device.atLeast('7.23')
      ? { mode: field(row, 'mode') || 'rw' }
      : device.atLeast('7.20') && { 'read-only': String(isYes(row, 'read-only')) }),
    ...(is21 && { disabled: String(isYes(row, 'disabled')) }),
    ...(field(row, 'comment') !== '' && { comment: field(row, 'comment') }),
  };
}

import { Refusal, type DeviceView, type Menu, type Row } from '../device/types.ts';
import { isInstalled } from './gates.ts';
import { field } from './live.ts';
import { migrateEnv } from './migrate.ts';

/** The property that names the list: `name` up to 7.19, `list` from 7.20 (routeros.md 1.5). */
const listKey = (device: DeviceView): string => (device.atLeast('7.20') ? 'list' : 'name');

/** `/container/envs`: routeros.md 1.5. */
export const envs: Menu = {
  path: 'container/envs',
  available: isInstalled,
  // `missing =list=` (routeros.md 1.5); that `key` is needed, too, is [I].
  mandatory: (device) => [listKey(device), 'key'],
  defaults: (device) => ({ value: '', ...(device.atLeast('7.21') && { disabled: 'false' }) }),
  beforeAdd: (device, fields) => {
    checkUnique(device, fields);
  },
  beforeSet: (device, row, changes) => {
    checkUnique(device, new Map([...row.fields, ...changes]), row);
  },
  migrate: migrateEnv,
};

/** (list, key) is unique: `failure: entry already exists` (transcript 20). */
function checkUnique(device: DeviceView, fields: ReadonlyMap<string, string>, self?: Row): void {
  const name = listKey(device);
  const isSame = (row: Row): boolean =>
    field(row, name) === fields.get(name) && field(row, 'key') === fields.get('key');
  if (device.rows('container/envs').some((row) => row !== self && isSame(row))) {
    throw new Refusal('failure: entry already exists');
  }
}

import { noMatch } from '../device/values.ts';
import { Refusal, type DeviceView, type Row } from '../device/types.ts';
import { checkDeviceMode } from './gates.ts';
import { field } from './live.ts';
import { autoName, uuid } from './reference.ts';
import { checkRootDir, pickRootDir } from './root-dir.ts';
import { siteOf } from './site.ts';

type Fields = Map<string, string>;

/** One veth, or from 7.20 a list of them (routeros.md 1.1 `interface`); that they exist was checked before. */
export function checkInterface(device: DeviceView, value: string): void {
  if (value === '' || (value.includes(',') && !device.atLeast('7.20'))) throw noMatch('interface');
}

/** `input does not match any value of file` (transcript 43). */
export function checkFile(device: DeviceView, value: string): void {
  if (value !== '' && !device.files.get(value)) throw noMatch('file');
}

/** `failure: Name already exists` (transcript 19). */
export function checkName(device: DeviceView, name: string, self?: Row): void {
  const taken = device.rows('container').some((row) => row !== self && field(row, 'name') === name);
  if (taken) throw new Refusal('failure: Name already exists');
}

/** Lists that have no rows: accepted by default, since no source says (routeros.md 2.8). */
export function checkLists(device: DeviceView, fields: ReadonlyMap<string, string>): void {
  if (siteOf(device).options.unknownLists === 'accept') return;
  const check = (property: string, menu: string, key: string): void => {
    const known = new Set(device.rows(menu).map((row) => field(row, key)));
    for (const list of (fields.get(property) ?? '').split(',').filter(Boolean)) {
      if (!known.has(list)) throw noMatch(property);
    }
  };
  const isOld = !device.atLeast('7.20');
  check(isOld ? 'envlist' : 'envlists', 'container/envs', isOld ? 'name' : 'list');
  const hasLists = device.atLeast('7.21');
  check(hasLists ? 'mountlists' : 'mounts', 'container/mounts', hasLists ? 'list' : 'name');
}

/**
 * What `add` checks before it answers; the pull comes after the answer (routeros.md 2.1). In the order of 7.3:
 * references, device-mode, image, name, root-dir.
 */
export function checkAdd(device: DeviceView, fields: Fields): void {
  checkInterface(device, fields.get('interface') ?? '');
  checkFile(device, fields.get('file') ?? '');
  checkLists(device, fields);
  checkDeviceMode(device);
  const image = fields.get('remote-image') ?? '';
  const file = fields.get('file') ?? '';
  if (image === '' && file === '') throw new Refusal('failure: No file or remote-image');
  nameIt(device, fields, image === '' ? file : image);
  const root = fields.get('root-dir') ?? '';
  if (root === '') fields.set('root-dir', pickRootDir(device, fields.get('name') ?? ''));
  else checkRootDir(device, root);
  // "check-certificate default" of 7.20: yes for new imports, for files too (transcript 02).
  if (device.atLeast('7.20') && !fields.has('check-certificate')) fields.set('check-certificate', 'yes');
  for (const name of statusArguments) fields.delete(name);
}

/** Listed as arguments by the console, status in truth (routeros.md 1.1). */
const statusArguments = ['default-dns', 'healthcheck-status'];

/** Before 7.19 a UUID nobody chose; after that what was set, or the image's name and tag (routeros.md 1.1). */
function nameIt(device: DeviceView, fields: Fields, source: string): void {
  if (!device.atLeast('7.19')) {
    const rows = device.rows('container').length;
    fields.set('name', uuid(`${device.now} ${rows} ${source} ${fields.get('root-dir') ?? ''}`));
    return;
  }
  const given = fields.get('name') ?? '';
  if (given !== '') {
    checkName(device, given);
    return;
  }
  const base = autoName(source.replace(/\.tar(\.gz)?$/, ''));
  const taken = new Set(device.rows('container').map((row) => field(row, 'name')));
  let name = base;
  // How RouterOS tells two apart is unknown (routeros.md 6.1), that it does is [I].
  for (let step = 1; taken.has(name); step += 1) name = `${base}-${step}`;
  fields.set('name', name);
}

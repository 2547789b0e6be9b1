import { filePath } from '../device/files.ts';
import { Refusal, type DeviceView, type FileEntry, type Menu, type Row } from '../device/types.ts';
import { oneOf } from '../device/values.ts';
import { field } from './shown.ts';

/** 60 KB is what `contents` can hold over the API (wire-protocol.md 5); it was 4 KB "in old versions". */
const contentLimit = 60 * 1024;

/** Ids by name; a file that was renamed keeps its own. */
function ids(device: DeviceView): Map<string, string> {
  return device.state('file ids', () => new Map<string, string>());
}

/** An id nobody had: that of a row which is there for a moment only. */
function freshId(device: DeviceView): string {
  const row = device.insert('file', {});
  device.erase('file', row);
  return row.id;
}

function idOf(device: DeviceView, name: string): string {
  const known = ids(device);
  const id = known.get(name) ?? freshId(device);
  known.set(name, id);
  return id;
}

function rowOf(device: DeviceView, entry: FileEntry): Row {
  const fields = new Map([
    ['name', entry.name],
    ['type', entry.type],
  ]);
  if (entry.type !== 'directory' && entry.type !== 'disk') fields.set('size', String(entry.size));
  // A print shows the contents of every small file, so that clients learn to ask for less (routeros.md 1b).
  if (entry.contents !== undefined) fields.set('contents', entry.contents);
  return { id: idOf(device, entry.name), fields, dynamic: false };
}

function disks(device: DeviceView): readonly FileEntry[] {
  return device
    .rows('disk')
    .filter((row) => field(row, 'mounted') === 'true')
    .map((row) => ({ name: field(row, 'slot'), type: 'disk', size: 0 }));
}

/** `.json file`, or just `file` (transcript 50 has `.crt file`). */
function typeOf(name: string): string {
  const last = name.slice(name.lastIndexOf('/') + 1);
  const dot = last.lastIndexOf('.');
  return dot > 0 ? `${last.slice(dot)} file` : 'file';
}

/** Names that begin with a dot are hidden, and `invalid file name` for who asks for one (routeros.md 1b). */
const isHidden = (name: string): boolean => name.split('/').some((part) => part.startsWith('.'));

function checkName(name: string): void {
  if (name === '' || isHidden(name)) throw new Refusal('failure: invalid file name');
}

/** The words for too much and for a full disk have no source. */
function checkContents(device: DeviceView, name: string, contents: string, freed: number): void {
  const size = Buffer.byteLength(contents);
  if (size > contentLimit) throw new Refusal('failure: contents too long');
  if (size > device.files.free(name) + freed) throw new Refusal('failure: not enough space');
}

function put(device: DeviceView, name: string, contents: string, type?: string): void {
  device.files.put({ name, type: type ?? typeOf(name), size: Buffer.byteLength(contents), contents });
}

/** Files and folders; made up from the device's files at every print. */
export const fileMenu: Menu = {
  path: 'file',
  byName: true,
  mandatory: () => ['name'],
  values: { type: oneOf('directory', 'file') },
  rows: (device) =>
    [...disks(device), ...device.files.list()]
      .filter((entry) => !isHidden(entry.name))
      .map((entry) => rowOf(device, entry)),
  beforeAdd: (device, fields) => {
    const name = filePath(fields.get('name') ?? '');
    checkName(name);
    // `already exists` (transcript 56).
    if (device.files.get(name) !== undefined) throw new Refusal('failure: already exists');
    checkContents(device, name, fields.get('contents') ?? '', 0);
  },
  afterAdd: (device, row) => {
    const name = filePath(field(row, 'name'));
    ids(device).set(name, row.id);
    if (field(row, 'type') === 'directory') device.files.put({ name, type: 'directory', size: 0 });
    else put(device, name, field(row, 'contents'));
    device.erase('file', row);
  },
  beforeSet: (device, row, changes) => {
    const contents = changes.get('contents');
    const name = field(row, 'name');
    if (contents !== undefined) checkContents(device, name, contents, Number(field(row, 'size')));
    const fresh = changes.get('name');
    if (fresh === undefined || filePath(fresh) === name) return;
    checkName(filePath(fresh));
    if (device.files.get(fresh) !== undefined) throw new Refusal('failure: already exists');
  },
  afterSet: (device, row, changes) => {
    const old = [...ids(device)].find(([, id]) => id === row.id)?.[0] ?? '';
    const name = filePath(field(row, 'name'));
    if (name !== old) rename(device, old, name);
    const contents = changes.get('contents');
    if (contents !== undefined) put(device, name, contents, field(row, 'type'));
  },
  remove: (device, row) => {
    device.files.remove(field(row, 'name'));
    ids(device).delete(field(row, 'name'));
    return true;
  },
};

/** With all that lies below it (rename is there from 7.13: routeros.md 1b). */
function rename(device: DeviceView, old: string, name: string): void {
  const moved = device.files
    .list()
    .filter((entry) => entry.name === old || entry.name.startsWith(`${old}/`));
  device.files.remove(old);
  for (const entry of moved) {
    const fresh = name + entry.name.slice(old.length);
    ids(device).set(fresh, idOf(device, entry.name));
    ids(device).delete(entry.name);
    device.files.put({ ...entry, name: fresh });
  }
}

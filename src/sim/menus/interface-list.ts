import { Refusal, type DeviceView, type Menu, type Row } from '../device/types.ts';
import { field, sameElsewhere, shown } from './shown.ts';

const builtin = new Set(['all', 'none', 'dynamic', 'static']);
const isBuiltin = (row: Row): boolean => builtin.has(field(row, 'name'));

function refuseName(device: DeviceView, name: string | undefined, self?: Row): void {
  if (name !== undefined && sameElsewhere(device, 'interface/list', self, { name })) {
    // The words: wire-protocol.md 1.6.
    throw new Refusal('failure: already have such name');
  }
}

/** Four lists are RouterOS' own. The words of their refusal have no source. */
function refuseBuiltin(row: Row): void {
  if (isBuiltin(row)) throw new Refusal('failure: can not change builtin list');
}

const list: Menu = {
  path: 'interface/list',
  byName: true,
  mandatory: () => ['name'],
  references: { include: { to: 'interface/list' }, exclude: { to: 'interface/list' } },
  beforeAdd: (device, fields) => {
    refuseName(device, fields.get('name'));
  },
  beforeSet: (device, row, changes) => {
    refuseBuiltin(row);
    refuseName(device, changes.get('name'), row);
  },
  beforeRemove: (_device, row) => {
    refuseBuiltin(row);
  },
  defaults: (_device, row) => ({
    include: '',
    exclude: '',
    dynamic: shown(row.dynamic),
    builtin: shown(isBuiltin(row)),
  }),
};

/** The words for a second equal member have no source. */
function refuseTwice(device: DeviceView, fields: ReadonlyMap<string, string>, self?: Row): void {
  const wanted = { list: fields.get('list') ?? '', interface: fields.get('interface') ?? '' };
  if (sameElsewhere(device, 'interface/list/member', self, wanted)) {
    throw new Refusal('failure: already have such entry');
  }
}

const member: Menu = {
  path: 'interface/list/member',
  mandatory: () => ['list', 'interface'],
  references: { list: { to: 'interface/list' }, interface: { to: 'interface' } },
  beforeAdd: (device, fields) => {
    refuseTwice(device, fields);
  },
  beforeSet: (device, row, changes) => {
    refuseTwice(device, new Map([...row.fields, ...changes]), row);
  },
  defaults: (_device, row) => ({ dynamic: shown(row.dynamic), disabled: 'false' }),
};

export const interfaceListMenus: readonly Menu[] = [list, member];

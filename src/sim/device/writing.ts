import { valueType } from './echo.ts';
import type { Core } from './core.ts';
import { checkReference, orphanReferences, renameReferences } from './references.ts';
import { takesArgument } from './registry.ts';
import { allRows, demandRows, noSuchItem } from './rows.ts';
import { Refusal, type ApiReply, type Menu, type Row } from './types.ts';
import { noMatch } from './values.ts';

type Attributes = ReadonlyMap<string, string>;

const empty: ApiReply = { rows: [], done: {} };
const notFields = new Set(['.id', 'numbers', 'number', 'copy-from', 'place-before']);

/**
 * Order of checks (routeros.md 7.3): unknown parameter (the dispatcher did that), syntax of each value, mandatory
 * ones, references, then what the menu itself asks.
 */
export function add(core: Core, menu: Menu, attributes: Attributes): ApiReply {
  const fields = copied(core, menu, attributes.get('copy-from'));
  for (const [name, value] of checkedValues(core, menu, attributes)) fields.set(name, value);
  for (const name of menu.mandatory?.(core) ?? []) {
    if (!fields.has(name)) throw new Refusal(`missing =${name}=`);
  }
  checkReferences(core, menu, fields);
  const before = placeOf(core, menu, attributes.get('place-before'));
  menu.beforeAdd?.(core, fields);
  if (fields.get('comment') === '') fields.delete('comment');
  const row = core.tables.insert(menu.path, menu.namespace ?? menu.path, fields, false, before);
  menu.afterAdd?.(core, row);
  return { rows: [], done: { ret: row.id } };
}

function copied(core: Core, menu: Menu, from: string | undefined): Map<string, string> {
  if (from === undefined) return new Map();
  const row = allRows(core, menu).find((each) => each.id === from);
  if (row === undefined) throw noSuchItem('add');
  return new Map(row.fields);
}

function placeOf(core: Core, menu: Menu, id: string | undefined): Row | undefined {
  if (id === undefined) return undefined;
  const row = core.tables.rows(menu.path).find((each) => each.id === id);
  if (row === undefined) throw noSuchItem('add');
  return row;
}

function checkedValues(core: Core, menu: Menu, attributes: Attributes): Map<string, string> {
  const values = new Map<string, string>();
  for (const [name, raw] of attributes) {
    if (notFields.has(name)) continue;
    const checked = valueType(menu, name).check(raw, name);
    values.set(name, menu.parse?.[name]?.(checked, core, name) ?? checked);
  }
  return values;
}

function checkReferences(core: Core, menu: Menu, values: Attributes): void {
  for (const [property, reference] of Object.entries(menu.references ?? {})) {
    const value = values.get(property);
    if (value !== undefined) checkReference(core, reference, value, property);
  }
}

/** All or nothing: one fault refuses the whole set (routeros.md 1.4). */
export function set(core: Core, menu: Menu, attributes: Attributes): ApiReply {
  const rows = menu.singleton === true ? allRows(core, menu) : demandRows(core, menu, 'set', attributes);
  const changes = checkedValues(core, menu, attributes);
  checkReferences(core, menu, changes);
  for (const row of rows) {
    menu.beforeSet?.(core, row, changes);
    refuseDynamic(row, 'change');
  }
  for (const row of rows) change(core, menu, row, changes);
  return empty;
}

function change(core: Core, menu: Menu, row: Row, changes: Attributes): void {
  const old = row.fields.get('name');
  for (const [name, value] of changes) row.fields.set(name, value);
  if (row.fields.get('comment') === '') row.fields.delete('comment');
  const fresh = changes.get('name');
  if (old !== undefined && fresh !== undefined && fresh !== old) renameReferences(core, menu, old, fresh);
  menu.afterSet?.(core, row, changes);
}

/** No source has the words for this refusal. */
function refuseDynamic(row: Row, verb: string): void {
  if (row.dynamic) throw new Refusal(`failure: can not ${verb} dynamic entry`);
}

/** Hooks see a property that goes as one that becomes empty. */
export function unset(core: Core, menu: Menu, attributes: Attributes): ApiReply {
  const rows = menu.singleton === true ? allRows(core, menu) : demandRows(core, menu, 'unset', attributes);
  const names = attributes.get('value-name')?.split(',') ?? [];
  if (names.length === 0) throw new Refusal('missing =value-name=');
  for (const name of names) if (!takesArgument(core, menu, 'set', name)) throw noMatch('value-name');
  const changes = new Map(names.map((name) => [name, '']));
  for (const row of rows) {
    menu.beforeSet?.(core, row, changes);
    refuseDynamic(row, 'change');
  }
  for (const row of rows) {
    for (const name of names) row.fields.delete(name);
    menu.afterSet?.(core, row, changes);
  }
  return empty;
}

export function remove(core: Core, menu: Menu, attributes: Attributes): ApiReply {
  const rows = demandRows(core, menu, 'remove', attributes);
  for (const row of rows) {
    menu.beforeRemove?.(core, row);
    refuseDynamic(row, 'remove');
  }
  for (const row of rows) if (menu.remove?.(core, row) !== true) core.erase(menu.path, row);
  return empty;
}

/** What `erase` does: the row goes, and what named it is left with its id. */
export function eraseRow(core: Core, menu: Menu, row: Row): void {
  if (!core.tables.erase(menu.path, row)) return;
  orphanReferences(core, menu, row);
  menu.afterRemove?.(core, row);
}

export function move(core: Core, menu: Menu, attributes: Attributes): ApiReply {
  const rows = demandRows(core, menu, 'move', attributes);
  core.tables.move(menu.path, rows, placeOf(core, menu, attributes.get('destination')));
  return empty;
}

export function enable(core: Core, menu: Menu, attributes: Attributes, disabled: boolean): ApiReply {
  return set(core, menu, new Map([...attributes, ['disabled', disabled ? 'true' : 'false']]));
}

/** Without a comment it is taken away. */
export function comment(core: Core, menu: Menu, attributes: Attributes): ApiReply {
  return set(core, menu, new Map([...attributes, ['comment', attributes.get('comment') ?? '']]));
}

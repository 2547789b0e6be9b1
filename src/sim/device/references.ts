import type { Core } from './core.ts';
import { noMatch } from './values.ts';
import { Refusal, type Menu, type Reference, type Row } from './types.ts';

/** Names that a reference may hold: of all menus of the name space, or of the one menu. */
function namesOf(core: Core, to: string): readonly string[] {
  const names: string[] = [];
  for (const menu of core.menus.values()) {
    if (menu.namespace !== to && menu.path !== to) continue;
    for (const row of core.rows(menu.path)) {
      const name = row.fields.get('name');
      if (name !== undefined) names.push(name);
    }
  }
  return names;
}

/** `input does not match any value of interface` (transcript 38), or which of several it means is not clear. */
export function checkReference(core: Core, reference: Reference, value: string, property: string): void {
  if (reference.unchecked === true) return;
  const names = [...namesOf(core, reference.to), ...(reference.words ?? [])];
  for (const part of parts(value)) {
    if (names.includes(part.name)) continue;
    // A beginning of a name is refused even where only one fits: a client that sends half a name has a fault.
    if (names.filter((name) => name.startsWith(part.name)).length > 1) {
      throw new Refusal(`ambiguous value of ${property}, more than one possible value matches input`, 1);
    }
    throw noMatch(property);
  }
}

/** Rows that named `old` name `fresh` from now on. */
export function renameReferences(core: Core, menu: Menu, old: string, fresh: string): void {
  for (const { row, property, value } of referring(core, menu, old)) {
    row.fields.set(property, replaced(value, old, fresh));
  }
}

/**
 * The row is gone. Static rows keep its id: `interface=*1F`; dynamic ones go too. Seen for bridge ports
 * (routeros.md 2.8), taken for all that names an interface [I].
 */
export function orphanReferences(core: Core, menu: Menu, gone: Row): void {
  const name = gone.fields.get('name');
  if (menu.namespace === undefined || name === undefined) return;
  for (const { path, row, property, value } of [...referring(core, menu, name)]) {
    if (row.dynamic) core.erase(path, row);
    else row.fields.set(property, replaced(value, name, gone.id));
  }
}

/** Is any row naming this one? Gives the first: menu and row. */
function* referring(
  core: Core,
  menu: Menu,
  name: string,
): Generator<{ path: string; row: Row; property: string; value: string }> {
  for (const other of core.menus.values()) {
    for (const [property, reference] of Object.entries(other.references ?? {})) {
      if (reference.to !== menu.namespace && reference.to !== menu.path) continue;
      for (const row of core.rows(other.path)) {
        const value = row.fields.get(property);
        if (value !== undefined && parts(value).some((part) => part.name === name)) {
          yield { path: other.path, row, property, value };
        }
      }
    }
  }
}

interface Part {
  readonly not: string;
  readonly name: string;
}

function parts(value: string): readonly Part[] {
  if (value === '') return [];
  return value
    .split(',')
    .map((part) => (part.startsWith('!') ? { not: '!', name: part.slice(1) } : { not: '', name: part }));
}

function replaced(value: string, old: string, fresh: string): string {
  return parts(value)
    .map((part) => part.not + (part.name === old ? fresh : part.name))
    .join(',');
}

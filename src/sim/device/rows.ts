import type { Core } from './core.ts';
import { Refusal, type Menu, type Row } from './types.ts';

/** `no such item`; on remove with the number behind it (routeros.md 2.4, 3). */
export function noSuchItem(command: string): Refusal {
  return command === 'remove' ? new Refusal('no such item (4)') : new Refusal('no such item', 0);
}

/** All rows of a menu: the stored ones, or those it makes up. */
export function allRows(core: Core, menu: Menu): readonly Row[] {
  return menu.rows?.(core) ?? core.tables.rows(menu.path);
}

/** The rows a call names by `.id`, `numbers` or `number`; undefined where it names none. */
export function selectRows(
  core: Core,
  menu: Menu,
  command: string,
  attributes: ReadonlyMap<string, string>,
): readonly Row[] | undefined {
  const wanted = attributes.get('.id') ?? attributes.get('numbers') ?? attributes.get('number');
  if (wanted === undefined) return undefined;
  const rows = allRows(core, menu);
  return wanted.split(',').map((word) => {
    const row = rows.find((each) => each.id === word) ?? rowByName(menu, rows, word);
    if (row === undefined) throw noSuchItem(command);
    return row;
  });
}

/** In some menus a name works where an id is asked (wire-protocol.md 1.5). */
function rowByName(menu: Menu, rows: readonly Row[], word: string): Row | undefined {
  return menu.byName === true ? rows.find((row) => row.fields.get('name') === word) : undefined;
}

export function demandRows(
  core: Core,
  menu: Menu,
  command: string,
  attributes: ReadonlyMap<string, string>,
): readonly Row[] {
  const rows = selectRows(core, menu, command, attributes);
  // The pattern of `missing =list=` (routeros.md 3).
  if (rows === undefined) throw new Refusal('missing =.id=');
  return rows;
}

import { isArgumentSomewhere } from '../../facts/index.ts';
import type { Core } from './core.ts';
import { showRow } from './echo.ts';
import { mask } from './policies.ts';
import { matches } from './query.ts';
import { takesArgument } from './registry.ts';
import { allRows, demandRows } from './rows.ts';
import { Refusal, type ApiCall, type ApiReply, type Menu, type Session } from './types.ts';

type Shown = Readonly<Record<string, string>>;

/** `print`, with `.proplist`, queries and `count-only` (wire-protocol.md 1.5). */
export function print(core: Core, menu: Menu, session: Session, call: ApiCall): ApiReply {
  const proplist = call.attributes.get('.proplist') ?? call.attributes.get('proplist');
  const wanted = proplist === undefined ? undefined : proplist.split(',').filter(Boolean);
  if (wanted !== undefined) checkProplist(core, menu, wanted);
  if (core.fault('proplist-adds-id') !== undefined) wanted?.unshift('.id');
  const from = call.attributes.get('from');
  const shown: Shown[] = [];
  for (const row of allRows(core, menu)) {
    if (from !== undefined && !from.split(',').includes(row.id)) continue;
    const all = mask(menu, session, showRow(core, menu, row));
    if (call.queries.length > 0 && !matches(all, call.queries)) continue;
    shown.push(wanted === undefined ? all : only(all, wanted));
  }
  if (call.attributes.has('count-only')) return { rows: [], done: { ret: String(shown.length) } };
  return { rows: shown, done: {} };
}

/** A listed property that the row has not is just not there. */
function only(row: Shown, wanted: readonly string[]): Shown {
  const picked: Record<string, string> = {};
  for (const name of wanted) {
    const value = row[name];
    if (value !== undefined) picked[name] = value;
  }
  return picked;
}

/**
 * Names that a release does not have are ignored in a proplist, as far as anybody saw. With the fault
 * `strict-proplist` those of other releases are refused, so that clients can show that they survive it.
 */
function checkProplist(core: Core, menu: Menu, wanted: readonly string[]): void {
  if (core.fault('strict-proplist') === undefined) return;
  for (const name of wanted) {
    const isArgument = takesArgument(core, menu, 'set', name) || takesArgument(core, menu, 'add', name);
    if (!isArgument && isArgumentSomewhere(menu.path, name)) throw new Refusal(`unknown parameter ${name}`);
  }
}

/** `get`: one value, or the row as `;`-joined words. */
export function get(core: Core, menu: Menu, session: Session, call: ApiCall): ApiReply {
  const [row] =
    menu.singleton === true ? allRows(core, menu) : demandRows(core, menu, 'get', call.attributes);
  const shown = row === undefined ? {} : mask(menu, session, showRow(core, menu, row));
  const name = call.attributes.get('value-name');
  if (name !== undefined) return { rows: [], done: { ret: shown[name] ?? '' } };
  const words = Object.entries(shown).map(([key, value]) => `${key}=${value}`);
  return { rows: [], done: { ret: words.join(';') } };
}

import type { Mark, RowId, Step, WireRowOut } from '../../model/index.ts';
import { Secret } from '../../model/index.ts';
import { decodeRow, sameValue, codecFor } from '../../routeros/rows.ts';
import { passing } from '../compare.ts';
import { kindNamed } from '../kinds/index.ts';
import { readMark } from '../marker.ts';
import type { Run } from './run.ts';

/** Looks for the row that a lost `add` would have made: by its marker, which no other row has, or else by its name. */
export async function findAdded(step: Step, sent: WireRowOut, run: Run): Promise<RowId | undefined> {
  const wanted = readMark(String(sent['comment'])).mark;
  const isAlive = kindNamed(step.kind).lifecycle === true;
  const rows = await run.client.list(step.menu, {
    proplist: ['comment', 'name', ...(isAlive ? ['root-dir', 'deleting'] : [])],
  });
  const known = new Set(
    run.plan.changes.flatMap((change) =>
      'before' in change && change.before.menu === step.menu ? [change.before.id] : [],
    ),
  );
  const found = rows.filter((row) => {
    // The old row of a container that is made anew has the same marker while it goes (routeros.md 2.4).
    if (row['deleting'] === 'true' || known.has(row['.id'] as RowId)) return false;
    if (wanted === undefined) return samePath(row['name'], sent['name']);
    const { mark } = readMark(String(row['comment']));
    const isOurs = mark !== undefined && isSameMark(mark, wanted);
    // A container whose pull failed shows an error in the comment's place: its fresh root-dir tells.
    return isOurs || (sent['root-dir'] !== undefined && samePath(row['root-dir'], sent['root-dir']));
  });
  return found[0]?.['.id'] as RowId | undefined;
}

function isSameMark(found: Mark, wanted: Mark): boolean {
  return found.stack === wanted.stack && found.kind === wanted.kind && found.key === wanted.key;
}

function samePath(found: string | undefined, wanted: WireRowOut[string] | undefined): boolean {
  return found?.replace(/^\//, '') === String(wanted ?? '').replace(/^\//, '');
}

/** Does a row hold what a lost `set` would have written? */
export async function holdsRow(
  step: Step,
  id: RowId | undefined,
  sent: WireRowOut,
  run: Run,
): Promise<boolean> {
  const kind = kindNamed(step.kind);
  const { release } = run.plan;
  const rows = await run.client.list(step.menu, {
    proplist: Object.keys(sent),
    ...(id === undefined ? {} : { match: [{ '.id': id }] }),
  });
  const row = rows[0];
  if (row === undefined) return false;
  const texts = Object.fromEntries(
    Object.entries(sent).map(([name, value]) => [name, value instanceof Secret ? value.reveal() : value]),
  );
  if ((texts['comment'] ?? '') !== (row['comment'] ?? '')) return false;
  const want = decodeRow(kind, texts, release).props;
  const have = decodeRow(kind, row, release).props;
  return Object.entries(want).every(([name, value]) => {
    const prop = kind.props[name] ?? passing(kind, name);
    const found = have[name] ?? prop.absent;
    return found !== undefined && sameValue(codecFor(prop, release), value, found);
  });
}

import type { FieldChange, Kind, Release, Resource, RowId, Step } from '../../model/index.ts';
import { decodeRow, unionProplist, wireFor } from '../../routeros/rows.ts';
import { compare } from '../compare.ts';
import { kindNamed } from '../kinds/index.ts';
import { readMark } from '../marker.ts';
import { StepFailure } from './evidence.ts';
import type { Run } from './run.ts';

export type Sent = Extract<Step, { do: 'add' | 'set' }>;

/** Reads a row that was just written and holds it against what was wanted: a reply alone is no success. */
export async function verifyRow(
  step: Sent,
  id: RowId | undefined,
  wanted: Resource | undefined,
  run: Run,
): Promise<void> {
  const kind = kindNamed(step.kind);
  if (wanted === undefined || kind.ledger) return;
  const names = kind.open ? Object.keys(wanted.props) : unionProplist(kind);
  const rows = await run.client.list(step.menu, {
    proplist: [...names, 'comment'],
    ...(id === undefined ? {} : { match: [{ '.id': id }] }),
  });
  const row = rows[0];
  if (row === undefined) {
    throw new StepFailure('apply/vanished', step, 'the router accepted it, but the row is not there');
  }
  const { mark } = readMark(String(row['comment']));
  const owner = mark ? ({ by: 'us', mark } as const) : ({ by: 'nobody' } as const);
  const live = { row, owner, ...decodeRow(kind, row, run.plan.release) };
  const { fields } = compare(kind, wanted, live, run.plan.release);
  const changed = fields.filter((field) => isWritten(step, kind, field.prop, run.plan.release));
  const [first] = changed;
  if (first === undefined) return;
  const isHidden = changed.some((field) => field.secret);
  throw new StepFailure(
    'apply/not-kept',
    step,
    `the router accepted ${changed.map((field) => field.prop).join(', ')}, but gives back something else` +
      (isHidden
        ? ''
        : `: ${first.prop} is ${String(first.before ?? 'absent')}, not ${String(first.after)}`),
    { hint: hintFor(kind, changed) },
  );
}

function hintFor(kind: Kind, changed: readonly FieldChange[]): string {
  const unseen = changed.filter(({ before }) => before === undefined).map(({ prop }) => prop);
  return kind.open !== undefined && unseen.length > 0
    ? `if RouterOS never shows it, as with passwords, add writeOnly: [${unseen.join(', ')}] to the row`
    : 'write the value as RouterOS gives it back, or report this with the release and the two values';
}

/** Did this step write the property? Others may still be on their way: a name that follows a rename. */
function isWritten({ rows }: Sent, kind: Kind, prop: string, release: Release): boolean {
  const table = kind.props[prop];
  const wire = (table && wireFor(table, release)?.name) ?? prop;
  return rows.some((row) => wire in row);
}

export async function isGone(step: Step, id: RowId, run: Run): Promise<boolean> {
  const rows = await run.client.list(step.menu, { proplist: ['.id'], match: [{ '.id': id }] });
  return rows.length === 0;
}

/** A row that was removed must be gone. */
export async function verifyGone(step: Step, id: RowId, run: Run): Promise<void> {
  if (await isGone(step, id, run)) return;
  throw new StepFailure(
    'apply/not-removed',
    step,
    'the router accepted its removal, but it is still there',
  );
}

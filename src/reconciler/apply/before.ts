import type { Observed, RowId, Step, WireRow, WireRowOut } from '../../model/index.ts';
import { kindNamed } from '../kinds/index.ts';
import { readMark } from '../marker.ts';
import { StepFailure } from './evidence.ts';
import type { Run } from './run.ts';

interface Target {
  readonly step: Step;
  readonly id: RowId | undefined;
  readonly row: WireRowOut;
}

/**
 * The row as it is right before a write, for the journal. Somebody else may have changed or removed it since the plan
 * was made: a row that is no longer ours, or no longer what the plan showed, is not written.
 */
export async function rowBefore(run: Run, { step, id, row: sent }: Target): Promise<WireRow | undefined> {
  if (id === undefined || run.added.get(step.address) === id) return undefined;
  const planned = plannedRow(run, step, id);
  const names = planned === undefined ? [] : Object.keys(planned.row);
  const [row] = await run.client.list(step.menu, {
    proplist: [...new Set([...names, 'comment'])],
    match: [{ '.id': id }],
  });
  if (row === undefined) throw changed(step, `its row ${id} went away between plan and write`);
  if (planned === undefined) return row;
  const kind = kindNamed(step.kind);
  const isTouched = run.touched.has(id);
  if (planned.owner.by === 'us' && !kind.unmarked && !isStillOurs(planned.row, row, isTouched))
    throw changed(step, `row ${id} lost its marker between plan and write: it is not ours any more`);
  if (!isTouched) {
    const moved = Object.keys(sent).find(
      (name) => !followsOthers(step, name) && differs(planned.row, row, name),
    );
    if (moved !== undefined)
      throw changed(step, `${moved} of row ${id} was changed between plan and write`);
  }
  return row;
}

/** The row that the plan was made of. */
function plannedRow(run: Run, step: Step, id: RowId): Observed | undefined {
  const change = run.plan.changes.find(
    (one) => 'before' in one && one.before.id === id && one.before.menu === step.menu,
  );
  return change && 'before' in change ? change.before : undefined;
}

function changed(step: Step, message: string): StepFailure {
  const hint = 'somebody else is at work on this router: look at a new plan';
  return new StepFailure('apply/changed-meanwhile', step, message, { hint });
}

/**
 * The marker is there as it was, or as this run has written it, or an error text covers it for a while
 * (routeros.md 2.2).
 */
function isStillOurs(planned: WireRow, now: WireRow, isTouched: boolean): boolean {
  const { mark } = readMark(String(planned['comment']));
  const { mark: current } = readMark(String(now['comment']));
  if (mark === undefined) return true;
  return current !== undefined
    ? isTouched || (current.stack === mark.stack && current.key === mark.key)
    : now['name'] === planned['name'] && now['root-dir'] !== undefined;
}

/** RouterOS itself changes what names an interface that we rename, and an error text covers a comment for a while. */
function followsOthers(step: Step, name: string): boolean {
  const props = Object.values(kindNamed(step.kind).props);
  const isReference = props.some(
    (prop) => prop.ref !== undefined && prop.wire.some((wire) => wire.name === name),
  );
  return isReference || (name === 'comment' && kindNamed(step.kind).lifecycle === true);
}

/** A key that is not there and one that is empty say the same. */
function differs(planned: WireRow, now: WireRow, name: string): boolean {
  return name in planned && planned[name] !== (now[name] ?? '');
}

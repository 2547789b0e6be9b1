import type { RowId, Step } from '../../model/index.ts';
import { RouterError } from '../../routeros/error.ts';
import { kindNamed } from '../kinds/index.ts';
import { isUp, runState } from '../run-state.ts';
import { containerRow } from './evidence.ts';
import type { Run } from './run.ts';

/**
 * What a failed update has come to, once it is undone: how the old container is, and what became of the new one. Both
 * are read, not concluded; '' where the step was no update, or the router cannot be read any more.
 */
export async function aftermath(step: Step, run: Run): Promise<string> {
  const [before] = run.plan.changes.flatMap((one) =>
    one.action === 'replace' &&
    kindNamed(one.before.kind).staging === step.kind &&
    keyOf(one) === keyOf(step)
      ? [one.before]
      : [],
  );
  if (before === undefined) return '';
  const { id, menu, props } = before;
  const added = newRow(step, run);
  try {
    const old = await containerRow(run, menu, id);
    const next = added === undefined ? undefined : await containerRow(run, menu, added);
    const state = old === undefined ? 'gone' : runState(old);
    const image = run.scrub(String(props['image'] ?? props['file'] ?? ''));
    const serves = isUp(state) ? `runs${run.started.has(id) ? ' again' : ' as before'}` : `is ${state}`;
    const rest =
      next === undefined ? 'the new one was removed' : `the new one is still there, ${runState(next)}`;
    return `The old one${image === '' ? '' : ` (${image})`} ${serves}; ${rest}`;
  } catch (error) {
    if (error instanceof RouterError) return '';
    throw error;
  }
}

/** The row that undoing removes. */
function newRow({ undo }: Step, run: Run): RowId | undefined {
  const remove = undo?.find((one) => one.do === 'remove');
  if (remove === undefined) return undefined;
  return 'id' in remove.row ? remove.row.id : run.added.get(remove.row.addedBy);
}

const keyOf = ({ address }: { readonly address: string }): string =>
  address.slice(address.indexOf('/') + 1);

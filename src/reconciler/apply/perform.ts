import type { Resource, Step, WireRow, WireRowOut } from '../../model/index.ts';
import type { RouterClient } from '../../routeros/client.ts';
import { RouterError } from '../../routeros/error.ts';
import { kindNamed } from '../kinds/index.ts';
import { isUp, runState } from '../run-state.ts';
import { containerRow } from './evidence.ts';
import { idOf, type Run } from './run.ts';
import { verifyGone, verifyRow } from './verify.ts';
import { waitUntil } from './wait.ts';

/** Carries out one step and reads what became of it. Decides nothing: all that is chosen stands in the step. */
export async function perform(step: Step, run: Run): Promise<void> {
  switch (step.do) {
    case 'add': {
      const place = step.placeBefore ? { 'place-before': idOf(step.placeBefore, run) } : {};
      const id = await firstAccepted(step.rows, (row) =>
        sent(run, (client) => client.add(step.menu, { ...row, ...place })),
      );
      run.added.set(step.address, id);
      await verifyRow(step, id, wanted(run, step), run);
      return;
    }
    case 'set': {
      const id = step.row === undefined ? undefined : idOf(step.row, run);
      await firstAccepted(step.rows, (row) => sent(run, (client) => client.set(step.menu, id, row)));
      await verifyRow(step, id, wanted(run, step), run);
      return;
    }
    case 'remove': {
      const id = idOf(step.row, run);
      await sent(run, (client) => client.remove(step.menu, id));
      if (!kindNamed(step.kind).lifecycle) await verifyGone(step, id, run);
      return;
    }
    case 'run': {
      const id = idOf(step.row, run);
      if (isThere(step.command, await containerRow(run, step.menu, id))) return;
      await sent(run, (client) => client.run(step.menu, step.command, id));
      return;
    }
    case 'wait':
      return waitUntil(step, idOf(step.row, run), run);
  }
}

function wanted({ plan }: Run, step: Step): Resource | undefined {
  const change = plan.changes.find((one) => one.address === step.address);
  return change && 'after' in change && change.action !== 'adopt' ? change.after : undefined;
}

/** A start of what runs and a stop of what is stopped have no known reply (routeros.md 8), so they are not sent. */
function isThere(command: 'start' | 'stop', row: WireRow | undefined): boolean {
  if (row === undefined) return false;
  const state = runState(row);
  return command === 'start'
    ? isUp(state) || state === 'starting'
    : state === 'stopped' || state === 'stopping';
}

async function sent<T>(run: Run, write: (client: RouterClient) => Promise<T>): Promise<T> {
  run.writes++;
  return write(run.client);
}

/** Words with which RouterOS refuses a value's form, not the thing itself (routeros.md 3). */
const refusesForm =
  /invalid value|invalid trailing characters|does not match any value|invalid internal item|expected/i;

/** Sends the first documented form of a row, and the next only if the router refuses the form. */
async function firstAccepted<T>(
  rows: readonly WireRowOut[],
  send: (row: WireRowOut) => Promise<T>,
): Promise<T> {
  for (const [index, row] of rows.entries()) {
    try {
      return await send(row);
    } catch (error) {
      const isForm =
        error instanceof RouterError &&
        error.kind === 'refused' &&
        error.quotes.some((words) => refusesForm.test(words));
      if (!isForm || index === rows.length - 1) throw error;
    }
  }
  throw new Error('a step without a row');
}

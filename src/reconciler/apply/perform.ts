import type { Handle, Resource, RowId, Step, WireRowOut } from '../../model/index.ts';
import { RouterError } from '../../routeros/error.ts';
import { kindNamed } from '../kinds/index.ts';
import { runState } from '../run-state.ts';
import { down, runCommand } from './command.ts';
import { containerRow, StepFailure } from './evidence.ts';
import { findAdded, holdsRow } from './happened.ts';
import { exec, save } from './hooks.ts';
import { probeUntil } from './probe.ts';
import { idOf, type Run } from './run.ts';
import { isGone, type Sent, verifyGone, verifyRow } from './verify.ts';
import { waitUntil } from './wait.ts';
import { write } from './write.ts';

/** Carries out one step and reads what became of it. Decides nothing: all that is chosen stands in the step. */
export async function perform(step: Step, run: Run): Promise<void> {
  switch (step.do) {
    case 'add':
      return add(step, run);
    case 'set':
      return set(step, run);
    case 'remove':
      return remove(step, run);
    case 'run':
      return runCommand(step, run);
    case 'wait':
      return waitUntil(step, idOf(step.row, run), run);
    case 'probe':
      return probeUntil(step, run);
    case 'save':
      return save(step, run);
    case 'exec':
      return exec(step, run);
  }
}

type Of<D extends Step['do']> = Extract<Step, { do: D }>;

async function add(step: Of<'add'>, run: Run): Promise<void> {
  const place = step.placeBefore ? { 'place-before': idOf(step.placeBefore, run) } : {};
  const id = await firstAccepted(step.rows, (row) =>
    write(run, {
      step,
      id: undefined,
      row,
      send: (client) => client.add(step.menu, { ...row, ...place }),
      happened: () => findAdded(step, row, run),
    }),
  );
  run.added.set(step.address, id);
  await verifyRow(step, id, wanted(run, step), run);
}

async function set(step: Of<'set'>, run: Run): Promise<void> {
  const id = step.row === undefined ? undefined : idOf(step.row, run);
  await firstAccepted(step.rows, (row) =>
    write(run, {
      step,
      id,
      row,
      send: (client) => client.set(step.menu, id, row).then(() => true),
      happened: async () => (await holdsRow(step, id, row, run)) || undefined,
    }),
  );
  await verifyRow(step, id, wanted(run, step), run);
}

async function remove(step: Of<'remove'>, run: Run): Promise<void> {
  const id = idOf(step.row, run);
  await write(run, {
    step,
    id,
    row: {},
    ready: async () => {
      await Promise.all([down(step, id, run), stillEmpty(step, id, run)]);
    },
    send: (client) => client.remove(step.menu, id).then(() => true),
    happened: async () => (await isGoing(step, id, run)) || undefined,
  });
  if (!kindNamed(step.kind).lifecycle) await verifyGone(step, id, run);
}

/** RouterOS removes a folder with all that is in it: what came into it since the plan was made is nobody's to remove. */
async function stillEmpty(step: Step, id: RowId, run: Run): Promise<void> {
  if (kindNamed(step.kind).nestedBy === undefined) return;
  const rows = await run.client.list(step.menu, { proplist: ['name'] });
  const own = `${String(rows.find((row) => row['.id'] === id)?.['name'])}/`;
  const inside = rows.map((row) => String(row['name'])).find((name) => name.startsWith(own));
  if (inside === undefined) return;
  throw new StepFailure('apply/changed-meanwhile', step, `${inside} is in it by now: it stays`, {
    hint: 'look what it is, and run again',
  });
}

async function isGoing(step: Step, id: RowId, run: Run): Promise<boolean> {
  if (!kindNamed(step.kind).lifecycle) return isGone(step, id, run);
  const row = await containerRow(run, step.menu, id);
  return row === undefined || runState(row) === 'deleting';
}

function wanted({ plan }: Run, step: Sent): Resource | undefined {
  const change = plan.changes.find((one) => one.address === step.address);
  if (change === undefined || !('after' in change) || change.action === 'adopt') return undefined;
  const over = step.do === 'set' ? step.over : {};
  return { ...change.after, props: { ...change.after.props, ...over } };
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

/** A step that was to put something back, and why it could not. */
export interface Undone {
  readonly step: Step;
  readonly seconds: number;
  readonly error?: unknown;
}

/** Takes back what a failed step left: each part is tried, whatever became of the one before. Not when told to drop. */
export async function undo(steps: readonly Step[], run: Run): Promise<readonly Undone[]> {
  const results: Undone[] = [];
  for (const step of steps) {
    if (run.signal?.aborted === true) break;
    if ('row' in step && step.row !== undefined && !isKnown(step.row, run)) continue;
    const began = run.clock.now();
    const seconds = (): number => (run.clock.now() - began) / 1000;
    try {
      await perform(step, run);
      results.push({ step, seconds: seconds() });
    } catch (error) {
      results.push({ step, seconds: seconds(), error });
    }
  }
  return results;
}

function isKnown(row: Handle, run: Run): boolean {
  return 'id' in row || run.added.has(row.addedBy);
}

import type { RowId, Step, WireRow, WireRowOut } from '../../model/index.ts';
import type { RouterClient } from '../../routeros/client.ts';
import { RouterError } from '../../routeros/error.ts';
import { kindNamed } from '../kinds/index.ts';
import { readMark } from '../marker.ts';
import { StepFailure } from './evidence.ts';
import { commandOf, type JournalEntry, maskedOut, maskedRow } from './journal.ts';
import { retryOf } from './retry.ts';
import type { Run } from './run.ts';

/** One write of a step: what goes out, and how to read whether it has happened. */
export interface Write<T> {
  readonly step: Step;
  readonly id: RowId | undefined;
  readonly row: WireRowOut;
  readonly send: (client: RouterClient) => Promise<T>;
  /** Reads the router: what the write would have given, or undefined where it has not happened. */
  readonly happened: () => Promise<T | undefined>;
}

/**
 * Sends a write once. A refusal that passes by itself is tried again; an answer that was lost is never a reason to
 * send again before the router was read: what is there decides (design 6).
 */
export async function write<T>(run: Run, one: Write<T>): Promise<T> {
  const before = await rowBefore(run, one);
  for (let attempt = 1; ; attempt++) {
    run.writes++;
    try {
      const result = await one.send(run.client);
      note(run, one, before, 'done');
      return result;
    } catch (error) {
      if (isLost(error)) {
        const result = await one.happened();
        note(run, one, before, result === undefined ? 'lost-and-not-done' : 'lost-but-done');
        if (result !== undefined) return result;
        if (attempt >= lostAttempts) throw error;
        run.tell({
          type: 'retry',
          step: one.step,
          attempt,
          why: 'its answer was lost, and a read shows that it was not carried out',
        });
        continue;
      }
      note(
        run,
        one,
        before,
        error instanceof RouterError && error.kind === 'refused' ? 'refused' : 'failed',
        error,
      );
      // A refusal may come although the write was carried out (routeros.md 2.5): look before anything else.
      const result =
        error instanceof RouterError && error.kind === 'refused' && attempt > 1
          ? await one.happened()
          : undefined;
      if (result !== undefined) return result;
      const retry = retryOf(error, attempt, run.random);
      if (!retry) throw error;
      run.tell({ type: 'retry', step: one.step, attempt, why: retry.why });
      await run.clock.sleep(retry.pauseMs, run.signal);
    }
  }
}

const lostAttempts = 3;

/** Did a write leave us without anybody knowing whether it arrived? */
function isLost(error: unknown): boolean {
  return (
    error instanceof RouterError &&
    (error.kind === 'ambiguous' || error.kind === 'transport' || error.kind === 'timeout')
  );
}

/**
 * The row as it is right before the write. Somebody else may have changed or removed it since the plan was made:
 * a row that is no longer ours is not written.
 */
async function rowBefore(run: Run, { step, id }: Write<unknown>): Promise<WireRow | undefined> {
  if (id === undefined || run.added.get(step.address) === id) return undefined;
  const known = run.plan.changes.find(
    (change) => 'before' in change && change.before.id === id && change.before.menu === step.menu,
  );
  const planned = known && 'before' in known ? known.before : undefined;
  const names = planned === undefined ? [] : Object.keys(planned.row).filter((name) => name !== '.id');
  const rows = await run.client.list(step.menu, {
    proplist: [...new Set([...names, 'comment'])],
    match: [{ '.id': id }],
  });
  const row = rows[0];
  if (row === undefined) {
    throw new StepFailure(
      'apply/changed-meanwhile',
      step,
      `its row ${id} went away between plan and write`,
      {
        hint: 'somebody else is at work on this router: look at a new plan',
      },
    );
  }
  if (planned?.owner.by === 'us' && !kindNamed(step.kind).unmarked && !isStillOurs(planned.row, row)) {
    throw new StepFailure(
      'apply/changed-meanwhile',
      step,
      `row ${id} lost its marker between plan and write: it is not ours any more`,
      {
        hint: 'somebody else is at work on this router: look at a new plan',
      },
    );
  }
  return row;
}

/** The marker is there as it was, or an error text covers it for a while (routeros.md 2.2). */
function isStillOurs(planned: WireRow, now: WireRow): boolean {
  const { mark } = readMark(planned['comment'] ?? '');
  const current = readMark(now['comment'] ?? '');
  if (mark === undefined || (now['comment'] ?? '') === (planned['comment'] ?? '')) return true;
  return current.mark !== undefined
    ? current.mark.stack === mark.stack && current.mark.key === mark.key
    : now['name'] === planned['name'] && now['root-dir'] !== undefined;
}

function note(
  run: Run,
  { step, id, row }: Write<unknown>,
  before: WireRow | undefined,
  outcome: JournalEntry['outcome'],
  error?: unknown,
): void {
  const quote = error instanceof RouterError ? run.scrub(error.quotes.join('; ')) : '';
  run.journal({
    time: new Date(run.clock.now()).toISOString(),
    router: run.plan.router,
    stack: run.plan.stack,
    address: step.address,
    command: commandOf(step),
    id,
    before: maskedRow(before, secretNames(step), run.scrub),
    sent: maskedOut(row, run.scrub),
    outcome,
    ...(quote === '' ? {} : { quote }),
  });
}

/** Wire names of the kind's properties that may hold a secret. */
function secretNames({ kind }: Step): ReadonlySet<string> {
  const secret = Object.values(kindNamed(kind).props).filter((prop) => prop.secret !== undefined);
  return new Set(secret.flatMap((prop) => prop.wire.map((name) => name.name)));
}

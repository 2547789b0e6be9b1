import type { RowId, Step, WireRow, WireRowOut } from '../../model/index.ts';
import type { RouterClient } from '../../routeros/client.ts';
import { RouterError } from '../../routeros/error.ts';
import { kindNamed } from '../kinds/index.ts';
import { rowBefore } from './before.ts';
import { StepFailure } from './evidence.ts';
import { commandOf, type JournalEntry, maskedOut, maskedRow } from './journal.ts';
import { leaseLost } from './lease.ts';
import { gaveUp, isLost, retryOf } from './retry.ts';
import type { Run } from './run.ts';

/** One write of a step: what goes out, and how to read whether it has happened. */
export interface Write<T> {
  readonly step: Step;
  readonly id: RowId | undefined;
  readonly row: WireRowOut;
  /** Before every try: puts the router into the state in which it takes the write. */
  readonly ready?: () => Promise<void>;
  readonly send: (client: RouterClient) => Promise<T>;
  /** Reads the router: what the write would have given, or undefined where it has not happened. */
  readonly happened: () => Promise<T | undefined>;
}

/**
 * Sends a write. One whose answer was lost, or that was refused, is read back: what is there decides (design 6;
 * a refusal may come although it was carried out, routeros.md 2.5). Only what is not there and may pass is sent again.
 */
export async function write<T>(run: Run, one: Write<T>): Promise<T> {
  const [before] = await Promise.all([rowBefore(run, one), holdLease(run, one.step)]);
  for (let attempt = 1; ; attempt++) {
    if (attempt > 1) await holdLease(run, one.step);
    await one.ready?.();
    run.writes++;
    if (one.id !== undefined) run.touched.add(one.id);
    try {
      const result = await one.send(run.client);
      note(run, one, before, 'done');
      return result;
    } catch (error) {
      if (!(error instanceof RouterError) || !mayHaveArrived(error)) {
        note(run, one, before, 'failed', error);
        throw error;
      }
      const result = await readBack(run, one, before, error);
      if (result !== undefined) return result;
      const retry = retryOf(error, attempt, run.random);
      if (!retry) throw gaveUp(error, attempt);
      run.tell({ type: 'retry', step: one.step, attempt, why: retry.why });
      await run.clock.sleep(retry.pauseMs, run.signal);
    }
  }
}

function mayHaveArrived(error: RouterError): boolean {
  return error.kind === 'refused' || isLost(error);
}

/** Milliseconds after which a lost write is looked for once more: it may still have been on its way. */
const secondLook = 3000;

/** What a write that failed has come to; undefined if a read shows that it was not carried out. */
async function readBack<T>(
  run: Run,
  one: Write<T>,
  before: WireRow | undefined,
  error: RouterError,
): Promise<T | undefined> {
  const lost = isLost(error);
  if (lost) run.lostAnswers = true;
  try {
    let result = await one.happened();
    if (result === undefined && lost) {
      await run.clock.sleep(secondLook, run.signal);
      result = await one.happened();
    }
    const isDone = result !== undefined;
    const outcome = lost
      ? (`lost-${isDone ? 'but' : 'and-not'}-done` as const)
      : (`refused${isDone ? '-but-done' : ''}` as const);
    note(run, one, before, outcome, error);
    return result;
  } catch (failure) {
    // The router cannot be read either: what the write came to is for the next run to see.
    note(run, one, before, lost ? 'lost' : 'refused', error);
    throw failure instanceof RouterError ? error : failure;
  }
}

/** Only one run may write at a time: whoever lost the lease stops. */
async function holdLease(run: Run, step: Step): Promise<void> {
  if (run.lease === undefined || (await run.lease.keep())) return;
  throw new StepFailure('apply/lease-lost', step, leaseLost.message, { hint: leaseLost.hint });
}

/** In a long wait: renews the lease in good time. */
export async function renewLease(run: Run, step: Step): Promise<void> {
  if (run.lease?.due === true) await holdLease(run, step);
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

import type { RowId, RunState, Step, WireRow } from '../../model/index.ts';
import { covers } from '../../routeros/release.ts';
import { isUp, runState } from '../run-state.ts';
import { containerRow, errorOn, evidence, StepFailure } from './evidence.ts';
import { exitsOf } from './exits.ts';
import type { Run } from './run.ts';
import { stopAgain } from './stop-again.ts';
import { renewLease } from './write.ts';

type Wait = Extract<Step, { do: 'wait' }>;

/** What one look at a container means for the wait. */
type Verdict =
  | 'wait'
  | 'done'
  | { readonly failed: `apply/${string}`; readonly message: string; readonly hint?: string };

/** Milliseconds between looks: quick at first, then easy on the router. */
const firstPause = 200;
const longestPause = 2000;
/** Seconds a container has to stay up before a start counts, and milliseconds a start may show nothing. */
const stayUp = 3;
const noStart = 5000;

/** Looks at a container until it is where the step wants it; success is what a read shows, not what a reply said. */
export async function waitUntil(step: Wait, id: RowId, run: Run): Promise<void> {
  const began = run.clock.now();
  const watch = watcherFor(step, run);
  const again = stopAgain(step, id, run);
  let pause = firstPause;
  let row: WireRow | undefined;
  let exits: number | undefined;
  for (;;) {
    run.signal?.throwIfAborted();
    await renewLease(run, step);
    row = await containerRow(run, step.menu, id);
    const state = row === undefined ? 'gone' : runState(row);
    const elapsed = run.clock.now() - began;
    if (step.until === 'up') exits ??= await exitsOf(run, row);
    let verdict = watch(state, row, elapsed);
    if (verdict === 'done' && exits !== undefined && ((await exitsOf(run, row)) ?? exits) > exits)
      verdict = restarting;
    if (verdict === 'done') return;
    await again(state, elapsed);
    if (verdict !== 'wait') throw await failure(step, run, row, verdict);
    if (elapsed > step.deadlineSeconds * 1000) {
      throw await failure(step, run, row, {
        failed: 'apply/deadline',
        message: `it is still ${state} after ${step.deadlineSeconds} s, and should be ${step.until}`,
      });
    }
    if (state !== 'gone') run.tell(progress(step, state, elapsed, row));
    await run.clock.sleep(pause, run.signal);
    pause = Math.min(longestPause, pause * 1.5);
  }
}

function progress(
  step: Step,
  state: RunState,
  elapsed: number,
  row: WireRow | undefined,
): Parameters<Run['tell']>[0] {
  const bytes = Number(row?.['container-size'] ?? NaN);
  return {
    type: 'progress',
    step,
    state,
    seconds: Math.round(elapsed / 1000),
    ...(Number.isNaN(bytes) ? {} : { bytes }),
  };
}

async function failure(
  step: Step,
  run: Run,
  row: WireRow | undefined,
  verdict: Exclude<Verdict, string>,
): Promise<StepFailure> {
  const quote = await evidence(run, row);
  return new StepFailure(verdict.failed, step, verdict.message, {
    ...(quote === '' ? {} : { quote }),
    ...(verdict.hint === undefined ? {} : { hint: verdict.hint }),
  });
}

type Watch = (state: RunState | 'gone', row: WireRow | undefined, elapsed: number) => Verdict;

function watcherFor(step: Wait, run: Run): Watch {
  switch (step.until) {
    case 'gone':
      return (state) => (state === 'gone' ? 'done' : 'wait');
    case 'stopped':
      return (state) => (state === 'stopped' || state === 'failed' || state === 'gone' ? 'done' : 'wait');
    case 'settled':
      return settling(run);
    case 'up':
      return starting((step.watchSeconds ?? stayUp) * 1000);
  }
}

const vanished = {
  failed: 'apply/vanished',
  message: 'its row is no longer on the router: somebody removed it',
} as const;
const pullHint = 'check image name, registry and free space; the next run tries again';

const restarting = {
  failed: 'apply/restarts',
  message: 'it exits, and RouterOS starts it again and again',
} as const;

/** Pull and extraction: `stopped` alone is not yet ready, 7.21+ shows an image-id when it is (routeros.md 2.1, 2.7). */
function settling(run: Run): Watch {
  const showsImageId = covers({ since: '7.21' }, run.plan.release);
  return (state, row) => {
    if (state === 'gone' || row === undefined) return vanished;
    if (state === 'failed')
      return {
        failed: 'apply/pull-failed',
        message: 'its image could not be pulled or extracted',
        hint: pullHint,
      };
    if (state === 'starting' || isUp(state)) return 'done';
    if (state !== 'stopped') return 'wait';
    if (!showsImageId) {
      return errorOn(row) === undefined
        ? 'done'
        : { failed: 'apply/pull-failed', message: 'its image could not be imported', hint: pullHint };
    }
    if ((row['image-id'] ?? '') !== '') return 'done';
    return errorOn(row) === undefined
      ? 'wait'
      : { failed: 'apply/pull-failed', message: 'the router shows no image for it', hint: pullHint };
  };
}

/** A start: it has to come up and stay up; a start error shows only as `stopped`, beside words in row or log (2.3). */
function starting(watchMs: number): Watch {
  let upSince: number | undefined;
  let restarts: number | undefined;
  return (state, row, elapsed) => {
    if (state === 'gone' || row === undefined) return vanished;
    const count = Number(row['restart-count'] ?? 0);
    restarts ??= count;
    if (count > restarts) return restarting;
    if (state === 'unhealthy')
      return { failed: 'apply/unhealthy', message: 'it runs, but its health check fails' };
    if (state === 'failed')
      return { failed: 'apply/pull-failed', message: 'it has no usable image', hint: pullHint };
    if (state === 'stopped') {
      if (upSince !== undefined)
        return { failed: 'apply/exited', message: 'it started and exited at once' };
      const isSure = elapsed >= noStart || (errorOn(row) !== undefined && elapsed > 0);
      return isSure ? { failed: 'apply/not-started', message: 'it does not start' } : 'wait';
    }
    if (!isUp(state)) return 'wait';
    upSince ??= elapsed;
    return elapsed - upSince >= watchMs ? 'done' : 'wait';
  };
}

import type { RowId, RunState, Step, WireRow } from '../../model/index.ts';
import { runState } from '../run-state.ts';
import { containerRow, evidence, StepFailure } from './evidence.ts';
import { exitsOf } from './exits.ts';
import type { Run } from './run.ts';
import { stopAgain } from './stop-again.ts';
import { restarting, tooLate, vanished, type Verdict, watcherFor } from './watch.ts';
import { renewLease } from './write.ts';

type Wait = Extract<Step, { do: 'wait' }>;

/** Milliseconds between looks: quick at first, then easy on the router. */
const firstPause = 200;
const longestPause = 2000;
/** Looks at a container until it is where the step wants it; success is what a read shows, not what a reply said. */
export async function waitUntil(step: Wait, id: RowId, run: Run): Promise<void> {
  const began = run.clock.now();
  const watch = watcherFor(step, run);
  const again = stopAgain(step, id, run);
  let pause = firstPause;
  let exits: number | undefined;
  for (;;) {
    run.signal?.throwIfAborted();
    await renewLease(run, step);
    const row = await containerRow(run, step.menu, id);
    if (row === undefined) {
      if (step.until === 'stopped' || step.until === 'gone') return;
      throw await failure(step, run, row, vanished);
    }
    const state = runState(row);
    const elapsed = run.clock.now() - began;
    if (step.until === 'up') exits ??= await exitsOf(run, row);
    let verdict = watch(state, row, elapsed);
    if (verdict === 'done' && exits !== undefined && ((await exitsOf(run, row)) ?? exits) > exits)
      verdict = restarting;
    if (verdict === 'done') return;
    await again(state, elapsed);
    if (verdict !== 'wait') throw await failure(step, run, row, verdict);
    if (elapsed > step.deadlineSeconds * 1000) {
      throw await failure(step, run, row, tooLate(step, state));
    }
    run.tell(progress(step, state, elapsed, row));
    await run.clock.sleep(pause, run.signal);
    pause = Math.min(longestPause, pause * 1.5);
  }
}

function progress(step: Step, state: RunState, elapsed: number, row: WireRow): Parameters<Run['tell']>[0] {
  const bytes = Number(row['container-size']);
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
  return new StepFailure(verdict.failed, step, verdict.message, { quote, hint: verdict.hint });
}

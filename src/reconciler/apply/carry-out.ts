import type { Outcome, Step } from '../../model/index.ts';
import { aftermath } from './aftermath.ts';
import { perform, undo, type Undone } from './perform.ts';
import { interrupted, problemOf } from './problem.ts';
import { resumeSteps } from './resume.ts';
import type { Run } from './run.ts';

/**
 * The steps of a plan, one after the other, up to the first that fails or until somebody says stop. Then what the
 * failed step can take back is taken back, and containers that this run has stopped serve again.
 */
export async function carryOut(run: Run): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const add = (outcome: Outcome): void => {
    outcomes.push(outcome);
    run.tell({ type: 'step-done', outcome });
  };
  const { steps } = run.plan;
  for (const [index, step] of steps.entries()) {
    const isOver = isStopped(run) || outcomes.some((one) => one.status !== 'done');
    if (isOver) {
      add({ step, status: 'skipped', seconds: 0 });
      continue;
    }
    run.tell({ type: 'step-start', step, index, total: steps.length });
    const outcome = await attempt(step, run);
    run.tell({ type: 'step-done', outcome });
    if (outcome.status === 'done' || !mayWrite(outcome)) outcomes.push(outcome);
    else {
      const taken = await undo(step.undo ?? [], run);
      outcomes.push(await withAftermath(outcome, run));
      for (const one of taken) add(takenBack(one, run));
    }
  }
  if (outcomes.some((one) => one.status !== 'done') && outcomes.every(mayWrite))
    for (const taken of await undo(resumeSteps(outcomes, run), run)) add(takenBack(taken, run));
  return outcomes;
}

/** The report says of a failed update how it left both containers. */
async function withAftermath(outcome: Outcome, run: Run): Promise<Outcome> {
  const { step, problem } = outcome;
  if (problem === undefined || step.undo === undefined || run.signal?.aborted === true) return outcome;
  const words = await aftermath(step, run);
  return words === ''
    ? outcome
    : { ...outcome, problem: { ...problem, message: `${problem.message}. ${words}` } };
}

function isStopped({ stop, signal }: Run): boolean {
  return stop?.aborted === true || signal?.aborted === true;
}

/** Whoever lost the lease writes no more: somebody else is at work. */
function mayWrite({ problem }: Outcome): boolean {
  return problem?.code !== 'apply/lease-lost';
}

/** A step that puts back what a failed one left, with what became of it. */
function takenBack({ step, error, seconds }: Undone, run: Run): Outcome {
  if (error === undefined) return { step, status: 'undone', seconds };
  return { step, status: 'failed', seconds, problem: problemOf(error, step, run) };
}

async function attempt(step: Step, run: Run): Promise<Outcome> {
  const began = run.clock.now();
  const seconds = (): number => (run.clock.now() - began) / 1000;
  try {
    await perform(step, run);
    return { step, status: 'done', seconds: seconds() };
  } catch (error) {
    const problem = run.signal?.aborted === true ? interrupted(step, run) : problemOf(error, step, run);
    return { step, status: 'failed', seconds: seconds(), problem };
  }
}

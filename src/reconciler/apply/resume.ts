import type { Outcome, RowId, Step } from '../../model/index.ts';
import { idOf, type Run } from './run.ts';

type Command = Extract<Step, { do: 'run' }>;

/**
 * A run that breaks off leaves no container down that it has stopped and that is to run: it starts again, as its rows
 * are by now. The last that was stopped starts first, since it is what the others depend on.
 */
export function resumeSteps(outcomes: readonly Outcome[], run: Run): Step[] {
  const stopped = new Map<RowId, Command>();
  for (const { step, status } of outcomes) {
    if (status === 'skipped') continue;
    if (step.do === 'run' && step.command === 'stop' && status === 'done')
      stopped.set(idOf(step.row, run), step);
    // Started again, or gone, or it was tried: that is not tried a second time.
    else if (step.do === 'remove' && status !== 'failed') stopped.delete(idOf(step.row, run));
    else if (step.do === 'run' && step.command === 'start') stopped.delete(idOf(step.row, run));
  }
  return [...stopped.values()]
    .reverse()
    .filter((step) => isWanted(step, run))
    .flatMap((step): Step[] => [
      { ...step, command: 'start' },
      {
        address: step.address,
        kind: step.kind,
        menu: step.menu,
        do: 'wait',
        row: step.row,
        until: 'up',
        deadlineSeconds,
      },
    ]);
}

/** Seconds a container may take to come up again. */
const deadlineSeconds = 180;

/** Is it to run when all is done? */
function isWanted({ address }: Step, { plan }: Run): boolean {
  return plan.changes.some(
    (change) => change.address === address && 'after' in change && change.after.run?.state === 'running',
  );
}

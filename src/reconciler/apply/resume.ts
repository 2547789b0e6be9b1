import type { Outcome, Step } from '../../model/index.ts';
import type { Run } from './run.ts';

type Command = Extract<Step, { do: 'run' }>;

/**
 * A run that breaks off leaves no container down that it has stopped and that is to run: it starts again, as its rows
 * are by now. The last that was stopped starts first, since it is what the others depend on. Where the new one of an
 * update has been started in its place, the old one stays down: never two of them on the same data.
 */
export function resumeSteps(outcomes: readonly Outcome[], run: Run): Step[] {
  const stopped = new Map<string, Command>();
  for (const { step, status } of outcomes) {
    if (status === 'skipped') continue;
    if (step.do === 'run' && step.command === 'stop' && status === 'done') stopped.set(keyOf(step), step);
    // Started again, or gone, or it was tried: that is not tried a second time.
    else if (step.do === 'remove' && status !== 'failed') stopped.delete(keyOf(step));
    else if (step.do === 'run' && step.command === 'start') stopped.delete(keyOf(step));
  }
  return [...stopped.values()]
    .reverse()
    .filter((step) => isWanted(step, run))
    .flatMap((step): Step[] => {
      const { address, kind, menu, row } = step;
      const wait = { address, kind, menu, do: 'wait', row, until: 'up', deadlineSeconds } as const;
      return [{ ...step, command: 'start' }, wait];
    });
}

const keyOf = ({ address }: Step): string => address.slice(address.indexOf('/'));

/** Seconds a container may take to come up again. */
const deadlineSeconds = 180;

/** Is it to run when all is done? */
function isWanted({ address }: Step, { plan }: Run): boolean {
  return plan.changes.some(
    (change) => change.address === address && 'after' in change && change.after.run?.state === 'running',
  );
}

import type { RowId, RunState, Step } from '../../model/index.ts';
import { isUp } from '../run-state.ts';
import type { Run } from './run.ts';
import { write } from './write.ts';

type Wait = Extract<Step, { do: 'wait' }>;

/** Milliseconds after which a container that still runs has not heard the stop, and how often it is told again. */
const unheardMs = 5000;
const most = 3;

/**
 * The first stop is silently ignored now and then (routeros.md 6.15): whoever waits for the end of a container that
 * simply goes on sends it again, a few times, and says so.
 */
export function stopAgain(
  step: Wait,
  id: RowId,
  run: Run,
): (state: RunState, elapsed: number) => Promise<void> {
  let told = 0;
  let last = 0;
  return async (state, elapsed) => {
    const isUnheard = step.until === 'stopped' && isUp(state);
    if (!isUnheard || elapsed - last < unheardMs || told >= most) return;
    told++;
    last = elapsed;
    run.tell({ type: 'retry', step, attempt: told, why: 'it goes on running: the stop had no effect' });
    const { address, kind, menu, row } = step;
    await write(run, {
      step: { address, kind, menu, do: 'run', row, command: 'stop' },
      id,
      row: {},
      send: (client) => client.run(menu, 'stop', id).then(() => true),
      happened: () => Promise.resolve(undefined),
    });
  };
}

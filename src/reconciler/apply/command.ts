import type { RowId, RunState, Step, WireRow } from '../../model/index.ts';
import { covers } from '../../routeros/release.ts';
import { kindNamed } from '../kinds/index.ts';
import { isUp, runState } from '../run-state.ts';
import { containerRow } from './evidence.ts';
import { idOf, type Run } from './run.ts';
import { waitUntil } from './wait.ts';
import { write } from './write.ts';

type Command = Extract<Step, { do: 'run' }>;

/** Starts or stops a container, where it is not there already. */
export async function runCommand(step: Command, run: Run): Promise<void> {
  const id = idOf(step.row, run);
  const look = async (): Promise<boolean> => isThere(step.command, await containerRow(run, step.menu, id));
  if (step.command === 'start') await atRest(step, id, run);
  if (await look()) {
    if (step.command === 'start') {
      if (!startedByOthers(step, id, run)) return;
      await halt(step, id, run);
    } else if (!comesBack(step, run)) {
      run.stopped.add(id);
      return;
    }
  }
  await write(run, {
    step,
    id,
    row: {},
    send: (client) => client.run(step.menu, step.command, id).then(() => true),
    happened: async () => {
      if (await look()) return true;
      // Before 7.20 a container that is starting reads `stopped` for a moment (routeros.md 2.2).
      if (step.command === 'stop' || !covers({ until: '7.20' }, run.plan.release)) return undefined;
      await run.clock.sleep(1500, run.signal);
      return (await look()) || undefined;
    },
  });
  const [now, before] = step.command === 'start' ? [run.started, run.stopped] : [run.stopped, run.started];
  now.add(id);
  before.delete(id);
}

/**
 * A start of what is still stopping has no effect. And where an answer was lost, perhaps because the router has
 * booted, a container that is starting reads `stopped` before 7.20 (routeros.md 2.2): a moment later it shows.
 */
async function atRest(step: Command, id: RowId, run: Run): Promise<void> {
  const row = await containerRow(run, step.menu, id);
  if (row !== undefined && runState(row) === 'stopping') await stopped(step, id, run);
  if (run.lostAnswers && covers({ until: '7.20' }, run.plan.release))
    await run.clock.sleep(3000, run.signal);
}

/**
 * The plan saw it down, or this run has stopped it, and now it is up: a boot that was under way (before 7.20 no word
 * tells, routeros.md 2.2) or a person started it, perhaps with old values. Only a new start is sure to take ours.
 */
function startedByOthers({ menu }: Step, id: RowId, run: Run): boolean {
  const change = run.plan.changes.find(
    (one) => 'before' in one && one.before.id === id && one.before.menu === menu,
  );
  const state = change && 'before' in change ? change.before.state : undefined;
  const wasDown = run.stopped.has(id) || state === 'stopped' || state === 'stopping';
  return run.writes > 0 && !run.started.has(id) && wasDown;
}

/** `stopped` is no end where RouterOS starts it again: only a stop that is sent is sure to hold (routeros.md 1.1). */
function comesBack({ address }: Step, { plan }: Run): boolean {
  const key = address.slice(address.indexOf('/'));
  return plan.changes
    .filter((change) => kindNamed(kindOf(change)).lifecycle === true && change.address.endsWith(key))
    .flatMap((change) => [
      'before' in change ? change.before.props : {},
      'after' in change ? change.after.props : {},
    ])
    .some(({ restart = 'no', autoRestartInterval: wait = 'none' }) => restart !== 'no' || wait !== 'none');
}

const kindOf = ({ address }: { readonly address: string }): string =>
  address.slice(0, address.indexOf('/'));

/** A start of what runs and a stop of what is stopped have no known reply (routeros.md 8), so they are not sent. */
function isThere(what: 'start' | 'stop', row: WireRow | undefined): boolean {
  if (row === undefined) return false;
  const state = runState(row);
  return what === 'start'
    ? isUp(state) || state === 'starting'
    : ['stopped', 'stopping', 'failed'].includes(state);
}

/** What is to be removed has to be down: somebody, or a boot that was under way, may have started it meanwhile. */
export async function down(step: Step, id: RowId, run: Run): Promise<void> {
  if (!kindNamed(step.kind).lifecycle) return;
  const row = await containerRow(run, step.menu, id);
  if (row !== undefined && holds(runState(row))) await halt(step, id, run);
}

const holds = (state: RunState): boolean => isUp(state) || state === 'starting';

/** Stops a container and waits until it is down. */
async function halt({ address, kind, menu }: Step, id: RowId, run: Run): Promise<void> {
  const place = { address, kind, menu, row: { id } };
  await runCommand({ ...place, do: 'run', command: 'stop' }, run);
  await stopped(place, id, run);
}

type Place = Pick<Command, 'address' | 'kind' | 'menu' | 'row'>;

async function stopped({ address, kind, menu, row }: Place, id: RowId, run: Run): Promise<void> {
  const deadlineSeconds = stopSeconds;
  await waitUntil({ address, kind, menu, row, do: 'wait', until: 'stopped', deadlineSeconds }, id, run);
}

/** Seconds that a stop which is no step of its own may take: stop-time is at most that by default (routeros.md 2.3). */
const stopSeconds = 70;

import type { Change, Release, Step, WireRow } from '../../src/model/index.ts';
import type { Run } from '../../src/reconciler/apply/run.ts';
import { runOver, ScriptedRouter } from './scripted.ts';

type Command = Extract<Step, { do: 'run' }>;

export const menu = '/container';
export const step = (command: Command['command']): Command => ({
  address: 'container/web',
  kind: 'container',
  menu,
  do: 'run',
  row: { id: '*1' },
  command,
});
const states: Readonly<Record<string, WireRow>> = {
  running: { running: 'true' },
  unhealthy: { unhealthy: 'true' },
  starting: { starting: 'true' },
  stopping: { stopping: 'true' },
  stopped: { stopped: 'true' },
  failed: { 'download/extract failed': 'true' },
  pulling: { extracting: 'true' },
};

/** A router with one container in a state, on which starts and stops work. */
export function scene(
  state: string,
  { release = '7.23.3', changes = [], more = {}, words = {} }: Scene = {},
) {
  const router = new ScriptedRouter();
  const become = (now: string): void => {
    router.drop(menu, '*1');
    router.put(menu, '*1', { name: 'web', ...words, ...states[now] });
  };
  if (state !== 'gone') become(state);
  router.effects.set('/container/start', () => {
    become('running');
  });
  router.effects.set('/container/stop', () => {
    become('stopped');
  });
  const run = runOver(router, { release, changes }, more);
  return {
    router,
    run,
    become,
    commands: () => router.writes.map((write) => write.replace('/container/', '').replace(' *1', '')),
  };
}

export interface Scene {
  readonly release?: Release;
  readonly changes?: readonly Change[];
  readonly more?: Partial<Run>;
  readonly words?: WireRow;
}

import type { Step, Until, WireRow } from '../../src/model/index.ts';
import { waitUntil } from '../../src/reconciler/apply/wait.ts';
import { failureOf, runOver, ScriptedRouter, type ScriptedRun } from './scripted.ts';

export type Wait = Extract<Step, { do: 'wait' }>;

const states: Readonly<Record<string, WireRow>> = {
  pulling: { 'downloading/extracting': 'true' },
  stopped: { stopped: 'true' },
  ready: { stopped: 'true', 'image-id': 'x' },
  starting: { starting: 'true' },
  running: { running: 'true' },
  healthy: { healthy: 'true' },
  unhealthy: { unhealthy: 'true' },
  stopping: { stopping: 'true' },
  deleting: { deleting: 'true' },
  failed: { 'download/extract failed': 'true' },
  nothing: {},
};

/** A container whose states follow each other at given milliseconds. */
export interface Scene {
  readonly until: Until;
  /** `0 pulling, 400 ready`. */
  readonly story: string;
  readonly release?: string;
  readonly words?: WireRow;
  readonly watchSeconds?: number;
  readonly deadlineSeconds?: number;
}

export function prepared({
  until,
  story,
  release = '7.24',
  words = {},
  watchSeconds,
  deadlineSeconds = 60,
}: Scene): {
  readonly step: Wait;
  readonly router: ScriptedRouter;
  readonly run: ScriptedRun;
} {
  const step: Wait = {
    address: 'container/web',
    kind: 'container',
    menu: '/container',
    do: 'wait',
    row: { id: '*1' },
    until,
    deadlineSeconds,
    ...(watchSeconds === undefined ? {} : { watchSeconds }),
  };
  const router = new ScriptedRouter();
  const become = (state: string): void => {
    router.drop('/container', '*1');
    if (state !== 'gone') router.put('/container', '*1', { name: 'web', ...states[state], ...words });
  };
  for (const part of story.split(', ')) {
    const [at, state = ''] = part.split(' ');
    if (at === '0') become(state);
    else
      router.at(Number(at), () => {
        become(state);
      });
  }
  return { step, router, run: runOver(router, { release }) };
}

/** Seconds until the wait was over, or why it failed. */
export async function outcome(scene: Scene): Promise<unknown> {
  const { step, router, run } = prepared(scene);
  const { code, ...rest } = await failureOf(waitUntil(step, '*1', run));
  return code === 'none' ? `done after ${router.time / 1000} s` : { code, ...rest };
}

import assert from 'node:assert/strict';
import type { RunState, Until, WireRow } from '../../src/model/index.ts';
import { exitsOf } from '../../src/reconciler/apply/exits.ts';
import { stopAgain } from '../../src/reconciler/apply/stop-again.ts';
import { waitUntil } from '../../src/reconciler/apply/wait.ts';
import { watcherFor } from '../../src/reconciler/apply/watch.ts';
import { failureOf, runOver, ScriptedRouter } from './scripted.ts';
import { prepared, type Scene, type Wait } from './waiting.ts';

const stepTo = (until: Until, more: Partial<Wait> = {}): Wait => ({
  address: 'container/web',
  kind: 'container',
  menu: '/container',
  do: 'wait',
  row: { id: '*1' },
  until,
  deadlineSeconds: 60,
  ...more,
});

/** What looks at given milliseconds come to: `wait`, `done` or why it failed. */
function watched(
  until: Until,
  looks: readonly (readonly [number, RunState, WireRow?])[],
  release = '7.24',
): string[] {
  const watch = watcherFor(stepTo(until), runOver(new ScriptedRouter(), { release }));
  return looks.map(([elapsed, state, row = {}]) => {
    const verdict = watch(state, row, elapsed);
    return typeof verdict === 'string' ? verdict : verdict.failed.replace('apply/', '');
  });
}

const size = (bytes: string): WireRow => ({ 'container-size': bytes });

describe('an image that calls itself stopped and is not there', () => {
  it('has five minutes from its last growth on, where its size shows', () => {
    assert.deepEqual(
      watched('settled', [
        [1000, 'stopped', size('1')],
        [300_999, 'stopped', size('1')],
        [301_000, 'stopped', size('1')],
      ]),
      ['wait', 'wait', 'pull-failed'],
    );
    assert.deepEqual(
      watched('settled', [
        [1000, 'stopped', size('1')],
        [200_000, 'stopped', size('2')],
        [499_999, 'stopped', size('2')],
        [500_000, 'stopped', size('2')],
      ]),
      ['wait', 'wait', 'wait', 'pull-failed'],
    );
  });

  it('has fifteen minutes where no size shows', () => {
    assert.deepEqual(
      watched('settled', [
        [1000, 'stopped'],
        [900_999, 'stopped'],
        [901_000, 'stopped'],
      ]),
      ['wait', 'wait', 'pull-failed'],
    );
  });

  it('has all the time of the step while it is pulled, whatever its row says', () => {
    const row = { '.about': 'retrying' };
    assert.deepEqual(
      watched('settled', [
        [0, 'pulling', row],
        [1_500_000, 'pulling', row],
      ]),
      ['wait', 'wait'],
    );
    assert.deepEqual(watched('settled', [[0, 'transition', row]], '7.20.8'), ['wait']);
  });
});

describe('a start', () => {
  it('is watched from the moment on in which it is up, not before', () => {
    assert.deepEqual(
      watched('up', [
        [0, 'starting'],
        [2000, 'running'],
        [4999, 'running'],
        [5000, 'running'],
      ]),
      ['wait', 'wait', 'wait', 'done'],
    );
  });

  it('has five seconds to show something', () => {
    assert.deepEqual(
      watched('up', [
        [0, 'stopped'],
        [4999, 'stopped'],
        [5000, 'stopped'],
      ]),
      ['wait', 'wait', 'not-started'],
    );
  });

  it('fails at the second look that shows an error: the first may be of the last run', () => {
    const row = { '.about': 'no such file' };
    assert.deepEqual(
      watched('up', [
        [0, 'stopped', row],
        [1, 'stopped', row],
      ]),
      ['wait', 'not-started'],
    );
  });
});

describe('a container whose log tells of exits', () => {
  const scene: Scene = { until: 'up', story: '0 running', release: '7.22.3' };
  const logged = async ({ until, story, release }: Scene, container: string, message: string) => {
    const { step, router, run } = prepared({ until, story, ...(release ? { release } : {}) });
    router.put('/container/log', '*1', { container: 'web', message: 'exited with status 0' });
    router.at(1000, () => {
      router.put('/container/log', '*2', { container, message });
    });
    const { code } = await failureOf(waitUntil(step, '*1', run));
    return [code, router.time, router.reads.filter((read) => read.startsWith('/container/log')).length];
  };

  it('is asked at the first look and the last', async () => {
    assert.deepEqual(await logged(scene, 'web', 'listening'), ['none', 4156.25, 2]);
    assert.deepEqual(await logged(scene, 'web', 'Exited with status 1'), ['apply/restarts', 4156.25, 3]);
  });

  it('is not mistaken for another, nor one that is to stop', async () => {
    assert.deepEqual(await logged(scene, 'db', 'exited with status 1'), ['none', 4156.25, 2]);
    assert.deepEqual(
      await logged(
        { ...scene, until: 'stopped', story: '0 stopping, 2000 stopped' },
        'web',
        'exited with status 1',
      ),
      ['none', 2637.5, 0],
    );
  });

  it('is asked by its name', async () => {
    const router = new ScriptedRouter({ '/container/log': [{ container: 'web' }] });
    const run = runOver(router, { release: '7.20.8' });
    assert.equal(await exitsOf(run, {}), undefined);
    assert.equal(await exitsOf(run, { name: 'web' }), 0);
    assert.deepEqual(router.asked, [['container', 'message']]);
  });
});

describe('a wait', () => {
  it('has its whole time, to the millisecond', async () => {
    for (const [deadlineSeconds, time] of [
      [0.5, 950],
      [0.4999, 500],
    ] as const) {
      const { step, router, run } = prepared({ until: 'gone', story: '0 deleting', deadlineSeconds });
      assert.equal((await failureOf(waitUntil(step, '*1', run)))['code'], 'apply/deadline');
      assert.equal(router.time, time);
    }
  });

  it('fails where the row goes that was to come up, and quotes the log of the router', async () => {
    for (const until of ['up', 'settled'] as const) {
      const { step, router, run } = prepared({ until, story: '0 gone' });
      router.put('/log', '*1', { topics: 'container', message: 'removed by admin' });
      const { code, quote, hint } = await failureOf(waitUntil(step, '*1', run));
      assert.deepEqual([code, quote, hint], ['apply/vanished', 'removed by admin', undefined]);
    }
  });
});

describe('a stop that had no effect', () => {
  it('is sent again after five seconds, each time', async () => {
    const router = new ScriptedRouter({ '/container': [{ '.id': '*1', name: 'web' }] });
    const again = stopAgain(stepTo('stopped'), '*1', runOver(router));
    const sent: number[] = [];
    for (const [elapsed, state] of [
      [4999, 'running'],
      [5000, 'running'],
      [9999, 'unhealthy'],
      [10_000, 'stopping'],
      [10_001, 'unhealthy'],
      [15_000, 'running'],
      [15_001, 'running'],
      [99_000, 'running'],
    ] as const) {
      await again(state, elapsed);
      sent.push(router.writes.length);
    }
    assert.deepEqual(sent, [0, 1, 1, 1, 2, 2, 3, 3]);
  });
});

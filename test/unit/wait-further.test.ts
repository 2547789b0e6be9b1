import assert from 'node:assert/strict';
import { waitUntil } from '../../src/reconciler/apply/wait.ts';
import { failureOf, refusal } from './scripted.ts';
import { outcome, prepared, type Scene } from './waiting.ts';

describe('a wait', () => {
  it('looks quickly at first, then less often, and tells what it sees', async () => {
    const { step, run } = prepared({
      until: 'settled',
      story: '0 pulling, 10000 ready',
      words: { 'container-size': '7' },
    });
    await waitUntil(step, '*1', run);
    assert.deepEqual(run.events[0], { type: 'progress', step, state: 'pulling', seconds: 0, bytes: 7 });
    assert.deepEqual(
      run.events.map((event) => event.type === 'progress' && event.seconds),
      [0, 0, 1, 1, 2, 3, 4, 6, 8],
    );
  });

  it('says nothing of a size that the router does not give', async () => {
    const { step, run } = prepared({
      until: 'settled',
      story: '0 pulling, 100 ready',
    });
    await waitUntil(step, '*1', run);
    assert.deepEqual(run.events, [{ type: 'progress', step, state: 'pulling', seconds: 0 }]);
  });

  it('ends when it is told to drop everything', async () => {
    const { step, router, run } = prepared({ until: 'settled', story: '0 pulling' });
    const stop = new AbortController();
    router.at(300, () => {
      stop.abort(new Error('dropped'));
    });
    await assert.rejects(waitUntil(step, '*1', { ...run, signal: stop.signal }), /dropped/);
  });

  it('renews the lease only when it is due, and ends when that is lost', async () => {
    const { step, router, run } = prepared({ until: 'settled', story: '0 pulling' });
    let asked = 0;
    const lease = {
      get due() {
        return router.time > 1000;
      },
      keep: async () => {
        asked++;
        return asked < 3;
      },
    };
    const failed = await failureOf(waitUntil(step, '*1', { ...run, lease }));
    assert.deepEqual(failed, {
      code: 'apply/lease-lost',
      message: 'somebody else took the lease on this router while we worked',
      hint: 'only one run may write at a time; look at a new plan',
    });
    assert.equal(asked, 3);
  });
});

describe('a container that exits and is started again', () => {
  it('is seen by its count', async () => {
    const scene: Scene = { until: 'up', story: '0 running', words: { 'restart-count': '2' } };
    const { step, router, run } = prepared(scene);
    router.at(1000, () => {
      router.put('/container', '*1', { 'restart-count': '3' });
    });
    assert.deepEqual(await failureOf(waitUntil(step, '*1', run)), {
      code: 'apply/restarts',
      message: 'it exits, and RouterOS starts it again and again',
    });
    assert.equal(await outcome(scene), 'done after 4.15625 s');
  });

  for (const [release, fails] of [
    ['7.19.6', false],
    ['7.20.8', true],
    ['7.22.3', true],
    ['7.23', false],
  ] as const) {
    it(`is seen by its log where the release does not count: ${release}`, async () => {
      const { step, router, run } = prepared({ until: 'up', story: '0 running', release });
      router.put('/container/log', '*1', { container: 'web', message: 'exited with status 0' });
      router.put('/container/log', '*9', { container: 'other', message: 'exited with status 1' });
      router.at(1000, () => {
        router.put('/container/log', '*2', { container: 'web', message: 'Exited with signal 9' });
      });
      assert.equal(
        (await failureOf(waitUntil(step, '*1', run)))['code'],
        fails ? 'apply/restarts' : 'none',
      );
    });
  }
});

describe('a stop that RouterOS did not hear', () => {
  it('is sent again after a while, three times at most, and told each time', async () => {
    const { step, router, run } = prepared({ until: 'stopped', story: '0 running' });
    const { code } = await failureOf(waitUntil(step, '*1', run));
    assert.equal(code, 'apply/deadline');
    assert.deepEqual(
      router.writes,
      Array.from({ length: 3 }, () => '/container/stop *1'),
    );
    const told = run.events.filter((event) => event.type === 'retry');
    const why = 'it goes on running: the stop had no effect';
    assert.deepEqual(
      told,
      [1, 2, 3].map((attempt) => ({ type: 'retry', step, attempt, why })),
    );
    assert.deepEqual(
      run.entries.map((entry) => [entry.command, entry.outcome]),
      Array.from({ length: 3 }, () => ['/container/stop', 'done']),
    );
  });

  it('is not sent again while it stops, or where nobody asked for a stop', async () => {
    for (const [until, state] of [
      ['stopped', 'stopping'],
      ['gone', 'running'],
    ] as const) {
      const { step, router, run } = prepared({ until, story: `0 ${state}`, deadlineSeconds: 30 });
      await failureOf(waitUntil(step, '*1', run));
      assert.deepEqual(router.writes, []);
    }
  });

  it('fails where the router refuses it', async () => {
    const { step, router, run } = prepared({ until: 'stopped', story: '0 running' });
    router.mishaps.push({ error: refusal('no') });
    assert.equal((await failureOf(waitUntil(step, '*1', run)))['code'], 'trap');
  });
});

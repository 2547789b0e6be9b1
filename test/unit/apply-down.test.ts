import assert from 'node:assert/strict';
import type { Step } from '../../src/model/index.ts';
import { down } from '../../src/reconciler/apply/command.ts';
import { scene, step } from './commanding.ts';
import { failureOf } from './scripted.ts';

describe('what is to be removed', () => {
  const { address, kind, menu, row } = step('stop');
  const place = { address, kind, menu, row };
  const remove: Step = { ...place, do: 'remove' };

  it('is stopped first where it is up by now, and waited for', async () => {
    for (const state of ['running', 'unhealthy', 'starting']) {
      const { run, commands } = scene(state);
      await down(remove, '*1', run);
      assert.deepEqual(commands(), ['stop'], state);
    }
    const { run, router, become } = scene('running');
    router.effects.set('/container/stop', () => {
      become('stopping');
    });
    router.at(1000, () => {
      become('stopped');
    });
    await down(remove, '*1', run);
    assert.ok(router.time >= 1000);
    assert.deepEqual(
      [run.entries[0]?.command, run.events[0]],
      [
        '/container/stop',
        {
          type: 'progress',
          step: { ...place, do: 'wait', until: 'stopped', deadlineSeconds: 70 },
          state: 'stopping',
          seconds: 0,
        },
      ],
    );
  });

  it('is left as it is where it is down, gone, or has no life', async () => {
    for (const state of ['stopped', 'stopping', 'failed', 'pulling', 'gone']) {
      const { run, commands } = scene(state);
      await down(remove, '*1', run);
      assert.deepEqual(commands(), [], state);
    }
    const { run, router } = scene('running');
    await down({ ...remove, kind: 'veth' }, '*1', run);
    assert.deepEqual(router.reads, []);
  });

  it('has 70 seconds for its end', async () => {
    const { run, router, become } = scene('running');
    router.effects.set('/container/stop', () => {
      become('stopping');
    });
    assert.deepEqual(await failureOf(down(remove, '*1', run)), {
      code: 'apply/deadline',
      message: 'it is still stopping after 70 s, and should be stopped',
      hint: 'its process does not end: /container/kill where there is that command (7.21), or a longer stopTime',
    });
    assert.ok(router.time > 70_000 && router.time < 75_000);
  });
});

import assert from 'node:assert/strict';
import { renewLease } from '../../src/reconciler/apply/write.ts';
import { failureOf, lostAnswer, runOver, ScriptedRouter } from './scripted.ts';
import { step, written } from './written.ts';

describe('the lease', () => {
  const lost = {
    code: 'apply/lease-lost',
    message: 'somebody else took the lease on this router while we worked',
    hint: 'only one run may write at a time; look at a new plan',
  };

  it('is asked for before every try', async () => {
    let asked = 0;
    const lease = {
      due: false,
      keep: async () => {
        asked++;
        return asked < 2;
      },
    };
    const { result, router } = await written({ mishaps: [{ error: lostAnswer }], more: { lease } });
    assert.deepEqual([result, router.writes.length, asked], [lost, 1, 2]);
  });

  it('is asked for in a wait only when it is due', async () => {
    const lease = (due: boolean) => ({ due, keep: () => Promise.resolve(false) });
    const run = runOver(new ScriptedRouter());
    await renewLease({ ...run, lease: lease(false) }, step);
    await renewLease(run, step);
    assert.deepEqual(await failureOf(renewLease({ ...run, lease: lease(true) }, step)), lost);
  });
});

import assert from 'node:assert/strict';
import type { Step } from '../../src/model/index.ts';
import { done, none } from './performing.ts';

describe('a step', () => {
  it('of each other kind goes its own way', async () => {
    const web = {
      address: 'container/web',
      kind: 'container',
      menu: '/container',
      row: { id: '*1' },
    } as const;
    const rows = { '/container': [{ '.id': '*1', name: 'web', stopped: 'true' }] };
    const more = { probe: () => Promise.resolve('refused') };
    const steps: readonly (readonly [Step, unknown, readonly string[]])[] = [
      [{ ...web, do: 'run', command: 'start' }, none, ['/container/start *1']],
      [
        { ...web, do: 'wait', until: 'up', deadlineSeconds: 60 },
        { code: 'apply/not-started', message: 'it does not start' },
        [],
      ],
      [
        { ...web, do: 'probe', probe: { tcp: 'a:1' }, deadlineSeconds: 0 },
        {
          code: 'apply/no-answer',
          message: 'it is up, but a:1 does not answer from here within 0 s: refused',
          hint: 'look at the log of the container; if it is fine, look at update.probe and the way from here to there',
        },
        [],
      ],
      [
        { ...web, do: 'save', file: 'x', deadlineSeconds: 0 },
        {
          code: 'apply/save-failed',
          message: 'the router accepted the save, but x is not there',
          hint: 'nothing was stopped: put the hook right, or take preReplace out, and run again',
        },
        ['/container/save *1 {"file":"x"}'],
      ],
      [
        { ...web, do: 'exec', command: ['a', 'b'], deadlineSeconds: 1 },
        {
          code: 'apply/exec-failed',
          message: 'a b may not run here',
          hint: 'set ROSCTR_ALLOW_EXEC=1 where rosctr runs',
        },
        [],
      ],
    ];
    for (const [step, result, writes] of steps) {
      const came = await done(step, { rows, more });
      assert.deepEqual([came.result, came.router.writes], [result, writes]);
    }
  });
});

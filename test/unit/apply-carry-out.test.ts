import assert from 'node:assert/strict';
import type { Step } from '../../src/model/index.ts';
import { carried, no, refused, set } from './carrying.ts';

describe('the steps of a plan', () => {
  it('are carried out one after the other, and told', async () => {
    const [a, b] = [set('a'), set('b')];
    const { router, run, outcomes } = await carried([a, b]);
    const done = [a, b].map((step) => ({ step, status: 'done', seconds: 0 }));
    assert.deepEqual(outcomes, done);
    assert.equal(router.writes.length, 2);
    assert.deepEqual(run.events, [
      { type: 'step-start', step: a, index: 0, total: 2 },
      { type: 'step-done', outcome: done[0] },
      { type: 'step-start', step: b, index: 1, total: 2 },
      { type: 'step-done', outcome: done[1] },
    ]);
  });

  it('take nothing back of what is done', async () => {
    const { router, outcomes } = await carried([set('a', [set('b')])]);
    assert.deepEqual([outcomes.length, router.writes.length], [1, 1]);
  });

  it('end at the first that fails: the rest is skipped, and told so', async () => {
    const [a, b, c] = [set('a'), set('b'), set('c')];
    const { router, run, outcomes } = await carried([a, b, c], { mishaps: [undefined, no] });
    const expected = [
      { step: a, status: 'done', seconds: 0 },
      { step: b, status: 'failed', seconds: 0, problem: refused('veth/b') },
      { step: c, status: 'skipped', seconds: 0 },
    ];
    assert.deepEqual(outcomes, expected);
    assert.equal(router.writes.length, 2);
    assert.deepEqual(
      run.events.filter(({ type }) => type === 'step-done'),
      expected.map((outcome) => ({ type: 'step-done', outcome })),
    );
    assert.equal(run.events.filter(({ type }) => type === 'step-start').length, 2);
  });

  it('say how long each took', async () => {
    const wait: Step = {
      address: 'container/web',
      kind: 'container',
      menu: '/container',
      do: 'wait',
      row: { id: '*1' },
      until: 'up',
      deadlineSeconds: 9,
    };
    const { outcomes } = await carried([wait, { ...wait, until: 'gone' }]);
    assert.deepEqual(
      outcomes.map(({ status, seconds }) => [status, seconds]),
      [
        ['done', 4.15625],
        ['failed', 10.15625],
      ],
    );
  });

  it('end between two where somebody says stop', async () => {
    for (const name of ['stop', 'signal']) {
      const control = new AbortController();
      const { short } = await carried([set('a'), set('b')], {
        mishaps: [
          {
            meanwhile: () => {
              control.abort();
            },
          },
        ],
        more: { [name]: control.signal },
      });
      assert.deepEqual(short, ['veth/a done', 'veth/b skipped'], name);
    }
  });

  it('that are dropped in the middle take nothing back, and read nothing more', async () => {
    const control = new AbortController();
    const { router, outcomes } = await carried([set('a', [set('b')]), set('c')], {
      mishaps: [
        {
          ...no,
          meanwhile: () => {
            control.abort();
          },
        },
      ],
      more: { signal: control.signal },
    });
    assert.deepEqual(outcomes[0]?.problem, {
      code: 'apply/interrupted',
      message: 'veth/a: stopped by you. The next run goes on from here',
      router: 'home',
      address: 'veth/a',
    });
    assert.deepEqual([outcomes.length, router.writes.length], [2, 1]);
  });

  it('that fail by a bug of ours end the run with it', async () => {
    await assert.rejects(carried([set('a')], { mishaps: [{ error: new TypeError('bug') }] }), TypeError);
  });
});

import assert from 'node:assert/strict';
import type { Step } from '../../src/model/index.ts';
import type { Run } from '../../src/reconciler/apply/run.ts';
import { container } from '../support/stack.ts';
import { carried, menu, no, refused, set } from './carrying.ts';
import { change } from './performing.ts';
import type { Mishap } from './scripted.ts';

describe('a step that fails', () => {
  it('takes back what it can, each part whatever became of the one before', async () => {
    const undo = [set('b'), set('c')];
    const step = set('a', undo);
    const { router, run, outcomes } = await carried([step, set('d')], { mishaps: [no, no] });
    const taken = [
      { step: undo[0], status: 'failed', seconds: 0, problem: refused('veth/b') },
      { step: undo[1], status: 'undone', seconds: 0 },
    ];
    assert.deepEqual(outcomes, [
      { step, status: 'failed', seconds: 0, problem: refused('veth/a') },
      ...taken,
      { step: set('d'), status: 'skipped', seconds: 0 },
    ]);
    assert.equal(router.writes.length, 3);
    assert.deepEqual(
      run.events.flatMap((event) => (event.type === 'step-done' ? [event.outcome] : [])).slice(1, 3),
      taken,
    );
  });

  it('says how long that took, and drops the rest of it when it is told to', async () => {
    const control = new AbortController();
    const waiting = (until: 'up' | 'gone'): Step => ({
      address: 'container/web',
      kind: 'container',
      menu: '/container',
      do: 'wait',
      row: { id: '*1' },
      until,
      deadlineSeconds: 9,
    });
    const { outcomes } = await carried([set('a', [waiting('up'), waiting('gone'), set('b'), set('c')])], {
      mishaps: [
        no,
        {
          meanwhile: () => {
            control.abort();
          },
        },
      ],
      more: { signal: control.signal },
    });
    assert.deepEqual(
      outcomes.map(({ step, status, seconds }) => [step.address, status, seconds]),
      [
        ['veth/a', 'failed', 0],
        ['container/web', 'undone', 4.15625],
        ['container/web', 'failed', 10.15625],
        ['veth/b', 'undone', 0],
      ],
    );
  });

  it('takes back no row that it has not made', async () => {
    const remove = (row: Extract<Step, { do: 'remove' }>['row']): Step => ({
      address: 'veth/new',
      kind: 'veth',
      menu,
      do: 'remove',
      row,
    });
    const config: Step = {
      address: 'config/config',
      kind: 'config',
      menu: '/container/config',
      do: 'set',
      row: undefined,
      rows: [{ tmpdir: 'x' }],
    };
    const undo = [
      remove({ addedBy: 'veth/other' }),
      config,
      { ...config, address: 'probe/x', do: 'probe', probe: { tcp: 'a:1' }, deadlineSeconds: 1 } as const,
      remove({ addedBy: 'veth/new' }),
    ];
    const { router, short } = await carried([set('a', undo)], {
      mishaps: [no],
      more: { added: new Map([['veth/new', '*b']]) },
    });
    assert.deepEqual(short, ['veth/a failed', 'config/config undone', 'probe/x undone', 'veth/new undone']);
    assert.deepEqual(router.writes.slice(1), [
      '/container/config/set {"tmpdir":"x"}',
      '/interface/veth/remove *b',
    ]);
  });

  it('because the lease is lost takes nothing back and starts nothing: somebody else is at work', async () => {
    let asked = 0;
    const lease = { due: false, keep: async () => ++asked < 2 };
    const { router, outcomes } = await carried([set('a'), set('b', [set('c')])], { more: { lease } });
    assert.deepEqual(
      outcomes.map(({ status, problem }) => [status, problem?.code]),
      [
        ['done', undefined],
        ['failed', 'apply/lease-lost'],
      ],
    );
    assert.equal(router.writes.length, 1);
  });
});

describe('a container that the run has stopped', () => {
  const web = {
    address: 'container/web',
    kind: 'container',
    menu: '/container',
    row: { id: '*1' },
  } as const;
  const stop: Step = { ...web, do: 'run', command: 'stop' };
  const story = async (
    steps: readonly Step[],
    more: Partial<Run>,
    mishaps: readonly (Mishap | undefined)[],
  ) => {
    const plan = { changes: [change('update', container('web'))] };
    const control = carried(steps, { more, plan, mishaps });
    return control;
  };

  it('serves again where the run breaks off', async () => {
    const { router, short } = await story([stop, set('a')], {}, [undefined, no]);
    assert.deepEqual(short, [
      'container/web done',
      'veth/a failed',
      'container/web undone',
      'container/web undone',
    ]);
    assert.deepEqual(router.writes.slice(2), ['/container/start *1']);
  });

  it('stays down where all was done, or where the lease is lost', async () => {
    assert.deepEqual((await story([stop], {}, [])).short, ['container/web done']);
    let asked = 0;
    const lease = { due: false, keep: async () => ++asked < 2 };
    assert.deepEqual((await story([stop, set('a')], { lease }, [])).short, [
      'container/web done',
      'veth/a failed',
    ]);
  });
});

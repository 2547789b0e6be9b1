import assert from 'node:assert/strict';
import type { Desired, Resource, Step } from '../../src/model/index.ts';
import type { PlanOptions } from '../../src/reconciler/index.ts';
import { containerRow, plan, type Rows, web } from '../support/plan-cases.ts';
import { desired } from '../support/stack.ts';

const anything: Partial<PlanOptions> = { allowDataLoss: ['*'], allowPathCut: ['*'] };
const steps = (want: Desired, rows: Rows): readonly Step[] => plan(want, rows, anything).steps;
const room = { '/disk': [{ slot: 'usb1', free: '10737418240' }] };
const place = { address: 'container/web', kind: 'container', menu: '/container' } as const;
const staged = { address: 'staged/web', kind: 'staged', menu: '/container' } as const;
const old = { id: '*1' } as const;

describe('the steps that stage a new image', () => {
  const want = (run = {}, more: Partial<Resource> = {}): Desired =>
    desired([web({ image: 'demo/web:2', startOnBoot: true }, run, more)]);
  const rows = { ...room, '/container': [containerRow({ comment: 'mine [rosctr:demo container/web]' })] };
  const row = { addedBy: 'staged/web' } as const;
  const discard = [
    { ...staged, do: 'remove', row },
    { ...staged, do: 'wait', row, until: 'gone', deadlineSeconds: 120 },
  ];
  const serveAgain = [
    { ...place, do: 'run', row: old, command: 'start' },
    { ...place, do: 'wait', row: old, until: 'up', deadlineSeconds: 180 },
  ];
  const halt = [
    { ...staged, do: 'run', row, command: 'stop' },
    { ...staged, do: 'wait', row, until: 'stopped', deadlineSeconds: 70 },
  ];

  it('each say what puts the old one back', () => {
    const undo = [...halt, ...serveAgain, ...discard];
    assert.deepEqual(steps(want(), rows), [
      {
        ...staged,
        do: 'add',
        rows: [
          {
            name: 'web-next',
            'remote-image': 'demo/web:2',
            interface: 'veth-web',
            envlists: '',
            mountlists: '',
            'start-on-boot': 'no',
            'root-dir': 'usb1/rosctr/demo/web-2',
            comment: 'mine [rosctr:demo staged/web]',
          },
        ],
      },
      { ...staged, do: 'wait', row, until: 'settled', deadlineSeconds: 1800, undo: discard },
      { ...place, do: 'run', row: old, command: 'stop', undo: [...serveAgain, ...discard] },
      {
        ...place,
        do: 'wait',
        row: old,
        until: 'stopped',
        deadlineSeconds: 70,
        undo: [...serveAgain, ...discard],
      },
      { ...staged, do: 'run', row, command: 'start', undo },
      { ...staged, do: 'wait', row, until: 'up', deadlineSeconds: 200, watchSeconds: 20, undo },
      { ...place, do: 'remove', row: old },
      { ...place, do: 'wait', row: old, until: 'gone', deadlineSeconds: 120 },
      {
        ...place,
        do: 'set',
        row,
        rows: [{ name: 'web', 'start-on-boot': 'yes', comment: 'mine [rosctr:demo container/web]' }],
      },
    ]);
  });

  it('watch the way to the router for longer, or as long as the file says', () => {
    const watch = (run: object): unknown =>
      steps(want(run), rows).flatMap((step) => (step.do === 'wait' ? (step.watchSeconds ?? []) : []));
    assert.deepEqual(watch({ managementPath: true }), [60]);
    assert.deepEqual(watch({ update: { strategy: 'auto', watchSeconds: 7 } }), [7]);
  });

  it('name the row after its key where the file gives no name, and give it the words of the file', () => {
    const { name, ...props } = web({ image: 'demo/web:2' }).props;
    assert.equal(name, 'web');
    const unnamed = desired([{ ...web({}, {}, { comment: 'new' }), props }]);
    const found = steps(unnamed, rows);
    const words = found.flatMap((step) =>
      step.do === 'add' || step.do === 'set' ? step.rows.slice(0, 1) : [],
    );
    assert.deepEqual(
      words.map((one) => [one['name'], one['comment'], one['start-on-boot']]),
      [
        ['web-next', 'new [rosctr:demo staged/web]', 'no'],
        [undefined, 'new [rosctr:demo container/web]', 'no'],
      ],
    );
  });
});

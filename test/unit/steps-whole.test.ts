import assert from 'node:assert/strict';
import type { WireRow } from '../../src/model/index.ts';
import type { Draft } from '../../src/reconciler/draft.ts';
import { containerRow, plan, type Rows, web } from '../support/plan-cases.ts';
import { container, desired } from '../support/stack.ts';
import { draft, field, live } from './drafts.ts';
import { lines, none, planned, steps } from './stepped.ts';

describe('steps of a change', () => {
  it('are none where it lacks the row or the resource that it is about', () => {
    const bare = (action: Draft['action'], kind = 'container'): Draft => {
      const { address, fields, lazy, because, restarts, hidden } = draft(action, kind, 'web', {
        fields: [field('cmd')],
      });
      return { address, kind, action, fields, lazy, because, restarts, hidden };
    };
    const actions = [
      'create',
      'update',
      'rename',
      'adopt',
      'replace',
      'delete',
      'conflict',
      'keep',
    ] as const;
    for (const action of actions)
      for (const phase of ['main', 'stop', 'aside'] as const)
        assert.deepEqual(steps([bare(action)], none, phase), [], `${action} ${phase}`);
    const half = { after: container('web') };
    for (const action of ['update', 'replace'] as const) {
      assert.deepEqual(steps([{ ...bare(action), ...half }]), [], action);
      assert.deepEqual(steps([{ ...bare(action), before: live('container', 'web') }]), [], action);
    }
    assert.deepEqual(steps([{ ...bare('update', 'index'), before: live('index', 'menus') }]), []);
  });

  it('are none where the row stays, or is not ours', () => {
    const fields = [field('cmd')];
    for (const action of ['keep', 'conflict'] as const)
      assert.deepEqual(steps([draft(action, 'container', 'web', { fields, after: container('web') })]), []);
  });

  it('write what becomes something, and nothing of what only has a word in the plan', () => {
    const fields = [
      field('address', { after: ['10.0.0.2/24'] }),
      field('gateway', { after: undefined }),
      field('state'),
      field('comment'),
      field('marker'),
    ];
    const lazy = [field('name', { after: 'b' })];
    assert.deepEqual(lines(steps([draft('update', 'veth', 'a', { fields, lazy })])), [
      'set veth/a *1 {"address":"10.0.0.2/24","name":"b"}',
    ]);
    assert.deepEqual(
      lines(steps([draft('update', 'veth', 'a', { fields: [field('marker')], comment: 'x' })])),
      ['set veth/a *1 {"comment":"x"}'],
    );
  });
});

describe('steps of a container', () => {
  const going = (name: string): WireRow =>
    containerRow({ name, comment: '', running: '', deleting: 'true' });

  it('start it where it should run, whatever else is written', () => {
    const rows = { '/container': [containerRow({ running: '', stopped: 'true' })] };
    assert.deepEqual(planned(desired([web({ logging: true })]), rows), [
      'set container/web *1 {"logging":"yes"}',
      'start container/web *1',
      'up container/web *1',
    ]);
  });

  it('wait for the image of one that is being pulled before they start it', () => {
    const rows = { '/container': [containerRow({ running: '', extracting: 'true' })] };
    assert.deepEqual(planned(desired([web()]), rows), [
      'settled container/web *1',
      'start container/web *1',
      'up container/web *1',
    ]);
  });

  it('leave one alone that shows no state for a moment', () => {
    const rows = { '/container': [containerRow({ running: '' })] };
    assert.deepEqual(planned(desired([web({ logging: true })]), rows), [
      'set container/web *1 {"logging":"yes"}',
    ]);
  });

  it('leave the state of one that is only adopted as it is', () => {
    const rows = {
      '/container': [going('web'), containerRow({ comment: '', running: '', stopped: 'true' })],
    };
    const adopted = draft('adopt', 'container', 'web', {
      before: live('container', 'web', {}, { id: '*2', state: 'stopped' }),
      after: container('web'),
      comment: '[rosctr:demo container/web]',
    });
    assert.deepEqual(lines(steps([adopted], rows)), [
      'set container/web *2 {"comment":"[rosctr:demo container/web]"}',
    ]);
  });

  it('wait until the name of a staged one is free, where one is staged', () => {
    const rows = (free: string): Rows => ({
      '/disk': [{ slot: 'usb1', free }],
      '/container': [containerRow(), going('web-next')],
    });
    const want = desired([web({ image: 'demo/web:2' })]);
    assert.equal(planned(want, rows('10737418240'))[0], 'gone container/web *2');
    assert.equal(planned(want, rows('0'))[0], 'stop container/web *1');
    assert.ok(!planned(want, rows('0')).includes('gone container/web *2'));
  });

  it('take the old row away before the new one is made, and wait until it is gone', () => {
    const rows = { '/container': [containerRow(), containerRow({ name: 'x', comment: '' })] };
    const made = planned(desired([web({ image: 'demo/web:2' })]), rows);
    assert.deepEqual(
      made.map((line) => line.replace(/ \{.*/, '')),
      [
        'stop container/web *1',
        'stopped container/web *1',
        'remove container/web *1',
        'gone container/web *1',
        'add container/web',
        'settled container/web container/web',
        'start container/web container/web',
        'up container/web container/web',
      ],
    );
    const add = plan(desired([web({ image: 'demo/web:2' })]), rows, { allowDataLoss: ['*'] }).steps[4];
    assert.equal(add?.do === 'add' && 'placeBefore' in add, false, 'containers have no order');
  });

  it('take up the one that an earlier run has staged', () => {
    const next = containerRow({
      name: 'web-next',
      'remote-image': 'demo/web:2',
      comment: '[rosctr:demo staged/web]',
      running: '',
      stopped: 'true',
      'image-id': 'sha256:00',
    });
    const made = plan(desired([web({ image: 'demo/web:2' })]), { '/container': [containerRow(), next] });
    assert.deepEqual(lines(made.steps), [
      'settled staged/web *2',
      'stop container/web *1',
      'stopped container/web *1',
      'start staged/web *2',
      'up staged/web *2',
      'remove container/web *1',
      'gone container/web *1',
      'set container/web *2 {"name":"web","start-on-boot":"no","comment":"[rosctr:demo container/web]"}',
    ]);
    const [first] = made.steps;
    assert.deepEqual(lines(first?.undo ?? []), ['remove staged/web *2', 'gone staged/web *2']);
  });
});

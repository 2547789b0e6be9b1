import assert from 'node:assert/strict';
import type { Props, Refusal, RunState, WireRow } from '../../src/model/index.ts';
import type { Draft } from '../../src/reconciler/draft.ts';
import { objections } from '../../src/reconciler/guard.ts';
import { defaultOptions, type PlanOptions } from '../../src/reconciler/index.ts';
import { snapshot } from '../support/snapshot.ts';
import { container, nowhere, policy } from '../support/stack.ts';
import { draft, field, live } from './drafts.ts';

const refused = (drafts: readonly Draft[], options: Partial<PlanOptions> = {}): Refusal[] =>
  objections(drafts, snapshot({}), { ...defaultOptions, ...options });

const web = container('web', {}, { volatile: false });
const row = (state: RunState, props: Props = {}, words: WireRow = {}): Draft['before'] =>
  live('container', 'web', props, { state, row: words });
const restart = [field('cmd', { disrupts: 'restart' })];

describe('a conflict', () => {
  it('is refused with the flag that solves it', () => {
    const conflict = { code: 'foreign', text: 'it is there already', command: '--adopt veth/a' };
    assert.deepEqual(refused([draft('conflict', 'veth', 'a', { conflict })]), [
      {
        code: 'plan/foreign',
        message: 'veth/a: it is there already',
        flag: '--adopt veth/a',
        address: 'veth/a',
        at: nowhere,
      },
    ]);
  });

  it('is refused with what a person has to do where no flag helps', () => {
    const conflict = { code: 'name-taken', text: 'the name is taken', command: 'Rename that row' };
    assert.deepEqual(refused([draft('conflict', 'veth', 'a', { conflict })]), [
      {
        code: 'plan/name-taken',
        message: 'veth/a: the name is taken. Rename that row',
        address: 'veth/a',
        at: nowhere,
      },
    ]);
  });

  it('is nothing where there is none', () => {
    assert.deepEqual(refused([draft('conflict', 'veth', 'a'), draft('keep', 'veth', 'b')]), []);
  });
});

describe('many deletions and recreations', () => {
  const deletes = ['a', 'b', 'c'].map((key) => draft('delete', 'veth', key));
  const recreates = ['a', 'b', 'c'].map((key) =>
    draft('replace', 'container', key, { after: container(key), before: live('container', key) }),
  );

  it('are refused above their limit, with the flag that names their number', () => {
    assert.deepEqual(refused(deletes, { maxDeletes: 2 }), [
      {
        code: 'plan/too-many-deletes',
        message: '3 rows would be deleted, the limit is 2',
        flag: '--max-deletes 3',
      },
    ]);
    assert.deepEqual(refused(recreates, { maxRecreates: 2 }), [
      {
        code: 'plan/too-many-recreates',
        message: '3 containers would be recreated, the limit is 2',
        flag: '--max-recreates 3',
      },
    ]);
  });

  it('are fine up to the limit', () => {
    assert.deepEqual(refused(deletes, { maxDeletes: 3 }), []);
    assert.deepEqual(refused(recreates, { maxRecreates: 3 }), []);
  });

  it('count rows that go, and containers that are made anew, and nothing else', () => {
    const others = [
      draft('replace', 'nat', 'a'),
      draft('create', 'veth', 'd'),
      draft('update', 'veth', 'e'),
      draft('update', 'container', 'f', { after: container('f') }),
    ];
    assert.deepEqual(refused(others, { maxDeletes: 0, maxRecreates: 0 }), []);
  });
});

describe('state outside mounts', () => {
  const replace = (before: Draft['before'], after = web): Draft =>
    draft('replace', 'container', 'web', { after, ...(before ? { before } : {}) });

  it('is not thrown away with a container that is made anew', () => {
    assert.deepEqual(refused([replace(row('running'))]), [
      {
        code: 'plan/data-loss',
        message:
          'container/web would be recreated, and what it has written goes with its root-dir: it has no mounts. ' +
          'If there is nothing to lose, say volatile: true in the file',
        flag: '--allow-data-loss container/web',
        address: 'container/web',
        at: nowhere,
      },
    ]);
  });

  it('is not thrown away with a container that goes, even beside mounts', () => {
    const before = row('running', { mounts: ['data'] }, { 'data-size': String(5 * 2 ** 20) });
    assert.deepEqual(refused([draft('delete', 'container', 'web', before ? { before } : {})]), [
      {
        code: 'plan/data-loss',
        message:
          'container/web would be deleted, and what it has written goes with its root-dir: it has 5 MiB outside ' +
          'its mounts',
        flag: '--allow-data-loss container/web',
        address: 'container/web',
      },
    ]);
  });

  it('does not count where there is next to nothing, or nobody can tell', () => {
    for (const words of [{}, { 'data-size': String(2 ** 20) }, { 'data-size': 'some' }])
      assert.deepEqual(refused([replace(row('running', { mounts: ['data'] }, words))]), []);
  });

  it('may go where the file or the person says so, or where there never was a container', () => {
    assert.deepEqual(refused([replace(row('running'), container('web'))]), []);
    assert.deepEqual(refused([replace(row('running'))], { allowDataLoss: ['container/w*'] }), []);
    assert.deepEqual(refused([replace(row('failed'))]), []);
    assert.deepEqual(refused([draft('update', 'container', 'web', { after: web })]), []);
    assert.equal(refused([draft('replace', 'container', 'web')])[0]?.code, 'plan/data-loss');
  });
});

for (const [title, run, code, flag, options, texts] of [
  [
    'a protected container',
    { protect: true },
    'plan/protected',
    '--unprotect container/web',
    { unprotect: ['container/web'] },
    {
      update: 'container/web is protected and would be stopped',
      replace: 'container/web is protected and would be recreated',
    },
  ],
  [
    'the way to the router',
    { managementPath: true },
    'plan/path-cut',
    '--allow-path-cut container/web',
    { allowPathCut: ['container/web'] },
    {
      update: pathCut('stopped'),
      replace: pathCut('replaced'),
    },
  ],
] as const) {
  describe(title, () => {
    const after = { ...web, run: policy(run) };
    const change = (action: Draft['action'], state: RunState): Draft =>
      draft(action, 'container', 'web', { after, ...before(state), fields: restart });
    const before = (state: RunState): Partial<Draft> => {
      const found = row(state);
      return found ? { before: found } : {};
    };

    it('is neither stopped nor made anew without an explicit yes', () => {
      for (const action of ['update', 'replace'] as const) {
        assert.deepEqual(refused([change(action, 'running')]), [
          { code, message: texts[action], flag, address: 'container/web', at: nowhere },
        ]);
      }
    });

    it('may be where a person says so', () => {
      assert.deepEqual(refused([change('update', 'running')], options), []);
      assert.deepEqual(refused([change('replace', 'running')], options), []);
    });

    it('may be made, and changed while nothing of it has to stop', () => {
      assert.deepEqual(refused([draft('create', 'container', 'web', { after })]), []);
      assert.deepEqual(refused([change('update', 'stopped')]), []);
    });

    it('is made anew only with a yes, also while it is stopped', () => {
      assert.deepEqual(
        refused([change('replace', 'stopped')]).map((one) => one.code),
        [code],
      );
    });
  });
}

function pathCut(what: string): string {
  return (
    `container/web is the way to the router (managementPath), and would be ${what}: if the connection does not come ` +
    'back, only somebody on site can help. Run from a place that does not need it, or allow it: it goes last, and the ' +
    'old container starts again at the next reboot'
  );
}

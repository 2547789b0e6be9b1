import assert from 'node:assert/strict';
import type { Action, Props, RunState } from '../../src/model/index.ts';
import type { Draft } from '../../src/reconciler/draft.ts';
import { kindNamed } from '../../src/reconciler/index.ts';
import { namesOf, namesUsed, renamedValue, renamesIn } from '../../src/reconciler/references.ts';
import { needsStop, spread } from '../../src/reconciler/spread.ts';
import { container, env, resource } from '../support/stack.ts';
import { draft, field, live } from './drafts.ts';

/** A live container that uses one row of each kind, and what the file says of it. */
const user = (action: Action, more: Partial<Draft> = {}, state: RunState = 'running'): Draft => {
  const props = { name: 'web', interface: ['veth-a'], envs: ['common'], mounts: ['data'] };
  return draft(action, 'container', 'web', {
    before: live('container', 'web', props, { state }),
    after: container('web', props),
    ...more,
  });
};
const named = (
  kind: string,
  key: string,
  action: Action,
  before: Props,
  after: Props,
  more: Partial<Draft> = {},
): Draft =>
  draft(action, kind, key, { before: live(kind, key, before), after: resource(kind, key, after), ...more });
const veth = (action: Action, more: Partial<Draft> = {}): Draft =>
  named('veth', 'veth-a', action, { name: 'veth-a' }, { name: 'veth-a' }, more);
const restart = field('address', { disrupts: 'restart' });
const find = (drafts: readonly Draft[], address = 'container/web'): Draft => {
  const found = spread(drafts).find((one) => one.address === address);
  assert.ok(found);
  return found;
};

describe('what rows name', () => {
  it('is found by kind and by the first property of their identity', () => {
    const { kind, before } = user('keep');
    assert.deepEqual(namesUsed(kindNamed(kind), before?.props), [
      'veth:veth-a',
      'env:common',
      'mount:data',
    ]);
    assert.deepEqual(namesUsed(kindNamed('address'), { interface: 'br' }), ['veth:br', 'bridge:br']);
    assert.deepEqual(namesUsed(kindNamed('veth'), { name: 'a' }), []);
    assert.deepEqual(namesUsed(kindNamed('container'), undefined), []);
  });

  it('has a name before and after', () => {
    assert.deepEqual(namesOf(named('veth', 'a', 'rename', { name: 'a' }, { name: 'b' })), {
      old: 'veth:a',
      now: 'veth:b',
    });
    assert.deepEqual(namesOf(draft('create', 'nat', 'a')), { old: undefined, now: undefined });
    assert.deepEqual(
      namesOf(draft('delete', 'env', 'a', { before: live('env', 'a', { list: 'l', key: 'K' }) })),
      {
        old: 'env:l',
        now: undefined,
      },
    );
  });

  it('is renamed with it, except where nothing is going to be written', () => {
    const change = (action: Action): Draft => named('veth', 'a', action, { name: 'a' }, { name: 'b' });
    assert.deepEqual([...renamesIn([change('rename')])], [['veth:a', 'veth:b']]);
    assert.deepEqual([...renamesIn([change('conflict'), veth('keep')])], []);
    assert.deepEqual([...renamesIn([draft('create', 'veth', 'a'), draft('delete', 'veth', 'b')])], []);
  });

  it('is held against the names of after', () => {
    const renames = new Map([['veth:a', 'veth:b']] as const);
    const prop = kindNamed('container').props['interface']!;
    assert.deepEqual(renamedValue(prop, ['a', 'c'], renames), ['b', 'c']);
    assert.equal(renamedValue(kindNamed('address').props['interface']!, 'a', renames), 'b');
    assert.equal(renamedValue(kindNamed('bridge-port').props['bridge']!, 'a', renames), 'a');
    assert.equal(renamedValue(kindNamed('veth').props['name']!, 'a', renames), 'a');
  });
});

describe('a change spreads to the containers that use the row', () => {
  for (const [title, cause] of [
    ['a veth that changes', veth('update', { fields: [restart] })],
    ['a variable that comes', draft('create', 'env', 'common/A', { after: env('common', 'A', 'x') })],
    [
      'a variable that goes',
      draft('delete', 'env', 'common/A', { before: live('env', 'common/A', { list: 'common' }) }),
    ],
    ['a mount that is made anew', named('mount', 'data', 'replace', { list: 'data' }, { list: 'data' })],
  ] as const) {
    it(`for ${title}`, () => {
      const { action, because, restarts } = find([cause, user('keep')]);
      assert.deepEqual([action, because, restarts], ['update', [cause.address], ['container/web']]);
    });
  }

  it('for several, in their order, after what it had already', () => {
    const causes = [
      veth('update', { fields: [restart] }),
      draft('create', 'env', 'common/A', { after: env('common', 'A', '') }),
    ];
    const { because } = find([...causes, user('update', { because: ['cmd'], fields: [field('cmd')] })]);
    assert.deepEqual(because, ['cmd', 'veth/veth-a', 'env/common/A']);
  });

  for (const [title, cause] of [
    ['a change that is live', veth('update', { fields: [field('disabled')] })],
    ['a rename', veth('rename', { fields: [restart] })],
    ['a row that stays', veth('keep')],
    ['a conflict', veth('conflict', { fields: [restart] })],
    ['an adoption', veth('adopt', { fields: [restart] })],
    ['another list', draft('create', 'env', 'other/A', { after: env('other', 'A', 'x') })],
    ['a row that no process sees', draft('create', 'dns', 'data')],
    ['another container', draft('update', 'container', 'veth-a', { fields: [restart] })],
  ] as const) {
    it(`not for ${title}`, () => {
      const keep = user('keep');
      assert.equal(find([cause, keep]), keep);
    });
  }

  it('not where it does not run, is not to run, or starts anyway', () => {
    const cause = veth('update', { fields: [restart] });
    const stopped = container('web', { interface: ['veth-a'] }, { state: 'stopped' });
    for (const one of [
      user('keep', {}, 'stopped'),
      user('keep', { after: stopped }),
      user('replace'),
      user('conflict'),
      user('adopt'),
    ])
      assert.equal(find([cause, one]), one);
    for (const action of ['update', 'rename'] as const)
      assert.deepEqual(find([cause, user(action, { fields: [field('x')] })]).restarts, ['container/web']);
  });

  it('not where it stops to use the row', () => {
    const off = container('web', { interface: [], envs: [], mounts: [] });
    const one = user('update', { after: off, fields: [field('interface')] });
    assert.equal(find([veth('update', { fields: [restart] }), one]), one);
  });
});

describe('a rename', () => {
  const renamed = named('veth', 'b', 'rename', { name: 'veth-a' }, { name: 'veth-b' });
  const wants = (name: string, more: Partial<Draft> = {}, action: Action = 'keep'): Draft =>
    user(action, {
      after: container('web', { interface: [name], envs: ['common'], mounts: ['data'] }),
      ...more,
    });

  it('is no change of those who follow it by themselves', () => {
    const change = field('interface', { before: ['veth-a'], after: ['veth-b'], disrupts: 'restart' });
    const { action, fields } = find([renamed, wants('veth-b', { fields: [change] }, 'update')]);
    assert.deepEqual([action, fields], ['keep', []]);
    const other = find([renamed, wants('veth-b', { fields: [change, field('cmd')] }, 'update')]);
    assert.deepEqual([other.action, other.fields], ['update', [field('cmd')]]);
  });

  it('is a change of those who would follow it to a name that is not wanted', () => {
    const { action, fields } = find([renamed, wants('veth-a')]);
    assert.deepEqual(
      [action, fields],
      [
        'update',
        // Not the same word twice: what it would be called.
        [{ prop: 'interface', before: ['veth-b'], after: ['veth-a'], disrupts: 'restart', secret: false }],
      ],
    );
  });

  it('is written, without a restart, where RouterOS does not follow it', () => {
    const list = named('mount', 'data', 'rename', { list: 'data' }, { list: 'files' });
    const change = field('mounts', { before: ['data'], after: ['files'], disrupts: 'restart' });
    const after = container('web', { interface: ['veth-a'], envs: ['common'], mounts: ['files'] });
    const { action, fields } = find([list, user('update', { after, fields: [change] })]);
    assert.deepEqual([action, fields], ['update', [{ ...change, disrupts: 'live' }]]);
  });

  it('keeps the word for a rename where only that remains', () => {
    const { action } = find([renamed, wants('veth-b', { fields: [field('name')] }, 'rename')]);
    assert.equal(action, 'rename');
  });

  it('leaves alone what is new, goes, is made anew or is not ours', () => {
    for (const action of ['replace', 'conflict', 'adopt'] as const) {
      const one = wants('veth-a', {}, action);
      assert.equal(find([renamed, one]), one);
    }
    const fresh = draft('create', 'container', 'web', { after: container('web') });
    assert.equal(find([renamed, fresh]), fresh);
  });

  it('leaves alone who names other rows, or says nothing of them', () => {
    const keep = user('keep', {
      before: live('container', 'web', { interface: ['veth-z'] }, { state: 'running' }),
    });
    assert.equal(find([renamed, keep]), keep);
    const silent = user('keep', { after: { ...container('web'), props: {} } });
    assert.equal(find([renamed, silent]), silent);
  });
});

describe('a process has to stop', () => {
  const update = { strategy: 'staged', why: '', watchSeconds: 1, next: undefined } as const;
  const off = container('web', {}, { state: 'stopped' });
  const cases: readonly (readonly [string, Draft, boolean])[] = [
    ['to go', user('delete'), true],
    ['to be made anew', user('replace'), true],
    ['when a staged one takes over', user('replace', { update }), false],
    ['when it is recreated', user('replace', { update: { ...update, strategy: 'recreate' } }), true],
    ['to be off', user('update', { after: off, fields: [field('state')] }), true],
    ['for what acts at a start', user('update', { fields: [field('x'), restart] }), true],
    ['for what acts at a start, beside a rename', user('rename', { fields: [restart] }), true],
    ['for a row that it uses', user('update', { restarts: ['container/web'] }), true],
    ['for what is live', user('update', { fields: [field('x')] }), false],
    ['to be adopted', user('adopt', { fields: [restart] }), false],
    ['for a conflict', user('conflict', { fields: [restart] }), false],
    ['to stay', user('keep', { fields: [restart] }), false],
    ['where none runs', user('delete', {}, 'stopped'), false],
    ['where there is no container', draft('delete', 'veth', 'a'), false],
    ['where there was none before', draft('create', 'container', 'web'), false],
  ];
  for (const [title, change, expected] of cases) {
    it(`${title}: ${expected ? 'yes' : 'no'}`, () => {
      assert.equal(needsStop(change), expected);
    });
  }
});

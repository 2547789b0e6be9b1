import assert from 'node:assert/strict';
import type { Observed } from '../../src/model/index.ts';
import type { Draft, Update } from '../../src/reconciler/draft.ts';
import { stagedSteps } from '../../src/reconciler/staging.ts';
import { heldBack, withStrategies } from '../../src/reconciler/update-strategy.ts';
import { snapshot } from '../support/snapshot.ts';
import { container, desired } from '../support/stack.ts';
import { draft, field, live } from './drafts.ts';

const after = container('web', { image: 'demo/web:2' });
const replaced: Draft = draft('replace', 'container', 'web', {
  before: live('container', 'web', { name: 'web', image: 'demo/web:1' }, { state: 'running' }),
  after,
  fields: [field('image', { disrupts: 'recreate' })],
  because: ['image'],
});
const room = snapshot({ '/disk': [{ slot: 'usb1', free: '10737418240' }] });
const next = live('staged', 'web', { ...after.props, name: 'web-next' }, { state: 'stopped' });
const updateWith = (row: Observed): Update | undefined =>
  withStrategies([replaced, draft('delete', 'staged', 'web', { before: row })], room)[0]?.update;

describe('a row that an earlier run has staged', () => {
  it('is taken up as long as nothing speaks against it', () => {
    assert.equal(updateWith(next)?.next, next);
    assert.equal(updateWith({ ...next, row: { '.about': '' } })?.why, 'an earlier run has begun it');
  });

  it('is left where RouterOS shows what went wrong with it, in either place', () => {
    const silent: Observed = { ...next };
    Reflect.deleteProperty(silent, 'comment');
    for (const row of [{ ...next, row: { '.about': 'exited with status 1' } }, silent])
      assert.equal(updateWith(row)?.next, undefined);
  });
});

describe('a container whose state nobody knows', () => {
  it('does not run, so the old one goes first', () => {
    const before = live('container', 'web');
    const [one] = withStrategies([{ ...replaced, before }], room);
    assert.deepEqual([one?.update?.strategy, one?.update?.why], ['recreate', 'the old one is not running']);
  });
});

describe('an update by hand', () => {
  it('is no longer one where a row that it uses forces it', () => {
    const manual = container('web', {}, { update: { strategy: 'manual' } });
    const one: Draft = { ...replaced, after: manual, because: ['image', 'veth/veth-web'] };
    assert.deepEqual(heldBack([one], [], 'home').drafts, [one]);
  });
});

describe('steps that stage', () => {
  const ground = { desired: desired([]), snapshot: room, used: new Set<string>(), added: new Set<never>() };
  const update: Update = { strategy: 'staged', why: '', watchSeconds: 1, next: undefined };
  const mark = { stack: 'demo', kind: 'container', key: 'web', secret: false };
  const count = (one: Draft): number => stagedSteps(one, next, after, update, ground).length;

  it('are none for a kind that has no rows beside, or for a row without a marker', () => {
    assert.ok(count({ ...replaced, mark }) > 0);
    assert.equal(count(replaced), 0);
    assert.equal(count({ ...replaced, mark, kind: 'veth' }), 0);
  });
});

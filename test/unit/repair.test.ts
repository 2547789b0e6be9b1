import assert from 'node:assert/strict';
import type { Draft } from '../../src/reconciler/draft.ts';
import { runStateOnly } from '../../src/reconciler/repair.ts';
import { container, nowhere, resource } from '../support/stack.ts';
import { draft, field, live, ours } from './drafts.ts';

const at = { ...nowhere, line: 6 };
const after = container('web', {}, {}, { at });
const before = live('container', 'web', {}, { state: 'stopped' });
const state = field('state', { before: 'stopped', after: 'running' });
const web = (more: Partial<Draft> = {}, action: Draft['action'] = 'update'): Draft =>
  draft(action, 'container', 'web', { before, after, ...more });
const repaired = (one: Draft, containers: readonly Draft['address'][] = ['container/web']): Draft =>
  runStateOnly([one], containers)[0]!;
const isLeft = (one: Draft): boolean => repaired(one).action === 'keep';

describe('a repair of the run state', () => {
  const turned: Draft = {
    address: 'container/web',
    kind: 'container',
    action: 'update',
    before,
    after,
    fields: [state],
    lazy: [],
    because: [],
    restarts: [],
    hidden: [],
  };

  it('is the state of a container that is named, and nothing of what differs beside it', () => {
    const { owner } = before;
    const change = web({
      fields: [field('cmd', { disrupts: 'live' }), state, field('image', { disrupts: 'recreate' })],
      lazy: [field('name')],
      because: ['env/a/B'],
      restarts: ['container/web'],
      hidden: ['cmd'],
      ...('mark' in owner ? { mark: owner.mark, comment: 'mine' } : {}),
    });
    assert.deepEqual(repaired(change), turned);
    assert.deepEqual(repaired({ ...change, action: 'replace' }), turned, 'no new image on the way');
  });

  it('leaves the others as they are', () => {
    const change = web({ fields: [state], because: ['x'], restarts: ['container/web'] });
    assert.deepEqual(repaired(change, ['container/other']), {
      ...change,
      action: 'keep',
      fields: [],
      because: [],
      restarts: [],
    });
  });

  it('is a stop and a start of one that runs and serves nobody', () => {
    const sick = live('container', 'web', {}, { state: 'unhealthy' });
    assert.deepEqual(repaired(web({ before: sick }, 'keep')), {
      ...turned,
      before: sick,
      fields: [
        { prop: 'state', before: 'unhealthy', after: 'running', disrupts: 'restart', secret: false, at },
      ],
    });
  });

  const none: readonly (readonly [string, Draft])[] = [
    ['differs in other things only', web({ fields: [field('cmd')] })],
    ['has no usable image', web({ fields: [{ ...state, disrupts: 'recreate' }] })],
    ['is not ours', web({ fields: [state] }, 'conflict')],
    ['is only to be adopted', web({ fields: [state] }, 'adopt')],
    ['is in good health', web({ before: live('container', 'web', {}, { state: 'running' }) }, 'keep')],
    [
      'is to be off anyway',
      web({
        before: live('container', 'web', {}, { state: 'unhealthy' }),
        after: container('web', {}, { state: 'stopped' }),
      }),
    ],
    [
      'is no container',
      web({
        before: live('container', 'web', {}, { state: 'unhealthy', owner: ours('veth', 'web') }),
        after: resource('container', 'web', {}),
      }),
    ],
    ['is not there yet', draft('create', 'container', 'web', { after, fields: [state] })],
    ['goes', draft('delete', 'container', 'web', { before, fields: [state] })],
  ];
  for (const [what, one] of none)
    it(`is not for one that ${what}`, () => {
      assert.ok(isLeft(one));
    });
});

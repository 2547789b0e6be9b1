import assert from 'node:assert/strict';
import { retain } from '../../src/reconciler/retain.ts';
import { resource } from '../support/stack.ts';
import { draft, foreign, live } from './drafts.ts';

const going = draft('delete', 'veth', 'old', { before: live('veth', 'old', { name: 'veth-old' }) });
const other = draft('delete', 'veth', 'b', { before: live('veth', 'b', { name: 'veth-b' }) });
const staying = draft('keep', 'veth', 'a', { after: resource('veth', 'a', {}) });
const user = (more = {}) =>
  live('container', 'theirs', { interface: ['veth-old'] }, { id: '*7', owner: foreign, ...more });

describe('a row that left the file', () => {
  it('stays while a row that is not ours names it, and the warning says which', () => {
    assert.deepEqual(retain([staying, going, other], [user()], 'home'), {
      drafts: [staying, other],
      warnings: [
        {
          code: 'plan/still-used',
          message:
            'veth/old is no longer in the file, but container/theirs (*7), which is not ours, uses it: it stays',
          hint: 'take it out of that row, then run again',
          router: 'home',
          address: 'veth/old',
        },
      ],
    });
  });

  it('goes where only our own rows name it, or none does', () => {
    for (const row of [
      user({ owner: live('container', 'a').owner }),
      live('container', 'x', {}, { owner: foreign }),
    ])
      assert.deepEqual(retain([going, other], [row], 'home'), { drafts: [going, other], warnings: [] });
  });

  it('goes where it has no name that others could use', () => {
    const rule = draft('delete', 'nat', 'n');
    assert.deepEqual(retain([rule], [user()], 'home'), { drafts: [rule], warnings: [] });
  });

  it('is all that this is about: what changes in place is used as before', () => {
    const change = { ...going, action: 'update' } as const;
    assert.deepEqual(retain([change, other], [user()], 'home').drafts, [change, other]);
    const drafts = [staying, change];
    assert.equal(retain(drafts, [user()], 'home').drafts, drafts);
  });
});

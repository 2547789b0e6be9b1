import assert from 'node:assert/strict';
import type { Change, Observed, Plan, Resource } from '../../src/model/index.ts';
import { after } from '../../src/reconciler/after.ts';
import { bystandersOf, orphansOf } from '../../src/reconciler/beside.ts';
import type { Draft } from '../../src/reconciler/draft.ts';
import { unchanged } from '../../src/reconciler/impact.ts';
import { plan } from '../support/plan-cases.ts';
import { snapshot } from '../support/snapshot.ts';
import { container, desired, nowhere, resource, veth } from '../support/stack.ts';
import { draft, foreign, live } from './drafts.ts';

const deletes = (menu: string, ...ids: readonly Observed['id'][]): Plan => ({
  ...plan(desired([]), {}),
  changes: [
    ...ids.map((id): Change => ({
      ...unchanged,
      address: 'env/a/b',
      action: 'delete',
      before: live('env', 'a/b', {}, { menu, id }),
      fields: [],
    })),
    {
      ...unchanged,
      address: 'env/c/d',
      action: 'keep',
      before: live('env', 'c/d', {}, { menu: '/kept', id: '*1' }),
      after: resource('env', 'c/d', {}),
    },
  ],
});

describe('a router after other stacks of the run', () => {
  const rows = snapshot({ '/a': [{ name: 'x' }, { name: 'y' }, { name: 'z' }], '/kept': [{ name: 'k' }] });

  it('lacks the rows that their plans delete, and has all others', () => {
    const found = after([deletes('/a', '*1', '*3'), deletes('/gone', '*9')], rows);
    assert.deepEqual(found.menus.get('/a'), [{ '.id': '*2', name: 'y' }]);
    assert.deepEqual(found.menus.get('/kept'), [{ '.id': '*1', name: 'k' }]);
    assert.deepEqual(found.menus.get('/gone'), []);
    assert.equal(found.router, 'home');
    assert.equal(rows.menus.get('/a')?.length, 3, 'what was read stays as it was read');
  });

  it('is the very same where none of them deletes anything', () => {
    assert.equal(after([deletes('/a')], rows), rows);
    assert.equal(after([], rows), rows);
  });
});

describe('rows of a stack that nobody loaded', () => {
  const of = (stack: string, key: string): Observed =>
    live('veth', key, {}, { owner: { by: 'stack', mark: { stack, kind: 'veth', key, secret: false } } });

  it('are listed by stack, and those of a stack of the same run are not', () => {
    const rows = [of('gone', 'a'), of('known', 'b'), of('lost', 'c'), of('gone', 'd')];
    assert.deepEqual(orphansOf(desired([], { otherStacks: ['known'] }), rows), [
      { stack: 'gone', addresses: ['veth/a', 'veth/d'] },
      { stack: 'lost', addresses: ['veth/c'] },
    ]);
  });

  it('are neither ours nor nobody’s', () => {
    const rows = [live('veth', 'a'), live('veth', 'b', {}, { owner: foreign })];
    assert.deepEqual(orphansOf(desired([]), rows), []);
  });
});

describe('containers and veths that somebody made by hand', () => {
  const byHand = (kind: string, key: string, more: Partial<Observed> = {}): Observed =>
    live(kind, key, { name: key }, { owner: foreign, id: '*7', menu: `/interface/${kind}`, ...more });
  const beside = (
    rows: readonly Observed[],
    drafts: readonly Draft[] = [],
    resources: readonly Resource[] = [],
  ) => bystandersOf(rows, drafts, desired(resources)).map(({ address }) => address);

  it('are named with their row', () => {
    assert.deepEqual(bystandersOf([byHand('veth', 'a')], [], desired([])), [
      { address: 'veth/a', id: '*7' },
    ]);
    assert.deepEqual(beside([byHand('container', 'c'), byHand('veth', 'a')]), ['container/c', 'veth/a']);
  });

  it('are no rows of other kinds, and none that have an owner', () => {
    assert.deepEqual(beside([byHand('bridge', 'b'), live('veth', 'a')]), []);
    assert.deepEqual(beside([byHand('veth', 'a', { owner: { by: 'routeros' } })]), []);
  });

  it('are not what the plan is about already', () => {
    const row = byHand('veth', 'a');
    const other = byHand('veth', 'b');
    assert.deepEqual(beside([row, other], [draft('conflict', 'veth', 'a', { before: row })]), ['veth/b']);
  });

  it('are not what the file refers to as external, by a property or by a word of the wire', () => {
    const need = { menu: '/interface/veth', what: 'veth', hint: '', at: nowhere };
    const refers = (match: Readonly<Record<string, string>>, menu = need.menu): Resource => ({
      ...container('web'),
      requires: [{ ...need, menu, match }],
    });
    const rows = [byHand('veth', 'a', { row: { 'mac-address': 'AA' }, props: { name: 'a', dhcp: false } })];
    assert.deepEqual(beside(rows, [], [veth('x'), refers({ name: 'a' })]), []);
    assert.deepEqual(beside(rows, [], [refers({ name: 'a', 'mac-address': 'AA' })]), []);
    assert.deepEqual(beside(rows, [], [refers({ dhcp: 'false' })]), []);
    assert.deepEqual(beside(rows, [], [refers({ name: 'a', 'mac-address': 'BB' })]), ['veth/a']);
    assert.deepEqual(beside(rows, [], [refers({ name: 'b' })]), ['veth/a']);
    assert.deepEqual(beside(rows, [], [refers({ name: 'a' }, '/interface/bridge')]), ['veth/a']);
  });
});

import assert from 'node:assert/strict';
import type { WireRow } from '../../src/model/index.ts';
import type { Draft } from '../../src/reconciler/draft.ts';
import { plan, vethRow } from '../support/plan-cases.ts';
import { desired, resource, veth } from '../support/stack.ts';
import { draft, field, live, ours } from './drafts.ts';
import { lines, none, planned, steps } from './stepped.ts';

describe('steps that put a row in its place', () => {
  const nat = (key: string, more = {}) =>
    resource('nat', key, { chain: 'srcnat', action: 'masquerade', srcAddress: `10.0.${key}.0/24` }, more);
  const row = (more: WireRow = {}): WireRow => ({
    chain: 'srcnat',
    action: 'masquerade',
    'src-address': '10.0.2.0/24',
    comment: '[rosctr:demo nat/2]',
    ...more,
  });
  const places = (rows: readonly WireRow[]): unknown[] =>
    plan(desired([nat('1', { before: 'nat/2' }), nat('2')]), { '/ip/firewall/nat': rows }).steps.map(
      (step) => (step.do === 'add' ? [step.address, step.placeBefore] : [step.do, step.address]),
    );

  it('name the row that is there, also where it changes', () => {
    assert.deepEqual(
      places([row({ disabled: 'true' })]).toSorted(),
      [
        ['nat/1', { id: '*1' }],
        ['set', 'nat/2'],
      ].toSorted(),
    );
  });

  it('name the row that comes to be, also where it is made anew', () => {
    assert.deepEqual(places([row({ 'out-interface': 'wan' })]), [
      ['remove', 'nat/2'],
      ['nat/2', undefined],
      ['nat/1', { addedBy: 'nat/2' }],
    ]);
  });
});

describe('steps that give up a name', () => {
  it('choose one that no row of the menu has, foreign ones too, and write nothing else', () => {
    const names = ['veth-a', 'veth-b'];
    const rows = names.map((name, index) =>
      vethRow({ name, comment: `[rosctr:demo veth/${index}]`, address: `172.17.0.${index + 2}/24` }),
    );
    const other = vethRow({ name: 'veth-a-aside1', comment: 'mine' });
    const want = desired([
      veth('0', '172.17.0.2/24', { name: 'veth-b' }),
      veth('1', '172.17.0.3/24', { name: 'veth-a' }),
    ]);
    assert.deepEqual(planned(want, { '/interface/veth': [...rows, other, { address: '' }] }), [
      'set veth/0 *1 {"name":"veth-a-aside2"}',
      'set veth/1 *2 {"name":"veth-a"}',
      'set veth/0 *1 {"name":"veth-b"}',
    ]);
    const aside = draft('update', 'veth', 'a', {
      before: live('veth', 'a', { name: 'veth-a' }),
      comment: 'x [rosctr:demo veth/a]',
    });
    assert.deepEqual(lines(steps([aside], none, 'aside')), ['set veth/a *1 {"name":"veth-a-aside1"}']);
  });

  it('are none for a row without a name of its own', () => {
    assert.deepEqual(steps([draft('update', 'nat', 'n')], none, 'aside'), []);
  });
});

describe('steps of the ledger', () => {
  const ledger = (
    action: Draft['action'],
    before: readonly string[],
    after: readonly string[],
    more = {},
  ): Draft =>
    draft(action, 'index', 'menus', {
      before: live('index', 'menus', { value: before }, { owner: ours('index', 'menus') }),
      after: resource('index', 'menus', { value: after }),
      fields: [field('value', { after })],
      ...more,
    });

  it('only grow it where nothing goes', () => {
    assert.deepEqual(lines(steps([ledger('update', ['/ip/route'], ['/ip/pool', '/ip/route'])])), [
      'set index/menus *1 {"value":"/ip/pool,/ip/route"}',
    ]);
  });

  it('shrink it in the end, also where the stack has another name now', () => {
    for (const action of ['update', 'rename'] as const)
      assert.deepEqual(lines(steps([ledger(action, ['/ip/route', '/ip/pool'], ['/ip/pool'])])), [
        'set index/menus *1 {"value":"/ip/pool,/ip/route"}',
        'set index/menus *1 {"value":"/ip/pool"}',
      ]);
  });

  it('do not touch what it names where only its words change', () => {
    const fields = [field('marker')];
    const words = ledger('rename', ['/ip/route'], ['/ip/route'], { fields, comment: 'x' });
    assert.deepEqual(lines(steps([words])), ['set index/menus *1 {"comment":"x"}']);
  });

  it('take it away as a whole', () => {
    assert.deepEqual(lines(steps([draft('delete', 'index', 'menus')])), ['remove index/menus *1']);
  });
});

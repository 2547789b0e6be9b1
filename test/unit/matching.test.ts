import assert from 'node:assert/strict';
import type { Desired, Observed, Resource } from '../../src/model/index.ts';
import { markedKey } from '../../src/reconciler/marker.ts';
import { matchRows, type Pair } from '../../src/reconciler/match.ts';
import { container, desired, env, resource, veth } from '../support/stack.ts';
import { foreign, live, ours } from './drafts.ts';

const row = (key: string, name: string, more: Partial<Observed> = {}): Observed =>
  live('veth', key, { name }, more);
const match = (
  want: Desired,
  ...rows: readonly Observed[]
): readonly (readonly [string, string | undefined])[] =>
  matchRows(want, rows).pairs.map(({ resource: one, live: found }) => [one.address, found?.id]);
const only = (resources: readonly Resource[], ...rows: readonly Observed[]): Pair => {
  const [pair, ...others] = matchRows(desired(resources), rows).pairs;
  assert.ok(pair);
  assert.deepEqual(others, []);
  return pair;
};

describe('a resource and its row', () => {
  it('belong together by the marker, whatever the name', () => {
    const found = only([veth('a')], row('a', 'renamed', { id: '*1' }), row('b', 'a', { id: '*2' }));
    assert.equal(found.live?.id, '*1');
  });

  it('belong together by a former key, unless the file still uses that', () => {
    const moved = { ...veth('b'), previously: ['x', 'a'] };
    assert.deepEqual(match(desired([moved]), row('a', 'a')), [['veth/b', '*1']]);
    assert.deepEqual(match(desired([moved, veth('a')]), row('a', 'z')), [
      ['veth/b', undefined],
      ['veth/a', '*1'],
    ]);
  });

  it('belong together once: another resource gets the next former row, or none', () => {
    const [b, c] = [
      { ...veth('b'), previously: ['a'] },
      { ...veth('c'), previously: ['a', 'z'] },
    ];
    assert.deepEqual(match(desired([b, c]), row('a', 'x', { id: '*1' }), row('z', 'y', { id: '*2' })), [
      ['veth/b', '*1'],
      ['veth/c', '*2'],
    ]);
    assert.deepEqual(match(desired([b, c]), row('a', 'x')), [
      ['veth/b', '*1'],
      ['veth/c', undefined],
    ]);
  });

  it('belong together by the present key before a former one', () => {
    const moved = { ...veth('b'), previously: ['a'] };
    assert.deepEqual(match(desired([moved]), row('a', 'x', { id: '*1' }), row('b', 'y', { id: '*2' })), [
      ['veth/b', '*2'],
    ]);
  });

  it('belong together by the name, where the key of the row is nobody’s', () => {
    assert.deepEqual(match(desired([veth('b')]), row('gone', 'b')), [['veth/b', '*1']]);
    assert.deepEqual(match(desired([veth('b'), veth('c')]), row('c', 'b')), [
      ['veth/b', undefined],
      ['veth/c', '*1'],
    ]);
  });

  it('belong together by the name, where the row is not ours', () => {
    assert.deepEqual(match(desired([veth('b')]), row('b', 'b', { owner: foreign })), [['veth/b', '*1']]);
    assert.deepEqual(match(desired([veth('b')]), row('b', 'other', { owner: foreign })), [
      ['veth/b', undefined],
    ]);
  });

  it('belong together by long keys too, which are cut in a marker', () => {
    const key = 'k'.repeat(120);
    const cut = markedKey('demo', 'veth', key);
    assert.notEqual(cut, key);
    assert.equal(only([veth(key)], row(cut, 'other')).live?.id, '*1');
    assert.equal(only([{ ...veth('b'), previously: [key] }], row(cut, 'other')).live?.id, '*1');
  });

  it('are not of different kinds, nor of different menus', () => {
    assert.deepEqual(match(desired([veth('b')]), live('bridge', 'x', { name: 'b' })), [
      ['veth/b', undefined],
    ]);
    const there = live('row', '*1', { gateway: '1' }, { menu: '/ip/route', owner: foreign });
    const want = resource('row', 'r', { gateway: '1' }, { menu: '/ip/route' });
    assert.equal(
      only([want], there).live,
      undefined,
      'rows of further menus are told by their marker alone',
    );
    assert.equal(only([want], live('row', 'r', {}, { menu: '/ip/pool' })).live?.id, '*1');
  });

  it('are the same where there is just one', () => {
    assert.equal(
      only([resource('config', 'config', {})], live('config', 'x', {}, { owner: foreign })).live?.id,
      '*1',
    );
  });

  it('are told by all names where there are several', () => {
    const variable = (list: string, key: string): Observed =>
      live('env', 'x', { list, key }, { owner: foreign });
    assert.equal(only([env('a', 'B', '')], variable('a', 'B')).live?.id, '*1');
    assert.equal(only([env('a', 'B', '')], variable('a', 'C')).live, undefined);
    const nameless = live('veth', '*1', {}, { owner: foreign });
    assert.equal(only([veth('b')], nameless).live, undefined);
  });

  it('are told by what they do where nothing has a name', () => {
    const rule = { chain: 'srcnat', action: 'masquerade', srcAddress: '10.0.0.0/24' };
    const want = resource('nat', 'n', rule);
    const there = (props: object): Observed => live('nat', '*1', { ...rule, ...props }, { owner: foreign });
    assert.equal(only([want], there({})).live?.id, '*1');
    assert.equal(only([want], there({ protocol: '', toPorts: '80' })).live?.id, '*1');
    assert.equal(only([want], there({ protocol: 'tcp' })).live, undefined);
  });

  it('are told by veth and image where a container has no name of ours', () => {
    const { name, ...props } = container('web').props;
    const there = (more: object): Observed =>
      live('container', '*1', { ...props, ...more }, { owner: foreign });
    assert.equal(name, 'web');
    assert.equal(only([container('web')], there({})).live?.id, '*1');
    assert.equal(only([container('web')], there({ name: 'other' })).live, undefined);
    assert.equal(only([container('web')], there({ image: 'demo/other:1' })).live, undefined);
    assert.equal(only([container('web')], there({ image: 'ghcr.io/demo/web:1' })).live?.id, '*1');
    const { image, ...bare } = props;
    const imageless = live('container', '*1', bare, { owner: foreign });
    const loaded = resource('container', 'web', { ...bare, file: 'usb1/web.tar' });
    assert.equal(image, 'demo/web:1');
    assert.equal(only([container('web')], imageless).live, undefined);
    assert.equal(only([loaded], there({})).live, undefined);
    assert.equal(only([loaded], imageless).live?.id, '*1');
  });

  it('do not belong together while the row goes', () => {
    const going = live('container', 'web', { name: 'web' }, { state: 'deleting' });
    assert.deepEqual(matchRows(desired([container('web')]), [going]), {
      pairs: [{ resource: container('web'), live: undefined, twins: [], rival: undefined }],
      leftovers: [],
    });
  });

  it('belong together where the old row went before the new one got its name', () => {
    const next = live('staged', 'web', { name: 'web-next' });
    assert.equal(only([container('web')], next).live, next);
    const old = live('container', 'web', {}, { id: '*2' });
    assert.equal(only([container('web')], next, old).live, old);
  });
});

describe('rows that nobody asks for', () => {
  it('are left over where they are ours, each once', () => {
    const rows = [row('a', 'a'), row('b', 'b'), row('c', 'c', { owner: foreign })];
    assert.deepEqual(matchRows(desired([veth('a')]), rows).leftovers, [rows[1]]);
    assert.deepEqual(matchRows(desired([]), rows).leftovers, rows.slice(0, 2));
  });

  it('are all but one of those that have the name, where nobody has the key', () => {
    const rows = [row('x', 'a'), row('y', 'a', { id: '*2' })];
    const { pairs, leftovers } = matchRows(desired([veth('a')]), rows);
    assert.deepEqual([pairs[0]?.live, pairs[0]?.twins, leftovers], [rows[0], [], [rows[1]]]);
  });

  it('are not the copies of a row', () => {
    const twins = [row('a', 'a'), row('a', 'copy', { id: '*2' })];
    const { pairs, leftovers } = matchRows(desired([veth('a')]), twins);
    assert.deepEqual([pairs[0]?.live, pairs[0]?.twins, leftovers], [twins[0], [twins[1]], []]);
  });
});

describe('a rival of a row', () => {
  it('is there only where a row has a name, and is there already', () => {
    const rival = row('b', 'a', { owner: foreign, id: '*2' });
    assert.equal(only([veth('a')], row('a', 'x'), rival).rival, rival);
    assert.equal(only([veth('a')], rival).rival, undefined);
    const rule = { chain: 'srcnat', action: 'masquerade' };
    const same = live('nat', '*2', rule, { owner: foreign, id: '*2' });
    assert.equal(only([resource('nat', 'n', rule)], live('nat', 'n', rule), same).rival, undefined);
    assert.equal(
      only([veth('a')], row('a', 'x'), row('b', 'a', { owner: ours('veth', 'b') })).rival,
      undefined,
    );
  });
});

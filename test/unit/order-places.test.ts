import assert from 'node:assert/strict';
import type { Props, Resource } from '../../src/model/index.ts';
import type { Draft } from '../../src/reconciler/draft.ts';
import { resource } from '../support/stack.ts';
import { draft } from './drafts.ts';
import { gone, make, order } from './ordered.ts';

describe('a place in a menu', () => {
  it('is taken after the row to stand before', () => {
    const after = resource('nat', 'a', {}, { before: 'nat/z' });
    assert.deepEqual(order(make(after), draft('create', 'nat', 'z')), ['nat/z', 'nat/a']);
  });

  it('below another is taken after it, and given up before it', () => {
    const file = (path: string): Resource => resource('file', path, { path });
    assert.deepEqual(order(make(file('a/b')), make(file('a/b2')), make(file('a'))), [
      'file/a',
      'file/a/b',
      'file/a/b2',
    ]);
    assert.deepEqual(order(make(file('z')), make(file('y/x')), make(file('y'))), [
      'file/y',
      'file/y/x',
      'file/z',
    ]);
    const going = (path: string): Draft => gone('file', path, { path });
    assert.deepEqual(order(going('a'), going('a/b')), ['file/a/b', 'file/a']);
  });

  it('is made before whoever names it, in several menus and though rows name themselves', () => {
    const row = (key: string, props: Props): Resource => resource('row', key, props, { menu: '/x' });
    const same = [make(row('c', { name: 'x' })), make(row('d', { name: 'x' }))];
    const itself = make(row('y', { name: 'to', target: 'to' }));
    assert.deepEqual(order(make(row('b', { table: 'to' })), itself, ...same), [
      'row/y',
      'row/b',
      'row/c',
      'row/d',
    ]);
  });

  it('of rows that name each other goes by their addresses, and paths still by their depth', () => {
    const row = (key: string, props: Props): Resource => resource('row', key, props, { menu: '/x' });
    const file = (path: string): Resource => resource('file', path, { path });
    const circle = [make(row('b', { name: 'x', of: 'y' })), make(row('a', { name: 'y', of: 'x' }))];
    const lonely = gone('row', 'q', { name: 'q' });
    const folder = gone('file', 'y', { path: 'y' });
    const found = order(
      ...circle,
      make(file('z/a')),
      draft('create', 'file', 'zz', { after: file('z') }),
      lonely,
      folder,
      gone('file', 'y/x', { path: 'y/x' }),
    );
    assert.deepEqual(found, [
      ...['file/zz', 'file/z/a', 'row/a', 'row/b'],
      ...['row/q', 'file/y/x', 'file/y'],
    ]);
  });

  it('that another row names is made before, and goes after', () => {
    const row = (key: string, props: Props): Resource => resource('row', key, props, { menu: '/x' });
    const table = row('z', { name: 'to-vpn' });
    assert.deepEqual(order(make(row('a', { 'routing-table': 'to-vpn' })), make(table)), ['row/z', 'row/a']);
    assert.deepEqual(order(make(row('a', { name: 'to-vpn' })), make(table)), ['row/a', 'row/z']);
    const going = (key: string, props: Props): Draft => gone('row', key, props);
    assert.deepEqual(order(going('a', { name: 'to-vpn' }), going('z', { 'routing-table': 'to-vpn' })), [
      'row/z',
      'row/a',
    ]);
  });
});

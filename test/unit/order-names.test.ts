import assert from 'node:assert/strict';
import type { Draft } from '../../src/reconciler/draft.ts';
import { CycleError } from '../../src/reconciler/order.ts';
import { container, mount, resource, veth } from '../support/stack.ts';
import { change, gone, make, order } from './ordered.ts';

describe('a name that changes hands', () => {
  const moves = (key: string, from: string, to: string): Draft =>
    change('rename', { name: from }, veth(key, undefined, { name: to }));

  it('is given up before it is taken', () => {
    assert.deepEqual(order(moves('a', 'one', 'two'), moves('b', 'two', 'three')), ['veth/b', 'veth/a']);
    assert.deepEqual(order(make(veth('a', undefined, { name: 'two' })), moves('b', 'two', 'three')), [
      'veth/b',
      'veth/a',
    ]);
  });

  it('is given up by who goes before it is taken', () => {
    const taker = make(veth('a', undefined, { name: 'two' }));
    assert.deepEqual(order(taker, gone('veth', 'b', { name: 'two' })), ['veth/b', 'veth/a']);
    const rule = { chain: 'srcnat' };
    assert.deepEqual(
      order(make(resource('nat', 'a', rule)), gone('nat', 'b', rule)),
      ['nat/a', 'nat/b'],
      'rows without a name take nothing from each other',
    );
    const made = make(veth('a', undefined, { name: 'two' }));
    const dns = make(resource('dns', 'd', { name: 'two' }));
    const config = change('update', {}, resource('config', 'c', { tmpDir: 'x' }));
    assert.deepEqual(order(dns, made, config), ['config/c', 'veth/a', 'dns/d']);
  });

  it('is given up for a moment by who goes, where a container uses both rows by it', () => {
    const going = gone('veth', 'b', { name: 'two' });
    const props = { name: 'web', interface: ['two'] };
    const user = change('update', props, container('web', props));
    assert.deepEqual(order(going, moves('a', 'one', 'two'), user), [
      'aside veth/b',
      'veth/a',
      'container/web',
      'veth/b',
    ]);
    const path = change(
      'update',
      props,
      container('web', { interface: ['two'] }, { managementPath: true }),
    );
    assert.deepEqual(
      order(going, moves('a', 'one', 'two'), path),
      ['aside veth/b', 'veth/a', 'container/web', 'veth/b'],
      'it goes when its user has changed, however late that is',
    );
  });

  it('is no matter where names may repeat, or the row has it already', () => {
    const dns = (key: string, from: string, to: string): Draft =>
      change('update', { name: from }, resource('dns', key, { name: to }));
    assert.deepEqual(order(dns('a', 'one', 'two'), dns('b', 'two', 'three')), ['dns/a', 'dns/b']);
    assert.deepEqual(order(moves('a', 'two', 'two'), moves('b', 'two', 'three')), ['veth/a', 'veth/b']);
    assert.deepEqual(order(moves('a', 'one', 'two'), moves('b', 'two', 'two')), ['veth/a', 'veth/b']);
  });

  it('is held by those who follow a rename to it', () => {
    const renamed = change('rename', { name: 'br1' }, resource('bridge', 'b', { name: 'br2' }));
    const held = change(
      'update',
      { address: '10.0.0.1/24', interface: 'br1' },
      resource('address', 'z', { address: '10.0.0.9/24', interface: 'br2' }),
    );
    const taker = make(resource('address', 'a', { address: '10.0.0.1/24', interface: 'br2' }));
    assert.deepEqual(order(taker, held, renamed), ['bridge/b', 'address/z', 'address/a']);
  });

  it('that goes round in a circle is given up by one first', () => {
    assert.deepEqual(order(moves('a', 'one', 'two'), moves('b', 'two', 'one')), [
      'aside veth/a',
      'veth/b',
      'veth/a',
    ]);
    assert.deepEqual(
      order(moves('a', 'one', 'two'), moves('b', 'two', 'three'), moves('c', 'three', 'one')),
      ['aside veth/a', 'veth/c', 'veth/b', 'veth/a'],
    );
    assert.deepEqual(order(moves('a', 'one', 'two'), moves('b', 'two', 'three')), ['veth/b', 'veth/a']);
  });

  it('cannot go round in a circle where it is more than a name', () => {
    const at = (key: string, from: readonly [string, string], to: readonly [string, string]): Draft =>
      change(
        'update',
        { address: from[0], interface: from[1] },
        resource('address', key, { address: to[0], interface: to[1] }),
      );
    const [one, two] = [['10.0.0.1/24', 'x'] as const, ['10.0.1.1/24', 'y'] as const];
    assert.throws(
      () => order(at('a', one, two), at('b', two, one)),
      (error: unknown) => {
        assert.ok(error instanceof CycleError);
        assert.equal(error.name, 'CycleError');
        assert.deepEqual(error.cycle, ['address/a', 'address/b', 'address/a']);
        assert.equal(
          error.message,
          'these changes wait for each other: address/a -> address/b -> address/a',
        );
        return true;
      },
    );
    const first = change(
      'update',
      { address: 'z', interface: 'z' },
      resource('address', '0', { address: one[0], interface: one[1] }),
    );
    assert.throws(
      () => order(first, at('a', one, two), at('b', two, one)),
      /: address\/a -> address\/b -> address\/a$/,
      'only the circle is told, not who waits for it',
    );
    const mounted = make(mount('m'));
    assert.deepEqual(order(mounted), ['mount/m']);
  });
});

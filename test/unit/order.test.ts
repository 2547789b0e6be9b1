import assert from 'node:assert/strict';
import type { Action, Props } from '../../src/model/index.ts';
import type { Draft } from '../../src/reconciler/draft.ts';
import { container, env, resource, veth } from '../support/stack.ts';
import { draft, field, live } from './drafts.ts';
import { change, gone, make, order } from './ordered.ts';

const running = (key: string, action: Action, more: Partial<Draft> = {}, props: Props = {}): Draft => {
  const after = container(key, props, {}, more.after ?? {});
  return draft(action, 'container', key, {
    before: live(
      'container',
      key,
      { name: key, interface: [`veth-${key}`], ...props },
      { state: 'running' },
    ),
    ...more,
    after: more.after ?? after,
  });
};
const restart = { fields: [field('cmd', { disrupts: 'restart' })] } as const;

describe('the order of changes', () => {
  it('is by kind where nothing else matters, then by address', () => {
    const kinds = [
      'row',
      'dns',
      'nat6',
      'nat',
      'container',
      'mount',
      'env',
      'address6',
      'address',
      'list-member',
    ];
    const all = [...kinds, 'bridge-port', 'veth', 'bridge', 'file', 'config'].map((kind) =>
      draft('create', kind, 'x'),
    );
    assert.deepEqual(
      order(...all).map((id) => id.split('/')[0]),
      [
        ...['config', 'file', 'bridge', 'veth', 'bridge-port', 'list-member', 'address', 'address6', 'env'],
        ...['mount', 'container', 'nat', 'nat6', 'dns', 'row'],
      ],
    );
    assert.deepEqual(order(draft('create', 'veth', 'b'), draft('create', 'veth', 'a')), [
      'veth/a',
      'veth/b',
    ]);
  });

  it('takes away a container before anything is made, and changes what nothing rests on in its place', () => {
    assert.deepEqual(order(draft('create', 'config', 'x'), gone('container', 'a', {})), [
      'container/a',
      'config/x',
    ]);
    assert.deepEqual(order(make(container('a')), draft('update', 'bridge', 'b')), [
      'bridge/b',
      'container/a',
    ]);
  });

  it('leaves out what stays and what cannot be done', () => {
    assert.deepEqual(order(draft('keep', 'veth', 'a'), draft('conflict', 'veth', 'b')), []);
  });

  it('takes containers away first, and the rest last, against the order of making', () => {
    assert.deepEqual(
      order(
        gone('veth', 'a', {}),
        gone('nat', 'a', {}),
        draft('create', 'dns', 'x'),
        gone('container', 'a', {}),
      ),
      ['container/a', 'dns/x', 'nat/a', 'veth/a'],
    );
  });

  it('writes the ledger before everything that is made, and takes it away after everything that goes', () => {
    const ledger = resource('index', 'menus', { list: 'rosctr', key: 'demo' });
    assert.deepEqual(order(draft('create', 'config', 'x'), make(ledger)), ['index/menus', 'config/x']);
    assert.deepEqual(
      order(gone('index', 'menus', {}), gone('config', 'x', {}), gone('container', 'a', {})),
      ['container/a', 'config/x', 'index/menus'],
    );
  });

  it('makes what is used before its users', () => {
    const user = resource('bridge-port', 'p', { bridge: 'br', interface: 'veth-z' });
    const bridge = resource('bridge', 'z', { name: 'br' });
    assert.deepEqual(order(make(user), make(veth('veth-z')), make(bridge)), [
      'bridge/z',
      'veth/veth-z',
      'bridge-port/p',
    ]);
    assert.deepEqual(order(make(resource('address', 'a', { interface: 'veth-z' })), make(veth('veth-z'))), [
      'veth/veth-z',
      'address/a',
    ]);
  });

  it('changes what a new container uses before it makes that', () => {
    const changed = change('update', { name: 'veth-a' }, veth('veth-a'));
    assert.deepEqual(order(make(container('a', { interface: ['veth-a'] })), changed), [
      'veth/veth-a',
      'container/a',
    ]);
  });

  it('changes what is in use when the turn of its container has come', () => {
    assert.deepEqual(
      order(draft('update', 'env', 'a/B'), draft('create', 'mount', 'm'), draft('update', 'veth', 'v')),
      ['mount/m', 'env/a/B', 'veth/v'],
    );
  });

  it('takes away what is no longer used after those who stop using it', () => {
    const after = container('web', { mounts: [] });
    const user = change('update', { name: 'web', mounts: ['data'] }, after);
    assert.deepEqual(order(gone('mount', 'data', { list: 'data' }), user), ['container/web', 'mount/data']);
    const path = container('web', { mounts: [] }, { managementPath: true });
    const late = change('update', { name: 'web', mounts: ['data'] }, path);
    assert.deepEqual(order(gone('mount', 'data', { list: 'data' }), late), ['container/web', 'mount/data']);
  });

  it('takes away before a row of the same name is used', () => {
    const going = gone('veth', 'a', { name: 'veth-a' });
    const port = make(resource('bridge-port', 'p', { interface: 'veth-a' }));
    assert.deepEqual(order(port, going), ['veth/a', 'bridge-port/p']);
    const props = { bridge: 'br', interface: 'veth-a' };
    const kept = change('update', props, resource('bridge-port', 'p', props));
    assert.deepEqual(order(kept, going), ['veth/a', 'bridge-port/p']);
  });
});

describe('a container that has to stop', () => {
  it('stops before its change', () => {
    assert.deepEqual(order(running('web', 'update', restart)), ['stop container/web', 'container/web']);
    assert.deepEqual(order(running('web', 'delete')), ['stop container/web', 'container/web']);
  });

  it('stops before what it restarts for, and starts after it', () => {
    const cause = draft('update', 'env', 'common/A', { after: env('common', 'A', 'x') });
    const user = running('web', 'update', { because: ['env/common/A'], restarts: ['container/web'] });
    assert.deepEqual(order(cause, user), ['stop container/web', 'env/common/A', 'container/web']);
  });

  it('waits for all its causes, and they for its stop, in the order of their addresses', () => {
    const causes = ['b', 'a'].map((key) =>
      draft('update', 'env', `l/${key}`, { after: env('l', key, 'x') }),
    );
    const because = ['cmd', 'env/l/b', 'env/l/a'];
    assert.deepEqual(order(running('web', 'update', { because, restarts: ['container/web'] }), ...causes), [
      'stop container/web',
      'env/l/a',
      'env/l/b',
      'container/web',
    ]);
  });

  it('stops when its own turn has come, not when that of a new variable has', () => {
    const cause = make(env('l', 'K', 'x'));
    const user = running('web', 'update', { because: ['env/l/K'], restarts: ['container/web'] });
    assert.deepEqual(order(cause, user, make(container('a'))), [
      'container/a',
      'stop container/web',
      'env/l/K',
      'container/web',
    ]);
  });

  it('takes what makes it start again for its own turn, though that is nothing in use', () => {
    const dns = change('update', {}, resource('dns', 'z', {}));
    const user = running('web', 'update', { because: ['dns/z'], restarts: ['container/web'] });
    assert.deepEqual(order(dns, user, make(resource('nat', 'n', {}))), [
      'stop container/web',
      'dns/z',
      'container/web',
      'nat/n',
    ]);
  });

  it('stops after those that depend on it, and starts before them', () => {
    const user = container('a', {}, { dependsOn: ['container/b'] });
    assert.deepEqual(
      order(running('a', 'update', { ...restart, after: user }), running('b', 'update', restart)),
      ['stop container/a', 'stop container/b', 'container/b', 'container/a'],
    );
  });

  it('does not wait for what stays as it is', () => {
    const user = container('a', {}, { dependsOn: ['container/b'] });
    assert.deepEqual(order(running('a', 'update', { ...restart, after: user })), [
      'stop container/a',
      'container/a',
    ]);
  });

  it('goes last where the way to the router leads through it', () => {
    const path = container('a', {}, { managementPath: true });
    assert.deepEqual(order(make(path), draft('create', 'row', 'z'), gone('veth', 'q', {})), [
      'row/z',
      'veth/q',
      'container/a',
    ]);
  });
});

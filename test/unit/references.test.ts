import assert from 'node:assert/strict';
import type { Props } from '../../src/model/index.ts';
import type { Draft } from '../../src/reconciler/draft.ts';
import { kindNamed } from '../../src/reconciler/index.ts';
import { nameOf, pathsReached, renamedValue, renamesIn, usesOf } from '../../src/reconciler/references.ts';
import { container, mount, resource } from '../support/stack.ts';
import { draft, live } from './drafts.ts';

const user = (props: Props): Draft => draft('keep', 'container', 'web', { after: container('web', props) });
const file = (path: string, more: Partial<Draft> = {}): Draft =>
  draft('update', 'file', 'f', {
    before: live('file', 'f', { path }),
    after: resource('file', 'f', { path }),
    ...more,
  });
const data = (src: string): Draft => draft('keep', 'mount', 'data', { after: mount('data', src) });
const uses = (one: Draft, other: Draft, ...others: readonly Draft[]): boolean =>
  usesOf([one, other, ...others])(one, other);

describe('a container uses', () => {
  const veth = (before: Props, after: Props): Draft =>
    draft('rename', 'veth', 'a', {
      before: live('veth', 'a', before),
      after: resource('veth', 'a', after),
    });

  it('a row that it names, by the name of before or of now', () => {
    const change = veth({ name: 'old' }, { name: 'new' });
    assert.equal(uses(user({ interface: ['old'] }), change), true);
    assert.equal(uses(user({ interface: ['x', 'new'] }), change), true);
    assert.equal(uses(user({ interface: ['x'] }), change), false);
    assert.equal(uses(draft('delete', 'container', 'web'), change), false);
  });

  it('a file that its own row brings in, or that lies below', () => {
    const own = user({ inlineMounts: ['/usb1/etc:/etc:rw'] });
    assert.equal(uses(own, file('/usb1/etc')), true);
    assert.equal(uses(own, file('usb1/etc/x.conf')), true);
    assert.equal(uses(own, file('usb1/etcetera')), false);
    assert.equal(uses(user({ inlineMounts: ['usb1/etc:/etc:rw'] }), file('/usb1/etc/x')), true);
  });

  it('a file that a mount brings in, which it names', () => {
    assert.equal(uses(user({ mounts: ['data'] }), file('usb1/d/x'), data('usb1/d')), true);
    assert.equal(uses(user({ mounts: ['data'] }), file('usb1/d2'), data('usb1/d')), false);
    assert.equal(uses(user({ mounts: ['other'] }), file('usb1/d/x'), data('usb1/d')), false);
  });

  it('a file that goes, and a file where it will lie', () => {
    const own = user({ inlineMounts: ['/usb1/etc:/etc:rw'] });
    assert.equal(
      uses(own, draft('delete', 'file', 'f', { before: live('file', 'f', { path: 'usb1/etc/x' }) })),
      true,
    );
    const moved = file('usb1/etc/x', { after: resource('file', 'f', { path: 'usb1/y' }) });
    assert.equal(uses(own, moved), false);
  });

  it('nothing that has neither name nor place', () => {
    assert.equal(uses(user({}), draft('update', 'nat', 'a')), false);
    assert.equal(
      uses(user({ inlineMounts: ['/a:/a:rw'] }), file('', { after: resource('file', 'f', {}) })),
      false,
    );
  });
});

describe('the name of a row', () => {
  it('is that of the first property of its identity', () => {
    assert.equal(nameOf('env', { list: 'l', key: 'K' }), 'env:l');
    assert.equal(nameOf('env', { key: 'K' }), undefined);
    assert.equal(nameOf('env', undefined), undefined);
    assert.equal(nameOf('nat', { chain: 'dstnat' }), undefined);
  });

  it('changes only where there is one before and after', () => {
    const change = (before: Props, after: Props): Draft =>
      draft('update', 'veth', 'a', {
        before: live('veth', 'a', before),
        after: resource('veth', 'a', after),
      });
    assert.deepEqual([...renamesIn([change({}, { name: 'b' }), change({ name: 'a' }, {})])], []);
    assert.deepEqual(
      [...renamesIn([change({ name: 'a' }, { name: 'b' }), change({ name: 'c' }, { name: 'd' })])],
      [
        ['veth:a', 'veth:b'],
        ['veth:c', 'veth:d'],
      ],
    );
  });

  it('may hold a colon, and is replaced as a whole', () => {
    const prop = kindNamed('address').props['interface']!;
    assert.equal(renamedValue(prop, 'a', new Map([['bridge:a', 'bridge:x:y']])), 'x:y');
  });
});

describe('paths that a row brings into containers', () => {
  it('are sources of mounts, in the order in which they are written', () => {
    assert.deepEqual(pathsReached(kindNamed('mount'), { list: 'm', src: '/a', dst: '/b' }), ['/a']);
    assert.deepEqual(
      pathsReached(kindNamed('container'), { inlineMounts: ['/a:/x:rw', '/b:/y:ro'], rootDir: '/c' }),
      ['/a', '/b'],
    );
    assert.deepEqual(pathsReached(kindNamed('mount'), { list: 'm' }), []);
    assert.deepEqual(pathsReached(kindNamed('mount'), undefined), []);
  });
});

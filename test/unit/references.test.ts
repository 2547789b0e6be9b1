import assert from 'node:assert/strict';
import type { Props } from '../../src/model/index.ts';
import type { Draft } from '../../src/reconciler/draft.ts';
import { kindNamed } from '../../src/reconciler/index.ts';
import {
  givenUp,
  nameOf,
  pathsReached,
  renamedValue,
  renamesIn,
  usesOf,
} from '../../src/reconciler/references.ts';
import { container, env, mount, resource, veth } from '../support/stack.ts';
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

describe('a row that goes gives up its name first', () => {
  const going = draft('delete', 'veth', 'b', { before: live('veth', 'b', { name: 'two' }) });
  const taker = draft('rename', 'veth', 'a', {
    before: live('veth', 'a', { name: 'one' }),
    after: veth('a', undefined, { name: 'two' }),
  });
  const both = (before: Props, after: Props): Draft =>
    draft('keep', 'container', 'web', {
      before: live('container', 'web', before),
      after: container('web', after),
    });
  const stays = both({ interface: ['two'] }, { interface: ['two'] });
  const names = (...drafts: readonly Draft[]): string[] => [...givenUp(drafts).keys()];

  it('where another gets it, and a row uses it before and after', () => {
    assert.deepEqual([...givenUp([going, taker, stays])], [['veth:two', going]]);
    assert.deepEqual(names(going, draft('create', 'veth', 'a', { after: taker.after! }), stays), [
      'veth:two',
    ]);
  });

  it('and is no row of its old users any more', () => {
    assert.deepEqual(
      [...renamesIn([going, taker, stays])],
      [
        ['veth:one', 'veth:two'],
        ['veth:two', 'veth:two-aside'],
      ],
    );
  });

  it('not where nobody gets it, or it only stays where it is', () => {
    assert.deepEqual(names(going, stays), []);
    const named = draft('update', 'veth', 'a', {
      before: live('veth', 'a', { name: 'two' }),
      after: veth('a', undefined, { name: 'two' }),
    });
    assert.deepEqual(names(going, named, stays), []);
    assert.deepEqual(names(going, { ...taker, action: 'conflict' }, stays), []);
  });

  it('not where nobody uses it, or only before, or only after', () => {
    assert.deepEqual(names(going, taker), []);
    assert.deepEqual(names(going, taker, both({ interface: ['two'] }, { interface: ['x'] })), []);
    assert.deepEqual(names(going, taker, both({ interface: ['x'] }, { interface: ['two'] })), []);
  });

  it('not where it does not go, or its name is none that it could change', () => {
    const renamed = { ...going, action: 'rename', after: veth('b', undefined, { name: 'three' }) } as const;
    assert.deepEqual(names(renamed, taker, stays), []);
    const variables = [
      draft('delete', 'env', 'l/A', { before: live('env', 'l/A', { list: 'l', key: 'A' }) }),
      draft('create', 'env', 'l/B', { after: env('l', 'B', 'x') }),
      both({ envs: ['l'] }, { envs: ['l'] }),
    ];
    assert.deepEqual(names(...variables), [], 'variables of one list');
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

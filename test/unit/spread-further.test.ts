import assert from 'node:assert/strict';
import type { Resource } from '../../src/model/index.ts';
import type { Draft } from '../../src/reconciler/draft.ts';
import { spread } from '../../src/reconciler/spread.ts';
import { container, mount, nowhere, resource } from '../support/stack.ts';
import { draft, field, live } from './drafts.ts';

const props = { name: 'web', interface: ['veth-a'], mounts: ['data'] };
const user = (action: Draft['action'] = 'keep', more: Partial<Draft> = {}): Draft =>
  draft(action, 'container', 'web', {
    before: live('container', 'web', props, { state: 'running' }),
    after: container('web', props),
    ...more,
  });
const restart = field('address', { disrupts: 'restart' });
const last = (...drafts: readonly Draft[]): Draft | undefined => spread(drafts).at(-1);

describe('what lies in a folder that a container has', () => {
  const volume = draft('keep', 'mount', 'data', {
    before: live('mount', 'data', mount('data').props),
    after: mount('data'),
  });
  const file = (path: string, more: object): Resource => resource('file', path, { path, ...more });
  const causes = (action: Draft['action'], one: Resource): readonly string[] | undefined =>
    last(
      volume,
      draft(action, 'file', one.key, {
        after: one,
        before: live('file', one.key, one.props),
      }),
      user(),
    )?.because;

  it('matters to its process where it is a file', () => {
    const conf = file('/usb1/data/conf', { type: 'file', contents: 'x' });
    for (const action of ['create', 'replace', 'delete'] as const)
      assert.deepEqual(causes(action, conf), ['file//usb1/data/conf'], action);
    assert.deepEqual(causes('create', file('/usb1/other/conf', { type: 'file', contents: 'x' })), []);
  });

  it('does not where it is a folder alone', () => {
    for (const action of ['create', 'replace', 'delete'] as const)
      assert.deepEqual(causes(action, file('/usb1/data/sub', { type: 'directory' })), [], action);
  });
});

describe('a change of a row that a container uses', () => {
  const veth = (more: Partial<Draft>): Draft =>
    draft('update', 'veth', 'veth-a', {
      before: live('veth', 'veth-a', { name: 'veth-a' }),
      after: resource('veth', 'veth-a', { name: 'veth-a' }),
      ...more,
    });

  it('reaches its process where one of its fields does', () => {
    const cause = veth({ fields: [field('disabled'), restart] });
    assert.deepEqual(last(cause, user())?.because, ['veth/veth-a']);
  });

  it('is none of a row that passes through, or that lacks all that it is about', () => {
    const route = draft('create', 'row', 'r', {
      after: resource('row', 'r', { gateway: 'veth-a' }, { menu: '/ip/route' }),
    });
    const { address, kind, fields, lazy, because, restarts, hidden } = veth({});
    const bare: Draft = { address, kind, action: 'delete', fields, lazy, because, restarts, hidden };
    const keep = user();
    assert.equal(last(route, bare, keep), keep);
  });
});

describe('a name that others follow', () => {
  const rename = (kind: string, prop: string, from: string, to: string): Draft =>
    draft('rename', kind, 'x', {
      before: live(kind, 'x', { [prop]: from }),
      after: resource(kind, 'x', { [prop]: to }),
    });

  it('is written without a restart as the change that it was, line and all', () => {
    const at = { ...nowhere, line: 12 };
    const fields = [
      field('cmd'),
      field('mounts', { before: ['data'], after: ['files'], disrupts: 'restart', at }),
    ];
    const after = container('web', { ...props, mounts: ['files'] });
    const found = last(rename('mount', 'list', 'data', 'files'), user('update', { after, fields }));
    assert.deepEqual(found?.fields, [field('cmd'), { ...fields[1], disrupts: 'live' }]);
  });

  it('is no change of a row that is itself renamed', () => {
    const fields = [field('name'), field('interface', { disrupts: 'restart' })];
    const after = container('web', { ...props, interface: ['veth-b'] });
    const found = last(rename('veth', 'name', 'veth-a', 'veth-b'), user('rename', { after, fields }));
    assert.deepEqual([found?.action, found?.fields], ['rename', [field('name')]]);
  });

  it('costs a row that holds on to the old one what its kind says, else nothing but a write', () => {
    const address = draft('keep', 'address', 'a', {
      before: live('address', 'a', { interface: 'br' }),
      after: resource('address', 'a', { interface: 'br' }),
    });
    const found = last(rename('bridge', 'name', 'br', 'bridge2'), address);
    assert.deepEqual(
      [found?.action, found?.fields],
      ['update', [{ prop: 'interface', before: 'bridge2', after: 'br', disrupts: 'live', secret: false }]],
    );
  });
});

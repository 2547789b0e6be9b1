import assert from 'node:assert/strict';
import {
  type FieldChange,
  type Mark,
  type Observed,
  type Resource,
  Secret,
} from '../../src/model/index.ts';
import { diff } from '../../src/reconciler/diff.ts';
import type { Draft } from '../../src/reconciler/draft.ts';
import type { Matched, Pair } from '../../src/reconciler/match.ts';
import { noteNotUtf8 } from '../../src/routeros/not-utf8.ts';
import { container, desired, env, resource, veth } from '../support/stack.ts';
import { foreign, live, ours } from './drafts.ts';

const drafts = (matched: Partial<Matched>, adopt: readonly string[] = []): Draft[] =>
  diff(desired([]), { pairs: [], leftovers: [], ...matched }, '7.23.3', adopt);
const draftOf = (
  one: Resource,
  row: Observed | undefined,
  more: Partial<Pair> = {},
  adopt?: readonly string[],
): Draft => {
  const [draft] = drafts(
    { pairs: [{ resource: one, live: row, twins: [], rival: undefined, ...more }] },
    adopt,
  );
  assert.ok(draft);
  return draft;
};
const row = (more: Partial<Observed> = {}): Observed =>
  live(
    'veth',
    'a',
    {
      name: 'a',
      address: ['172.17.0.2/24'],
      gateway: '172.17.0.1',
      gateway6: '',
      dhcp: false,
      disabled: false,
    },
    more,
  );
const mark: Mark = { stack: 'demo', kind: 'veth', key: 'a', secret: false };
const empty = { lazy: [], because: [], restarts: [], hidden: [] };
const set = (prop: string, before: FieldChange['before'], after: FieldChange['after']): FieldChange => ({
  prop,
  before,
  after,
  disrupts: 'live',
  secret: false,
});

describe('what has to happen to a resource', () => {
  it('is nothing where its row is as it should be', () => {
    assert.deepEqual(draftOf(veth('a'), row()), {
      ...empty,
      address: 'veth/a',
      kind: 'veth',
      after: veth('a'),
      before: row(),
      action: 'keep',
      fields: [],
    });
  });

  it('is to make it where there is no row', () => {
    const { action, fields, mark: made, before } = draftOf(veth('a'), undefined);
    assert.deepEqual(
      [action, fields.map((field) => field.prop), made, before],
      ['create', ['name', 'address', 'gateway'], mark, undefined],
    );
  });

  it('is to make it without a marker where the menu has no comments', () => {
    assert.equal('mark' in draftOf(resource('file', 'f', { path: '/x' }), undefined), false);
    assert.equal('mark' in draftOf(resource('config', 'config', {}), undefined), false);
  });

  it('is to mark it where its value is a secret, and with a key that fits', () => {
    const long = 'K'.repeat(120);
    const made = draftOf(env('l', long, new Secret('x')), undefined).mark;
    assert.equal(made?.secret, true);
    assert.match(made.key, /^l\/K+~[0-9a-f]{8}$/);
    assert.equal(draftOf(env('l', 'K', 'x'), undefined).mark?.secret, false);
  });

  it('is nothing but a conflict where the row must not be written', () => {
    const found = draftOf(veth('a'), row({ owner: foreign }));
    assert.deepEqual([found.action, found.fields, found.conflict?.code], ['conflict', [], 'foreign']);
  });

  it('is only to write the marker where a person adopts the row', () => {
    const there = row({ owner: foreign, comment: 'mine', props: { name: 'a', gateway: 'other' } });
    const found = draftOf({ ...veth('a'), comment: 'new words' }, there, {}, ['veth/a']);
    assert.deepEqual(
      [found.action, found.fields, found.mark, found.comment],
      ['adopt', [], mark, 'mine [rosctr:demo veth/a]'],
    );
  });

  it('is nothing where a file is there that is not ours', () => {
    const there = live('file', 'f', { path: '/x', contents: 'old' }, { owner: foreign });
    const found = draftOf(resource('file', 'f', { path: '/x', contents: 'new' }), there);
    assert.deepEqual([found.action, found.fields, found.before], ['keep', [], there]);
  });

  it('is to change what differs in a file that is ours', () => {
    const there = live('file', 'f', { path: '/x', contents: 'old' });
    const found = draftOf(resource('file', 'f', { path: '/x', contents: 'new' }), there);
    assert.deepEqual(
      [found.action, found.fields.map((one) => one.prop), found.comment],
      ['update', ['contents'], undefined],
    );
  });

  it('is to change what is there once, whoever made it', () => {
    const there = live('config', '*0', { tmpDir: '/disk1' }, { owner: foreign });
    const found = draftOf(resource('config', 'config', { tmpDir: '/usb1' }), there);
    assert.deepEqual([found.action, found.fields], ['update', [set('tmpDir', '/disk1', '/usb1')]]);
    assert.equal(found.comment, undefined);
  });

  it('is to change what differs, its run state included', () => {
    const { name } = container('web').props;
    const there = live('container', 'web', { ...container('web').props }, { state: 'running' });
    const found = draftOf(container('web', { startOnBoot: true }, { state: 'stopped' }), there);
    assert.equal(name, 'web');
    assert.deepEqual(
      found.fields.map((one) => [one.prop, one.disrupts]),
      [
        ['startOnBoot', 'live'],
        ['state', 'live'],
      ],
    );
    assert.equal(found.action, 'update');
  });

  it('is to make it anew for what only a new row can have, and for that alone', () => {
    const there = live(
      'container',
      'web',
      { ...container('web').props, image: 'demo/web:0' },
      { state: 'failed', comment: 'mine' },
    );
    const found = draftOf(container('web', { startOnBoot: true }), there);
    assert.deepEqual([found.action, found.because], ['replace', ['image', 'state']]);
    assert.deepEqual(found.mark, { ...mark, kind: 'container', key: 'web' });
  });

  it('keeps apart what goes along with a write, and what nobody can see', () => {
    const uuid = '76e7fc0c-e2c0-4b8c-b3b0-4c985c496a90';
    const there = live(
      'container',
      'web',
      { ...container('web').props, name: uuid },
      { state: 'running', masked: ['cmd'] },
    );
    const found = draftOf(container('web', { cmd: 'x' }), there);
    assert.deepEqual(
      [found.action, found.lazy.map((one) => one.prop), found.hidden],
      ['keep', ['name'], ['cmd']],
    );
  });
});

describe('the words of the user', () => {
  const commented = (comment: string | undefined, there: Partial<Observed> = {}): Draft =>
    draftOf(
      { ...veth('a'), ...(comment === undefined ? {} : { comment }) },
      row({ comment: 'old', ...there }),
    );

  it('are changed where the file has others', () => {
    const found = commented('new');
    assert.deepEqual(
      [found.action, found.fields, found.comment, found.mark],
      ['update', [set('comment', 'old', 'new')], 'new [rosctr:demo veth/a]', mark],
    );
    assert.deepEqual(
      [commented('').comment, commented('').fields],
      ['[rosctr:demo veth/a]', [set('comment', 'old', '')]],
    );
  });

  it('stay where the file has none, or the same', () => {
    for (const comment of [undefined, 'old']) {
      const found = commented(comment);
      assert.deepEqual([found.action, found.comment, 'mark' in found], ['keep', undefined, false]);
    }
  });

  it('are not touched while RouterOS shows an error in their place', () => {
    const { comment: _, ...rest } = row();
    const found = draftOf({ ...veth('a'), comment: 'new' }, { ...rest, owner: ours('veth', 'a') });
    assert.equal(_, '');
    assert.deepEqual([found.action, found.comment], ['keep', undefined]);
  });
});

describe('a comment that is not UTF-8', () => {
  const unreadable = (props = row().props, more: Partial<Observed> = {}): Observed => {
    const wire = { comment: 'caf\u00e9' };
    noteNotUtf8(wire);
    return row({ row: wire, comment: 'caf\u00e9', menu: '/interface/veth', props, ...more });
  };
  const moved: Partial<Observed> = { owner: { by: 'us', mark: { ...mark, key: 'b' } } };

  it('is not written back, and neither is anything else of its row', () => {
    const uuid = '76e7fc0c-e2c0-4b8c-b3b0-4c985c496a90';
    const { name: _, ...props } = container('web').props;
    const there = unreadable({ ...props, name: uuid }, { kind: 'container', menu: '/container' });
    const found = draftOf(container('web', { startOnBoot: true }), { ...there, ...moved });
    assert.equal(_, 'web');
    assert.deepEqual([found.action, found.fields, found.lazy], ['conflict', [], []]);
    assert.deepEqual(found.conflict, {
      code: 'unreadable-comment',
      text: 'the comment of *1 is not UTF-8 (WinBox writes the code page of Windows), and rewriting would damage it',
      command: 'Set it anew on the router: /container/set *1 comment="[rosctr:demo container/web]"',
    });
  });

  it('is nothing to mind while nobody writes it, or the file has another', () => {
    assert.equal(draftOf(veth('a'), unreadable()).action, 'keep');
    const update = draftOf(veth('a'), unreadable({ ...row().props, gateway: '' }));
    assert.deepEqual([update.action, update.fields.length], ['update', 1]);
    const other = draftOf({ ...veth('a'), comment: 'coffee' }, unreadable());
    assert.deepEqual([other.action, other.comment], ['update', 'coffee [rosctr:demo veth/a]']);
  });

  it('is nothing to mind where it is UTF-8', () => {
    assert.equal(draftOf(veth('a'), row({ ...moved, comment: 'caf\u00e9' })).action, 'rename');
  });
});

describe('a marker that is no longer right', () => {
  const marked = (was: Partial<Mark>, props = row().props): Draft =>
    draftOf(veth('a'), row({ owner: { by: 'us', mark: { ...mark, ...was } }, comment: 'mine', props }));

  for (const [was, shown] of [
    [{ stack: 'old' }, 'old veth/a'],
    [{ key: 'b' }, 'demo veth/b'],
    [{ kind: 'bridge' }, 'demo bridge/a'],
  ] as const) {
    it(`is written, and nothing else, where it was ${shown}`, () => {
      const found = marked(was);
      assert.deepEqual(
        [found.action, found.fields, found.comment],
        ['rename', [set('marker', shown, 'demo veth/a')], 'mine [rosctr:demo veth/a]'],
      );
    });
  }

  it('is written with the new name', () => {
    const found = marked({ key: 'b' }, { ...row().props, name: 'b' });
    assert.deepEqual([found.action, found.fields.map((one) => one.prop)], ['rename', ['name', 'marker']]);
  });

  it('is written with what else differs, and that is more than a new name', () => {
    const found = marked({ key: 'b' }, { ...row().props, gateway: 'x' });
    assert.deepEqual(
      [found.action, found.fields.map((one) => one.prop)],
      ['update', ['gateway', 'marker']],
    );
  });

  it('is written where the value became a secret, or is none any more', () => {
    const found = marked({ secret: true });
    assert.deepEqual(
      [found.action, found.fields],
      ['update', [set('marker', 'demo veth/a (secret)', 'demo veth/a')]],
    );
  });
});

import assert from 'node:assert/strict';
import type { Mark, Observed } from '../../src/model/index.ts';
import type { Draft } from '../../src/reconciler/draft.ts';
import { noteNotUtf8 } from '../../src/routeros/not-utf8.ts';
import { container, veth } from '../support/stack.ts';
import { ours } from './drafts.ts';
import { draftOf, mark, row, set } from './differing.ts';

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

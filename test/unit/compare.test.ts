import assert from 'node:assert/strict';
import { type Kind, type Observed, type Prop, type Props, Secret } from '../../src/model/index.ts';
import { flag, image, text } from '../../src/codecs/index.ts';
import { compare, holdsSecret, newFields, oldFields } from '../../src/reconciler/compare.ts';
import { kindNamed } from '../../src/reconciler/index.ts';
import { nowhere, resource } from '../support/stack.ts';
import { foreign, live, ours } from './drafts.ts';

const at = { ...nowhere, line: 5 };
const props: Readonly<Record<string, Prop>> = {
  plain: { wire: [{ name: 'plain' }], codec: text },
  held: { wire: [{ name: 'held' }], codec: flag, default: [{ value: false }], disrupts: 'restart' },
  anew: {
    wire: [{ name: 'anew' }],
    codec: text,
    default: [{ value: '' }],
    resetBy: 'replace',
    disrupts: 'none',
  },
  absent: { wire: [{ name: 'absent' }], codec: text, absent: 'nothing' },
  lazy: { wire: [{ name: 'lazy' }], codec: text, lazy: (found) => found !== 'other' },
  unknown: { wire: [{ name: 'unknown' }], codec: text, emptyIsUnknown: true },
  lost: { wire: [{ name: 'lost' }], codec: text, emptyIsUnknown: (row) => row['old'] === 'yes' },
  chosen: { wire: [{ name: 'chosen' }], codec: text, assigned: true },
  late: { wire: [{ name: 'late', since: '7.23' }], codec: text },
  unread: { wire: [{ name: 'unread' }], reads: [{ name: 'unread', since: '7.23' }], codec: text },
  picture: { wire: [{ name: 'picture' }], codec: image },
  hidden: { wire: [{ name: 'hidden' }], codec: text, secret: 'marked' },
  always: { wire: [{ name: 'always' }], codec: text, secret: 'always' },
};
const kind: Kind = { name: 'k', menu: '/k', identity: [], unique: true, membership: 'none', props };

const wanted = (values: Props) => resource('k', 'a', values, { sources: { plain: at } });
const found = (values: Props, more: Partial<Observed> = {}): Observed => live('k', 'a', values, more);
const differs = (want: Props, have: Props, release = '7.23', more: Partial<Observed> = {}) =>
  // A table of its own each time: what is looked up once for a table must be right for it.
  compare({ ...kind }, wanted(want), found({ held: false, anew: '', ...have }, more), release);
const names = (want: Props, have: Props, release?: string): string[] =>
  differs(want, have, release).fields.map((field) => field.prop);

describe('a wanted resource and its row', () => {
  it('differ in what is written, with the place where it is written', () => {
    assert.deepEqual(differs({ plain: 'new' }, { plain: 'old' }), {
      fields: [{ prop: 'plain', before: 'old', after: 'new', disrupts: 'live', secret: false, at }],
      lazy: [],
      hidden: [],
    });
    assert.deepEqual(differs({ absent: 'x' }, {}).fields, [
      { prop: 'absent', before: 'nothing', after: 'x', disrupts: 'live', secret: false },
    ]);
    assert.deepEqual(names({ plain: 'new' }, {}), ['plain']);
  });

  it('are the same where the canonical values are', () => {
    assert.deepEqual(names({ plain: 'a', held: true, absent: 'nothing' }, { plain: 'a', held: true }), []);
    assert.deepEqual(names({ picture: 'a/b:1' }, { picture: 'ghcr.io/a/b:1' }), []);
    assert.deepEqual(names({ picture: 'a/b:1' }, {}), ['picture']);
  });

  it('differ in what is not written and is not at its default', () => {
    assert.deepEqual(differs({}, { held: true }).fields, [
      { prop: 'held', before: true, after: false, disrupts: 'restart', secret: false },
    ]);
    assert.deepEqual(differs({}, { anew: 'x' }).fields, [
      { prop: 'anew', before: 'x', after: '', disrupts: 'recreate', secret: false },
    ]);
    assert.equal(differs({ anew: 'y' }, { anew: 'x' }).fields[0]?.disrupts, 'none');
    assert.deepEqual(compare(kind, wanted({}), found({}), '7.23').fields, []);
  });

  it('do not differ in what nobody wrote and has no default', () => {
    assert.deepEqual(names({}, { plain: 'x', absent: 'x' }), []);
  });

  it('do not differ in what the release cannot hold, or cannot tell', () => {
    assert.deepEqual([names({ late: 'x' }, {}, '7.22'), names({ late: 'x' }, {}, '7.23')], [[], ['late']]);
    assert.deepEqual(
      [names({ unread: 'x' }, {}, '7.22'), names({ unread: 'x' }, {}, '7.23')],
      [[], ['unread']],
    );
  });

  it('do not differ in what rosctr chose, or the router may have lost', () => {
    assert.deepEqual(names({ chosen: 'x' }, { chosen: 'y' }), []);
    assert.deepEqual(names({ unknown: 'x' }, { unknown: '' }), []);
    assert.deepEqual(names({ unknown: 'x' }, {}), []);
    assert.deepEqual(names({ unknown: 'x' }, { unknown: 'y' }), ['unknown']);
    const lost = (have: Props, old: string): number =>
      differs({ lost: 'x' }, have, '7.23', { row: { old } }).fields.length;
    assert.deepEqual([lost({}, 'yes'), lost({ lost: '' }, 'yes'), lost({ lost: 'y' }, 'yes')], [0, 0, 1]);
    assert.deepEqual([lost({}, 'no'), lost({ lost: '' }, 'no')], [1, 1]);
  });

  it('differ lazily where the live value is no reason to write', () => {
    const { fields, lazy } = differs({ lazy: 'new' }, { lazy: 'old' });
    assert.deepEqual([fields, lazy.map((field) => field.prop)], [[], ['lazy']]);
    assert.deepEqual(names({ lazy: 'new' }, { lazy: 'other' }), ['lazy']);
    assert.deepEqual(names({ lazy: 'new' }, {}), ['lazy']);
  });

  it('cannot be compared in what the router hides', () => {
    const masked = { masked: ['plain', 'held', 'absent'] };
    const { fields, hidden } = differs({ plain: 'x', absent: 'y' }, {}, '7.23', masked);
    assert.deepEqual([fields, hidden], [[], ['plain', 'absent']]);
  });

  it('differ in further properties where the kind lets them pass', () => {
    const open = { ...kind, open: text };
    const fields = compare(
      open,
      resource('k', 'a', { more: 'x' }),
      found({ held: false, anew: '', other: 'y' }),
      '7.23',
    ).fields;
    assert.deepEqual(
      fields.map((field) => field.prop),
      ['more'],
    );
    assert.deepEqual(names({ more: 'x' }, {}), []);
  });

  it('of `rows:` differ in what RouterOS shows, and not in what it never does', () => {
    const row = kindNamed('row');
    const differing = (menu: string | undefined, writeOnly?: readonly string[]): string[] => {
      const more = { ...(menu === undefined ? {} : { menu }), ...(writeOnly ? { writeOnly } : {}) };
      const one = resource('row', 'r', { password: 'x', key: 'y' }, more);
      return compare(row, one, live('row', 'r', { key: '' }), '7.23').fields.map((field) => field.prop);
    };
    assert.deepEqual(differing('/user'), ['key']);
    assert.deepEqual(differing('/ppp/secret'), ['password', 'key']);
    assert.deepEqual(differing('/ppp/secret', ['password', 'key']), []);
    assert.deepEqual(differing('/user', ['key']), []);
    assert.deepEqual(differing(undefined), ['password', 'key']);
    const hidden = compare(
      row,
      resource('row', 'r', { password: 'x' }, { menu: '/user' }),
      live('row', 'r', { password: 'y' }),
      '7.23',
    );
    assert.equal(hidden.fields.length, 1, 'what is shown after all is compared');
  });
});

describe('a difference that nobody may see', () => {
  const secret = (want: Props, have: Props, owner = ours('k', 'a')): boolean | undefined =>
    differs(want, have, '7.23', { owner }).fields[0]?.secret;

  it('is one of a secret, of what always is one, and of a row that says so or is not ours', () => {
    assert.equal(secret({ plain: new Secret('x') }, { plain: 'y' }), true);
    assert.equal(secret({ always: 'x' }, { always: 'y' }), true);
    assert.equal(secret({ hidden: 'x' }, { hidden: 'y' }, ours('k', 'a', true)), true);
    assert.equal(secret({ hidden: 'x' }, { hidden: 'y' }, foreign), true);
    assert.equal(secret({ hidden: 'x' }, { hidden: 'y' }), false);
    assert.equal(secret({ plain: 'x' }, { plain: 'y' }, ours('k', 'a', true)), false);
  });

  it('of a secret is none where both are the same', () => {
    assert.deepEqual(names({ plain: new Secret('x') }, { plain: 'x' }), []);
    assert.deepEqual(names({ plain: new Secret('undefined') }, {}), ['plain']);
  });
});

describe('all of a row', () => {
  it('is new, with the places where it is written', () => {
    assert.deepEqual(
      newFields(kind, wanted({ plain: 'x', hidden: 'y', always: 'z', absent: new Secret('s') })),
      [
        { prop: 'plain', before: undefined, after: 'x', disrupts: 'none', secret: false, at },
        { prop: 'hidden', before: undefined, after: 'y', disrupts: 'none', secret: false },
        { prop: 'always', before: undefined, after: 'z', disrupts: 'none', secret: true },
        { prop: 'absent', before: undefined, after: new Secret('s'), disrupts: 'none', secret: true },
      ],
    );
  });

  it('goes, and what may be a secret is not shown', () => {
    assert.deepEqual(oldFields(kind, found({ plain: 'x', hidden: 'y' }, { owner: ours('k', 'a', true) })), [
      { prop: 'plain', before: 'x', after: undefined, disrupts: 'none', secret: false },
      { prop: 'hidden', before: 'y', after: undefined, disrupts: 'none', secret: true },
    ]);
  });

  it('of `rows:` may be a secret too', () => {
    const row = kindNamed('row');
    assert.equal(newFields(row, resource('row', 'r', { key: new Secret('s') }))[0]?.secret, true);
    assert.equal(oldFields(row, live('row', 'r', { key: 's' }, { owner: foreign }))[0]?.secret, true);
  });

  it('has only properties of its kind', () => {
    assert.throws(
      () => newFields(kind, resource('k', 'a', { more: 'x' })),
      /^Error: k has no property more$/,
    );
    assert.throws(() => kindNamed('wormhole'), /^Error: no kind is called wormhole$/);
  });

  it('is marked as secret where a value that may be hidden is one', () => {
    const holds = (values: Props, of = kind): boolean => holdsSecret(of, resource('k', 'a', values));
    assert.equal(holds({ hidden: new Secret('s') }), true);
    assert.equal(holds({ plain: new Secret('s'), always: new Secret('s'), hidden: 'x' }), false);
    assert.equal(holds({ key: new Secret('s') }, kindNamed('row')), true);
    assert.equal(holds({}), false);
  });
});

import assert from 'node:assert/strict';
import { flag, list, text, whole } from '../../src/codecs/index.ts';
import {
  type Codec,
  type Kind,
  type Prop,
  type Props,
  Secret,
  type WireRow,
} from '../../src/model/index.ts';
import * as rows from '../../src/routeros/rows.ts';

const twoForms: Codec = {
  decode: (wire) => wire,
  encode: (value) => [`${String(value)}-1`, `${String(value)}-2`],
};

const props: Readonly<Record<string, Prop>> = {
  plain: { wire: [{ name: 'plain' }], codec: text },
  renamed: {
    wire: [
      { name: 'new-name', since: '7.20' },
      { name: 'old-name', until: '7.20', codec: whole },
    ],
    codec: text,
    default: [
      { value: 'recent', since: '7.20' },
      { value: 'early', until: '7.18' },
    ],
  },
  elsewhere: {
    wire: [{ name: 'written' }],
    reads: [{ name: 'read-first', since: '7.20' }, { name: 'read-second' }],
    codec: text,
  },
  late: { wire: [{ name: 'late', since: '7.23' }], codec: flag },
  formed: { wire: [{ name: 'formed' }], codec: twoForms },
};

const kind: Kind = { name: 'k', menu: '/k', identity: [], unique: true, membership: 'none', props };
const open: Kind = { ...kind, open: text };
const decoded = (row: WireRow, release: string, of = kind): unknown => rows.decodeRow(of, row, release);

describe('a row of the wire', () => {
  it('is read by the names of its release only', () => {
    const row = { 'new-name': 'n', 'old-name': '7', plain: 'p', late: 'yes' };
    assert.deepEqual(decoded(row, '7.20'), { props: { plain: 'p', renamed: 'n' }, masked: [] });
    assert.deepEqual(decoded(row, '7.19.9'), { props: { plain: 'p', renamed: 7 }, masked: [] });
    assert.deepEqual(decoded(row, '7.23'), { props: { plain: 'p', renamed: 'n', late: true }, masked: [] });
  });

  it('is the same again for a release that was asked for before', () => {
    const row = { 'new-name': 'n', 'old-name': '7' };
    for (const release of ['7.20', '7.18', '7.20', '7.18']) {
      const renamed = release === '7.20' ? 'n' : 7;
      assert.deepEqual(decoded(row, release), { props: { renamed }, masked: [] });
    }
  });

  it('is read from the first name that is not empty, or else from the first that is there', () => {
    const of = (row: WireRow): unknown => rows.decodeRow(kind, row, '7.20').props['elsewhere'];
    assert.equal(of({ 'read-first': 'a', 'read-second': 'b' }), 'a');
    assert.equal(of({ 'read-first': '', 'read-second': 'b' }), 'b');
    assert.equal(of({ 'read-first': '', 'read-second': '' }), '');
    assert.equal(of({ written: 'w' }), undefined);
    assert.equal(rows.decodeRow(kind, { 'read-first': 'a' }, '7.18').props['elsewhere'], undefined);
  });

  it('keeps what the router hides apart', () => {
    const row = { plain: '*****', 'old-name': '***', formed: '**', 'x*****': '' };
    assert.deepEqual(decoded(row, '7.18'), { props: { formed: '**' }, masked: ['plain', 'renamed'] });
    assert.deepEqual(decoded({ plain: '*****x', formed: 'x*****' }, '7.18'), {
      props: { plain: '*****x', formed: 'x*****' },
      masked: [],
    });
  });

  it('lets further properties pass where the kind does, but neither id nor comment', () => {
    const row = { '.id': '*1', comment: 'mine', more: 'm', plain: 'p', hidden: '*****' };
    assert.deepEqual(decoded(row, '7.20', open), { props: { plain: 'p', more: 'm' }, masked: ['hidden'] });
    assert.deepEqual(decoded(row, '7.20'), { props: { plain: 'p' }, masked: [] });
  });
});

describe('properties for the wire', () => {
  const sent = (values: Props, of = kind, release = '7.20'): unknown =>
    rows.encodeProps(of, values, release);

  it('are spelled as the release does, and left out where it has no word', () => {
    assert.deepEqual(sent({ plain: 'p', renamed: 'r' }), [{ plain: 'p', 'new-name': 'r' }]);
    assert.deepEqual(sent({ renamed: 5 }, kind, '7.19'), [{ 'old-name': '5' }]);
    assert.deepEqual(sent({ late: 'x' }), [{}]);
    assert.deepEqual(sent({}), [{}]);
  });

  it('come in as many rows as a value has forms; what has one form is in all of them', () => {
    assert.deepEqual(sent({ plain: 'p', formed: 'f' }), [
      { plain: 'p', formed: 'f-1' },
      { plain: 'p', formed: 'f-2' },
    ]);
  });

  it('pass as they are where the kind lets them, and are dropped where it does not', () => {
    assert.deepEqual(sent({ plain: 'p', more: 'm' }, open), [{ plain: 'p', more: 'm' }]);
    assert.deepEqual(sent({ plain: 'p', more: 'm' }), [{ plain: 'p' }]);
  });

  it('keep a secret a secret', () => {
    const secret = new Secret('hunter2');
    const [row] = rows.encodeProps(kind, { plain: secret }, '7.20');
    assert.equal(row?.['plain'], secret);
  });
});

describe('a property on a release', () => {
  const renamed = props['renamed']!;
  const late = props['late']!;

  it('has a name, a codec and a default, or has not', () => {
    assert.equal(rows.wireFor(renamed, '7.20')?.name, 'new-name');
    assert.equal(rows.wireFor(renamed, '7.19')?.name, 'old-name');
    assert.equal(rows.wireFor(late, '7.22'), undefined);
    assert.equal(rows.codecFor(renamed, '7.20'), text);
    assert.equal(rows.codecFor(renamed, '7.19'), whole);
    assert.equal(rows.codecFor(late, '7.22'), flag);
    assert.deepEqual(
      ['7.17', '7.18', '7.20'].map((release) => rows.defaultFor(renamed, release)),
      ['early', undefined, 'recent'],
    );
    assert.equal(rows.defaultFor(late, '7.23'), undefined);
  });

  it('can be read where one of the names for reading is there', () => {
    const onlyNew: Prop = { wire: [{ name: 'a' }], reads: [{ name: 'b', since: '7.21' }], codec: text };
    assert.deepEqual([rows.isReadable(onlyNew, '7.20'), rows.isReadable(onlyNew, '7.21')], [false, true]);
    assert.deepEqual([rows.isReadable(late, '7.22'), rows.isReadable(late, '7.23')], [false, true]);
  });

  it('is asked for under every name that any release has, each once', () => {
    const names = [
      'plain',
      'new-name',
      'old-name',
      'written',
      'read-first',
      'read-second',
      'late',
      'formed',
    ];
    assert.deepEqual(rows.unionProplist(kind), names);
    assert.equal(rows.unionProplist(kind), rows.unionProplist(kind));
    const twice = { ...kind, props: { a: props['plain']!, b: props['plain']! } };
    assert.deepEqual(rows.unionProplist(twice), ['plain']);
  });
});

describe('two values', () => {
  it('are the same by identity of what they hold, or as their codec says', () => {
    assert.equal(rows.sameValue(list, ['a'], ['a']), true);
    assert.equal(rows.sameValue(list, ['a'], ['b']), false);
    const any: Codec = { ...text, same: () => true };
    assert.equal(rows.sameValue(any, 'a', 'b'), true);
  });

  it('are compared without showing a secret', () => {
    const never: Codec = { ...text, same: () => false };
    assert.equal(rows.sameValue(never, new Secret('a'), 'a'), true);
    assert.equal(rows.sameValue(never, new Secret('7'), 7), true);
    assert.equal(rows.sameValue(text, new Secret('a'), 'b'), false);
  });
});

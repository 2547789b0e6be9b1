import assert from 'node:assert/strict';
import { receivedWord } from '../../src/routeros/api/framing.ts';
import { parseReply } from '../../src/routeros/api/reply.ts';
import { isNotUtf8 } from '../../src/routeros/not-utf8.ts';

const parse = (...words: (string | Buffer)[]) =>
  parseReply(words.map((one) => receivedWord(typeof one === 'string' ? Buffer.from(one) : one)));

describe('a reply sentence', () => {
  it('splits attributes at the second =', () => {
    const { row } = parse(
      '!re',
      '=a=b=c',
      '=empty=',
      '=flag',
      '=comment=x\r\n.tag=zzz\n!done',
      '=nul=\0',
      '==odd',
    );
    assert.deepEqual(
      { ...row },
      { a: 'b=c', empty: '', flag: '', comment: 'x\r\n.tag=zzz\n!done', nul: '\0', '': 'odd' },
    );
  });

  it('takes the tag from any place', () => {
    assert.equal(parse('!re', '.tag=7', '=a=1').tag, '7');
    assert.equal(parse('!re', '=a=1', '.tag=7').tag, '7');
    assert.equal(parse('!re', '=a=1').tag, undefined);
  });

  it('keeps the bare reason of a !fatal', () => {
    assert.deepEqual(parse('!fatal', 'session terminated on request').bare, [
      'session terminated on request',
    ]);
  });

  it('gives rows that inherit nothing, so that __proto__ is a name like any other', () => {
    assert.equal('toString' in parse('!re').row, false);
    const { row } = parse('!re', '=__proto__=x', '=toString=y', '=constructor=z');
    assert.deepEqual(Object.keys(row), ['__proto__', 'toString', 'constructor']);
    assert.equal(row['__proto__'], 'x');
    assert.equal(parse('!re', '=a=b').row['x'], undefined);
    assert.equal(({} as Record<string, unknown>)['x'], undefined);
  });

  it('reads UTF-8, with its byte-order mark', () => {
    const { row } = parse('!re', '=comment=\uFEFFžluťoučký ✓ 🚀');
    assert.equal(row['comment'], '\uFEFFžluťoučký ✓ 🚀');
    assert.equal(isNotUtf8(row), false);
  });

  it('reads other bytes as latin1, loses none of them and says so', () => {
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
    const { row } = parse('!re', Buffer.concat([Buffer.from('=comment='), bytes]), '=name=žluť');
    assert.ok(Buffer.from(row['comment'] ?? '', 'latin1').equals(bytes));
    assert.equal(row['name'], 'žluť');
    assert.equal(isNotUtf8(row), true);
  });

  it('refuses UTF-8 that is not strict', () => {
    // An overlong slash, a surrogate, a lonely continuation byte.
    for (const bad of [[0xc0, 0xaf], [0xed, 0xa0, 0x80], [0x81]]) {
      assert.equal(isNotUtf8(parse('!re', Buffer.from([0x3d, 0x61, 0x3d, ...bad])).row), true);
    }
  });

  it('knows exactly the five reply words, and does not repeat what else it was told', () => {
    for (const word of ['!re', '!done', '!trap', '!empty', '!fatal']) assert.equal(parse(word).word, word);
    for (const word of ['!more', 're', '!RE', 'hunter2']) {
      assert.throws(() => parse(word), {
        kind: 'protocol',
        message: 'a sentence starts with no reply word that RouterOS has',
      });
    }
  });
});

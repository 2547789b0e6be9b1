import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatMark, isErrorText, joinComment, markedKey, readMark } from '../../src/reconciler/marker.ts';

const word = fc.stringMatching(/^[a-z0-9-]{1,32}$/);
const mark = fc.record({
  stack: word,
  kind: fc.constantFrom('env', 'container', 'bridge-port'),
  key: fc.string({ minLength: 1, unit: 'binary' }),
  secret: fc.boolean(),
});

describe('the marker', () => {
  it('is at most 96 bytes of ASCII, whatever the key', () => {
    fc.assert(
      fc.property(mark, (one) => {
        const text = formatMark(one);
        assert.ok(text.length <= 96, text);
        assert.match(text, /^[\x20-\x7e]+$/);
      }),
    );
  });

  it('is read back with the text before it, byte for byte', () => {
    fc.assert(
      fc.property(mark, fc.string({ unit: 'binary' }), (one, text) => {
        const read = readMark(joinComment(text, one));
        assert.deepEqual(read, { text, mark: { ...one, key: markedKey(one.stack, one.kind, one.key) } });
      }),
    );
  });

  it('tells two long keys apart that begin alike', () => {
    const long = 'x'.repeat(120);
    assert.notEqual(markedKey('dns', 'env', `${long}1`), markedKey('dns', 'env', `${long}2`));
  });

  it('gives a key the same form whether its value is secret or not', () => {
    const key = 'k'.repeat(70);
    const forms = [true, false].map(
      (secret) => readMark(formatMark({ stack: 'a'.repeat(20), kind: 'env', key, secret })).mark?.key,
    );
    assert.equal(forms[0], forms[1]);
  });

  for (const [comment, text, damaged] of [
    ['', '', false],
    ['Pi-hole', 'Pi-hole', false],
    ['[rosctr:dns container/pihole', '[rosctr:dns container/pihole', true],
    ['[rosctr:DNS container/pihole]', '[rosctr:DNS container/pihole]', true],
    ['[rosctr:dns container/pihole] and more', '[rosctr:dns container/pihole] and more', true],
    ['x[rosctr:dns container/pihole]', 'x[rosctr:dns container/pihole]', true],
  ] as const) {
    it(`is not seen in ${JSON.stringify(comment)}${damaged ? ', which is damaged' : ''}`, () => {
      assert.deepEqual(readMark(comment), { mark: undefined, text, damaged });
    });
  }

  it('knows a comment in which RouterOS speaks', () => {
    for (const text of [
      'could not acquire interface: veth1 get ifindex failed (6)',
      'exited with status 1',
      'exited with signal 4 (Illegal instruction)',
      'start failed: no command specified, set cmd or entrypoint',
      'execvpe /x: No such file or directory',
    ]) {
      assert.ok(isErrorText(text), text);
    }
    for (const text of ['my container', 'starts on failed', '']) assert.ok(!isErrorText(text), text);
  });
});

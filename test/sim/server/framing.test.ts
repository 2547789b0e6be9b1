import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bytesOf, textOf } from '../../../src/sim/server/bytes.ts';
import { frameSentence, frameWord, lengthPrefix, SentenceReader } from '../../../src/sim/server/framing.ts';

function read(bytes: Buffer, cuts: readonly number[] = [], limit = 1e9): (readonly string[])[] {
  const reader = new SentenceReader(limit);
  const ends = [...cuts].sort((a, b) => a - b);
  return [0, ...ends].flatMap((start, index) => [...reader.push(bytes.subarray(start, ends[index]))]);
}

describe('framing of the simulator', () => {
  for (const [length, hex] of [
    [0, '00'],
    [127, '7f'],
    [128, '8080'],
    [16383, 'bfff'],
    [16384, 'c04000'],
    [2097151, 'dfffff'],
    [2097152, 'e0200000'],
    [268435455, 'efffffff'],
    [268435456, 'f010000000'],
  ] as const) {
    it(`says a length of ${length} as ${hex}`, () => {
      assert.equal(lengthPrefix(length).toString('hex'), hex);
    });
  }

  for (const length of [1, 127, 128, 16383, 16384, 2097151, 2097152]) {
    it(`reads a word of ${length} bytes back`, () => {
      const word = 'w'.repeat(length);
      assert.deepEqual(read(Buffer.concat([frameWord(word), Buffer.of(0)])), [[word]]);
    });
  }

  it('counts bytes, not characters', () => {
    assert.equal(frameWord('✓').toString('hex'), '03e29c93');
  });

  it('ignores empty sentences', () => {
    assert.deepEqual(read(Buffer.from('000001610000', 'hex')), [['a']]);
  });

  it('refuses a control byte', () => {
    assert.throws(() => read(Buffer.from('f9', 'hex')), { name: 'FramingError', oversize: false });
  });

  it('refuses a sentence beyond its limit before it has come whole', () => {
    assert.throws(() => read(Buffer.from('81ff', 'hex'), [], 100), {
      name: 'FramingError',
      oversize: true,
    });
    assert.throws(() => read(Buffer.concat(frameSentence(['a'.repeat(60), 'b'.repeat(60)])), [], 100), {
      oversize: true,
    });
  });

  it('reads the same sentences however the bytes are cut', () => {
    const words = fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 5 }),
        fc.array(fc.nat(4000), { maxLength: 12 }),
        (sentences, cuts) => {
          const bytes = Buffer.concat(sentences.flatMap(frameSentence));
          assert.deepEqual(
            read(
              bytes,
              cuts.map((cut) => Math.min(cut, bytes.length)),
            ),
            sentences,
          );
        },
      ),
    );
  });

  it('keeps any bytes as they are: what is no UTF-8 too', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        assert.deepEqual(bytesOf(textOf(Buffer.from(bytes))), Buffer.from(bytes));
      }),
    );
    assert.equal(textOf(Buffer.from('c3a9e92081efbfbd', 'hex')), 'é\udce9 \udc81\ufffd');
  });
});

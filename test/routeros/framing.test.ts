import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  encodeLength,
  encodeSentence,
  MAX_WORD_BYTES,
  SentenceReader,
} from '../../src/routeros/api/framing.ts';
import { Secret } from '../../src/model/index.ts';
import { sentence } from './fake-server.ts';

function readAll(pieces: readonly Buffer[]): string[][] {
  const reader = new SentenceReader();
  const sentences: string[][] = [];
  for (const piece of pieces) reader.push(piece, (words) => sentences.push(words.map(String)));
  return sentences;
}

const hex = (length: number) => encodeLength(length).toString('hex');

describe('framing of words', () => {
  it('uses the shortest of the five forms at every border', () => {
    const borders: [number, string][] = [
      [0, '00'],
      [127, '7f'],
      [128, '8080'],
      [16383, 'bfff'],
      [16384, 'c04000'],
      [2097151, 'dfffff'],
      [2097152, 'e0200000'],
      [0xfffffff, 'efffffff'],
      [0x10000000, 'f010000000'],
      [0xffffffff, 'f0ffffffff'],
    ];
    for (const [length, bytes] of borders) assert.equal(hex(length), bytes, String(length));
  });

  it('reads and writes values at the borders of the forms as an independent encoder does', () => {
    for (const length of [1, 127, 128, 16383, 16384, 2097151, 2097152]) {
      const word = 'x'.repeat(length);
      const bytes = sentence('!re', word);
      assert.ok(encodeSentence(['!re', word]).equals(bytes), `written, ${length}`);
      assert.deepEqual(readAll([bytes]), [['!re', word]], `read, ${length}`);
    }
  });

  it('counts bytes, not characters', () => {
    assert.ok(encodeSentence(['=comment=žluť ✓']).equals(sentence('=comment=žluť ✓')));
  });

  it('ignores empty sentences', () => {
    assert.deepEqual(readAll([Buffer.of(0, 0), sentence('!done'), Buffer.of(0)]), [['!done']]);
  });

  it('refuses control bytes and what is no form of a length', () => {
    for (const byte of [0xf1, 0xf7, 0xf8, 0xf9, 0xff]) {
      const refuses = () => readAll([sentence('!done'), Buffer.of(byte)]);
      assert.throws(refuses, { kind: 'protocol', code: 'control-byte' }, String(byte));
    }
  });

  it('hands over what was complete before a control byte', () => {
    const seen: string[] = [];
    const reader = new SentenceReader();
    const bytes = Buffer.concat([sentence('!done'), Buffer.of(0xf8)]);
    assert.throws(() => {
      reader.push(bytes, (words) => seen.push(String(words[0])));
    });
    assert.deepEqual(seen, ['!done']);
  });

  it('refuses a word over the limit by its prefix, before it is there', () => {
    const announced = encodeLength(MAX_WORD_BYTES + 1);
    assert.throws(() => readAll([announced]), { kind: 'protocol', code: 'word-too-long' });
    // The sign bit of the five-byte form.
    assert.throws(() => readAll([Buffer.of(0xf0, 0xff, 0xff, 0xff, 0xff)]), { code: 'word-too-long' });
    assert.deepEqual(readAll([encodeLength(MAX_WORD_BYTES)]), []);
  });

  it('refuses a sentence that grows without end', () => {
    const endless = Buffer.concat(Array.from({ length: 20_000 }, () => Buffer.from([1, 0x3d])));
    assert.throws(() => readAll([endless]), { kind: 'protocol', code: 'too-many-words' });
    const megabyte = sentence('y'.repeat(1024 * 1024)).subarray(0, -1);
    const reader = new SentenceReader();
    assert.throws(
      () => {
        for (let i = 0; i < 65; i++) reader.push(megabyte, () => undefined);
      },
      { kind: 'protocol', code: 'word-too-long' },
    );
  });

  it('will not send an empty word, since that would end the sentence', () => {
    assert.throws(() => encodeSentence(['/login', '']), RangeError);
  });

  it('turns a secret into text only when the bytes are made', () => {
    const bytes = encodeSentence([{ prefix: '=password=', secret: new Secret('hush') }]);
    assert.ok(bytes.equals(sentence('=password=hush')));
  });

  it('reads back what was written, however it is segmented', () => {
    const words = fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }), {
      minLength: 1,
      maxLength: 8,
    });
    const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), cuts, (sentences, places) => {
        const bytes = Buffer.concat(sentences.map((one) => encodeSentence(one)));
        const at = [
          0,
          ...places.map((place) => Math.floor(place * bytes.length)).sort((a, b) => a - b),
          bytes.length,
        ];
        const pieces = at.slice(1).map((end, index) => bytes.subarray(at[index], end));
        assert.deepEqual(readAll(pieces), sentences);
      }),
      { numRuns: 300 },
    );
  });

  it('takes time in proportion to the length of a value that comes in small segments', () => {
    const bytes = sentence('!re', `=contents=${'z'.repeat(8 * 1024 * 1024)}`);
    const reader = new SentenceReader();
    const before = performance.now();
    let found = 0;
    for (let at = 0; at < bytes.length; at += 1448) {
      reader.push(bytes.subarray(at, at + 1448), (words) => {
        found = words[1]!.length;
      });
    }
    assert.equal(found, 8 * 1024 * 1024 + 10);
    // Joining at every segment would copy 24 GB.
    assert.ok(performance.now() - before < 2000);
  });
});

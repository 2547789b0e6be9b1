import { isAscii, isUtf8 } from 'node:buffer';
import type { Secret } from '../../model/index.ts';
import { RouterError } from '../error.ts';

/** Length is checked before anything is kept, so that one bad prefix cannot fill the memory. */
export const MAX_WORD_BYTES = 64 * 1024 * 1024;

const MAX_WORDS = 16_384;

/** A word as it waits to be sent; its secret becomes text only inside `encodeSentence`. */
export type Word = string | { readonly prefix: string; readonly secret: Secret };

/** A word as it came: its text, or its bytes where they are no UTF-8 (wire-protocol.md 1.7). */
export type ReceivedWord = string | Buffer;

export function receivedWord(bytes: Buffer): ReceivedWord {
  return isUtf8(bytes) ? bytes.toString() : bytes;
}

/** The length prefix of a word: one to five bytes, big endian (wire-protocol.md 1.1). */
export function encodeLength(length: number): Buffer {
  if (length < 0x80) return Buffer.of(length);
  const bytes = Buffer.alloc(5);
  bytes.writeUInt32BE(length, 1);
  if (length < 0x4000) return mark(bytes.subarray(3), 0x80);
  if (length < 0x200000) return mark(bytes.subarray(2), 0xc0);
  if (length < 0x10000000) return mark(bytes.subarray(1), 0xe0);
  return mark(bytes, 0xf0);
}

function mark(bytes: Buffer, bits: number): Buffer {
  bytes[0] = (bytes[0] ?? 0) | bits;
  return bytes;
}

/** The bytes of one sentence, in UTF-8, with its terminator. */
export function encodeSentence(words: readonly Word[]): Buffer {
  const parts: Buffer[] = [];
  for (const word of words) {
    const bytes = Buffer.from(typeof word === 'string' ? word : word.prefix + word.secret.reveal());
    // A word of length zero ends the sentence, so it cannot be one of its words.
    if (bytes.length === 0) throw new RangeError('an API word cannot be empty');
    parts.push(encodeLength(bytes.length), bytes);
  }
  parts.push(Buffer.of(0));
  return Buffer.concat(parts);
}

/**
 * Cuts a stream into sentences, however it is segmented. Chunks are joined only when the word that they are part of
 * is complete, so a long value costs one copy.
 */
export class SentenceReader {
  #chunks: Buffer[] = [];
  #size = 0;
  /** Bytes that must be there before it makes sense to look again. */
  #needed = 1;
  #words: ReceivedWord[] = [];
  #sentenceBytes = 0;

  /** Hands over each sentence that is complete with this chunk; throws on bytes that are no API stream. */
  push(chunk: Buffer, onSentence: (words: readonly ReceivedWord[]) => void): void {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    if (this.#size < this.#needed) return;
    const bytes = this.#chunks.length === 1 ? chunk : Buffer.concat(this.#chunks, this.#size);
    // Nearly always so, and asked once for hundreds of words; an object for each of them costs as much as its text.
    const isPlain = isAscii(bytes);
    let at = 0;
    for (;;) {
      const { start, length } = readLength(bytes, at);
      this.#needed = start - at + length;
      if (at + this.#needed > bytes.length) break;
      at += this.#needed;
      if (length === 0) this.#end(onSentence);
      else
        this.#keep(
          isPlain ? bytes.toString('latin1', start, at) : receivedWord(bytes.subarray(start, at)),
          length,
        );
    }
    this.#chunks = at === bytes.length ? [] : [bytes.subarray(at)];
    this.#size = bytes.length - at;
  }

  #keep(word: ReceivedWord, bytes: number): void {
    this.#words.push(word);
    this.#sentenceBytes += bytes;
    if (this.#sentenceBytes > MAX_WORD_BYTES) throw tooLong(this.#sentenceBytes);
    if (this.#words.length > MAX_WORDS) {
      throw new RouterError('protocol', 'too-many-words', `a sentence has more than ${MAX_WORDS} words`);
    }
  }

  #end(onSentence: (words: readonly ReceivedWord[]) => void): void {
    const words = this.#words;
    this.#words = [];
    this.#sentenceBytes = 0;
    // Empty sentences are ignored (wire-protocol.md 1.1).
    if (words.length > 0) onSentence(words);
  }
}

/** Where the next word starts and how long it is; with too few bytes, a place beyond the end of them. */
function readLength(bytes: Buffer, at: number): { start: number; length: number } {
  const first = bytes[at];
  if (first === undefined) return { start: at + 1, length: 0 };
  if (first < 0x80) return { start: at + 1, length: first };
  if (first > 0xf0) {
    // From 0xF8 on it is a reserved control byte; 0xF1 to 0xF7 is no form of a length either (wire-protocol.md 1.1).
    const byte = `0x${first.toString(16).toUpperCase()}`;
    throw new RouterError(
      'protocol',
      'control-byte',
      `the stream has the control byte ${byte} where a word should start`,
    );
  }
  const extra = first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  const start = at + 1 + extra;
  if (bytes.length < start) return { start, length: 0 };
  const high = [0x3f, 0x1f, 0x0f, 0][extra - 1] ?? 0;
  // Multiplied, not shifted: the five-byte form would run into the sign bit.
  const length = (first & high) * 2 ** (8 * extra) + bytes.readUIntBE(at + 1, extra);
  if (length > MAX_WORD_BYTES) throw tooLong(length);
  return { start, length };
}

function tooLong(length: number): RouterError {
  const limit = `the limit is ${MAX_WORD_BYTES}`;
  return new RouterError(
    'protocol',
    'word-too-long',
    `the stream announces a word or sentence of ${length} bytes, ${limit}`,
  );
}

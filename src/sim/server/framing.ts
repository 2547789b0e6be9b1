import { bytesOf, textOf } from './bytes.ts';

/** The peer sent what is no sentence; a router cannot go on after that and closes. */
export class FramingError extends Error {
  override readonly name = 'FramingError';
  /** It may be a good sentence, but a longer one than is taken. */
  readonly oversize: boolean;

  constructor(message: string, oversize: boolean) {
    super(message);
    this.oversize = oversize;
  }
}

/** The length prefix of a word (wire-protocol.md 1.1). */
export function lengthPrefix(length: number): Buffer {
  if (length < 0x80) return Buffer.of(length);
  if (length < 0x4000) return Buffer.of((length >>> 8) | 0x80, length & 0xff);
  if (length < 0x200000) return Buffer.of((length >>> 16) | 0xc0, (length >>> 8) & 0xff, length & 0xff);
  const wide = Buffer.alloc(length < 0x10000000 ? 4 : 5);
  if (wide.length === 4) wide.writeUInt32BE((length | 0xe0000000) >>> 0);
  else {
    wide[0] = 0xf0;
    wide.writeUInt32BE(length, 1);
  }
  return wide;
}

/** One word, framed. */
export function frameWord(word: string): Buffer {
  const body = bytesOf(word);
  return Buffer.concat([lengthPrefix(body.length), body]);
}

/** One sentence as its framed words, the terminator last: the shapes of writing need the single words. */
export function frameSentence(words: readonly string[]): Buffer[] {
  return [...words.map(frameWord), Buffer.of(0)];
}

/** Takes bytes in any segmentation, gives whole sentences; empty sentences are ignored (wire-protocol.md 1.1). */
export class SentenceReader {
  /** Bytes that one sentence may have; the server raises it after login (wire-protocol.md 1.3). */
  maxSentence: number;
  #rest: Buffer = Buffer.alloc(0);
  #words: string[] = [];
  #size = 0;

  constructor(maxSentence: number) {
    this.maxSentence = maxSentence;
  }

  /** A generator, so that what one sentence changes (a login) holds for the next one of the same segment. */
  *push(chunk: Buffer): Generator<readonly string[], void, void> {
    this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    let at = 0;
    for (;;) {
      const head = readLength(this.#rest, at);
      if (head === undefined) break;
      if (this.#size + head.length > this.maxSentence) {
        throw new FramingError(`a sentence of more than ${this.maxSentence} bytes`, true);
      }
      const end = at + head.prefix + head.length;
      if (end > this.#rest.length) break;
      const word = this.#rest.subarray(at + head.prefix, end);
      at = end;
      if (word.length > 0) {
        this.#words.push(textOf(word));
        this.#size += word.length;
      } else if (this.#words.length > 0) {
        const sentence = this.#words;
        this.#words = [];
        this.#size = 0;
        yield sentence;
      }
    }
    this.#rest = this.#rest.subarray(at);
  }
}

function readLength(
  bytes: Buffer,
  at: number,
): { readonly prefix: number; readonly length: number } | undefined {
  const first = bytes[at];
  if (first === undefined) return undefined;
  // From 0xF8 on the byte is reserved for control; nothing that follows can be understood (wire-protocol.md 1.1).
  if (first >= 0xf8) throw new FramingError(`control byte 0x${first.toString(16)}`, false);
  const prefix = first < 0x80 ? 1 : first < 0xc0 ? 2 : first < 0xe0 ? 3 : first < 0xf0 ? 4 : 5;
  if (at + prefix > bytes.length) return undefined;
  if (prefix === 5) return { prefix, length: bytes.readUInt32BE(at + 1) };
  const marker = [0, 0x8000, 0xc00000, 0xe0000000][prefix - 1] ?? 0;
  return { prefix, length: bytes.readUIntBE(at, prefix) - marker };
}

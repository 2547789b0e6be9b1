import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';

/**
 * A socket behind a long line: what goes in or out arrives half a round trip later, in order, and what is
 * under way together overlaps. TLS on top of it pays its round trips by itself. Loopback connects in no time,
 * so the first bytes wait one round trip more: what a TCP handshake over that line would have cost.
 */
export class DelayedStream extends Duplex {
  readonly #raw: Socket;
  readonly #oneWayMs: number;
  readonly #queue: { readonly due: number; readonly action: () => void }[] = [];
  #connectMs: number;
  #timer: NodeJS.Timeout | undefined;

  constructor(raw: Socket, roundTripMs: number) {
    super({ allowHalfOpen: false });
    this.#raw = raw;
    this.#oneWayMs = roundTripMs / 2;
    this.#connectMs = roundTripMs;
    raw.on('data', (chunk) => {
      this.later(() => this.push(chunk), this.#connectMs);
      this.#connectMs = 0;
    });
    raw.on('end', () => {
      this.later(() => this.push(null));
    });
    raw.on('close', () => {
      this.later(() => this.destroy());
    });
  }

  /** Runs when what is under way now has arrived. */
  later(action: () => void, extraMs = 0): void {
    const last = this.#queue.at(-1)?.due ?? 0;
    this.#queue.push({ due: Math.max(last, performance.now() + this.#oneWayMs + extraMs), action });
    this.#timer ??= setTimeout(this.#run, this.#oneWayMs + extraMs);
  }

  override _read(): void {
    // Bytes are pushed as they come in: what a test sends over loopback needs no back pressure.
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, callback: () => void): void {
    this.later(() => this.#raw.write(chunk));
    callback();
  }

  override _final(callback: () => void): void {
    this.later(() => this.#raw.end());
    callback();
  }

  override _destroy(_error: Error | null, callback: () => void): void {
    clearTimeout(this.#timer);
    this.#raw.destroy();
    callback();
  }

  readonly #run = (): void => {
    this.#timer = undefined;
    // A timer may fire a little early; a millisecond is no difference on a line.
    while (this.#queue[0] !== undefined && this.#queue[0].due <= performance.now() + 1)
      this.#queue.shift()?.action();
    const next = this.#queue[0];
    if (next !== undefined && !this.destroyed) {
      this.#timer = setTimeout(this.#run, Math.max(0, next.due - performance.now()));
    }
  };
}

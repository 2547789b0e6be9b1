import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { TLSSocket, type SecureContext } from 'node:tls';
import { DelayedStream } from './delayed-stream.ts';

/** How a connection ends: with manners, by FIN in the middle of things, or by RST. */
export type Ending = 'graceful' | 'fin' | 'rst';

/** Time for written bytes to reach the socket before the connection breaks: an RST overtakes what waits. */
const settleMs = 5;

/** One accepted connection: the socket, the line's delay and TLS, whichever of them there are. */
export class Link {
  readonly #raw: Socket;
  readonly #line: Socket | DelayedStream;
  readonly #stream: Duplex;

  constructor(raw: Socket, options: { readonly context?: SecureContext; readonly latencyMs: number }) {
    raw.setNoDelay(true);
    this.#raw = raw;
    this.#line = options.latencyMs > 0 ? new DelayedStream(raw, options.latencyMs) : raw;
    this.#stream =
      options.context === undefined
        ? this.#line
        : new TLSSocket(this.#line, { isServer: true, secureContext: options.context });
    // A peer that goes away or fails its handshake is its own affair; 'close' follows.
    for (const part of new Set([raw, this.#line, this.#stream])) part.on('error', () => raw.destroy());
  }

  onData(listener: (chunk: Buffer) => void): void {
    this.#stream.on('data', listener);
  }

  onClose(listener: () => void): void {
    this.#raw.on('close', listener);
  }

  write(bytes: Buffer): void {
    if (this.#stream.writable) this.#stream.write(bytes);
  }

  close(ending: Ending): void {
    if (ending === 'graceful') this.#stream.end();
    else
      setTimeout(() => {
        this.#break(ending);
      }, settleMs);
  }

  destroy(): void {
    this.#stream.destroy();
    this.#line.destroy();
    this.#raw.destroy();
  }

  #break(ending: 'fin' | 'rst'): void {
    const act = () => {
      if (ending === 'fin') this.#raw.destroy();
      else this.#raw.resetAndDestroy();
    };
    if (this.#line instanceof DelayedStream) this.#line.later(act);
    else act();
  }
}

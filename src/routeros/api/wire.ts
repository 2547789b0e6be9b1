import type { Duplex } from 'node:stream';
import { RouterError } from '../error.ts';
import type { Command } from './command.ts';
import { encodeSentence, SentenceReader } from './framing.ts';
import { parseReply } from './reply.ts';
import type { Reply } from './reply.ts';
import { brokenConnection } from './socket-error.ts';
import type { Stats } from './stats.ts';

export interface WireEvents {
  readonly onReply: (reply: Reply) => void;
  /** Called any number of times: the first reason counts. To make an error costs more than to close a connection. */
  readonly onEnd: (why: () => RouterError) => void;
}

/** Sentences in and out of a socket. Nothing is thrown out of its events (wire-protocol.md 4.3 rule 2). */
export class Wire {
  readonly #socket: Duplex;
  readonly #peer: string;
  readonly #stats: Stats;
  readonly #events: WireEvents;
  readonly #reader = new SentenceReader();

  constructor(socket: Duplex, peer: string, stats: Stats, events: WireEvents) {
    this.#socket = socket;
    this.#peer = peer;
    this.#stats = stats;
    this.#events = events;
    const ended = (error?: Error) => {
      events.onEnd(() => brokenConnection(peer, error));
    };
    socket.on('data', (chunk: Buffer) => {
      this.#receive(chunk);
    });
    socket.on('error', ended).on('end', ended);
    socket.on('close', () => {
      ended();
    });
  }

  /** False where it broke before anybody listened. */
  get usable(): boolean {
    return !this.#socket.destroyed && !this.#socket.readableEnded;
  }

  send({ path, words }: Command, tag: string): void {
    const bytes = encodeSentence([path, ...words, `.tag=${tag}`]);
    this.#stats.sentences += 1;
    this.#stats.bytesSent += bytes.length;
    // Sentences of one turn leave together: one system call and one TLS record for a whole pipeline of reads.
    if (this.#socket.writableCorked === 0) {
      this.#socket.cork();
      queueMicrotask(() => {
        this.#socket.uncork();
      });
    }
    this.#socket.write(bytes);
  }

  /** Says goodbye properly, but waits no longer than a second for a peer that reads nothing. */
  close(): void {
    this.#socket.end(() => {
      this.#socket.destroy();
    });
    setTimeout(() => {
      this.#socket.destroy();
    }, 1000).unref();
  }

  destroy(): void {
    this.#socket.destroy();
  }

  #receive(chunk: Buffer): void {
    this.#stats.bytesReceived += chunk.length;
    try {
      this.#reader.push(chunk, (words) => {
        this.#events.onReply(parseReply(words));
      });
    } catch (error) {
      this.#events.onEnd(() => this.#invalid(error));
    }
  }

  #invalid(cause: unknown): RouterError {
    if (!(cause instanceof RouterError)) {
      const summary = `the answer of ${this.#peer} could not be handled, which is a fault of rosctr`;
      return new RouterError('protocol', 'internal', summary, { cause });
    }
    const hint = 'Is it the API port of a router (8729 with TLS, 8728 without)?';
    return new RouterError(
      'protocol',
      cause.code,
      `${this.#peer} sent no valid API stream: ${cause.summary}`,
      { hint },
    );
  }
}

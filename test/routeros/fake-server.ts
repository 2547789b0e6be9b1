import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import type { TlsOptions } from 'node:tls';

/*
 * A scripted router that speaks raw bytes. It is written against wire-protocol.md 1 only and imports nothing of the
 * client, so that a mistake in the framing cannot be made the same way on both sides.
 */

export type WordIn = string | Buffer;

/** The bytes of one word. */
export function word(content: WordIn): Buffer {
  const body = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const n = body.length;
  let prefix: number[];
  if (n <= 0x7f) prefix = [n];
  else if (n <= 0x3fff) prefix = [0x80 + Math.floor(n / 256), n % 256];
  else if (n <= 0x1fffff) prefix = [0xc0 + Math.floor(n / 65536), Math.floor(n / 256) % 256, n % 256];
  else
    prefix = [
      0xe0 + Math.floor(n / 16777216),
      Math.floor(n / 65536) % 256,
      Math.floor(n / 256) % 256,
      n % 256,
    ];
  return Buffer.concat([Buffer.from(prefix), body]);
}

/** The bytes of one sentence. */
export function sentence(...words: readonly WordIn[]): Buffer {
  return Buffer.concat([...words.map(word), Buffer.from([0])]);
}

/** Takes the first complete sentence off `bytes`. */
function takeSentence(bytes: Buffer): { words: string[]; rest: Buffer } | undefined {
  const words: string[] = [];
  let at = 0;
  while (at < bytes.length) {
    const first = bytes[at]!;
    const size = first < 0x80 ? 1 : first < 0xc0 ? 2 : first < 0xe0 ? 3 : first < 0xf0 ? 4 : 5;
    if (at + size > bytes.length) return undefined;
    let length = size === 5 ? 0 : first - [0, 0, 0x80, 0xc0, 0xe0][size]!;
    for (let i = 1; i < size; i++) length = length * 256 + bytes[at + i]!;
    at += size;
    if (length === 0) return { words, rest: bytes.subarray(at) };
    if (at + length > bytes.length) return undefined;
    words.push(bytes.toString('utf8', at, at + length));
    at += length;
  }
  return undefined;
}

export interface Peer {
  /** Bytes as they came, before any sense is made of them. */
  readonly received: Buffer[];
  readonly socket: Socket;
  /** `!re`, `.tag=` and so on: one sentence for each argument. */
  reply(...sentences: readonly (readonly WordIn[])[]): void;
  /** Sends the pieces as segments of their own. */
  segments(pieces: readonly Buffer[]): Promise<void>;
}

/** Called for every sentence; `tag` is its `.tag=` word, ready to be put in a reply. */
export type Script = (words: readonly string[], peer: Peer, tag: string) => void;

export interface FakeServer {
  readonly port: number;
  readonly peers: readonly Peer[];
  /** Every sentence of every connection, in the order of arrival. */
  readonly sentences: readonly (readonly string[])[];
  close(): Promise<void>;
}

export interface FakeOptions {
  readonly tls?: TlsOptions;
  /** What `/login` gets; default a bare `!done`. */
  readonly login?: Script;
  readonly onConnect?: (peer: Peer) => void;
}

/** Starts on a free port of 127.0.0.1. */
export async function startFake(script: Script, options: FakeOptions = {}): Promise<FakeServer> {
  const peers: Peer[] = [];
  const sentences: (readonly string[])[] = [];
  const accept = (socket: Socket) => {
    const peer = newPeer(socket);
    peers.push(peer);
    let waiting: Buffer = Buffer.alloc(0);
    // Should a test fail half-way, its server does not keep the run alive.
    socket.setNoDelay(true).unref();
    socket.on('error', () => undefined);
    socket.on('data', (chunk: Buffer) => {
      peer.received.push(chunk);
      waiting = Buffer.concat([waiting, chunk]);
      for (let next = takeSentence(waiting); next !== undefined; next = takeSentence(waiting)) {
        waiting = next.rest;
        sentences.push(next.words);
        const tag = next.words.find((one) => one.startsWith('.tag=')) ?? '.tag=none';
        const loginScript: Script =
          options.login ??
          ((_, it, own) => {
            it.reply(['!done', own]);
          });
        (next.words[0] === '/login' ? loginScript : script)(next.words, peer, tag);
      }
    });
    options.onConnect?.(peer);
  };
  const server: Server =
    options.tls === undefined ? createServer(accept) : createTlsServer(options.tls, accept);
  server.on('tlsClientError', () => undefined);
  server.listen(0, '127.0.0.1').unref();
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    peers,
    sentences,
    close: async () => {
      for (const { socket } of peers) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

function newPeer(socket: Socket): Peer {
  return {
    received: [],
    socket,
    reply: (...all) => {
      socket.write(Buffer.concat(all.map((words) => sentence(...words))));
    },
    segments: async (pieces) => {
      for (const piece of pieces) {
        if (socket.destroyed) return;
        await new Promise<void>((done) => {
          socket.write(piece, () => setImmediate(done));
        });
      }
    },
  };
}

/** Cuts bytes into pieces of `size`. */
export function everyBytes(bytes: Buffer, size: number): Buffer[] {
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.subarray(at, at + size));
  return pieces;
}

import { setTimeout as sleep } from 'node:timers/promises';
import { connectRouter } from '../../src/routeros/api/index.ts';
import type { ApiClient, ConnectOptions } from '../../src/routeros/api/index.ts';
import type { RouterError } from '../../src/routeros/error.ts';
import type { FakeOptions, FakeServer, Peer, Script } from './fake-server.ts';
import { startFake } from './fake-server.ts';

export const ONCE = { attempts: 1, minDelayMs: 1, maxDelayMs: 1, jitter: false };

/** The error that a promise ends in. */
export function failure(promise: Promise<unknown>): Promise<RouterError> {
  return promise.then(
    () => {
      throw new Error('it was to fail');
    },
    (error: unknown) => error as RouterError,
  );
}

/** Waits for something that happens soon, and says how long it took. */
export async function until(happened: () => boolean, withinMs = 5000): Promise<number> {
  const start = performance.now();
  while (!happened()) {
    if (performance.now() - start > withinMs)
      throw new Error(`not within ${withinMs} ms: ${happened.toString()}`);
    await sleep(5);
  }
  return performance.now() - start;
}

/** Options for a connection without TLS that fails fast. */
export function plain(server: { port: number }, more: Partial<ConnectOptions> = {}): ConnectOptions {
  return {
    host: '127.0.0.1',
    port: server.port,
    username: 'rosctr',
    password: 'pass phrase',
    tls: { mode: 'off' },
    connectTimeoutMs: 2000,
    commandTimeoutMs: 2000,
    writeTimeoutMs: 2000,
    retry: ONCE,
    ...more,
  };
}

/** Runs a test against a scripted router, and leaves nothing open behind it. */
export async function withRouter(
  script: Script,
  test: (client: ApiClient, server: FakeServer) => Promise<void>,
  { fake = {}, ...more }: Partial<ConnectOptions> & { fake?: FakeOptions } = {},
): Promise<void> {
  const server = await startFake(script, fake);
  try {
    const client = await connectRouter(plain(server, more));
    try {
      await test(client, server);
    } finally {
      client.close();
    }
  } finally {
    await server.close();
  }
}

/** Keeps what comes in, for a test that answers by hand. */
export function holding() {
  const held: { command: string; peer: Peer; tag: string }[] = [];
  return {
    held,
    script: (words: readonly string[], peer: Peer, tag: string) => {
      held.push({ command: words[0]!, peer, tag });
    },
    answer: (count: number) => {
      for (const { peer, tag } of held.splice(0, count)) peer.reply(['!done', tag, '=ret=*1']);
    },
  };
}

import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { connectRouter } from '../../src/routeros/api/index.ts';
import { connectFailure, peerName } from '../../src/routeros/api/socket-error.ts';
import { failure, ONCE, plain, until } from './connected.ts';
import { startFake } from './fake-server.ts';
import type { Script } from './fake-server.ts';

async function loginAgainst(login: Script) {
  const server = await startFake(() => undefined, { login });
  try {
    return await failure(connectRouter(plain(server, { connectTimeoutMs: 300 })));
  } finally {
    await server.close();
  }
}

const trap =
  (message: string): Script =>
  (_, peer, tag) => {
    peer.reply(['!trap', `=message=${message}`, tag], ['!done', tag]);
  };

describe('login', () => {
  it('is the first and only sentence until the router agrees', async () => {
    const server = await startFake(() => undefined);
    const client = await connectRouter(plain(server));
    assert.deepEqual(server.sentences, [['/login', '=name=rosctr', '=password=pass phrase', '.tag=1']]);
    client.close();
    await server.close();
  });

  it('refuses a router that answers with a challenge: it is not RouterOS 7', async () => {
    const error = await loginAgainst((_, peer, tag) => {
      peer.reply(['!done', tag, `=ret=${'ab'.repeat(16)}`]);
    });
    assert.equal(error.kind, 'protocol');
    assert.equal(error.code, 'not-routeros-7');
    assert.match(error.message, /older than 6\.43.*needs RouterOS 7\.12/);
  });

  const refusals: [string, string][] = [
    ['invalid user name or password (6)', 'wrong-password'],
    ['could not authenticate - radius timeout', 'radius-timeout'],
    ['access denied', 'access-denied'],
    ['not logged in', 'not-logged-in'],
    ['something new', 'login-refused'],
  ];
  for (const [words, code] of refusals) {
    it(`that ends in "${words}" is ${code}, and is not tried again`, async () => {
      const error = await loginAgainst(trap(words));
      assert.equal(error.kind, 'authentication');
      assert.equal(error.code, code);
      assert.deepEqual(error.quotes, [words]);
      assert.ok(error.message.includes(words));
    });
  }

  it('that ends in !fatal quotes the router', async () => {
    const error = await loginAgainst((_, peer) => {
      peer.reply(['!fatal', 'not logged in']);
      peer.socket.end();
    });
    assert.equal(error.kind, 'authentication');
    assert.deepEqual(error.quotes, ['not logged in']);
  });

  it('that ends in a closed connection names what may be the reason', async () => {
    const error = await loginAgainst((_, peer) => peer.socket.end());
    assert.equal(error.kind, 'transport');
    assert.equal(error.code, 'connection-closed');
    assert.match(
      error.message,
      /closed the connection during login\. .*available-from.*max-sessions.*8728 is plain/,
    );
  });

  it('has the deadline of the connect', async () => {
    const error = await loginAgainst(() => undefined);
    assert.equal(error.kind, 'timeout');
    assert.equal(error.code, 'connect-timeout');
    assert.match(error.message, /no answer to the login within 0\.3 s/);
  });
});

describe('connecting', () => {
  it('has a deadline for a TLS handshake that is never answered', async () => {
    const server = await startFake(() => undefined);
    const start = performance.now();
    const error = await failure(
      connectRouter(plain(server, { tls: { mode: 'verify' }, connectTimeoutMs: 200 })),
    );
    assert.equal(error.code, 'connect-timeout');
    assert.match(error.message, /no end of the TLS handshake within 0\.2 s/);
    assert.ok(performance.now() - start < 1500);
    await server.close();
  });

  it('ends when the caller gives up, in every stage', async () => {
    const silent = await startFake(() => undefined, { login: () => undefined });
    for (const tls of [{ mode: 'off' }, { mode: 'verify' }] as const) {
      const controller = new AbortController();
      setTimeout(() => {
        controller.abort();
      }, 50);
      const error = await failure(connectRouter(plain(silent, { tls, signal: controller.signal })));
      assert.equal(error.kind, 'aborted');
    }
    const early = await failure(connectRouter(plain(silent, { signal: AbortSignal.abort() })));
    assert.equal(early.kind, 'aborted');
    await until(() => silent.peers.every(({ socket }) => socket.destroyed));
    await silent.close();
  });

  it('ends when the caller gives up between two tries', async () => {
    const closed = await startFake(() => undefined);
    await closed.close();
    const controller = new AbortController();
    const retry = { attempts: 5, minDelayMs: 60_000, maxDelayMs: 60_000, jitter: false };
    const options = plain(closed, {
      retry,
      signal: controller.signal,
      onRetry: () => {
        controller.abort();
      },
    });
    assert.equal((await failure(connectRouter(options))).kind, 'aborted');
  });

  it('is tried again while the connection is to blame, and then works', async () => {
    const probe = createServer().listen(0, '127.0.0.1');
    await until(() => probe.listening);
    const { port } = probe.address() as AddressInfo;
    let connections = 0;
    probe.on('connection', (socket) => {
      connections += 1;
      if (connections < 3) socket.resetAndDestroy();
      else socket.once('data', () => socket.write(Buffer.from('\x05!done\x06.tag=1\x00', 'latin1')));
    });
    const codes: string[] = [];
    const retry = { ...ONCE, attempts: 3 };
    const client = await connectRouter(
      plain({ port }, { retry, onRetry: ({ code }, attempt) => codes.push(`${code} ${attempt}`) }),
    );
    assert.deepEqual(codes, ['connection-closed 1', 'connection-closed 2']);
    client.close();
    probe.close();
  });

  it('gives up after the last attempt with the last error', async () => {
    const closed = await startFake(() => undefined);
    await closed.close();
    const codes: string[] = [];
    const retry = { ...ONCE, attempts: 3 };
    const error = await failure(
      connectRouter(plain(closed, { retry, onRetry: ({ code }) => codes.push(code) })),
    );
    assert.equal(error.code, 'connection-refused');
    assert.equal(codes.length, 2);
  });

  it('says what a name that does not exist means', async () => {
    const error = await failure(connectRouter(plain({ port: 8728 }, { host: 'no-such-router.invalid' })));
    assert.equal(error.kind, 'transport');
    assert.equal(error.code, 'dns');
    assert.match(
      error.message,
      /the name no-such-router\.invalid has no address \((ENOTFOUND|EAI_AGAIN)\)\. Check the spelling/,
    );
  });

  it('takes the usual ports where none is given', async () => {
    // Port 8729 of 127.0.0.1 is not there, so the message tells.
    for (const [mode, port] of [
      ['anonymous', 8729],
      ['off', 8728],
    ] as const) {
      const error = await failure(
        connectRouter({
          host: '127.0.0.1',
          username: 'x',
          password: 'y',
          tls: { mode },
          retry: ONCE,
          connectTimeoutMs: 500,
        }),
      );
      assert.ok(error.message.includes(`127.0.0.1:${port}`), error.message);
    }
  });
});

describe('what the operating system says', () => {
  const peer = { host: '192.168.88.1', port: 8729, tls: { mode: 'anonymous' } } as const;
  const said = (code: string) => connectFailure(Object.assign(new Error(code), { code }), peer);
  const cases: [string, string, RegExp][] = [
    [
      'ECONNREFUSED',
      'connection-refused',
      /192\.168\.88\.1:8729 refuses the connection\. .*\/ip\/service\/enable api-ssl/,
    ],
    ['EHOSTUNREACH', 'host-unreachable', /cannot be reached \(EHOSTUNREACH\)\. Check the address/],
    ['ENETUNREACH', 'host-unreachable', /route and firewall/],
    ['ENOTFOUND', 'dns', /the name 192\.168\.88\.1 has no address/],
    ['EAI_AGAIN', 'dns', /EAI_AGAIN/],
    ['ECONNRESET', 'connection-closed', /max-sessions/],
    ['ETIMEDOUT', 'connect-timeout', /does not answer/],
    ['EMFILE', 'connect-failed', /cannot be connected to \(EMFILE\)/],
  ];
  for (const [code, expected, message] of cases) {
    it(`${code} is ${expected}`, () => {
      const error = said(code);
      assert.equal(error.code, expected);
      assert.match(error.message, message);
      assert.ok(error.message.startsWith(error.summary));
    });
  }

  it('is taken from the first of several addresses', () => {
    const refused = Object.assign(new Error('a'), { code: 'ECONNREFUSED' });
    assert.equal(
      connectFailure(new AggregateError([refused, new Error('b')]), peer).code,
      'connection-refused',
    );
  });

  it('is never empty, even without a code', () => {
    assert.match(connectFailure(new Error('odd'), peer).message, /cannot be connected to \(odd\)/);
  });

  it('names an IPv6 router with brackets', () => {
    assert.equal(peerName({ ...peer, host: 'fd00::1' }), '[fd00::1]:8729');
  });
});

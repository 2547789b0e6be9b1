import assert from 'node:assert/strict';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { connectRouter } from '../../src/routeros/api/index.ts';
import { failure, ONCE, plain, until, withRouter } from './connected.ts';
import { ask, half } from './eight-rows.ts';
import { startFake } from './fake-server.ts';

/*
 * Every row of the fault matrix in wire-protocol.md 3.1, by its name there. Each is a situation in which at least one
 * published client loses rows, hangs, or takes the process with it.
 */

describe('the fault matrix: connections', () => {
  it('6 s reply, time-out 4 s', () =>
    withRouter(
      (words, peer, tag) => {
        if (words[0] === '/container/print')
          setTimeout(() => {
            peer.reply(['!done', tag]);
          }, 1000);
      },
      async (client) => {
        const start = performance.now();
        const error = await failure(client.list('/container', ask));
        const took = performance.now() - start;
        assert.ok(took > 390 && took < 950, String(took));
        assert.equal(error.kind, 'timeout');
        assert.equal(error.code, 'command-timeout');
        // The late end of the cancelled command is its own, and the connection stays in use.
        await sleep(1200);
        assert.equal(client.closed, false);
        assert.equal(client.stats.orphans, 0);
      },
      { commandTimeoutMs: 400 },
    ));

  it('never answered (half-open)', () =>
    withRouter(
      () => undefined,
      async (client, server) => {
        const error = await failure(client.list('/container', ask));
        assert.equal(error.kind, 'timeout');
        assert.match(error.message, /127\.0\.0\.1:\d+ did not answer within 0\.2 s/);
        assert.equal(client.closed, false);
        await until(() => server.sentences.length === 3);
        assert.deepEqual(server.sentences.at(-1), ['/cancel', '=tag=2', '.tag=3']);
        // Not even the cancel is answered: after its second of grace the connection is given up.
        assert.ok((await until(() => client.closed)) > 800);
      },
      { commandTimeoutMs: 200 },
    ));

  it('idle longer than `timeout`, then a command', () =>
    withRouter(
      (_, peer, tag) => {
        peer.reply(['!done', tag]);
      },
      async (client) => {
        await sleep(500);
        assert.deepEqual(await client.list('/container', ask), []);
      },
      { commandTimeoutMs: 200, connectTimeoutMs: 200 },
    ));

  it("same, no 'error' listener: the router resets an idle connection, and the process lives on", () =>
    withRouter(
      () => undefined,
      async (client, server) => {
        server.peers[0]!.socket.resetAndDestroy();
        await until(() => client.closed);
        const error = await failure(client.list('/container', ask));
        assert.equal(error.kind, 'transport');
        assert.match(
          error.message,
          /failed before it was sent: 127\.0\.0\.1:\d+ broke the connection \(ECONNRESET\)/,
        );
      },
    ));

  it('FIN in mid-row', () =>
    withRouter(
      (_, peer, tag) => {
        half(peer, tag);
        peer.socket.end();
      },
      async (client) => {
        const error = await failure(client.list('/container', ask));
        assert.equal(error.kind, 'transport');
        assert.equal(error.code, 'connection-closed');
        assert.match(error.message, /closed the connection/);
      },
    ));

  it('RST in mid-row', () =>
    withRouter(
      (_, peer, tag) => {
        half(peer, tag);
        setTimeout(() => peer.socket.resetAndDestroy(), 20);
      },
      async (client) => {
        const error = await failure(client.list('/container', ask));
        assert.equal(error.kind, 'transport');
        assert.match(error.message, /ECONNRESET/);
      },
    ));

  it('!fatal', () =>
    withRouter(
      (_, peer) => {
        peer.reply(['!fatal', 'session terminated on request']);
        peer.socket.end();
      },
      async (client) => {
        const error = await failure(client.list('/container', ask));
        assert.equal(error.kind, 'transport');
        assert.equal(error.code, 'router-closed');
        assert.deepEqual(error.quotes, ['session terminated on request']);
      },
    ));

  it('`close()` with a command pending', () =>
    withRouter(
      () => undefined,
      async (client) => {
        const read = failure(client.list('/container', ask));
        const write = failure(client.remove('/container', '*1'));
        client.close();
        assert.equal((await read).kind, 'aborted');
        assert.equal((await write).kind, 'ambiguous');
        assert.equal((await failure(client.list('/container', ask))).code, 'closed');
      },
    ));

  it('refused', async () => {
    const server = await startFake(() => undefined);
    await server.close();
    const error = await failure(connectRouter(plain(server)));
    assert.equal(error.kind, 'transport');
    assert.equal(error.code, 'connection-refused');
    assert.match(error.message, /127\.0\.0\.1:\d+ refuses the connection\. .*\/ip\/service\/enable api,/);
  });

  // The other half of that row, "TLS verify error", stands with the certificates in tls.test.ts.

  it('bad login', async () => {
    const server = await startFake(() => undefined, {
      login: (_, peer, tag) => {
        peer.reply(['!trap', '=message=invalid user name or password (6)', tag], ['!done', tag]);
      },
    });
    const error = await failure(connectRouter(plain(server, { retry: { ...ONCE, attempts: 3 } })));
    assert.equal(error.kind, 'authentication');
    assert.equal(error.code, 'wrong-password');
    assert.deepEqual(error.quotes, ['invalid user name or password (6)']);
    assert.equal(server.peers.length, 1, 'a wrong password is not tried again');
    if (!server.peers[0]!.socket.destroyed) await once(server.peers[0]!.socket, 'close');
    await server.close();
  });
});

import assert from 'node:assert/strict';
import { SteadyRouter } from '../../src/routeros/api/index.ts';
import { failure, ONCE, plain } from './connected.ts';
import { startFake } from './fake-server.ts';
import type { FakeOptions, FakeServer, Script } from './fake-server.ts';

const retry = { ...ONCE, attempts: 3 };
const ask = { proplist: ['name'] };

async function withSteady(
  script: Script,
  test: (router: SteadyRouter, server: FakeServer) => Promise<void>,
  fake: FakeOptions = {},
) {
  const server = await startFake(script, fake);
  const router = new SteadyRouter(plain(server, { retry }));
  try {
    await test(router, server);
  } finally {
    await router.close();
    await server.close();
  }
}

const commands = (server: FakeServer) => server.sentences.map(([command]) => command);

describe('a steady router', () => {
  it('connects at the first call, and once for all calls', () =>
    withSteady(
      (_, peer, tag) => {
        peer.reply(['!done', tag]);
      },
      async (router, server) => {
        assert.equal(server.peers.length, 0);
        await Promise.all([
          router.list('/a', ask),
          router.list('/b', ask),
          router.set('/c', undefined, {}),
        ]);
        await router.list('/d', ask);
        assert.equal(server.peers.length, 1);
        assert.equal(router.stats.connections, 1);
      },
    ));

  it('repeats a read over a new connection', () => {
    let broken = 0;
    return withSteady(
      (_, peer, tag) => {
        broken += 1;
        if (broken <= 2) peer.socket.resetAndDestroy();
        else peer.reply(['!re', tag, '=name=x'], ['!done', tag]);
      },
      async (router, server) => {
        assert.equal((await router.list('/a', ask)).length, 1);
        assert.deepEqual(commands(server), [
          '/login',
          '/a/print',
          '/login',
          '/a/print',
          '/login',
          '/a/print',
        ]);
        assert.equal(router.stats.connections, 3);
      },
    );
  });

  it('gives a read up after the last attempt', () =>
    withSteady(
      (_, peer) => peer.socket.resetAndDestroy(),
      async (router, server) => {
        assert.equal((await failure(router.list('/a', ask))).kind, 'transport');
        assert.equal(commands(server).filter((one) => one === '/a/print').length, 3);
      },
    ));

  it('never sends a write twice, and reads over a new connection afterwards', () =>
    withSteady(
      (words, peer, tag) => {
        if (words[0] === '/a/add') peer.socket.resetAndDestroy();
        else peer.reply(['!re', tag, '=.id=*7'], ['!done', tag]);
      },
      async (router, server) => {
        assert.equal((await failure(router.add('/a', {}))).kind, 'ambiguous');
        assert.equal((await router.list('/a', ask))[0]?.['.id'], '*7');
        assert.deepEqual(commands(server), ['/login', '/a/add', '/login', '/a/print']);
      },
    ));

  it('connects again before a write when the connection broke while idle', () =>
    withSteady(
      (_, peer, tag) => {
        peer.reply(['!done', tag]);
        if (peer.received.length === 2) setTimeout(() => peer.socket.resetAndDestroy(), 5);
      },
      async (router, server) => {
        await router.list('/a', ask);
        await new Promise((done) => setTimeout(done, 50));
        await router.remove('/a', '*1');
        await router.run('/a', 'start', '*1');
        assert.equal(server.peers.length, 2);
      },
    ));

  it('shares one new connection among the reads that lost the old one', () => {
    let first = true;
    return withSteady(
      (_, peer, tag) => {
        if (first) {
          first = false;
          peer.socket.resetAndDestroy();
        } else if (!peer.socket.destroyed) peer.reply(['!done', tag]);
      },
      async (router, server) => {
        await Promise.all(Array.from({ length: 10 }, (_, index) => router.list(`/m${index}`, ask)));
        assert.equal(server.peers.length, 2);
      },
    );
  });

  it('does not repeat what the router refused, nor what passed its deadline', () =>
    withSteady(
      (_, peer, tag) => {
        peer.reply(['!trap', tag, '=message=no such command prefix'], ['!done', tag]);
      },
      async (router, server) => {
        assert.equal((await failure(router.list('/container', ask))).code, 'no-container-package');
        assert.deepEqual(commands(server), ['/login', '/container/print']);
      },
    ));

  it('does not ask again with a password that was refused, and connects afresh at the next call', async () => {
    let logins = 0;
    await withSteady(
      (_, peer, tag) => {
        peer.reply(['!done', tag]);
      },
      async (router) => {
        assert.equal((await failure(router.list('/a', ask))).code, 'wrong-password');
        assert.equal(logins, 1);
        assert.deepEqual(await router.list('/a', ask), []);
      },
      {
        login: (_, peer, tag) => {
          logins += 1;
          if (logins === 1) peer.reply(['!trap', tag, '=message=invalid user name or password (6)']);
          peer.reply(['!done', tag]);
        },
      },
    );
  });

  it('is of no use after close', () =>
    withSteady(
      (_, peer, tag) => {
        peer.reply(['!done', tag]);
      },
      async (router, server) => {
        await router.list('/a', ask);
        await router.close();
        assert.equal((await failure(router.list('/a', ask))).code, 'closed');
        assert.equal(server.peers.length, 1);
      },
    ));
});

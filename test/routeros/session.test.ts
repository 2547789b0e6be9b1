import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { failure, holding, withRouter } from './connected.ts';

const ask = { proplist: ['name'] };

describe('a session', () => {
  it('keeps as many reads under way as a plan may have, and sends the next when one ends', async () => {
    const { held, script, answer } = holding();
    await withRouter(script, async (client) => {
      const all = Promise.all(Array.from({ length: 32 }, (_, index) => client.list(`/m${index}`, ask)));
      await sleep(50);
      assert.equal(held.length, 24);
      answer(3);
      await sleep(50);
      assert.equal(held.length, 24);
      answer(24);
      await sleep(50);
      answer(5);
      assert.equal((await all).length, 32);
    });
  });

  it('puts all sentences of one turn into one segment', async () => {
    const { held, script, answer } = holding();
    await withRouter(script, async (client, server) => {
      const all = Promise.all(Array.from({ length: 10 }, (_, index) => client.list(`/m${index}`, ask)));
      await sleep(50);
      assert.equal(held.length, 10);
      // One for the login, one for the ten reads.
      assert.equal(server.peers[0]!.received.length, 2);
      answer(10);
      await all;
    });
  });

  it('sends one write at a time, in the order of the calls, with reads beside it', async () => {
    const { held, script, answer } = holding();
    await withRouter(script, async (client) => {
      const writes = [client.add('/a', {}), client.set('/b', '*1', {}), client.remove('/c', '*1')];
      const read = client.list('/d', ask);
      await sleep(50);
      assert.deepEqual(
        held.map(({ command }) => command),
        ['/a/add', '/d/print'],
      );
      answer(2);
      await sleep(50);
      assert.deepEqual(
        held.map(({ command }) => command),
        ['/b/set'],
      );
      answer(1);
      await sleep(50);
      assert.deepEqual(
        held.map(({ command }) => command),
        ['/c/remove'],
      );
      answer(1);
      await Promise.all([...writes, read]);
    });
  });

  it('sends the next write after one that was refused', () =>
    withRouter(
      (words, peer, tag) => {
        if (words[0] === '/a/add') peer.reply(['!trap', tag, '=message=failure: x'], ['!done', tag]);
        else peer.reply(['!done', tag]);
      },
      async (client) => {
        const first = failure(client.add('/a', {}));
        await client.set('/b', '*1', {});
        assert.equal((await first).kind, 'refused');
      },
    ));

  it('does not settle on a trap before its !done, nor on !empty', () =>
    withRouter(
      (_, peer, tag) => {
        peer.reply(['!empty', tag], ['!trap', tag, '=message=failure: x']);
        setTimeout(() => {
          peer.reply(['!done', tag]);
        }, 60);
      },
      async (client) => {
        const start = performance.now();
        await failure(client.list('/a', ask));
        assert.ok(performance.now() - start > 50);
      },
    ));

  it('hands out no rows where a trap came with them', () =>
    withRouter(
      (_, peer, tag) => {
        peer.reply(
          ['!re', tag, '=name=x'],
          ['!trap', tag, '=message=interrupted', '=category=2'],
          ['!done', tag],
        );
      },
      async (client) => {
        const error = await failure(client.list('/a', ask));
        assert.equal(error.code, 'interrupted');
      },
    ));

  it('counts round trips: a pipeline is one, whatever its width', () =>
    withRouter(
      (_, peer, tag) => {
        peer.reply(['!done', tag, '=ret=*1']);
      },
      async (client) => {
        assert.equal(client.stats.roundTrips, 1, 'the login');
        await Promise.all(Array.from({ length: 12 }, (_, index) => client.list(`/m${index}`, ask)));
        assert.equal(client.stats.roundTrips, 2);
        await client.list('/a', ask);
        await client.add('/a', {});
        assert.equal(client.stats.roundTrips, 4);
      },
    ));

  it('counts what goes over the wire', () =>
    withRouter(
      (_, peer, tag) => {
        peer.reply(['!done', tag, '=ret=*1']);
      },
      async (client, server) => {
        await client.list('/a', ask);
        await client.add('/a', {});
        const { sentences, reads, writes, bytesSent, connections } = client.stats;
        const arrived = Buffer.concat(server.peers[0]!.received).length;
        assert.deepEqual(
          { sentences, reads, writes, connections },
          { sentences: 3, reads: 2, writes: 1, connections: 1 },
        );
        assert.equal(bytesSent, arrived);
        // Three times `!done`, `=ret=*1` twice, tags 1 to 3.
        assert.equal(client.stats.bytesReceived, 3 * (1 + 5 + 1 + 6 + 1) + 2 * (1 + 7));
      },
    ));
});

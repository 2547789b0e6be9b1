import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { failure, until, withRouter } from './connected.ts';
import type { Peer } from './fake-server.ts';

const ask = { proplist: ['name'] };

/** Keeps what comes in, for a test that answers by hand. */
function holding() {
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

describe('a session', () => {
  it('keeps sixteen reads under way and sends the next when one ends', async () => {
    const { held, script, answer } = holding();
    await withRouter(script, async (client) => {
      const all = Promise.all(Array.from({ length: 24 }, (_, index) => client.list(`/m${index}`, ask)));
      await sleep(50);
      assert.equal(held.length, 16);
      answer(3);
      await sleep(50);
      assert.equal(held.length, 16);
      answer(16);
      await sleep(50);
      answer(5);
      assert.equal((await all).length, 24);
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

describe('a deadline', () => {
  it('leads to a cancel of that tag, and the connection stays when the router ends it', () =>
    withRouter(
      (words, peer, tag) => {
        if (words[0] === '/cancel') {
          const ended = `.${words.find((one) => one.startsWith('=tag='))!.slice(1)}`;
          // The order that transcript 39 shows.
          peer.reply(
            ['!trap', '=category=2', '=message=interrupted', ended],
            ['!done', tag],
            ['!done', ended],
          );
        } else if (words[0] === '/fast/print') peer.reply(['!done', tag]);
      },
      async (client, server) => {
        const error = await failure(client.list('/slow', ask));
        assert.equal(error.code, 'command-timeout');
        assert.equal(error.command, '/slow/print');
        await until(() => server.sentences.length === 3);
        assert.deepEqual(server.sentences.at(-1), ['/cancel', '=tag=2', '.tag=3']);
        await sleep(1200);
        assert.equal(client.closed, false);
        assert.deepEqual(await client.list('/fast', ask), []);
        assert.equal(client.stats.orphans, 0);
      },
      { commandTimeoutMs: 100 },
    ));

  it('drops the connection when only the cancel is answered, not the cancelled command', () =>
    withRouter(
      (words, peer, tag) => {
        if (words[0] === '/cancel') peer.reply(['!done', tag]);
      },
      async (client) => {
        assert.equal((await failure(client.list('/slow', ask))).kind, 'timeout');
        const later = failure(client.list('/other', ask));
        await until(() => client.closed);
        assert.equal((await later).kind, 'timeout');
      },
      { commandTimeoutMs: 100 },
    ));

  it('counts from when the command is sent, not from when it waits for its turn', () =>
    withRouter(
      (_, peer, tag) => {
        setTimeout(() => {
          peer.reply(['!done', tag]);
        }, 200);
      },
      async (client) => {
        await Promise.all([1, 2, 3].map((id) => client.set('/a', `*${id}`, {})));
      },
      { writeTimeoutMs: 450 },
    ));
});

describe('an abort signal', () => {
  const reason = new Error('Ctrl-C');

  it('that has fired sends nothing', () =>
    withRouter(
      () => undefined,
      async (client, server) => {
        const error = await failure(client.add('/a', {}, AbortSignal.abort(reason)));
        assert.equal(error.kind, 'aborted');
        await sleep(30);
        assert.equal(server.sentences.length, 1, 'the login only');
      },
    ));

  it('ends a read at once and cancels it on the router', () =>
    withRouter(
      (words, peer, tag) => {
        if (words[0] === '/cancel')
          peer.reply(['!trap', '=message=interrupted', '.tag=2'], ['!done', tag], ['!done', '.tag=2']);
      },
      async (client, server) => {
        const controller = new AbortController();
        const read = failure(client.list('/a', { ...ask, signal: controller.signal }));
        await sleep(20);
        controller.abort(reason);
        assert.equal((await read).kind, 'aborted');
        await sleep(20);
        assert.equal(server.sentences.at(-1)?.[0], '/cancel');
        assert.equal(client.closed, false);
      },
    ));

  it('takes a write that waits for its turn out of the queue', async () => {
    const { held, script, answer } = holding();
    await withRouter(script, async (client) => {
      const controller = new AbortController();
      const first = client.add('/a', {});
      const second = failure(client.add('/b', {}, controller.signal));
      controller.abort(reason);
      assert.equal((await second).kind, 'aborted');
      await sleep(20);
      answer(1);
      await first;
      await sleep(20);
      assert.equal(held.length, 0, 'the second was never sent');
    });
  });

  it('leaves no listener behind', () =>
    withRouter(
      (_, peer, tag) => {
        peer.reply(['!done', tag]);
      },
      async (client) => {
        const controller = new AbortController();
        let listeners = 0;
        const { signal } = controller;
        const [add, remove] = [
          signal.addEventListener.bind(signal),
          signal.removeEventListener.bind(signal),
        ];
        signal.addEventListener = (...args: Parameters<typeof add>) => {
          listeners += 1;
          add(...args);
        };
        signal.removeEventListener = (...args: Parameters<typeof remove>) => {
          listeners -= 1;
          remove(...args);
        };
        for (let i = 0; i < 5; i++) await client.list('/a', { ...ask, signal });
        assert.equal(listeners, 0);
      },
    ));
});

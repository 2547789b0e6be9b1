import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { failure, holding, until, withRouter } from './connected.ts';

const ask = { proplist: ['name'] };

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

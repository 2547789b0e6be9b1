import assert from 'node:assert/strict';
import { RouterError } from '../../src/routeros/error.ts';
import { failure, withRouter } from './connected.ts';
import type { Script } from './fake-server.ts';

/** Adds with this script at the other end, and gives the error of the add and of a second write that waits behind it. */
async function addAgainst(
  script: Script,
): Promise<{ first: RouterError; second: RouterError; seen: number }> {
  let result: { first: RouterError; second: RouterError; seen: number } | undefined;
  await withRouter(
    script,
    async (client, server) => {
      const first = failure(client.add('/container', { interface: 'veth1' }));
      const second = failure(client.remove('/container', '*2'));
      result = { first: await first, second: await second, seen: 0 };
      result.seen = server.sentences.filter(([command]) => command?.startsWith('/container/')).length;
    },
    { writeTimeoutMs: 100 },
  );
  return result!;
}

describe('a write whose answer is lost', () => {
  const cases: Record<string, Script> = {
    'the router closes': (_, peer) => peer.socket.end(),
    'the connection is reset': (_, peer) => peer.socket.resetAndDestroy(),
    'the router ends the session with !fatal': (_, peer) => {
      peer.reply(['!fatal', 'shutting down']);
    },
    'the stream turns to garbage': (_, peer) => {
      peer.socket.write(Buffer.of(0xff));
    },
    'the answer breaks off inside a word': (_, peer, tag) => {
      peer.socket.end(
        Buffer.concat([Buffer.from([5]), Buffer.from('!done'), Buffer.from([40]), Buffer.from(tag)]),
      );
    },
    'nothing ever comes, not even for the cancel': () => undefined,
  };
  for (const [what, script] of Object.entries(cases)) {
    it(`is ambiguous when ${what}`, async () => {
      const { first, second, seen } = await addAgainst(script);
      assert.equal(first.kind, 'ambiguous');
      assert.equal(first.code, 'write-unanswered');
      assert.equal(first.command, '/container/add');
      assert.match(
        first.message,
        /^\/container\/add was sent, but its answer never came \(.+\)\. It may have been carried out/,
      );
      assert.ok(first.cause instanceof RouterError);
      // The one behind it never left, so it is certain that it was not carried out.
      assert.notEqual(second.kind, 'ambiguous');
      assert.match(second.message, /\/container\/remove failed before it was sent/);
      assert.equal(seen, 1);
    });
  }

  it('is ambiguous when our cancel interrupted it', () =>
    withRouter(
      (words, peer, tag) => {
        if (words[0] === '/cancel')
          peer.reply(
            ['!trap', '=category=2', '=message=interrupted', '.tag=2'],
            ['!done', tag],
            ['!done', '.tag=2'],
          );
      },
      async (client) => {
        const error = await failure(client.add('/container', {}));
        assert.equal(error.kind, 'ambiguous');
        assert.match(error.message, /did not answer within 0\.1 s/);
        assert.equal(client.closed, false);
      },
      { writeTimeoutMs: 100 },
    ));

  it('is done after all when its end comes while it is being cancelled', () =>
    withRouter(
      (words, peer, tag) => {
        if (words[0] === '/cancel')
          peer.reply(
            ['!done', '.tag=2', '=ret=*9'],
            ['!trap', '=message=no such item', tag],
            ['!done', tag],
          );
      },
      async (client) => {
        assert.equal(await client.add('/container', {}), '*9');
        assert.equal(client.stats.orphans, 0);
      },
      { writeTimeoutMs: 100 },
    ));

  it('is refused, not ambiguous, when a trap comes while it is being cancelled', () =>
    withRouter(
      (words, peer) => {
        if (words[0] === '/cancel')
          peer.reply(['!trap', '.tag=2', '=message=failure: Name already exists'], ['!done', '.tag=2']);
      },
      async (client) => {
        const error = await failure(client.add('/container', {}));
        assert.equal(error.kind, 'refused');
        assert.equal(error.code, 'name-exists');
      },
      { writeTimeoutMs: 100 },
    ));

  it('is ambiguous when the caller gave up and the router does not say how it ended', () =>
    withRouter(
      (words, peer, tag) => {
        if (words[0] === '/cancel')
          peer.reply(
            ['!trap', '.tag=2', '=category=2', '=message=interrupted'],
            ['!done', tag],
            ['!done', '.tag=2'],
          );
      },
      async (client) => {
        const controller = new AbortController();
        const write = failure(client.remove('/container', '*1', controller.signal));
        setTimeout(() => {
          controller.abort();
        }, 20);
        const error = await write;
        assert.equal(error.kind, 'ambiguous');
        assert.match(error.message, /the run was interrupted/);
      },
    ));

  it('is ambiguous when an add is accepted without the id of the row', () =>
    withRouter(
      (_, peer, tag) => {
        peer.reply(['!done', tag]);
      },
      async (client) => {
        const error = await failure(client.add('/container', {}));
        assert.equal(error.kind, 'ambiguous');
        assert.equal(error.code, 'add-without-id');
      },
    ));

  it('keeps a read beside it a plain transport error', () =>
    withRouter(
      (words, peer) => {
        if (words[0] === '/container/add') peer.socket.resetAndDestroy();
      },
      async (client) => {
        const read = failure(client.list('/container', { proplist: [] }));
        const write = failure(client.add('/container', {}));
        assert.equal((await read).kind, 'transport');
        assert.equal((await write).kind, 'ambiguous');
      },
    ));
});

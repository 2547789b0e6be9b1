import assert from 'node:assert/strict';
import { failure, withRouter } from './connected.ts';
import { containerRows } from './container-rows.ts';
import { ask, bare, eight, eightRows, reads } from './eight-rows.ts';
import type { Peer, Script } from './fake-server.ts';

/*
 * Every row of the fault matrix in wire-protocol.md 3.1, by its name there. Each is a situation in which at least one
 * published client loses rows, hangs, or takes the process with it.
 */

describe('the fault matrix: replies', () => {
  it('8 rows, tag 2nd', () =>
    reads((_, peer, tag) => {
      peer.reply(...eight.map(({ words }) => ['!re', tag, ...words]), ['!done', tag]);
    }, eightRows));

  it('8 rows, tag last', () =>
    reads((_, peer, tag) => {
      peer.reply(...eight.map(({ words }) => ['!re', ...words, tag]), ['!done', tag]);
    }, eightRows));

  it('!empty + !done', () =>
    reads((_, peer, tag) => {
      peer.reply(['!empty', tag], ['!done', tag]);
    }, []));

  it('!trap + !done', async () => {
    const script: Script = (_, peer, tag) => {
      peer.reply(
        ['!trap', tag, '=category=1', '=message=input does not match any value of interface'],
        ['!trap', '=message=failure: a second one', tag],
        ['!done', tag],
      );
    };
    await withRouter(script, async (client) => {
      const error = await failure(client.add('/container', { interface: 'veth-x' }));
      assert.equal(error.kind, 'refused');
      assert.equal(error.code, 'no-such-interface');
      assert.equal(error.category, 1);
      assert.deepEqual(error.quotes, [
        'input does not match any value of interface',
        'failure: a second one',
      ]);
      assert.match(
        error.message,
        /refused \/container\/add: "input does not match any value of interface"/,
      );
      assert.equal(client.closed, false);
    });
  });

  it('add -> =ret=*1F', () =>
    withRouter(
      (_, peer, tag) => {
        peer.reply(['!done', tag, '=ret=*1F']);
      },
      async (client) => {
        assert.equal(await client.add('/container', { interface: 'veth1' }), '*1F');
      },
    ));

  it('reply with an unknown/late tag', () =>
    withRouter(
      (_, peer, tag) => {
        peer.reply(
          ['!re', '.tag=999', '=name=foreign'],
          ['!done', '.tag=999'],
          ['!re', tag, '=name=ours'],
          ['!done', tag],
        );
      },
      async (client) => {
        assert.deepEqual(bare(await client.list('/container', ask)), [{ name: 'ours' }]);
        assert.equal(client.stats.orphans, 2);
      },
    ));

  it('stray untagged `!trap`', () =>
    withRouter(
      (_, peer, tag) => {
        peer.reply(['!trap', '=message=stray'], ['!re', tag, '=name=ours'], ['!done', tag]);
      },
      async (client) => {
        assert.deepEqual(bare(await client.list('/container', ask)), [{ name: 'ours' }]);
        assert.deepEqual(bare(await client.list('/container', ask)), [{ name: 'ours' }]);
        assert.equal(client.stats.orphans, 2);
      },
    ));

  it('control byte 0xF9', () =>
    withRouter(
      (_, peer) => {
        peer.socket.write(Buffer.of(0xf9));
      },
      async (client) => {
        const error = await failure(client.list('/container', ask));
        assert.equal(error.kind, 'protocol');
        assert.equal(error.code, 'control-byte');
        assert.equal(client.closed, true);
      },
    ));

  it('50 concurrent tagged prints', () => {
    const waiting: { peer: Peer; tag: string; name: string }[] = [];
    return withRouter(
      (words, peer, tag) => {
        waiting.push({ peer, tag, name: words[0]! });
        if (waiting.length === 1) {
          setTimeout(() => {
            // Rows of all that came in so far, interleaved and from behind.
            const batch = waiting.splice(0).reverse();
            for (const row of [1, 2, 3]) {
              for (const one of batch) one.peer.reply(['!re', `=name=${one.name} ${row}`, one.tag]);
            }
            for (const one of batch) one.peer.reply(['!done', one.tag]);
          }, 5);
        }
      },
      async (client) => {
        const menus = Array.from({ length: 50 }, (_, index) => `/menu-${index}`);
        const all = await Promise.all(menus.map((menu) => client.list(menu, ask)));
        for (const [index, rows] of all.entries()) {
          assert.deepEqual(
            rows.map((row) => row['name']),
            [1, 2, 3].map((row) => `/menu-${index}/print ${row}`),
          );
        }
      },
    );
  });

  it('mix: 100 rows, trap, slow, 7 rows, add', () =>
    withRouter(
      ([command], peer, tag) => {
        const rows = (count: number) => containerRows(count).map(({ words }) => ['!re', tag, ...words]);
        if (command === '/hundred/print') peer.reply(...rows(100), ['!done', tag]);
        else if (command === '/trap/print')
          peer.reply(['!trap', tag, '=message=no such command prefix'], ['!done', tag]);
        else if (command === '/slow/print')
          setTimeout(() => {
            peer.reply(...rows(1), ['!done', tag]);
          }, 100);
        else if (command === '/seven/print') peer.reply(...rows(7), ['!done', tag]);
        else peer.reply(['!done', tag, '=ret=*2A']);
      },
      async (client) => {
        const [hundred, trap, slow, seven, added] = await Promise.all([
          client.list('/hundred', ask),
          failure(client.list('/trap', ask)),
          client.list('/slow', ask),
          client.list('/seven', ask),
          client.add('/container', {}),
        ]);
        assert.deepEqual([hundred.length, slow.length, seven.length, added], [100, 1, 7, '*2A']);
        assert.equal(trap.code, 'no-such-command');
      },
    ));
});

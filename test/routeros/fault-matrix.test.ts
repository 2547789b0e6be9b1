import assert from 'node:assert/strict';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { connectRouter } from '../../src/routeros/api/index.ts';
import { failure, ONCE, plain, until, withRouter } from './connected.ts';
import { containerRows } from './container-rows.ts';
import type { Peer, Script, WordIn } from './fake-server.ts';
import { everyBytes, sentence, startFake, word } from './fake-server.ts';

/*
 * Every row of the fault matrix in wire-protocol.md 3.1, by its name there. Each is a situation in which at least one
 * published client loses rows, hangs, or takes the process with it.
 */

const eight = containerRows(8);
const eightRows = eight.map(({ row }) => row);
const ask = { proplist: ['name'] };
const bare = (rows: readonly Readonly<Record<string, string>>[]) => rows.map((row) => ({ ...row }));

/** Eight whole rows and the end, as bytes. */
function eightBytes(tag: string): Buffer {
  return Buffer.concat([
    ...eight.map(({ words }) => sentence('!re', tag, ...words)),
    sentence('!done', tag),
  ]);
}

/** A reply that breaks off inside a row. */
function half(peer: Peer, tag: string): void {
  peer.socket.write(eightBytes(tag).subarray(0, 700));
}

async function reads(script: Script, expected: readonly Record<string, string>[]): Promise<void> {
  await withRouter(script, async (client) => {
    assert.deepEqual(bare(await client.list('/container', ask)), expected);
  });
}

/** What a read gives when every reply is one row with these bytes as its comment. */
async function commentOf(value: WordIn): Promise<string | undefined> {
  let comment: string | undefined;
  const script: Script = (_, peer, tag) => {
    peer.reply(['!re', tag, Buffer.concat([Buffer.from('=comment='), Buffer.from(value)])], ['!done', tag]);
  };
  await withRouter(script, async (client) => {
    comment = (await client.list('/container', ask))[0]?.['comment'];
  });
  return comment;
}

describe('the fault matrix', () => {
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

  for (const size of [1, 7]) {
    it(`${size}-byte TCP segments`, () =>
      reads((_, peer, tag) => void peer.segments(everyBytes(eightBytes(tag), size)), eightRows));
  }

  it('1448-byte segments, 500 rows', () => {
    const rows = containerRows(500);
    return reads(
      (_, peer, tag) => {
        const bytes = Buffer.concat([
          ...rows.map(({ words }) => sentence('!re', ...words, tag)),
          sentence('!done', tag),
        ]);
        void peer.segments(everyBytes(bytes, 1448));
      },
      rows.map(({ row }) => row),
    );
  });

  it('last terminator in its own segment', () =>
    reads((_, peer, tag) => {
      const bytes = eightBytes(tag);
      void peer.segments([bytes.subarray(0, -1), bytes.subarray(-1)]);
    }, eightRows));

  it('segment ends at a word end, next segment = 1st byte of a 2-byte length', () => {
    const comment = 'x'.repeat(300);
    return reads(
      (_, peer, tag) => {
        const long = word(`=comment=${comment}`);
        const head = Buffer.concat([word('!re'), word(tag)]);
        const rest = Buffer.concat([long.subarray(1), Buffer.of(0), sentence('!done', tag)]);
        void peer.segments([head, long.subarray(0, 1), rest]);
      },
      [{ comment }],
    );
  });

  it('20 000-byte value (3-byte length)', async () => {
    const value = 'v'.repeat(20_000);
    assert.equal(await commentOf(value), value);
  });

  it('2.5 MB value (4-byte)', async () => {
    const value = 'v'.repeat(2.5 * 1024 * 1024);
    assert.ok((await commentOf(value)) === value);
  });

  it('send a word >= 128 bytes', async () => {
    for (const length of [128, 20_000, 60_000]) {
      const value = 'w'.repeat(length);
      await withRouter(
        (_, peer, tag) => {
          peer.reply(['!done', tag]);
        },
        async (client, server) => {
          await client.set('/file', '*1', { contents: value });
          assert.ok(server.sentences.at(-1)?.includes(`=contents=${value}`), String(length));
        },
      );
    }
  });

  it('read UTF-8', async () => {
    assert.equal(await commentOf('žluťoučký ✓'), 'žluťoučký ✓');
  });

  it('write UTF-8', () =>
    withRouter(
      (_, peer, tag) => {
        peer.reply(['!done', tag]);
      },
      async (client, server) => {
        await client.set('/container', '*1', { comment: 'café žluť ✓' });
        assert.ok(server.sentences.at(-1)?.includes('=comment=café žluť ✓'));
      },
    ));

  it('read latin1', async () => {
    const bytes = Buffer.from('caf\xE9 \x81', 'latin1');
    assert.ok(Buffer.from((await commentOf(bytes)) ?? '', 'latin1').equals(bytes));
  });

  it('`a=b=c\\r\\n.tag=zzz\\n!done` as a value', async () => {
    assert.equal(await commentOf('a=b=c\r\n.tag=zzz\n!done'), 'a=b=c\r\n.tag=zzz\n!done');
  });

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

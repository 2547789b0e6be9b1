import assert from 'node:assert/strict';
import { withRouter } from './connected.ts';
import { containerRows } from './container-rows.ts';
import { commentOf, eightBytes, eightRows, reads } from './eight-rows.ts';
import { everyBytes, sentence, word } from './fake-server.ts';

/*
 * Every row of the fault matrix in wire-protocol.md 3.1, by its name there. Each is a situation in which at least one
 * published client loses rows, hangs, or takes the process with it.
 */

describe('the fault matrix: segments and values', () => {
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
});

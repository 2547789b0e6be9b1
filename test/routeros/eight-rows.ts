import assert from 'node:assert/strict';
import { withRouter } from './connected.ts';
import { containerRows } from './container-rows.ts';
import type { Peer, Script, WordIn } from './fake-server.ts';
import { sentence } from './fake-server.ts';

/* What the tests of the fault matrix share: a print of eight rows, as the client gives them and as bytes. */

export const eight = containerRows(8);
export const eightRows = eight.map(({ row }) => row);
export const ask = { proplist: ['name'] };
export const bare = (rows: readonly Readonly<Record<string, string>>[]) => rows.map((row) => ({ ...row }));

/** Eight whole rows and the end, as bytes. */
export function eightBytes(tag: string): Buffer {
  return Buffer.concat([
    ...eight.map(({ words }) => sentence('!re', tag, ...words)),
    sentence('!done', tag),
  ]);
}

/** A reply that breaks off inside a row. */
export function half(peer: Peer, tag: string): void {
  peer.socket.write(eightBytes(tag).subarray(0, 700));
}

export async function reads(script: Script, expected: readonly Record<string, string>[]): Promise<void> {
  await withRouter(script, async (client) => {
    assert.deepEqual(bare(await client.list('/container', ask)), expected);
  });
}

/** What a read gives when every reply is one row with these bytes as its comment. */
export async function commentOf(value: WordIn): Promise<string | undefined> {
  let comment: string | undefined;
  const script: Script = (_, peer, tag) => {
    peer.reply(['!re', tag, Buffer.concat([Buffer.from('=comment='), Buffer.from(value)])], ['!done', tag]);
  };
  await withRouter(script, async (client) => {
    comment = (await client.list('/container', ask))[0]?.['comment'];
  });
  return comment;
}

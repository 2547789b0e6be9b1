import assert from 'node:assert/strict';
import { Duplex } from 'node:stream';
import { printCommand } from '../../src/routeros/api/command.ts';
import { Session } from '../../src/routeros/api/session.ts';
import { newStats } from '../../src/routeros/api/index.ts';
import { containerRows } from './container-rows.ts';
import { everyBytes, sentence, word } from './fake-server.ts';

/** A socket in memory: what is pushed arrives as segments exactly as they are. */
function memorySocket(): Duplex {
  return new Duplex({
    read: () => undefined,
    write: (_chunk, _encoding, done) => {
      done();
    },
  });
}

/** Puts the segments in front of a session that waits for the answer to tag 1. */
async function answerTo(segments: readonly Buffer[]): Promise<readonly Record<string, string>[]> {
  const socket = memorySocket();
  const session = new Session(socket, {
    peer: 'memory',
    stats: newStats(),
    readTimeoutMs: 1000,
    writeTimeoutMs: 1000,
  });
  const answer = session.call(printCommand('/container', { proplist: [] }));
  for (const segment of segments) socket.emit('data', segment);
  const { rows } = await answer;
  session.close();
  return rows.map((row) => ({ ...row }));
}

/** 32 bits of xorshift: the same segmentations in every run. */
function* random(seed: number): Generator<number> {
  for (let x = seed; ;) {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    yield (x >>> 0) / 2 ** 32;
  }
}

function cut(bytes: Buffer, places: readonly number[]): Buffer[] {
  const at = [0, ...[...places].sort((a, b) => a - b), bytes.length];
  return at.slice(1).map((end, index) => bytes.subarray(at[index], end));
}

describe('a long reply', () => {
  const three = containerRows(3);
  const rows = three.map(({ row }) => row);
  // The long word makes a two-byte length that can be cut through.
  const long = { 'env-current': 'PATH=/usr/bin,'.repeat(20) };
  const reply = Buffer.concat([
    ...three.map(({ words }) => sentence('!re', '.tag=1', ...words)),
    sentence('!re', `=env-current=${long['env-current']}`, '.tag=1'),
    sentence('!done', '.tag=1'),
  ]);
  const expected = [...rows, long];

  it('is long enough to be like the one that other clients lose', () => {
    assert.ok(reply.length >= 1276, String(reply.length));
  });

  it('is read whole for every single cut point', async () => {
    for (let at = 1; at < reply.length; at++)
      assert.deepEqual(await answerTo(cut(reply, [at])), expected, `cut at ${at}`);
  });

  for (const size of [1, 7, 1448]) {
    it(`is read whole in segments of ${size} bytes`, async () => {
      assert.deepEqual(await answerTo(everyBytes(reply, size)), expected);
    });
  }

  it('is read whole word by word', async () => {
    const words = [...three.flatMap((one) => ['!re', '.tag=1', ...one.words, '']), '!done', '.tag=1', ''];
    assert.deepEqual(await answerTo(words.map(word)), rows);
  });

  it('is read whole sentence by sentence, and with the prefix apart from its word', async () => {
    const words = [...three.flatMap((one) => ['!re', '.tag=1', ...one.words, '']), '!done', '.tag=1', ''];
    const split = words.map(word).flatMap((bytes) => [bytes.subarray(0, 1), bytes.subarray(1)]);
    assert.deepEqual(await answerTo(split), rows);
    const sentences = [
      ...three.map((one) => sentence('!re', '.tag=1', ...one.words)),
      sentence('!done', '.tag=1'),
    ];
    assert.deepEqual(await answerTo(sentences), rows);
  });

  it('is read whole in 9,000 random segmentations', async () => {
    const source = random(20261101);
    const next = () => source.next().value as number;
    const whole = JSON.stringify(expected);
    for (let run = 0; run < 9000; run++) {
      const places = Array.from({ length: 5 }, () => Math.floor(next() * (reply.length + 1)));
      const got = await answerTo(cut(reply, places));
      if (JSON.stringify(got) !== whole)
        assert.deepEqual(got, expected, `run ${run}, cuts ${places.join(' ')}`);
    }
  });
});

import assert from 'node:assert/strict';
import { add, fault, print, rowsNamed, wholeReply } from './fault-scene.ts';
import { pause, RawClient, until } from './raw-client.ts';
import { withServer } from './with-server.ts';

describe('faults of writes', () => {
  fault(
    'drop-before-write:2',
    'the first is done, the second is not and ends the connection',
    async ({ client, device }) => {
      add(client);
      print(client);
      add(client);
      assert.equal(await client.end(), 'FIN');
      assert.equal(rowsNamed(device, 'new'), 1);
      assert.equal(client.sentences.length, 11);
    },
  );

  fault('drop-after-write:1', 'it is done, unanswered', async ({ client, device, server }) => {
    add(client);
    assert.equal(await client.end(), 'FIN');
    assert.equal(rowsNamed(device, 'new'), 1);
    assert.equal(client.received.length, 0);
    // It strikes once: the next connection can write.
    const next = await RawClient.login(server.port);
    add(next);
    assert.deepEqual(await next.replies(1), ['!done .tag=2 =ret=*A']);
  });

  fault('drop-in-reply:1', 'the answer breaks off', async ({ client, device }) => {
    add(client);
    assert.equal(await client.end(), 'FIN');
    assert.equal(rowsNamed(device, 'new'), 1);
    assert.equal(client.received.toString(), '\x05!done\x06.tag');
  });

  for (const spec of ['lost-reply:1', 'lost-reply-after-add:1']) {
    fault(
      spec,
      'it is done, the answer never comes, the connection goes on',
      async ({ client, device }) => {
        add(client);
        print(client);
        assert.equal((await client.replies(10)).at(-1), '!done .tag=1');
        assert.ok(!client.sentences.some((words) => words.includes('.tag=2')));
        assert.equal(rowsNamed(device, 'new'), 1);
      },
    );
  }

  fault('lost-reply-after-add:2', 'other writes do not count', async ({ client }) => {
    client.send('/container/set', '=.id=*1', '.tag=3');
    add(client);
    assert.equal((await client.replies(2)).length, 2);
  });

  for (const [spec, done] of [
    ['kill-before-write:1', 0],
    ['kill-after-write:1', 1],
  ] as const) {
    it(`${spec}: the callback runs, then all connections drop`, async () => {
      const killed: number[] = [];
      const onKill = () => killed.push(1);
      await withServer({ faults: [spec], onKill }, async (server, device) => {
        const [client, other] = [await RawClient.login(server.port), await RawClient.login(server.port)];
        add(client);
        await Promise.all([client.end(), other.end()]);
        assert.equal(rowsNamed(device, 'new'), done);
        assert.equal(killed.length, 1);
        assert.equal(client.received.length, 0);
      });
    });
  }
});

describe('faults of any command', () => {
  fault('drop-at-byte:2,5', 'so much of the second reply comes', async ({ client }) => {
    print(client);
    print(client);
    assert.equal(await client.end(), 'FIN');
    assert.equal(client.sentences.length, 9);
    assert.ok(client.received.toString().endsWith('\x00\x03!re\x06'));
  });

  for (const [spec, ending] of [
    ['fin-mid-row:1', 'FIN'],
    ['rst:1', 'ECONNRESET'],
  ] as const) {
    fault(spec, `seven rows and a half, then ${ending}`, async ({ client }) => {
      print(client);
      assert.equal(await client.end(), ending);
      assert.equal(client.sentences.length, 7);
      assert.match(client.received.toString(), /\x03!re\x06\.tag=1\x07=\.id=\*8.{1,8}$/);
    });
  }

  fault('fatal:1,out of memory', 'a bare reason, then the end', async ({ client }) => {
    print(client);
    assert.deepEqual(await client.replies(1), ['!fatal out of memory']);
    assert.equal(await client.end(), 'FIN');
  });

  fault(
    'trap:/container/add,failure: no space',
    'only this command, not carried out',
    async ({ client, device }) => {
      client.send('/container/set', '=.id=*1', '.tag=1');
      add(client);
      assert.deepEqual(await client.replies(3), [
        '!done .tag=1',
        '!trap .tag=2 =message=failure: no space',
        '!done .tag=2',
      ]);
      assert.equal(rowsNamed(device, 'new'), 0);
    },
  );

  fault('several-traps', 'two traps, one done', async ({ client }) => {
    add(client);
    assert.deepEqual(await client.replies(3), [
      '!trap .tag=2 =message=failure: first',
      '!trap .tag=2 =category=4 =message=failure: second',
      '!done .tag=2',
    ]);
  });

  fault(
    'stall',
    'it stays unanswered, others are answered, /cancel ends it',
    async ({ client, device }) => {
      add(client);
      print(client);
      assert.deepEqual(await client.replies(9), wholeReply);
      client.send('/cancel', '=tag=2', '.tag=3');
      assert.equal((await client.replies(12)).at(-1), '!done .tag=2');
      assert.equal(rowsNamed(device, 'new'), 0);
    },
  );

  fault(
    'half-open:2',
    'nothing is answered any more, the end of the connection neither comes',
    async ({ client }) => {
      print(client);
      add(client);
      client.send('/quit');
      await client.replies(9);
      await pause(40);
      assert.deepEqual(client.sentences, wholeReply);
      assert.equal(client.ended, undefined);
    },
  );

  fault('slow:1,60', 'the answer comes later', async ({ client, device }) => {
    const started = performance.now();
    add(client);
    await until(
      () => rowsNamed(device, 'new') === 1,
      () => 'the add',
    );
    await client.replies(1);
    assert.ok(performance.now() - started > 58);
  });

  fault('unknown-tag', 'a row of nobody comes first', async ({ client }) => {
    print(client);
    assert.deepEqual(await client.replies(10), ['!re .tag=nobody =.id=*FFFF', ...wholeReply]);
  });

  fault('late-tag', 'the reply comes twice', async ({ client }) => {
    print(client);
    assert.deepEqual(await client.replies(18), [...wholeReply, ...wholeReply]);
  });

  fault('stray-trap', 'a trap without a tag comes first', async ({ client }) => {
    print(client);
    assert.deepEqual(await client.replies(10), ['!trap =message=stray trap', ...wholeReply]);
  });

  fault('unknown-reply', 'a word that nobody knows comes first', async ({ client }) => {
    print(client);
    assert.deepEqual(await client.replies(10), ['!surprise .tag=1', ...wholeReply]);
  });

  fault('control-byte', 'it stands before the reply', async ({ client }) => {
    print(client);
    await until(
      () => client.received.length > 100,
      () => 'the reply',
    );
    assert.equal(client.received.subarray(0, 5).toString('latin1'), '\xf9\x03!re');
  });
});

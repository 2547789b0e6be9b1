import assert from 'node:assert/strict';
import { fault, print, wholeReply } from './fault-scene.ts';
import { bytesOf, pause, RawClient, until } from './raw-client.ts';

describe('faults in how bytes leave', () => {
  for (const [spec, longest] of [
    ['segment:1', 1],
    ['segment:7', 7],
    ['segment:100', 100],
  ] as const) {
    fault(spec, 'no segment is longer', async ({ client }) => {
      print(client);
      assert.deepEqual(await client.replies(9), wholeReply);
      // Two of them may be read at once by a busy machine; most are not.
      const sizes = client.segments.map((segment) => segment.length);
      assert.ok(sizes.filter((size) => size <= longest).length > sizes.length / 2, sizes.join(' '));
    });
  }

  fault('split-at:10', 'the reply comes in two segments', async ({ client }) => {
    print(client);
    assert.deepEqual(await client.replies(9), wholeReply);
    assert.deepEqual(
      client.segments.map((segment) => segment.length),
      [10, client.received.length - 10],
    );
  });

  fault('word-by-word', 'a segment is a word', async ({ client }) => {
    client.send('/container/set', '.tag=12345');
    await client.replies(1);
    assert.deepEqual(client.segments.map(String), ['\x05!done', '\x0a.tag=12345', '\x00']);
  });

  fault('split-terminator', 'the last zero comes alone', async ({ client }) => {
    print(client);
    await client.replies(9);
    assert.equal(client.segments.at(-1)!.toString('hex'), '00');
  });

  fault(
    'split-length',
    'a word ends a segment, the next is one byte of a longer length',
    async ({ client, device }) => {
      device.insert('/container/envs', { value: 'v'.repeat(300) });
      client.send('/container/envs/print');
      await client.replies(2);
      assert.deepEqual(
        client.segments.map((segment) => segment.subarray(0, 4).toString('hex')),
        [Buffer.from('\x03!re').toString('hex'), '81', '333d7661'],
      );
    },
  );

  fault('interleave', 'rows of commands that came together come mixed', async ({ client }) => {
    const one = ['/container/print', '?name=c0'];
    // Both in one segment, so that they are there together.
    client.sendBytes(Buffer.concat([one, one].map((words, index) => bytesOf([...words, `.tag=${index}`]))));
    const words = (await client.replies(4)).map((each) => each.split(' ').slice(0, 2).join(' '));
    assert.deepEqual(words, ['!re .tag=0', '!re .tag=1', '!done .tag=0', '!done .tag=1']);
  });

  fault('tag-position:last', 'the tag ends the sentence', async ({ client }) => {
    client.send('/container/print', '?name=c0', '.tag=1');
    assert.deepEqual(await client.replies(2), ['!re =.id=*1 =name=c0 =comment=x .tag=1', '!done .tag=1']);
  });

  fault('empty:off', 'no !empty, whatever the release', async ({ client }) => {
    client.send('/container/envs/print', '.tag=1');
    assert.deepEqual(await client.replies(1), ['!done .tag=1']);
  });

  fault('idle-drop:120', 'a silent connection is closed, one that speaks is not', async ({ client }) => {
    for (let turn = 0; turn < 4; turn++) {
      await pause(40);
      print(client);
    }
    assert.equal((await client.replies(36)).length, 36);
    assert.equal(await client.end(), 'FIN');
  });

  fault('before-login:fatal', 'a command before login ends the connection', async ({ server }) => {
    const client = await RawClient.open(server.port);
    print(client);
    assert.deepEqual(await client.replies(1), ['!fatal not logged in']);
  });
});

describe('faults of connections and logins', () => {
  fault('refuse-connection:2', 'only the second is reset', async ({ server }) => {
    assert.equal(await RawClient.refused(server.port), 'ECONNRESET');
    await RawClient.login(server.port);
  });

  fault('mute-connection:2', 'it is taken and never answered', async ({ server }) => {
    const client = await RawClient.open(server.port);
    client.send('/login', '=name=admin', '=password=secret');
    await pause(50);
    assert.equal(client.received.length + server.stats.logins, 1);
    assert.equal(client.ended, undefined);
    client.close();
    await until(
      () => server.connections === 1,
      () => 'the end of the mute connection',
    );
  });

  fault(
    'bad-login:2,could not authenticate - radius timeout',
    'the right password is refused once',
    async ({ server }) => {
      const client = await RawClient.open(server.port);
      for (let turn = 0; turn < 2; turn++) client.send('/login', '=name=admin', '=password=secret');
      assert.deepEqual(await client.replies(3), [
        '!trap =message=could not authenticate - radius timeout',
        '!done',
        '!done',
      ]);
    },
  );

  fault('legacy-login:2', 'a challenge is sent', async ({ server }) => {
    const client = await RawClient.open(server.port);
    client.send('/login', '=name=admin', '=password=secret');
    assert.match((await client.replies(1))[0]!, /^!done =ret=[0-9a-f]{32}$/);
  });
});

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wireFaults } from '../../../src/sim/server/wire-faults.ts';
import { add, fault, print, wholeReply } from './fault-scene.ts';
import { RawClient } from './raw-client.ts';
import { withServer } from './with-server.ts';

describe('faults of values', () => {
  for (const [spec, comment] of [
    ['long-value:20000', Buffer.from(`=comment=${'x'.repeat(20000)}`)],
    ['long-value:2500000', Buffer.from(`=comment=${'x'.repeat(2500000)}`)],
    ['utf8-value', Buffer.from('=comment=žluťoučký ✓')],
    ['latin1-value', Buffer.from('3d636f6d6d656e743d636166e92081', 'hex')],
    ['hostile-value', Buffer.from('=comment=a=b=c\r\n.tag=zzz\n!done')],
  ] as const) {
    fault(spec, 'the first row has it as its comment', async ({ client }) => {
      print(client);
      const sentences = await client.replies(9);
      assert.ok(client.received.includes(comment));
      assert.deepEqual(sentences.slice(1), wholeReply.slice(1));
    });
  }
});

describe('faults at run time', () => {
  it('count from the moment they are injected, and can be taken back', async () => {
    await withServer({}, async (server) => {
      const client = await RawClient.login(server.port);
      add(client);
      await client.replies(1);
      const takeBack = server.inject('trap:*,failure: busy');
      add(client);
      assert.equal((await client.replies(3))[1], '!trap .tag=2 =message=failure: busy');
      takeBack();
      server.inject('drop-after-write:2');
      server.inject('tag-position:last');
      add(client);
      assert.equal((await client.replies(4))[3], '!done =ret=*A .tag=2');
      server.clearFaults();
      add(client);
      assert.equal((await client.replies(5))[4], '!done .tag=2 =ret=*B');
    });
  });

  it('add up: a slow answer with a stray trap in small segments', async () => {
    await withServer({ faults: ['slow:1,20', 'stray-trap:1', 'segment:3'] }, async (server) => {
      const client = await RawClient.login(server.port);
      print(client);
      assert.deepEqual(await client.replies(10), ['!trap =message=stray trap', ...wholeReply]);
    });
  });

  it('strike over TLS and a slow line too', async () => {
    const options = { tls: 'certificate', latencyMs: 10, faults: ['rst:1', 'fin-mid-row:2'] } as const;
    await withServer(options, async (server) => {
      for (const ending of ['ECONNRESET', 'FIN']) {
        const client = await RawClient.login(server.tlsPort!, { rejectUnauthorized: false });
        print(client);
        assert.equal(await client.end(), ending);
        assert.equal(client.sentences.length, 7);
      }
    });
  });

  it('are each tested in one of the files about faults', () => {
    const folder = 'test/sim/server';
    const texts = readdirSync(folder)
      .filter((name) => /fault.*\.test\.ts$/.test(name) && name !== 'fault-names.test.ts')
      .map((name) => readFileSync(join(folder, name), 'utf8'));
    const isArmed = (name: string): boolean => texts.some((text) => new RegExp(`'${name}[:']`).test(text));
    assert.deepEqual(
      wireFaults.map(({ name }) => name).filter((name) => !isArmed(name)),
      [],
    );
  });
});

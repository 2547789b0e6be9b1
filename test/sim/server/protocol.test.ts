import assert from 'node:assert/strict';
import { bytesOf, pause, RawClient, until } from './raw-client.ts';
import { withServer } from './with-server.ts';

describe('protocol of the simulated router', () => {
  it('answers a login byte by byte as written down', async () => {
    await withServer({}, async (server) => {
      const client = await RawClient.open(server.port);
      client.sendBytes(
        Buffer.from('062f6c6f67696e0b3d6e616d653d61646d696e103d70617373776f72643d73656372657400', 'hex'),
      );
      await client.replies(1);
      assert.equal(client.received.toString('hex'), '0521646f6e6500');
    });
  });

  it('refuses a wrong password with a trap and lets the same connection try again', async () => {
    await withServer({}, async (server) => {
      const client = await RawClient.open(server.port);
      client.send('/login', '=name=admin', '=password=wrong', '.tag=l');
      client.send('/login', '=name=admin', '=password=secret');
      assert.deepEqual(await client.replies(3), [
        '!trap .tag=l =message=invalid user name or password (6)',
        '!done .tag=l',
        '!done',
      ]);
      assert.equal(server.stats.logins, 1);
    });
  });

  it('ends the connection of who commands before login, and carries nothing out', async () => {
    await withServer({}, async (server, device) => {
      const client = await RawClient.open(server.port);
      client.send('/container/print');
      assert.deepEqual(await client.replies(1), ['!fatal not logged in']);
      assert.equal(await client.end(), 'FIN');
      assert.deepEqual(device.calls, []);
    });
  });

  it('answers a command before login with a trap, where that is asked for', async () => {
    await withServer({ faults: ['before-login:trap'] }, async (server) => {
      const client = await RawClient.open(server.port);
      client.send('/container/print', '.tag=1');
      assert.deepEqual(await client.replies(2), ['!trap .tag=1 =message=not logged in', '!done .tag=1']);
    });
  });

  it('ends with !fatal after too many sentences, or too long ones, before login', async () => {
    await withServer({}, async (server) => {
      const many = await RawClient.open(server.port);
      for (let turn = 0; turn < 11; turn++) many.send('/login', '=name=admin', '=password=no');
      assert.equal((await many.replies(21)).at(-1), '!fatal too many commands sent prior login');
      assert.equal(await many.end(), 'FIN');
      const long = await RawClient.open(server.port);
      long.sendBytes(Buffer.from('c20000', 'hex'));
      assert.deepEqual(await long.replies(1), ['!fatal too many commands sent prior login']);
    });
  });

  it('ends on /quit with the words of a router', async () => {
    await withServer({}, async (server) => {
      const client = await RawClient.login(server.port);
      client.send('/quit');
      assert.deepEqual(await client.replies(1), ['!fatal session terminated on request']);
      assert.equal(await client.end(), 'FIN');
    });
  });

  it('closes on a control byte', async () => {
    await withServer({}, async (server) => {
      const client = await RawClient.login(server.port);
      client.sendBytes(Buffer.of(0xf9, 1, 2));
      assert.equal(await client.end(), 'FIN');
    });
  });

  it('gives rows with the tag in second place, add an id, an unknown command a trap with its category', async () => {
    await withServer({}, async (server) => {
      const client = await RawClient.login(server.port);
      client.send('/container/print', '?name=c0', '.tag=7');
      client.send('/container/add', '.tag=8', '=name=new=one', '=flag');
      client.send('/container/nonsense', '.tag=9');
      assert.deepEqual(await client.replies(5), [
        '!re .tag=7 =.id=*1 =name=c0 =comment=x',
        '!done .tag=7',
        '!done .tag=8 =ret=*9',
        '!trap .tag=9 =category=0 =message=no such command',
        '!done .tag=9',
      ]);
      client.send('/container/print', '?name=new=one');
      assert.equal((await client.replies(7))[5], '!re =.id=*9 =name=new=one =flag=');
    });
  });

  for (const [release, sentences] of [
    ['7.17.1', ['!done .tag=1']],
    ['7.18', ['!empty .tag=1', '!done .tag=1']],
  ] as const) {
    it(`answers a print without rows on ${release} with ${sentences.join(', ')}`, async () => {
      await withServer({ release }, async (server) => {
        const client = await RawClient.login(server.port);
        client.send('/container/envs/print', '.tag=1');
        client.send('/container/set', '=.id=*1', '=comment=y', '.tag=2');
        // A write that gives nothing stays a bare !done.
        assert.deepEqual(await client.replies(sentences.length + 1), [...sentences, '!done .tag=2']);
      });
    });
  }

  it('reads sentences in any segmentation', async () => {
    await withServer({}, async (server) => {
      const client = await RawClient.login(server.port);
      for (const byte of bytesOf(['/container/print', `=x=${'y'.repeat(200)}`, '.tag=1'])) {
        client.sendBytes(Buffer.of(byte));
        await pause(0);
      }
      assert.equal((await client.replies(9)).at(-1), '!done .tag=1');
    });
  });

  it('runs tagged commands side by side: a slow one holds up nobody', async () => {
    await withServer({ faults: ['slow:1,80'] }, async (server) => {
      const client = await RawClient.login(server.port);
      client.send('/container/print', '?name=c0', '.tag=slow');
      client.send('/container/print', '?name=c1', '.tag=quick');
      const ends = (await client.replies(4)).filter((words) => words.startsWith('!done'));
      assert.deepEqual(ends, ['!done .tag=quick', '!done .tag=slow']);
    });
  });

  it('runs commands without a tag one after the other', async () => {
    await withServer({ faults: ['slow:1,40'] }, async (server) => {
      const client = await RawClient.login(server.port);
      client.send('/container/print', '?name=c0');
      client.send('/container/print', '?name=c1');
      const names = (await client.replies(4)).map((words) => /name=(\w+)/.exec(words)?.[1]);
      assert.deepEqual(names, ['c0', undefined, 'c1', undefined]);
    });
  });

  it('cancels a running command: its trap, the done of the cancel, its own done', async () => {
    await withServer({}, async (server) => {
      const client = await RawClient.login(server.port);
      client.send('/container/listen', '.tag=2');
      client.send('/cancel', '=tag=2', '.tag=7');
      assert.deepEqual(await client.replies(3), [
        '!trap .tag=2 =category=2 =message=interrupted',
        '!done .tag=7',
        '!done .tag=2',
      ]);
    });
  });

  it('cancels everything that runs where no tag is named, and lets what waited run', async () => {
    await withServer({ faults: ['stall:1', 'stall:2'] }, async (server) => {
      const client = await RawClient.login(server.port);
      client.send('/container/print', '.tag=a');
      client.send('/container/print');
      client.send('/container/print', '?name=c3');
      client.send('/cancel', '.tag=c');
      assert.deepEqual(await client.replies(7), [
        '!trap .tag=a =category=2 =message=interrupted',
        '!trap =category=2 =message=interrupted',
        '!done .tag=c',
        '!done .tag=a',
        '!done',
        '!re =.id=*4 =name=c3 =comment=x',
        '!done',
      ]);
    });
  });

  it('reports to those who listen what others change, and what is gone as dead', async () => {
    await withServer({}, async (server, device) => {
      const [listener, other] = [await RawClient.login(server.port), await RawClient.login(server.port)];
      listener.send('/container/listen', '.tag=5');
      await until(
        () => device.calls.length > 0,
        () => 'the first look',
      );
      other.send('/container/set', '=.id=*2', '=comment=new');
      other.send('/container/remove', '=.id=*3');
      assert.deepEqual(await listener.replies(2), [
        '!re .tag=5 =.id=*2 =name=c1 =comment=new',
        '!re .tag=5 =.id=*3 =.dead=true',
      ]);
      device.insert('/container', { name: 'by-itself' });
      assert.equal((await listener.replies(3))[2], '!re .tag=5 =.id=*9 =name=by-itself');
    });
  });

  it('gives back bytes that are no UTF-8 as they were written', async () => {
    await withServer({}, async (server) => {
      const client = await RawClient.login(server.port);
      const comment = Buffer.from('3d636f6d6d656e743d636166e92081', 'hex');
      const set = bytesOf(['/container/set', '=.id=*1']).subarray(0, -1);
      client.sendBytes(Buffer.concat([set, Buffer.of(comment.length), comment, Buffer.of(0)]));
      client.send('/container/print', '?name=c0');
      await client.replies(3);
      assert.ok(client.received.includes(comment));
    });
  });

  it('counts what it saw', async () => {
    await withServer({}, async (server) => {
      const client = await RawClient.login(server.port);
      client.send('/container/print');
      client.send('/container/set', '=.id=*1', '=comment=y');
      await client.replies(10);
      const { accepted, logins, commands, reads, writes, byCommand } = server.stats;
      assert.deepEqual(
        { accepted, logins, commands, reads, writes },
        { accepted: 1, logins: 1, commands: 2, reads: 1, writes: 1 },
      );
      assert.equal(byCommand.get('/container/set'), 1);
      assert.equal(server.stats.bytesOut, client.received.length + '!done'.length + 2);
      server.stats.reset();
      assert.equal(server.stats.commands, 0);
    });
  });
});

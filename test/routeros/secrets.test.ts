import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { Secret } from '../../src/model/index.ts';
import { connectRouter } from '../../src/routeros/api/index.ts';
import { failure, plain, withRouter } from './connected.ts';
import type { Script } from './fake-server.ts';
import { startFake } from './fake-server.ts';

const HUSH = 'hunter2-Zw9';

/** Every way by which an error becomes text, with all that hangs on it. */
function shown(error: Error): string {
  const own = JSON.stringify(error, Object.getOwnPropertyNames(error));
  return [
    inspect(error, { depth: null, showHidden: true, getters: true }),
    error.message,
    error.stack,
    own,
    String(error),
  ].join('\n');
}

async function errorOfAdd(script: Script): Promise<string> {
  let text = '';
  await withRouter(
    script,
    async (client) => {
      text = shown(await failure(client.add('/container/envs', { key: 'PW', value: new Secret(HUSH) })));
    },
    { writeTimeoutMs: 50 },
  );
  return text;
}

describe('a secret stays out of errors', () => {
  const endings: Record<string, Script> = {
    'when the router repeats it in a trap': (_, peer, tag) => {
      peer.reply(['!trap', tag, `=message=invalid value ${HUSH} for argument value`], ['!done', tag]);
    },
    'when the router repeats it in a !fatal': (_, peer) => {
      peer.reply(['!fatal', `cannot take ${HUSH}`]);
    },
    'when the router repeats it as a reply word': (_, peer) => {
      peer.reply([HUSH]);
    },
    'when the connection breaks': (_, peer) => peer.socket.resetAndDestroy(),
    'when nothing answers': () => undefined,
  };
  for (const [when, script] of Object.entries(endings)) {
    it(when, async () => {
      const text = await errorOfAdd(script);
      assert.match(text, /container\/envs\/add/);
      assert.ok(!text.includes(HUSH), text);
    });
  }

  it('when a login fails, however it fails', async () => {
    const logins: Script[] = [
      (_, peer, tag) => {
        peer.reply(['!trap', tag, `=message=invalid user name or password (6) ${HUSH}`], ['!done', tag]);
      },
      (_, peer) => peer.socket.end(),
      (_, peer) => {
        peer.reply(['!fatal', HUSH]);
      },
      () => undefined,
    ];
    for (const login of logins) {
      const server = await startFake(() => undefined, { login });
      for (const password of [HUSH, new Secret(HUSH)]) {
        const error = await failure(connectRouter(plain(server, { password, connectTimeoutMs: 200 })));
        assert.ok(!shown(error).includes(HUSH), shown(error));
      }
      assert.ok(
        server.sentences.every((words) => words.includes(`=password=${HUSH}`) || words[0] === '/cancel'),
      );
      await server.close();
    }
  });

  it('and out of the client itself', () =>
    withRouter(
      () => undefined,
      async (client) => {
        const pending = failure(client.add('/container/envs', { value: new Secret(HUSH) }));
        assert.ok(!inspect(client, { depth: null, showHidden: true }).includes(HUSH));
        client.close();
        await pending;
      },
      { password: HUSH },
    ));

  it('the words are still understood when the secret is one of them', async () => {
    const server = await startFake(() => undefined, {
      login: (_, peer, tag) => {
        peer.reply(['!trap', tag, '=message=invalid user name or password (6)'], ['!done', tag]);
      },
    });
    const error = await failure(connectRouter(plain(server, { password: 'password' })));
    assert.equal(error.code, 'wrong-password');
    assert.deepEqual(error.quotes, ['invalid user name or ***** (6)']);
    await server.close();
  });
});

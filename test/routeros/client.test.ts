import assert from 'node:assert/strict';
import { Secret } from '../../src/model/index.ts';
import type { ListOptions } from '../../src/routeros/client.ts';
import { failure, withRouter } from './connected.ts';
import type { ApiClient } from '../../src/routeros/api/index.ts';

/** The sentence that a call sends, without its tag. */
async function sent(call: (client: ApiClient) => Promise<unknown>): Promise<readonly string[] | undefined> {
  let words: readonly string[] | undefined;
  await withRouter(
    (_, peer, tag) => {
      peer.reply(['!done', tag, '=ret=*1']);
    },
    async (client, server) => {
      await call(client);
      words = server.sentences[1]?.filter((one) => !one.startsWith('.tag='));
    },
  );
  return words;
}

const printed = (options: ListOptions) => sent((client) => client.list('/container', options));

describe('list', () => {
  it('asks for exactly the named properties, and the id', async () => {
    assert.deepEqual(await printed({ proplist: ['name', 'download/extract failed', 'name', '.id'] }), [
      '/container/print',
      '=.proplist=.id,name,download/extract failed',
    ]);
  });

  it('never leaves the list of properties out', async () => {
    assert.deepEqual(await printed({ proplist: [] }), ['/container/print', '=.proplist=.id']);
  });

  it('asks for one value without operations', async () => {
    const words = await printed({ proplist: ['name'], match: [{ name: 'pihole=x' }] });
    assert.deepEqual(words?.slice(2), ['?name=pihole=x']);
  });

  it('joins conditions of an entry by and, entries by or', async () => {
    const words = await printed({
      proplist: [],
      match: [{ list: 'a', key: 'TZ' }, { list: 'b', key: 'TZ', disabled: 'no' }, { list: 'c' }],
    });
    assert.deepEqual(words?.slice(2), [
      '?list=a',
      '?key=TZ',
      '?#&',
      '?list=b',
      '?key=TZ',
      '?disabled=no',
      '?#&&',
      '?list=c',
      '?#||',
    ]);
  });

  it('asks for everything when one entry has no condition', async () => {
    assert.deepEqual((await printed({ proplist: [], match: [{ name: 'a' }, {}] }))?.slice(2), []);
  });

  it('asks nothing when no entry can match', async () => {
    assert.equal(await printed({ proplist: [], match: [] }), undefined);
  });

  it('gives rows with what the router sent, beyond what was asked too', () =>
    withRouter(
      (_, peer, tag) => {
        peer.reply(['!re', tag, '=.id=*1', '=name=a', '=extra=b'], ['!re', tag], ['!done', tag]);
      },
      async (client) => {
        const rows = await client.list('/container', { proplist: ['name'] });
        assert.deepEqual(
          rows.map((row) => ({ ...row })),
          [{ '.id': '*1', name: 'a', extra: 'b' }, {}],
        );
      },
    ));
});

describe('add, set, remove and run', () => {
  it('send attributes, values as they are and secrets revealed', async () => {
    const words = await sent((client) =>
      client.add('/container/envs', {
        list: 'common',
        key: 'PW',
        value: new Secret('a=b\r\nc'),
        comment: '',
      }),
    );
    assert.deepEqual(words, [
      '/container/envs/add',
      '=list=common',
      '=key=PW',
      '=value=a=b\r\nc',
      '=comment=',
    ]);
  });

  it('name the row by .id', async () => {
    assert.deepEqual(await sent((client) => client.set('/container', '*1F', { name: 'x' })), [
      '/container/set',
      '=.id=*1F',
      '=name=x',
    ]);
    assert.deepEqual(await sent((client) => client.remove('/container', '*1F')), [
      '/container/remove',
      '=.id=*1F',
    ]);
    assert.deepEqual(await sent((client) => client.run('/container', 'start', '*1F')), [
      '/container/start',
      '=.id=*1F',
    ]);
    assert.deepEqual(
      await sent((client) => client.run('/container', 'save', '*1F', { file: 'usb1/x.tar' })),
      ['/container/save', '=.id=*1F', '=file=usb1/x.tar'],
    );
  });

  it('set a singleton without an id', async () => {
    assert.deepEqual(
      await sent((client) => client.set('/container/config', undefined, { tmpdir: 'usb1/tmp' })),
      ['/container/config/set', '=tmpdir=usb1/tmp'],
    );
  });

  it('send nothing for a property name that the router would read as another', () =>
    withRouter(
      () => undefined,
      async (client, server) => {
        for (const name of ['', 'a=b']) {
          const error = await failure(client.add('/x', { [name]: 'v' }));
          assert.match(error.message, /cannot be the name of a RouterOS property/);
        }
        assert.equal(server.sentences.length, 1, 'the login only');
      },
    ));
});

import assert from 'node:assert/strict';
import type { Resource, WireRow } from '../../src/model/index.ts';
import { containerRow, errorOn, evidence } from '../../src/reconciler/apply/evidence.ts';
import { stateProplist } from '../../src/reconciler/run-state.ts';
import { desired, env, veth } from '../support/stack.ts';
import { brokenLink, runOver, ScriptedRouter } from './scripted.ts';

interface Scene {
  readonly release?: string;
  readonly own?: readonly string[];
  readonly others?: readonly WireRow[];
  readonly row?: WireRow | undefined;
  readonly resources?: readonly Resource[];
}

/** What a report quotes of a container: its row, its own log and that of the router given. */
async function quoted(scene: Scene): Promise<string> {
  const { release = '7.24', own = [], others = [], resources = [] } = scene;
  const router = new ScriptedRouter({
    '/container/log': [
      { container: 'db', message: 'of another' },
      ...own.map((message) => ({ container: 'web', message })),
    ],
    '/log': others,
  });
  const row = 'row' in scene ? scene.row : { name: 'web' };
  return evidence(runOver(router, { release }, { desired: desired(resources) }), row);
}

const system = (message: string, topics = 'container,info'): WireRow => ({ message, topics });

describe('the error that a row shows', () => {
  it('is its word from 7.23 on', () => {
    assert.equal(errorOn({ '.about': 'no space', comment: 'x' }), 'no space');
    assert.equal(errorOn({ '.about': '', comment: 'no space' }), 'no space');
  });

  it('is what stands in the place of our marker before that', () => {
    assert.equal(errorOn({ comment: 'could not acquire interface' }), 'could not acquire interface');
    assert.equal(errorOn({ comment: 'dns [rosctr:demo container/web]' }), undefined);
    assert.equal(errorOn({ comment: '' }), undefined);
    assert.equal(errorOn({}), undefined);
  });
});

describe('a container as it stands', () => {
  it('is read with all that tells its state', async () => {
    const row = { '.id': '*1', name: 'web', comment: 'c', running: 'true' };
    const router = new ScriptedRouter({ '/container': [{ '.id': '*2', name: 'db' }, row] });
    assert.deepEqual(await containerRow(runOver(router), '/container', '*1'), row);
    assert.equal(await containerRow(runOver(router), '/container', '*3'), undefined);
    assert.deepEqual(router.asked[0], ['name', 'comment', ...stateProplist]);
  });
});

describe('the words about a container', () => {
  it('are the error of its row, its health, and the end of its log, without secrets', async () => {
    const row = { name: 'web', '.about': 'no hunter2', 'healthcheck-status': 'exit 1' };
    assert.equal(
      await quoted({ row, own: ['first hunter2', 'last'] }),
      'no *****\nexit 1\nfirst *****\nlast',
    );
    assert.equal(
      await quoted({ row: { name: 'web', 'healthcheck-status': '' }, own: ['', 'last'] }),
      'last',
    );
  });

  it('are the last eight lines of its own log', async () => {
    const own = Array.from({ length: 10 }, (_, index) => `line ${index}`);
    assert.equal(await quoted({ own, others: [system('x')] }), own.slice(2).join('\n'));
  });

  it('are those of the log of the router where it has none of its own', async () => {
    const others = [
      system('pulling'),
      system('dhcp lease', 'dhcp,info'),
      { message: 'bare' },
      { topics: 'container' },
      system('failed'),
    ];
    assert.equal(await quoted({ others }), 'pulling\nfailed');
    assert.equal(await quoted({ release: '7.19.6', own: ['own'], others }), 'pulling\nfailed');
    assert.equal(await quoted({ release: '7.20', own: ['own'], others }), 'own');
    assert.equal(await quoted({ row: undefined, own: ['own'], others }), 'pulling\nfailed');
    const many = Array.from({ length: 10 }, (_, index) => system(`line ${index}`));
    assert.equal((await quoted({ others: many })).split('\n')[0], 'line 2');
  });

  it('are asked for by what is quoted', async () => {
    const router = new ScriptedRouter();
    await evidence(runOver(router), { name: 'web' });
    assert.deepEqual(
      [router.reads, router.asked],
      [
        ['/container/log container=web', '/log'],
        [
          ['time', 'container', 'message'],
          ['time', 'topics', 'message'],
        ],
      ],
    );
    const old = new ScriptedRouter();
    await evidence(runOver(old), {});
    assert.deepEqual(old.reads, ['/log']);
  });

  it('do not hide the failure that they were to explain', async () => {
    const router = new ScriptedRouter();
    router.unreadable.set('/container/log', brokenLink);
    assert.equal(await evidence(runOver(router), { name: 'web', '.about': 'no space' }), 'no space');
    router.unreadable.set('/container/log', new TypeError('bug'));
    await assert.rejects(evidence(runOver(router), { name: 'web' }), TypeError);
  });

  describe('up to 7.23, where the router logs variables', () => {
    const resources = [env('web', 'mode', 'x'), { ...veth('v'), props: { key: 'gateway' } }];
    const line = async (message: string, release = '7.23.9'): Promise<string> =>
      quoted({ release, own: ['before', message, 'after'], resources }).then((text) =>
        text.split('\n').slice(1, -1).join('\n'),
      );

    it('leave out lines that hold nothing else', async () => {
      for (const text of [
        'TOKEN=abc',
        'env TOKEN=abc',
        'web: TOKEN=abc',
        'web: env TOKEN=abc',
        'mode=fast',
      ])
        assert.equal(await line(text), '', text);
    });

    it('hide the value where they hold more', async () => {
      assert.equal(await line('starting with TOKEN=abc def'), 'starting with TOKEN=*****');
      assert.equal(await line('env mode and mode=fast'), 'env mode and mode=*****');
      assert.equal(await line('x env TOKEN=abc'), 'x env TOKEN=*****');
      assert.equal(await line('two words: TOKEN=abc'), 'two words: TOKEN=*****');
      assert.equal(await line('cannot set A_b.c-1=2'), 'cannot set A_b.c-1=*****');
      assert.equal(await line('cannot set _Ab=2 TOKEN=3'), 'cannot set _Ab=*****');
      assert.equal(await line('multi\nline X=2\n3'), 'multi\nline X=*****');
    });

    it('keep what is no variable', async () => {
      for (const text of ['user=root', 'gateway=1', '=A', 'a = B', 'no=X', 'Zürich', '1A=2', 'a.B', '-A=2'])
        assert.equal(await line(text), text, text);
    });

    it('are whole from 7.24 on', async () => {
      assert.equal(await line('TOKEN=abc', '7.24'), 'TOKEN=abc');
    });

    it('are those of the router when nothing else is left of its own', async () => {
      assert.equal(
        await quoted({ release: '7.23', own: ['TOKEN=abc'], others: [system('A=b'), system('failed')] }),
        'failed',
      );
    });
  });
});

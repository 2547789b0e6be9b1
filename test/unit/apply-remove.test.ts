import assert from 'node:assert/strict';
import type { Step, WireRow } from '../../src/model/index.ts';
import { done, good, menu, none, place, type Rows } from './performing.ts';
import { lostAnswer } from './scripted.ts';

describe('removing a row', () => {
  const gone: Step = { ...place, do: 'remove', row: { id: '*1' } };
  const there = { [menu]: [{ '.id': '*1', ...good }] };

  it('sends it and looks that it is gone', async () => {
    const { router, result } = await done(gone, { rows: there });
    assert.deepEqual(
      [result, router.writes, router.rows.get(menu)],
      [none, ['/interface/veth/remove *1'], []],
    );
    const deaf = await done(gone, { rows: there, ready: (one) => (one.isDeaf = true) });
    assert.equal(deaf.result['code'], 'apply/not-removed');
  });

  it('is done where its answer was lost, but the row is gone', async () => {
    const { run, router } = await done(gone, {
      rows: {
        [menu]: [
          { '.id': '*1', ...good },
          { '.id': '*2', name: 'b' },
        ],
      },
      ready: ({ mishaps }) => mishaps.push({ error: lostAnswer, carriedOut: true }),
    });
    assert.equal(run.entries[0]?.outcome, 'lost-but-done');
    assert.deepEqual([...new Set(router.asked.slice(1).map(String))], ['.id']);
    const lost = await done(gone, {
      rows: there,
      ready: ({ mishaps }) => mishaps.push({ error: lostAnswer }),
    });
    assert.deepEqual(
      lost.run.entries.map((entry) => entry.outcome),
      ['lost-and-not-done', 'done'],
    );
  });

  const containerGone: Step = {
    address: 'container/web',
    kind: 'container',
    menu: '/container',
    do: 'remove',
    row: { id: '*1' },
  };
  const web = (words: WireRow): Rows => ({
    '/container': [{ '.id': '*1', name: 'web', ...words }],
  });

  it('of a container is done when it starts to go: a later step waits for the end', async () => {
    const { run, result } = await done(containerGone, {
      rows: web({ stopped: 'true' }),
      ready: (router) => {
        router.mishaps.push({
          error: lostAnswer,
          meanwhile: () => {
            router.put('/container', '*1', { stopped: 'false', deleting: 'true' });
          },
        });
      },
    });
    assert.deepEqual([result, run.entries[0]?.outcome], [none, 'lost-but-done']);
    const gone = await done(containerGone, {
      rows: web({ stopped: 'true' }),
      ready: ({ mishaps }) => mishaps.push({ error: lostAnswer, carriedOut: true }),
    });
    assert.equal(gone.run.entries[0]?.outcome, 'lost-but-done');
    const still = await done(containerGone, {
      rows: web({ stopped: 'true' }),
      ready: ({ mishaps }) => mishaps.push({ error: lostAnswer }),
    });
    assert.deepEqual(
      [still.result, still.run.entries.map((entry) => entry.outcome)],
      [none, ['lost-and-not-done', 'done']],
    );
    const deaf = await done(containerGone, {
      rows: web({ stopped: 'true' }),
      ready: (one) => (one.isDeaf = true),
    });
    assert.deepEqual(deaf.result, none);
  });

  it('of a container that somebody has started stops it first', async () => {
    const { router, result } = await done(containerGone, {
      rows: web({ running: 'true' }),
      ready: (one) =>
        one.effects.set('/container/stop', () => {
          one.put('/container', '*1', { running: '', stopped: 'true' });
        }),
    });
    assert.deepEqual([result, router.writes], [none, ['/container/stop *1', '/container/remove *1']]);
  });

  describe('that is a folder', () => {
    const folder: Step = {
      address: 'file/d',
      kind: 'file',
      menu: '/file',
      do: 'remove',
      row: { id: '*2' },
    };
    const files = (...names: readonly string[]): Rows => ({
      '/file': names.map((name, index) => ({ '.id': `*${index + 1}`, name })),
    });

    it('keeps it where something has come into it meanwhile', async () => {
      const { router, result } = await done(folder, {
        rows: files('usb1/a', 'usb1/d', 'usb1/a/x', 'usb1/d/new.db'),
      });
      assert.deepEqual(result, {
        code: 'apply/changed-meanwhile',
        message: 'usb1/d/new.db is in it by now: it stays',
        hint: 'look what it is, and run again',
      });
      assert.deepEqual(router.writes, []);
      assert.ok(router.asked.some((names) => names.join() === 'name'));
    });

    it('goes where only others lie beside it', async () => {
      const { router, result } = await done(folder, {
        rows: files('usb1', 'usb1/d', 'usb1/d2/x', 'a/usb1/d/x'),
      });
      assert.deepEqual([result, router.writes], [none, ['/file/remove *2']]);
    });
  });

  it('that has nothing in it is not looked into', async () => {
    const { router } = await done(gone, {
      rows: { [menu]: [...there[menu], { '.id': '*2', name: 'a/b' }] },
    });
    assert.deepEqual([...new Set(router.reads)], ['/interface/veth .id=*1']);
  });
});

import assert from 'node:assert/strict';
import type { Change, RowId, RunState } from '../../src/model/index.ts';
import { runCommand } from '../../src/reconciler/apply/command.ts';
import { container, veth } from '../support/stack.ts';
import { menu, scene, type Scene, step } from './commanding.ts';
import { live } from './drafts.ts';
import { change } from './performing.ts';
import { failureOf, lostAnswer, type ScriptedRun } from './scripted.ts';

const seen = (state: RunState, id: RowId = '*1', where = menu): Change =>
  ({
    ...change('update', container('web')),
    before: live('container', 'web', {}, { id, menu: where, state }),
  }) as Change;

const sets = ({ started, stopped }: ScriptedRun): unknown => [[...started], [...stopped]];

describe('a start', () => {
  it('is sent to what is down, and remembered', async () => {
    for (const state of ['stopped', 'failed', 'pulling']) {
      const { run, commands } = scene(state, { more: { stopped: new Set<RowId>(['*1']) } });
      await runCommand(step('start'), run);
      assert.deepEqual([commands(), sets(run)], [['start'], [['*1'], []]], state);
    }
  });

  it('is not sent to what is up, or on its way', async () => {
    for (const state of ['running', 'unhealthy', 'starting']) {
      const { run, commands } = scene(state);
      await runCommand(step('start'), run);
      assert.deepEqual([commands(), sets(run)], [[], [[], []]], state);
    }
  });

  it('waits for the end of a stop: before that it has no effect', async () => {
    const { run, router, become, commands } = scene('stopping');
    router.at(1000, () => {
      become('stopped');
    });
    await runCommand(step('start'), run);
    assert.deepEqual(commands(), ['start']);
    assert.ok(router.time >= 1000);
  });

  it('of what is no longer there is none', async () => {
    const { run } = scene('gone');
    assert.equal((await failureOf(runCommand(step('start'), run)))['code'], 'apply/changed-meanwhile');
  });

  it('is looked for when its answer was lost', async () => {
    const there = scene('stopped');
    there.router.mishaps.push({ error: lostAnswer, carriedOut: true });
    await runCommand(step('start'), there.run);
    assert.deepEqual([there.run.entries[0]?.outcome, there.router.time], ['lost-but-done', 0]);
    const lost = scene('stopped');
    lost.router.mishaps.push({ error: lostAnswer });
    await runCommand(step('start'), lost.run);
    assert.deepEqual(
      [lost.run.entries.map(({ outcome }) => outcome), lost.router.time],
      [['lost-and-not-done', 'done'], 3000 + 500],
    );
  });

  it('is looked for a moment longer before 7.20, where a container that starts reads stopped', async () => {
    const { run, router, become } = scene('stopped', { release: '7.19.6' });
    router.mishaps.push({ error: lostAnswer });
    router.at(1400, () => {
      become('starting');
    });
    await runCommand(step('start'), run);
    assert.deepEqual([run.entries.map(({ outcome }) => outcome), router.time], [['lost-but-done'], 1500]);
    const later = scene('stopped', { release: '7.19.6' });
    later.router.mishaps.push({ error: lostAnswer });
    await runCommand(step('start'), later.run);
    assert.deepEqual(
      [later.run.entries.map(({ outcome }) => outcome), later.router.time],
      [['lost-and-not-done', 'done'], 1500 + 3000 + 1500 + 500],
    );
  });

  it('waits before 7.20 where an answer was lost: the router may have booted, and not say so', async () => {
    for (const [release, lostAnswers, time] of [
      ['7.19.6', true, 3000],
      ['7.19.6', false, 0],
      ['7.20.8', true, 0],
    ] as const) {
      const { run, router } = scene('stopped', { release, more: { lostAnswers } });
      await runCommand(step('start'), run);
      assert.equal(router.time, time, `${release} ${String(lostAnswers)}`);
    }
  });

  describe('of what somebody has started meanwhile', () => {
    const sent = async (scenery: Scene): Promise<string[]> => {
      const { run, commands } = scene('running', scenery);
      await runCommand(step('start'), run);
      return commands();
    };

    it('is a new one, after a stop: only that is sure to take what was written', async () => {
      for (const state of ['stopped', 'stopping'] as const)
        assert.deepEqual(
          await sent({ changes: [seen('running', '*7'), seen(state)], more: { writes: 1 } }),
          ['stop', 'start'],
          state,
        );
      assert.deepEqual(await sent({ more: { writes: 1, stopped: new Set<RowId>(['*1']) } }), [
        'stop',
        'start',
      ]);
    });

    it('is none where nothing was written yet, where this run has started it, or where it ran before', async () => {
      const changes = [change('create', container('new')), seen('stopped')];
      assert.deepEqual(await sent({ changes }), []);
      assert.deepEqual(await sent({ changes, more: { writes: 1, started: new Set<RowId>(['*1']) } }), []);
      assert.deepEqual(await sent({ changes: [seen('running')], more: { writes: 1 } }), []);
      assert.deepEqual(await sent({ changes: [seen('stopped', '*2')], more: { writes: 1 } }), []);
      assert.deepEqual(await sent({ changes: [seen('stopped', '*1', '/x')], more: { writes: 1 } }), []);
      assert.deepEqual(await sent({ changes: [], more: { writes: 1 } }), []);
    });
  });
});

describe('a stop', () => {
  it('is sent to what is up, or on its way, and remembered', async () => {
    for (const state of ['running', 'unhealthy', 'starting', 'pulling']) {
      const { run, commands } = scene(state, { more: { started: new Set<RowId>(['*1']) } });
      await runCommand(step('stop'), run);
      assert.deepEqual([commands(), sets(run)], [['stop'], [[], ['*1']]], state);
    }
  });

  it('is not sent to what is down, or about to be, but remembered', async () => {
    for (const state of ['stopped', 'stopping', 'failed']) {
      const { run, commands } = scene(state);
      await runCommand(step('stop'), run);
      assert.deepEqual([commands(), sets(run)], [[], [[], ['*1']]], state);
    }
  });

  it('is sent to what is down where RouterOS starts it again by itself', async () => {
    const props = { restart: 'always' } as const;
    const own = change('update', container('web', props));
    const withBefore = (before: object, kind = 'container'): Change =>
      ({ ...change('delete', container('web')), before: live(kind, 'web', before as never) }) as Change;
    for (const one of [
      own,
      withBefore(props),
      withBefore({ autoRestartInterval: 10_000 }),
      { ...change('create', container('web', props)), address: 'staged/web' } as Change,
    ]) {
      const { run, commands } = scene('stopped', { changes: [seen('stopped', '*2'), one] });
      await runCommand(step('stop'), run);
      assert.deepEqual([commands(), sets(run)], [['stop'], [[], ['*1']]]);
    }
    for (const one of [
      change('update', container('db', props)),
      change('update', container('my-web', props)),
      change('update', { ...veth('web'), props }),
      withBefore({ restart: 'no', autoRestartInterval: 'none' }),
    ]) {
      const { run, commands } = scene('stopped', { changes: [one] });
      await runCommand(step('stop'), run);
      assert.deepEqual(commands(), [], one.address);
    }
  });

  it('is looked for once when its answer was lost, on every release', async () => {
    const { run, router } = scene('running', { release: '7.19.6' });
    router.mishaps.push({ error: lostAnswer });
    await runCommand(step('stop'), run);
    assert.deepEqual(
      [run.entries.map(({ outcome }) => outcome), router.time],
      [['lost-and-not-done', 'done'], 3000 + 500],
    );
  });
});

import assert from 'node:assert/strict';
import type { Change, Observed, Step, WireRow } from '../../src/model/index.ts';
import { aftermath } from '../../src/reconciler/apply/aftermath.ts';
import { carryOut } from '../../src/reconciler/apply/carry-out.ts';
import type { Run } from '../../src/reconciler/apply/run.ts';
import { container } from '../support/stack.ts';
import { live } from './drafts.ts';
import { change } from './performing.ts';
import { brokenLink, refusal, runOver, ScriptedRouter } from './scripted.ts';

const place = { address: 'staged/web', kind: 'staged', menu: '/container' } as const;
const added = { addedBy: 'staged/web' } as const;
const remove = (row: Extract<Step, { do: 'remove' }>['row']): Step => ({ ...place, do: 'remove', row });
const starting = (row: Extract<Step, { do: 'run' }>['row']): Step => ({
  ...place,
  do: 'run',
  command: 'start',
  row,
});
const bare = starting(added);
const start: Step = { ...bare, undo: [remove(added)] };

const replacing = (key: string, props: Observed['props'], kind = 'container'): Change =>
  ({
    ...change('replace', container(key)),
    before: live(kind, key, props, { id: '*1', menu: '/container' }),
  }) as Change;

interface Scene {
  readonly old?: WireRow;
  readonly next?: WireRow;
  readonly props?: Observed['props'];
  readonly changes?: readonly Change[];
  readonly step?: Step;
  readonly more?: Partial<Run>;
}

/** What is told of an update that failed and was undone. */
async function told({
  old,
  next,
  props = { image: 'demo/web:1' },
  changes,
  step = start,
  more,
}: Scene): Promise<string> {
  const router = new ScriptedRouter({
    '/container': [
      ...(old ? [{ '.id': '*1', name: 'web', ...old }] : []),
      ...(next ? [{ '.id': '*2', name: 'web-next', ...next }] : []),
    ],
  });
  const run = runOver(
    router,
    { changes: changes ?? [replacing('db', { image: 'demo/db:1' }), replacing('web', props)] },
    { added: new Map([['staged/web', '*2']]), ...more },
  );
  return aftermath(step, run);
}

const up = { running: 'true' };

describe('a failed update', () => {
  it('says how the old container is', async () => {
    const gone = '; the new one was removed';
    assert.equal(await told({ old: up }), `The old one (demo/web:1) runs as before${gone}`);
    assert.equal(
      await told({ old: up, more: { started: new Set(['*1'] as const) } }),
      `The old one (demo/web:1) runs again${gone}`,
    );
    assert.equal(
      await told({ old: { unhealthy: 'true' } }),
      `The old one (demo/web:1) runs as before${gone}`,
    );
    assert.equal(await told({ old: { stopped: 'true' } }), `The old one (demo/web:1) is stopped${gone}`);
    assert.equal(await told({}), `The old one (demo/web:1) is gone${gone}`);
  });

  it('says what it was, without secrets, where that is known', async () => {
    const words = async (props: Observed['props']): Promise<string | undefined> =>
      (await told({ old: up, props })).split(';')[0];
    assert.equal(await words({ file: 'usb1/web.tar' }), 'The old one (usb1/web.tar) runs as before');
    assert.equal(await words({ image: 'hunter2/web' }), 'The old one (*****/web) runs as before');
    assert.equal(await words({}), 'The old one runs as before');
  });

  it('says what became of the new one', async () => {
    assert.match(
      await told({ old: up, next: { stopping: 'true' } }),
      /; the new one is still there, stopping$/,
    );
    assert.match(
      await told({ old: up, next: up, more: { added: new Map() } }),
      /; the new one was removed$/,
    );
    const found = { ...start, undo: [starting({ id: '*1' }), remove({ id: '*2' })] };
    assert.match(
      await told({ old: up, next: { stopping: 'true' }, step: found }),
      /; the new one is still there, stopping$/,
    );
    for (const undo of [[], undefined]) {
      const step = undo ? { ...bare, undo } : bare;
      assert.match(await told({ old: up, next: up, step }), /; the new one was removed$/);
    }
  });

  it('is one of a container that is replaced beside the old one, and of no other step', async () => {
    const none = async (scene: Scene): Promise<void> => {
      assert.equal(await told({ old: up, ...scene }), '');
    };
    await none({ changes: [] });
    await none({ changes: [replacing('db', {})] });
    await none({ changes: [{ ...replacing('web', {}), action: 'update' } as Change] });
    await none({ changes: [replacing('web', {}, 'veth')] });
    await none({ step: { ...start, address: 'container/web', kind: 'container' } });
  });

  it('says nothing where the router cannot be read any more', async () => {
    const router = new ScriptedRouter();
    const run = runOver(router, { changes: [replacing('web', {})] });
    router.unreadable.set('/container', brokenLink);
    assert.equal(await aftermath(start, run), '');
    router.unreadable.set('/container', new TypeError('bug'));
    await assert.rejects(aftermath(start, run), TypeError);
  });

  it('adds that to its problem, once it is undone', async () => {
    const messages = async (
      steps: readonly Step[],
      changes: readonly Change[],
      isDropped = false,
    ): Promise<unknown[]> => {
      const drop = new AbortController();
      const router = new ScriptedRouter({
        '/container': [
          { '.id': '*1', name: 'web', ...up },
          { '.id': '*2', name: 'web-next', stopped: 'true' },
        ],
      });
      router.mishaps.push({
        error: refusal('no'),
        meanwhile: () => {
          if (isDropped) drop.abort();
        },
      });
      const run = runOver(
        router,
        { changes, steps },
        { added: new Map([['staged/web', '*2']]), signal: drop.signal },
      );
      return (await carryOut(run)).map(({ problem }) => problem?.message);
    };
    const failed = 'container/web, the new one: start failed: the router refused it: no';
    const changes = [replacing('web', { image: 'demo/web:1' })];
    assert.deepEqual(await messages([start], changes), [
      `${failed}. The old one (demo/web:1) runs as before; the new one was removed`,
      undefined,
    ]);
    assert.deepEqual(await messages([start], []), [failed, undefined]);
    assert.deepEqual(await messages([bare], changes), [failed]);
    assert.deepEqual(await messages([start], changes, true), [
      'container/web, the new one: stopped by you. The next run goes on from here',
    ]);
  });
});

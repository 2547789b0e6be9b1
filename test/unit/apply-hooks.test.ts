import assert from 'node:assert/strict';
import type { Step } from '../../src/model/index.ts';
import type { Clock, Exec } from '../../src/reconciler/apply/index.ts';
import { exec, save } from '../../src/reconciler/apply/hooks.ts';
import type { Run } from '../../src/reconciler/apply/run.ts';
import { failureOf, lostAnswer, runOver, ScriptedRouter } from './scripted.ts';

const place = { address: 'container/web', kind: 'container', menu: '/container' } as const;
const hint = 'nothing was stopped: put the hook right, or take preReplace out, and run again';

describe('a container that is saved', () => {
  const step: Extract<Step, { do: 'save' }> = {
    ...place,
    do: 'save',
    row: { id: '*1' },
    file: 'usb1/web.tar',
    deadlineSeconds: 10,
  };

  /** A router on which the archive has these sizes at these milliseconds after the start. */
  function saving(story: readonly (readonly [number, string | undefined])[], more: Partial<Run> = {}) {
    const router = new ScriptedRouter({
      '/container': [{ '.id': '*1', name: 'web', running: 'true', '.about': 'no hunter2' }],
      '/file': [{ '.id': '*9', name: 'other', size: '5' }],
    });
    router.time = 3000;
    for (const [at, size] of story)
      router.at(3000 + at, () => {
        router.put('/file', '*1', { name: step.file, ...(size === undefined ? {} : { size }) });
      });
    return { router, run: runOver(router, {}, more) };
  }

  it('is saved when the archive is there and grows no more', async () => {
    const { router, run } = saving([
      [1000, undefined],
      [3000, '10'],
      [5000, '20'],
    ]);
    await save(step, run);
    assert.deepEqual(router.writes, ['/container/save *1 {"file":"usb1/web.tar"}']);
    assert.equal(router.time, 3000 + 8000);
    assert.deepEqual(run.entries[0]?.sent, { file: 'usb1/web.tar' });
    assert.ok(router.reads.includes('/file name=usb1/web.tar'));
    assert.deepEqual(router.asked.at(-1), ['name', 'size']);
  });

  it('is not saved when the archive is not there in time: the router is quoted', async () => {
    const { router, run } = saving([[3000, '0']]);
    assert.deepEqual(await failureOf(save(step, run)), {
      code: 'apply/save-failed',
      message: 'the router accepted the save, but usb1/web.tar is not there',
      hint,
      quote: 'no *****',
    });
    assert.equal(router.time, 3000 + 10_000);
  });

  it('is saved though the answer was lost, where the archive has come', async () => {
    const { router, run } = saving([]);
    router.put('/file', '*1', { name: step.file, size: '7' });
    router.mishaps.push({ error: lostAnswer, carriedOut: true });
    await save(step, run);
    assert.equal(run.entries[0]?.outcome, 'lost-but-done');
    const lost = saving([[4000, '7']]);
    lost.router.mishaps.push({ error: lostAnswer });
    await save(step, lost.run);
    assert.deepEqual(
      lost.run.entries.map(({ outcome }) => outcome),
      ['lost-and-not-done', 'done'],
    );
  });

  it('is waited for no longer when the run is dropped, or the lease lost', async () => {
    const control = new AbortController();
    const dropped = saving([], { signal: control.signal });
    dropped.router.at(4000, () => {
      control.abort(new Error('dropped'));
    });
    await assert.rejects(save(step, dropped.run), /dropped/);
    let asked = 0;
    const lease = { due: true, keep: async () => ++asked < 2 };
    assert.equal((await failureOf(save(step, saving([], { lease }).run)))['code'], 'apply/lease-lost');
  });
});

describe('a command of the operator', () => {
  const step: Extract<Step, { do: 'exec' }> = {
    ...place,
    do: 'exec',
    command: ['backup', '--to', 'hunter2'],
    deadlineSeconds: 30,
  };
  const running = (exec: Exec | undefined, more: Partial<Run> = {}): Run =>
    runOver(new ScriptedRouter(), {}, { exec, ...more });

  it('gets who it is for, and how long it may take', async () => {
    const calls: unknown[] = [];
    const ok: Exec = async (...given) => {
      calls.push(given);
      return { ok: true, words: '' };
    };
    const { signal } = new AbortController();
    await exec(step, running(ok));
    await exec(step, running(ok, { signal }));
    const context = {
      env: {
        ROSCTR_HOOK_ROUTER: 'home',
        ROSCTR_HOOK_STACK: 'demo',
        ROSCTR_HOOK_ADDRESS: 'container/web',
      },
      timeoutMs: 30_000,
    };
    assert.deepEqual(calls, [
      [step.command, context],
      [step.command, { ...context, signal }],
    ]);
  });

  it('that fails is quoted by its last eight lines, without secrets', async () => {
    const failing = (words: string): Promise<unknown> =>
      failureOf(
        exec(
          step,
          running(() => Promise.resolve({ ok: false, words })),
        ),
      );
    const failed = {
      code: 'apply/exec-failed',
      message: 'its preReplace command failed: backup --to *****',
      hint,
    };
    const words = Array.from({ length: 10 }, (_, index) => `line ${index}`);
    assert.deepEqual(await failing(`\n${words.join('\n')}\nhunter2\n`), {
      ...failed,
      quote: [...words.slice(3), '*****'].join('\n'),
    });
    assert.deepEqual(await failing(' \n'), failed);
  });

  it('may not run where nobody has allowed it', async () => {
    assert.deepEqual(await failureOf(exec(step, running(undefined))), {
      code: 'apply/exec-failed',
      message: 'backup --to ***** may not run here',
      hint: 'set ROSCTR_ALLOW_EXEC=1 where rosctr runs',
    });
  });

  describe('that takes its time', () => {
    const soon = () => new Promise((done) => setImmediate(done));
    /** Time that passes when a test says so. */
    function world() {
      let now = 0;
      const waiting = new Set<{ readonly until: number; readonly wake: () => void }>();
      const clock: Clock = {
        now: () => now,
        sleep: (ms, signal) =>
          new Promise((wake) => {
            const one = { until: now + ms, wake };
            waiting.add(one);
            signal?.addEventListener('abort', () => waiting.delete(one));
          }),
      };
      const pass = async (ms: number): Promise<void> => {
        now += ms;
        for (const one of waiting) {
          if (one.until > now) continue;
          waiting.delete(one);
          one.wake();
        }
        await soon();
      };
      return { clock, pass, waiting };
    }

    it('keeps the lease meanwhile, and no longer', async () => {
      const { clock, pass, waiting } = world();
      let kept = 0;
      const lease = {
        due: true,
        keep: async () => {
          kept++;
          return true;
        },
      };
      let end: ((what: { readonly ok: boolean; readonly words: string }) => void) | undefined;
      const work = exec(
        step,
        running(() => new Promise((done) => (end = done)), { lease }),
        clock,
      );
      const seen: number[] = [];
      for (const ms of [19_999, 1, 20_000]) {
        await pass(ms);
        seen.push(kept);
      }
      end?.({ ok: true, words: '' });
      await work;
      assert.equal(waiting.size, 0);
      await pass(60_000);
      assert.deepEqual([...seen, kept], [0, 1, 2, 2]);
    });

    it('ends the run when the lease is lost', async () => {
      const { clock, pass } = world();
      const lease = { due: true, keep: () => Promise.resolve(false) };
      const work = failureOf(
        exec(
          step,
          running(() => new Promise(() => undefined), { lease }),
          clock,
        ),
      );
      await pass(20_000);
      assert.equal((await work)['code'], 'apply/lease-lost');
    });
  });
});

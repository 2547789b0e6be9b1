import assert from 'node:assert/strict';
import { Secret, type Step } from '../../src/model/index.ts';
import { desired, env, nowhere } from '../support/stack.ts';
import { applied, envs, routerWith } from './applying.ts';
import { refusal } from './scripted.ts';

const variable = { list: 'web', key: 'TZ', value: 'UTC', comment: '[rosctr:demo env/web/TZ]' };

describe('an apply', () => {
  it('carries the plan out, looks again, and reports', async () => {
    const { router, plan, report, events, entries } = await applied();
    assert.deepEqual(router.rows.get(envs), [{ '.id': '*101', ...variable }]);
    assert.deepEqual(report, {
      router: 'home',
      stack: 'demo',
      plan,
      outcomes: [{ step: plan.steps[0], status: 'done', seconds: 0 }],
      problems: [],
      writes: 1,
      seconds: 0,
      ok: true,
    });
    assert.deepEqual([events.map(({ type }) => type), entries.length], [['step-start', 'step-done'], 1]);
    assert.ok(router.reads.includes('/system/resource'), 'the last look');
  });

  it('with nothing to do reads nothing and writes nothing', async () => {
    const router = routerWith({ [envs]: [{ '.id': '*1', ...variable }] });
    const { report } = await applied({
      router,
      settings: { lease: { owner: 'a', run: 'b', breakLock: false } },
    });
    assert.deepEqual([report.ok, report.outcomes, router.reads, router.writes], [true, [], [], []]);
  });

  it('says how long it took', async () => {
    const router = routerWith();
    router.time = 5000;
    router.mishaps.push({ error: refusal('action timed out (13)') });
    assert.equal((await applied({ router })).report.seconds, 0.5);
  });

  it('waits for no boot of the router where no answer was lost', async () => {
    const place = { address: 'container/web', kind: 'container', menu: '/container' } as const;
    const router = routerWith({
      '/system/resource': [{ version: '7.19.6', 'architecture-name': 'arm64' }],
      '/container': [{ '.id': '*1', name: 'web', status: 'stopped' }],
    });
    const start: Step = { ...place, do: 'run', row: { id: '*1' }, command: 'start' };
    const { report } = await applied({ router, plan: (plan) => ({ ...plan, steps: [start] }) });
    assert.deepEqual([report.outcomes[0]?.status, report.outcomes[0]?.seconds], ['done', 0]);
  });

  it('takes the time of the world, and tells nobody, where nothing else is said', async () => {
    const settings = {
      clock: undefined,
      onEvent: undefined,
      onWrite: undefined,
      random: undefined,
    } as never;
    const { report } = await applied({ settings });
    assert.equal(report.ok, true);
    assert.ok(report.seconds >= 0 && report.seconds < 60);
  });

  it('is not begun where the plan must not run', async () => {
    const { router, plan, report } = await applied({
      plan: (plan) => ({
        ...plan,
        refusals: [{ code: 'plan/too-many-deletions', message: 'no', flag: '--max-deletes 1' }],
      }),
    });
    assert.deepEqual(report.problems, [{ ...plan.refusals[0], router: 'home' }]);
    assert.deepEqual([report.ok, report.outcomes, router.writes, router.reads], [false, [], [], []]);
  });

  it('is not begun without a secret that it has to send', async () => {
    const want = desired([
      { ...env('web', 'A', Secret.unknown()), sources: { value: { ...nowhere, line: 3 } } },
      env('web', 'B', Secret.unknown()),
    ]);
    const { report, router } = await applied({ want });
    const message = (name: string): string =>
      `env/web/${name}: the secret for value is not known here; nothing was changed`;
    const rest = {
      code: 'apply/secret-not-resolved',
      hint: 'apply needs every secret that the file names',
      router: 'home',
    };
    assert.deepEqual(report.problems, [
      { ...rest, message: message('A'), address: 'env/web/A', at: { ...nowhere, line: 3 } },
      { ...rest, message: message('B'), address: 'env/web/B' },
    ]);
    assert.deepEqual([report.ok, router.writes], [false, []]);
  });

  it('needs no secret for what stays as it is, or goes', async () => {
    const mark = (key: string): string => `[rosctr:demo env/web/${key} !]`;
    const router = routerWith({
      [envs]: [
        { '.id': '*1', list: 'web', key: 'A', value: 'x', comment: mark('A') },
        { '.id': '*2', list: 'web', key: 'B', value: 'x', comment: mark('B') },
      ],
    });
    const { report } = await applied({ router, want: desired([env('web', 'A', Secret.unknown())]) });
    assert.deepEqual([report.problems, router.writes], [[], ['/container/envs/remove *2']]);
  });

  it('that fails reports it, and looks no further', async () => {
    const router = routerWith();
    router.mishaps.push({ error: refusal('no') });
    const { report, plan } = await applied({ router });
    assert.deepEqual(report.problems, [
      {
        code: 'router/trap',
        message: 'env/web/TZ: add failed: the router refused it: no',
        quote: 'no',
        router: 'home',
        address: 'env/web/TZ',
        at: nowhere,
      },
    ]);
    assert.deepEqual([report.ok, report.outcomes[0]?.step], [false, plan.steps[0]]);
    assert.ok(!router.reads.includes('/system/resource'));
  });

  it('that somebody stops before the first step says so', async () => {
    const stopped = {
      code: 'apply/interrupted',
      message: 'env/web/TZ: stopped by you. The next run goes on from here',
      router: 'home',
      address: 'env/web/TZ',
    };
    for (const settings of [{ stop: AbortSignal.abort() }, { signal: AbortSignal.abort() }]) {
      const { report, router } = await applied({ settings });
      assert.deepEqual([report.problems, report.ok, router.writes], [[stopped], false, []]);
    }
  });

  it('that somebody stops in the middle says where, once', async () => {
    const control = new AbortController();
    const want = desired([env('web', 'A', '1'), env('web', 'B', '2'), env('web', 'C', '3')]);
    const after = async (name: 'stop' | 'signal', error?: Error): Promise<unknown> => {
      const own = name === 'stop' ? control : new AbortController();
      const router = routerWith();
      router.mishaps.push({
        ...(error ? { error } : {}),
        meanwhile: () => {
          own.abort();
        },
      });
      const { report } = await applied({ router, want, settings: { [name]: own.signal } });
      return report.problems.map(({ code, address }) => `${code} ${address ?? ''}`);
    };
    assert.deepEqual(await after('stop'), ['apply/interrupted env/web/B']);
    assert.deepEqual(await after('signal', refusal('no')), ['apply/interrupted env/web/A']);
  });

  it('that somebody stops after the last step is whole', async () => {
    const control = new AbortController();
    const router = routerWith();
    router.mishaps.push({
      meanwhile: () => {
        control.abort();
      },
    });
    const { report } = await applied({ router, settings: { stop: control.signal } });
    assert.deepEqual([report.problems, report.ok], [[], true]);
  });
});

describe('what an apply is given', () => {
  const steps = (step: Step) => ({ plan: (plan: object) => ({ ...plan, steps: [step] }) as never });
  const place = { address: 'container/web', kind: 'container', menu: '/container' } as const;

  it('keeps every secret out of what it says: those of the file, of the router, and others', async () => {
    const router = routerWith();
    router.mishaps.push({ error: refusal('bad password1, bad password2') });
    const { report } = await applied({
      router,
      want: desired([env('web', 'TZ', new Secret('password1'))]),
      settings: { secrets: [new Secret('password2')] },
    });
    assert.equal(report.problems[0]?.quote, 'bad *****, bad *****');
  });

  it('is used: the prober, and what runs commands', async () => {
    const asked: unknown[] = [];
    const probe = steps({ ...place, do: 'probe', probe: { tcp: 'x:1' }, deadlineSeconds: 1 });
    await applied({
      ...probe,
      settings: {
        probe: async (what) => {
          asked.push(what);
          return undefined;
        },
      },
    });
    const exec = steps({ ...place, do: 'exec', command: ['backup'], deadlineSeconds: 1 });
    await applied({
      ...exec,
      settings: {
        exec: async (command) => {
          asked.push(command);
          return { ok: true, words: '' };
        },
      },
    });
    assert.deepEqual(asked, [{ tcp: 'x:1' }, ['backup']]);
    const { report } = await applied({ ...exec });
    assert.equal(report.problems[0]?.code, 'apply/exec-failed');
  });
});

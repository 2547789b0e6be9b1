import assert from 'node:assert/strict';
import { desired, env } from '../support/stack.ts';
import { applied, envs, routerWith, theirs } from './applying.ts';
import { brokenLink, refusal } from './scripted.ts';

const lease = { owner: 'ann@office', run: 'mine', breakLock: false };
const settings = { lease };
const variable = { list: 'web', key: 'TZ', value: 'UTC', comment: '[rosctr:demo env/web/TZ]' };
const first = { list: 'web', key: 'A', value: '1', comment: '[rosctr:demo env/web/A]' };
const commands = (router: { readonly writes: readonly string[] }): string[] =>
  router.writes.map((write) => write.split(' ')[0] ?? '');
const stale = {
  code: 'apply/stale-plan',
  message: 'home is not as it was when the plan was made; nothing was changed',
  hint: 'somebody else was faster, or a container changed its state: look at a new plan',
  router: 'home',
};

describe('an apply under a lease', () => {
  it('takes it, works, and gives it back; its own writes are not counted', async () => {
    const { router, report } = await applied({ settings });
    assert.deepEqual([report.ok, report.writes, report.outcomes.length], [true, 1, 1]);
    assert.deepEqual(commands(router), [
      '/container/envs/add',
      '/container/envs/add',
      '/container/envs/remove',
    ]);
    assert.match(router.writes[0] ?? '', /ann@office\|mine\|0\|120000/);
    assert.deepEqual(router.rows.get(envs), [{ '.id': '*102', ...variable }]);
  });

  it('gives way to whoever has it, and says who', async () => {
    const router = routerWith({ [envs]: [theirs] });
    router.time = 60_000;
    const { report } = await applied({ router, settings });
    assert.deepEqual(report.problems, [
      {
        code: 'apply/locked',
        message: 'bob@home is applying to home since 1970-01-01T00:00:00.000Z, 60 s ago',
        hint: 'wait for it: its lease ends in 60 s unless it is renewed. If that run is dead for sure, --break-lock',
        router: 'home',
      },
    ]);
    assert.deepEqual([report.ok, report.outcomes, router.writes], [false, [], []]);
  });

  it('takes it from whoever has it when told to', async () => {
    const router = routerWith({ [envs]: [theirs] });
    const { report } = await applied({ router, settings: { lease: { ...lease, breakLock: true } } });
    assert.equal(report.ok, true);
    assert.deepEqual(commands(router)[0], '/container/envs/remove');
  });

  it('changes nothing where the router is no longer as it was', async () => {
    const { router, report } = await applied({
      settings,
      want: desired([env('web', 'A', '1'), env('web', 'B', '2')]),
      meanwhile: (one) => {
        one.put(envs, '*1', { list: 'web', key: 'A', value: '1', comment: '[rosctr:demo env/web/A]' });
      },
    });
    assert.deepEqual([report.problems, report.ok, report.outcomes, report.writes], [[stale], false, [], 0]);
    assert.deepEqual(commands(router), ['/container/envs/add', '/container/envs/remove']);
  });

  it('changes nothing where somebody else’s row has come into its way', async () => {
    const { router, report } = await applied({
      settings,
      meanwhile: (one) => {
        one.put(envs, '*1', { list: 'web', key: 'TZ', value: 'x', comment: '' });
      },
    });
    assert.deepEqual([report.problems, report.ok], [[stale], false]);
    assert.equal(router.rows.get(envs)?.length, 1);
  });

  it('is fine where there is nothing left to do: somebody has done the same', async () => {
    const { router, report } = await applied({
      settings,
      meanwhile: (one) => {
        one.put(envs, '*1', variable);
      },
    });
    assert.deepEqual([report.problems, report.ok, report.outcomes], [[], true, []]);
    assert.deepEqual(commands(router), ['/container/envs/add', '/container/envs/remove']);
  });

  it('says where the router gives it none, or cannot be read then', async () => {
    const router = routerWith();
    router.mishaps.push({ error: refusal('not enough permissions (9)') });
    const { report } = await applied({ router, settings });
    assert.deepEqual(report.problems, [
      {
        code: 'router/trap',
        message: 'home, before the first write: the router refused it: not enough permissions (9)',
        router: 'home',
        quote: 'not enough permissions (9)',
      },
    ]);
    assert.deepEqual([report.ok, report.outcomes, report.writes], [false, [], 0]);
    const unread = await applied({
      settings,
      meanwhile: (one) => one.unreadable.set('/disk', brokenLink),
    });
    assert.equal(unread.report.problems[0]?.message, 'home, before the first write: the connection broke');
    assert.deepEqual(unread.router.rows.get(envs), []);
  });

  it('gives it back whatever ends it', async () => {
    const bug = new RangeError('bug');
    for (const mishaps of [[{}, { error: bug }]]) {
      const router = routerWith();
      router.mishaps.push(...mishaps);
      await assert.rejects(applied({ router, settings }), RangeError);
      assert.deepEqual(router.rows.get(envs), []);
    }
    const router = routerWith();
    await assert.rejects(
      applied({ router, settings, meanwhile: (one) => one.unreadable.set('/disk', bug) }),
      RangeError,
    );
    assert.deepEqual(router.rows.get(envs), []);
    const failed = routerWith();
    failed.mishaps.push({}, { error: refusal('no') });
    assert.equal((await applied({ router: failed, settings })).report.ok, false);
    assert.deepEqual(failed.rows.get(envs), []);
  });

  it('says where it was lost, once', async () => {
    const lost = {
      code: 'apply/lease-lost',
      message: 'home: somebody else took the lease on this router while we worked',
      hint: 'only one run may write at a time; look at a new plan',
      router: 'home',
    };
    const router = routerWith();
    router.effects.set('/container/envs/add', () => {
      if (router.writes.length < 2) return;
      router.drop(envs, '*101');
      router.put(envs, '*9', theirs);
    });
    const { report } = await applied({ router, settings });
    assert.deepEqual(
      [report.problems, report.ok, report.outcomes.map(({ status }) => status)],
      [[lost], false, ['done']],
    );
    const before = routerWith();
    before.mishaps.push(
      {},
      { meanwhile: () => before.rows.set(envs, [{ '.id': '*102', ...first }, theirs]) },
    );
    const two = desired([env('web', 'A', '1'), env('web', 'TZ', 'UTC')]);
    const { report: failed } = await applied({ router: before, settings, want: two });
    assert.deepEqual(
      failed.problems.map(({ code, message }) => [code, message]),
      [['apply/lease-lost', 'env/web/TZ: somebody else took the lease on this router while we worked']],
    );
  });

  it('asks at the end whether it is still there, and leaves it to the last look where that cannot be read', async () => {
    const broken = (error: Error) => {
      const router = routerWith();
      const list = router.list.bind(router);
      let isFirst = true;
      router.list = async (menu, options) => {
        if (
          isFirst &&
          options.match?.[0]?.['comment'] !== undefined &&
          router.reads.at(-1)?.endsWith('.id=*102')
        ) {
          isFirst = false;
          throw error;
        }
        return list(menu, options);
      };
      return applied({ router, settings });
    };
    const { report } = await broken(brokenLink);
    assert.deepEqual([report.problems, report.ok], [[], true]);
    await assert.rejects(broken(new RangeError('bug')), RangeError);
  });
});

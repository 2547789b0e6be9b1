import assert from 'node:assert/strict';
import { desired, env, nowhere } from '../support/stack.ts';
import { applied, envs, routerWith } from './applying.ts';
import { brokenLink } from './scripted.ts';

describe('the last look of an apply', () => {
  /** A router on which something comes about between the last step and the look. */
  const changedAfter = (change: (row: Record<string, string>) => void) => {
    const router = routerWith();
    let armed = false;
    router.effects.set('/container/envs/add', () => (armed = true));
    const list = router.list.bind(router);
    router.list = async (menu, options) => {
      if (armed && menu === '/system/resource') for (const row of router.rows.get(envs) ?? []) change(row);
      return list(menu, options);
    };
    return router;
  };

  it('finds what is still not as the file says', async () => {
    const at = { ...nowhere, line: 9 };
    const { report } = await applied({
      router: changedAfter((row) => (row['value'] = 'other')),
      want: desired([{ ...env('web', 'TZ', 'UTC'), at, sources: {} }]),
    });
    assert.deepEqual(report.problems, [
      {
        code: 'apply/not-converged',
        message: `env/web/TZ is still not as the file says: ${report.problems[0]?.message.split(': ')[1] ?? ''}`,
        hint: 'somebody or something changes it on the router; run drift to see what',
        router: 'home',
        address: 'env/web/TZ',
        at,
      },
    ]);
    assert.match(report.problems[0]?.message ?? '', /: .*value.*/);
    assert.equal(report.ok, false);
  });

  it('is none after a row was taken over: what that lacks is a second plan', async () => {
    const foreign = { '.id': '*1', list: 'web', key: 'TZ', value: 'other', comment: '' };
    const kept = { list: 'web', key: 'A', value: '1', comment: '[rosctr:demo env/web/A]' };
    const router = routerWith({ [envs]: [foreign, { '.id': '*2', ...kept }] });
    const want = desired([env('web', 'A', '1'), env('web', 'TZ', 'UTC')]);
    const { report } = await applied({ router, want, options: { adopt: ['env/web/TZ'] } });
    assert.deepEqual([report.problems, report.ok, router.writes.length], [[], true, 1]);
    assert.ok(!router.reads.includes('/system/resource'));
  });

  it('finds what is no longer ours', async () => {
    const { report } = await applied({
      router: changedAfter((row) => (row['comment'] = '')),
    });
    assert.deepEqual(
      report.problems.map(({ code, message }) => [code, message]),
      [
        [
          'apply/not-converged',
          'env/web/TZ is still not as the file says: it is there already (*101) and was not made by rosctr',
        ],
      ],
    );
    assert.equal(report.ok, false);
  });

  it('says where the router cannot be read that every step is done', async () => {
    const broken = (error: Error) => {
      const router = routerWith();
      router.effects.set('/container/envs/add', () => router.unreadable.set('/disk', error));
      return applied({ router });
    };
    const { report } = await broken(brokenLink);
    assert.deepEqual(report.problems, [
      {
        code: 'router/connection-lost',
        message: 'home, every step is done, but the last check: the connection broke',
        router: 'home',
      },
    ]);
    assert.equal(report.ok, false);
    await assert.rejects(broken(new RangeError('bug')), RangeError);
  });
});

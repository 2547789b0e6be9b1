import assert from 'node:assert/strict';
import { releases } from '../../src/facts/index.ts';
import { stackOf } from '../support/scenarios.ts';
import { desired } from '../support/stack.ts';
import { FaultyClient, settle, steadyLine } from '../support/sweep-client.ts';
import { siteFor, type Site } from '../support/sweep-site.ts';
import { endState, foreignState, isServing, mountData } from '../support/sweep-state.ts';
import { runOnce, runUntilEmpty } from '../support/sweep.ts';

/** RouterOS renames something at every step of this way (routeros.md 0.4, 2.9). */
const chain = ['7.16.2', '7.19.4', '7.20.8', '7.21.5', '7.22.3', '7.23.3', '7.24'].filter((one) =>
  releases.includes(one),
);

/** A router that is to get this image, on this release. */
const stack = (release: string, image: string): ReturnType<typeof desired> =>
  desired(stackOf(release, { image }));

function upgrade(site: Site, release: string): Site {
  site.device.upgrade(release);
  settle(site.device, site.clock);
  return { ...site, release };
}

/** The router as it would be if it had always been new: made on this very release. */
async function fresh(release: string, image: string): Promise<readonly string[]> {
  const site = siteFor(release);
  await runUntilEmpty(site, stack(release, image));
  settle(site.device, site.clock);
  return endState(site.device).containers;
}

describe('a router that is upgraded between two runs', function () {
  this.timeout(120_000);

  it('all the way, with an update at every stop, keeps its data and serves', async () => {
    let site = siteFor(chain[0] ?? '');
    await runUntilEmpty(site, stack(site.release, 'demo/web:0'));
    settle(site.device, site.clock);
    const data = mountData(site.device);
    for (const [index, release] of chain.slice(1).entries()) {
      site = upgrade(site, release);
      const foreign = foreignState(site.device);
      await runUntilEmpty(site, stack(release, `demo/web:${index + 1}`));
      settle(site.device, site.clock);
      assert.deepEqual(
        endState(site.device).containers,
        await fresh(release, `demo/web:${index + 1}`),
        release,
      );
      assert.deepEqual(mountData(site.device), data, release);
      assert.equal(foreignState(site.device), foreign, release);
    }
  });

  for (const [index, from] of chain.slice(0, -1).entries()) {
    const to = chain[index + 1] ?? '';
    it(`${from} to ${to}: a run that was killed at any write before it is completed after it`, async () => {
      const length = siteFor(from);
      await runUntilEmpty(length, stack(from, 'demo/web:1'));
      const line = steadyLine(length.device);
      await runOnce(length, stack(from, 'demo/web:2'), { client: line });
      for (let at = 1; at <= line.writes; at++) {
        const before = siteFor(from);
        await runUntilEmpty(before, stack(from, 'demo/web:1'));
        settle(before.device, before.clock);
        const data = mountData(before.device);
        const client = new FaultyClient(before.device, 'killed after', at);
        await Promise.race([runOnce(before, stack(from, 'demo/web:2'), { client }), client.killed]);
        const site = upgrade(before, to);
        const foreign = foreignState(site.device);
        await runUntilEmpty(site, stack(to, 'demo/web:2'), { breakLock: true });
        settle(site.device, site.clock);
        assert.deepEqual(endState(site.device).containers, await fresh(to, 'demo/web:2'), `write ${at}`);
        assert.deepEqual(mountData(site.device), data);
        assert.equal(foreignState(site.device), foreign);
        for (const key of ['web', 'db']) assert.ok(isServing(site.device, key));
      }
    });
  }

  it('while a run works: the run ends with a reason, and the next one goes on', async () => {
    for (const at of [2, 3, 4, 5]) {
      const site = siteFor('7.20.8');
      await runUntilEmpty(site, stack('7.20.8', 'demo/web:1'));
      settle(site.device, site.clock);
      const client = new FaultyClient(site.device, 'dead after', at);
      const { report } = await runOnce(site, stack('7.20.8', 'demo/web:2'), { client });
      assert.equal(report.ok, false);
      assert.match(report.problems[0]?.code ?? '', /^router\//);
      upgrade(site, '7.21.5');
      await runUntilEmpty(site, stack('7.21.5', 'demo/web:2'));
      settle(site.device, site.clock);
      assert.deepEqual(
        endState(site.device).containers,
        await fresh('7.21.5', 'demo/web:2'),
        `write ${at}`,
      );
    }
  });
});

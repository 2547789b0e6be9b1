import assert from 'node:assert/strict';
import type { Report } from '../../src/model/index.ts';
import { hookedClient } from '../support/hooked-client.ts';
import { stackOf } from '../support/scenarios.ts';
import { SimClient } from '../support/sim-client.ts';
import { actions, desired, env, resource, veth } from '../support/stack.ts';
import { siteFor, type Site } from '../support/sweep-site.ts';
import { runOnce, runUntilEmpty } from '../support/sweep.ts';

describe('an app that is installed while a run works', () => {
  for (const release of ['7.22.3', '7.24']) {
    it(`${release}: is nobody’s concern, its rows stay as they are`, async () => {
      const site = siteFor(release);
      const admin = new SimClient(site.device);
      await admin.set('/app/settings', undefined, { disk: 'usb1' });
      const theirs = (): string =>
        site.device.snapshot(
          (path, row) =>
            path !== 'file' && [...row.fields.values()].some((value) => /^(veth-)?app[- ]/.test(value)),
        );
      let before = '';
      const client = hookedClient(site.device, async (command) => {
        if (command !== '/container/add' || before !== '') return;
        const [caddy] = await admin.list('/app', { proplist: ['name'], match: [{ name: 'caddy' }] });
        await admin.set('/app', caddy?.['.id'] as `*${string}`, { disabled: 'no' });
        before = theirs();
      });
      const { report } = await runOnce(site, desired(stackOf(release)), { client });
      assert.deepEqual(report.problems, []);
      assert.match(before, /app-caddy/);
      assert.equal(theirs(), before);
      const { plan } = await runOnce(site, desired(stackOf(release)));
      assert.deepEqual(actions(plan), []);
      await runUntilEmpty(site, desired([]));
      assert.equal(theirs(), before, 'nor does destroy touch them');
    });
  }
});

describe('another stack on the same router', () => {
  const other = (zone: string): ReturnType<typeof desired> =>
    desired(
      [
        veth('veth-other2', '172.17.5.2/24'),
        env('theirs', 'TZ', zone),
        resource(
          'row',
          'net',
          { 'dst-address': '10.8.0.0/24', gateway: '172.17.5.2' },
          { menu: '/ip/route' },
        ),
      ],
      { stack: 'other', otherStacks: ['demo'] },
    );
  const rowsOfOther = ({ device }: Site): string =>
    device.snapshot((_, row) => (row.fields.get('comment') ?? '').includes('[rosctr:other '));

  for (const release of ['7.16.2', '7.23.3']) {
    it(`${release}: keeps its rows through all that ours does, and waits for the lease`, async () => {
      const site = siteFor(release);
      await runUntilEmpty(site, other('UTC'));
      const before = rowsOfOther(site);
      assert.match(before, /index\/menus/);
      let locked: Report | undefined;
      const client = hookedClient(site.device, async (command) => {
        if (command !== '/container/add' || locked !== undefined) return;
        locked = (await runOnce(site, other('Europe/Paris'), { run: 'other', owner: 'bob@ci' })).report;
      });
      const ours = desired(stackOf(release), { otherStacks: ['other'] });
      const { report } = await runOnce(site, ours, { client });
      assert.deepEqual(report.problems, []);
      assert.equal(locked?.problems[0]?.code, 'apply/locked');
      assert.equal(rowsOfOther(site), before);
      await runUntilEmpty(site, desired([], { otherStacks: ['other'] }));
      assert.equal(rowsOfOther(site), before);
      await runUntilEmpty(site, other('Europe/Paris'));
      assert.match(rowsOfOther(site), /Paris/);
    });
  }
});

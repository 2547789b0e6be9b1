import assert from 'node:assert/strict';
import type { RouterClient } from '../../src/routeros/client.ts';
import { containerSettings, createRegistry } from '../../src/sim/index.ts';
import { hookedClient } from '../support/hooked-client.ts';
import { scenarios, stackOf } from '../support/scenarios.ts';
import { actions, desired, env } from '../support/stack.ts';
import { SimClient } from '../support/sim-client.ts';
import { FaultyClient } from '../support/sweep-client.ts';
import { profiles, siteFor, type Site } from '../support/sweep-site.ts';
import { prepare, runOnce, runUntilEmpty } from '../support/sweep.ts';

const scenario = (name: string): (typeof scenarios)[number] => {
  const found = scenarios.find((one) => one.name === name);
  assert.ok(found);
  return found;
};
const base = scenario('create');
const change = scenario('env change');

const leases = ({ device }: Site): number =>
  device.rows('container/envs').filter((row) => row.fields.get('comment') === '[rosctr:lease]').length;

/** A run that is killed in the middle, its lease on the router. */
async function dead(release: string): Promise<Site> {
  const site = await prepare(change, release);
  const client = new FaultyClient(site.device, 'killed after', 2);
  await Promise.race([
    runOnce(site, change.after(release), { client, owner: 'ann@office', run: 'dead' }),
    client.killed,
  ]);
  assert.equal(leases(site), 1);
  return site;
}

for (const release of [profiles[0] ?? '', '7.20.8', profiles.at(-1) ?? '']) {
  describe(`the lease on RouterOS ${release}`, () => {
    it('of a dead run turns others away until it has run out, and they are told who and since when', async () => {
      const site = await dead(release);
      const before = site.device.writes;
      const { report } = await runOnce(site, change.after(release), { run: 'next' });
      const [problem] = report.problems;
      assert.equal(problem?.code, 'apply/locked');
      assert.match(
        problem.message,
        /^ann@office is applying to home since 2026-01-01T\d\d:\d\d:\d\d\.\d{3}Z, \d+ s ago$/,
      );
      assert.equal(report.ok, false);
      assert.equal(site.device.writes, before);
      site.clock.advance(120_000);
      assert.equal((await runOnce(site, change.after(release), { run: 'next' })).report.ok, true);
      assert.equal(leases(site), 0);
    });

    it('is broken by --break-lock', async () => {
      const site = await dead(release);
      const { report } = await runOnce(site, change.after(release), { run: 'next', breakLock: true });
      assert.deepEqual(report.problems, []);
      assert.equal(leases(site), 0);
    });

    it('ends by itself after a reboot, too', async () => {
      const site = await dead(release);
      site.device.reboot();
      site.clock.advance(121_000);
      await runUntilEmpty(site, change.after(release));
      assert.equal(leases(site), 0);
    });

    it('that was given back between our refusal and our look is taken at the next try', async () => {
      const site = await prepare(change, release);
      const client = hookedClient(site.device, () => undefined);
      let met = 0;
      const late: RouterClient = {
        ...client,
        add: async (menu, row) => {
          if (row['comment'] !== '[rosctr:lease]' || met++ > 0) return client.add(menu, row);
          const theirs = await client.add(menu, { ...row, value: 'bob@home|other|1|2' });
          try {
            return await client.add(menu, row);
          } finally {
            await client.remove(menu, theirs);
          }
        },
      };
      const { report } = await runOnce(site, change.after(release), { client: late });
      assert.deepEqual(report.problems, []);
      assert.equal(leases(site), 0);
    });

    it('stays with a run that waits for half an hour, and then goes', async () => {
      const registry = createRegistry();
      registry.publish('demo/web:1', { bytes: 1_500_000_000 });
      const site = siteFor(release, { state: containerSettings({ registry }) });
      const seen = new Set<string>();
      let asked = 0;
      const { report } = await runOnce(site, base.after(release), {
        onEvent: (event) => {
          if (event.type === 'progress' && event.state === 'pulling') {
            asked++;
            seen.add(
              site.device
                .rows('container/envs')
                .find((row) => row.fields.get('comment') === '[rosctr:lease]')
                ?.fields.get('value') ?? 'none',
            );
          }
        },
      });
      assert.deepEqual(report.problems, []);
      assert.ok(asked > 500, `${asked} looks`);
      assert.ok(!seen.has('none') && seen.size > 20, `${seen.size} renewals`);
      for (const value of seen) assert.match(value, /^tester@here\|run-1\|\d+(\.\d+)?\|\d+(\.\d+)?$/);
      assert.equal(leases(site), 0);
    });

    it('that somebody takes away ends the run at its next write', async () => {
      const site = await prepare(change, release);
      const other = desired([...stackOf(release, { zone: 'Asia/Tokyo' })]);
      let wrote = 0;
      const client = hookedClient(site.device, async (_, count) => {
        if (count !== 3) return;
        const { report } = await runOnce(site, other, { run: 'thief', breakLock: true });
        assert.deepEqual(report.problems, []);
        wrote = site.device.writes;
      });
      const { report } = await runOnce(site, change.after(release), { client });
      // The write that was on its way when the lock was broken cannot be called back; the next one is not sent.
      assert.ok(site.device.writes <= wrote + 1, `${site.device.writes - wrote} writes after it`);
      assert.equal(report.ok, false);
      assert.equal(report.problems[0]?.code, 'apply/lease-lost');
    });

    it('is not taken where there is nothing to do', async () => {
      const site = await prepare(change, release);
      const before = site.device.writes;
      const { report } = await runOnce(site, base.after(release));
      assert.equal(report.ok, true);
      assert.equal(site.device.writes, before);
    });

    it('is nobody’s row to a plan: not ours, not foreign, not an orphan', async () => {
      const site = await dead(release);
      const { plan } = await runOnce(
        site,
        desired([env('x', 'A', '1')], { stack: 'other', otherStacks: ['demo'] }),
      );
      assert.deepEqual(actions(plan), ['create env/x/A']);
      assert.deepEqual(plan.orphans, []);
      const all = await runOnce(site, desired([]), { run: 'destroyer' });
      assert.ok(!all.plan.changes.some((one) => one.address.includes('lease')));
      const texts = JSON.stringify([plan.warnings, all.plan.warnings]);
      assert.ok(!texts.includes('lease'), texts);
    });

    it('does not get in the way of a list that somebody calls rosctr', async () => {
      const site = siteFor(release);
      const list = release.startsWith('7.1') ? 'name' : 'list';
      site.device.seed({
        rows: { 'container/envs': [{ [list]: 'rosctr', key: 'OWN', value: '1', comment: 'other' }] },
      });
      await runUntilEmpty(site, base.after(release));
      await runUntilEmpty(site, desired([]));
      const rows = site.device.rows('container/envs').map((row) => row.fields.get('key'));
      assert.deepEqual(rows, ['PW', 'OWN']);
    });
  });
}

describe('a run that may not take the lease', () => {
  it('says what the router says', async () => {
    const users = [
      { name: 'admin', password: '', group: 'full' },
      { name: 'reader', password: '', group: 'read' },
    ];
    const site = siteFor('7.23.3', { users });
    const { report } = await runOnce(site, base.after('7.23.3'), {
      client: new SimClient(site.device, 'reader'),
    });
    assert.match(report.problems[0]?.quote ?? '', /not enough permissions/);
    assert.equal(report.outcomes.length, 0);
  });

  it('does not wait for a lease whose text nobody can read', async () => {
    const site = siteFor('7.23.3');
    site.device.seed({
      rows: {
        'container/envs': [{ list: 'rosctr', key: 'lease', value: 'by hand', comment: '[rosctr:lease]' }],
      },
    });
    await runUntilEmpty(site, base.after('7.23.3'));
    assert.equal(leases(site), 0);
  });

  it('keeps the parts of its text apart, whatever the owner is called', async () => {
    const site = siteFor('7.23.3');
    const { report } = await runOnce(site, base.after('7.23.3'), { owner: 'a|b|c' });
    assert.deepEqual(report.problems, []);
    assert.equal(leases(site), 0);
  });
});

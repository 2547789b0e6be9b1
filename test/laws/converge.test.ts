import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anyStack } from '../support/any-stack.ts';
import { Lab, permissive } from '../support/lab.ts';
import { actions } from '../support/stack.ts';

/** One release of every profile of routeros.md 7.1, and the newest. */
const profiles = ['7.16.2', '7.19.4', '7.20.8', '7.22.3', '7.23.3', '7.24'];
const runs = Number(process.env['ROSCTR_RUNS'] ?? 25);
const random = Number(process.env['ROSCTR_SEED'] ?? Date.now() % 1_000_000_000);
const seeds = [20261124, random];

/** Rows that a person made: some have names that our stacks want too. */
const foreignRows = {
  'interface/veth': [{ name: 'veth-a', address: '10.0.0.2/24', gateway: '10.0.0.1', comment: 'by hand' }],
  'container/envs': [],
  'ip/firewall/nat': [
    { chain: 'dstnat', action: 'accept', protocol: 'tcp', 'dst-port': '1', comment: 'by hand' },
  ],
};

const seen = new Map<string, number>();
const floors: Readonly<Record<string, number>> = {
  create: 500,
  update: 100,
  replace: 10,
  delete: 300,
  conflict: 15,
  adopt: 15,
  rename: 15,
};

async function labFor(release: string): Promise<Lab> {
  const lab = new Lab(release);
  lab.device.seed({ rows: foreignRows });
  // Before 7.18 no image can be pulled without it (routeros.md 1.10).
  await lab.client.set('/container/config', undefined, { 'registry-url': 'https://registry-1.docker.io' });
  return lab;
}

describe('from any stack to any other', () => {
  for (const release of profiles) {
    for (const seed of seeds) {
      it(`${release}: apply, and a second plan is empty (seed ${seed})`, async function () {
        this.timeout(600_000);
        await fc.assert(
          fc.asyncProperty(anyStack(release), anyStack(release), async (first, second) => {
            const lab = await labFor(release);
            for (const want of [first, second]) {
              const plan = await lab.plan(want);
              for (const change of plan.changes)
                seen.set(change.action, (seen.get(change.action) ?? 0) + 1);
              const foreign = lab.foreign();
              const conflicts = plan.changes
                .filter((change) => change.action === 'conflict')
                .map((change) => change.address);
              if (conflicts.length > 0) {
                const before = lab.device.snapshot();
                assert.equal((await lab.apply(want)).ok, false);
                assert.equal(lab.device.snapshot(), before, 'a plan with a conflict writes nothing');
              }
              const options = { ...permissive, adopt: conflicts };
              if (conflicts.length > 0) {
                const adopting = await lab.plan(want, options);
                for (const change of adopting.changes)
                  seen.set(change.action, (seen.get(change.action) ?? 0) + 1);
                const report = await lab.apply(want, options);
                if (adopting.changes.some((change) => change.action === 'conflict')) {
                  // A name that our row should get and a foreign row has: adopting cannot solve it.
                  assert.equal(report.ok, false);
                  continue;
                }
                assert.deepEqual(report.problems, []);
              }
              const report = await lab.apply(want);
              assert.deepEqual(report.problems, []);
              const again = await lab.plan(want);
              assert.deepEqual(actions(again), []);
              if (conflicts.length === 0)
                assert.equal(lab.foreign(), foreign, 'foreign rows are byte-identical');
            }
          }),
          { numRuns: runs, seed, endOnFailure: process.env['CI'] === undefined },
        );
      });
    }
  }

  it('saw enough of every kind of change', () => {
    const text = [...seen].sort().map(([action, count]) => `${action} ${count}`);
    console.log(`      changes seen: ${text.join(', ')}`);
    const scale = runs / 25;
    for (const [action, floor] of Object.entries(floors)) {
      assert.ok(
        (seen.get(action) ?? 0) >= floor * Math.min(1, scale),
        `${action}: ${seen.get(action) ?? 0}, at least ${floor}`,
      );
    }
  });
});

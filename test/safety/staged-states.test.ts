import assert from 'node:assert/strict';
import type { Plan, UpdatePolicy } from '../../src/model/index.ts';
import { compareReleases } from '../../src/routeros/release.ts';
import { containerSettings, createRegistry, type Registry } from '../../src/sim/index.ts';
import { stackOf } from '../support/scenarios.ts';
import { desired } from '../support/stack.ts';
import { FaultyClient, settle, steadyLine } from '../support/sweep-client.ts';
import { profiles, siteFor, type Site } from '../support/sweep-site.ts';
import { endState, isServing, mountData, rootMadeAt, type EndState } from '../support/sweep-state.ts';
import { runOnce, runUntilEmpty } from '../support/sweep.ts';

type ImageSpec = Parameters<Registry['publish']>[1];
type Web = NonNullable<Parameters<typeof stackOf>[1]>['web'];
interface More {
  readonly web?: Web;
  readonly update?: UpdatePolicy;
}

const staged: UpdatePolicy = { strategy: 'staged' };
const stack = (
  release: string,
  image: string,
  { web = {}, update = staged }: More = {},
): ReturnType<typeof desired> => desired(stackOf(release, { image, update, web, extra: false }));

/** A router with version 1, on which version 2 is what the test says. */
async function serving(
  release: string,
  next: ImageSpec = {},
  more: More = {},
): Promise<Site & { registry: Registry }> {
  const registry = createRegistry();
  const site = siteFor(release, { state: containerSettings({ registry }) });
  assert.deepEqual((await runOnce(site, stack(release, 'demo/web:1', more))).report.problems, []);
  settle(site.device, site.clock);
  registry.publish('demo/web:2', next);
  return { ...site, registry };
}

/** The router as it is when this image came in without any trouble. */
async function clean(release: string, image: string): Promise<EndState> {
  const known = ends.get(`${release} ${image}`);
  if (known) return known;
  const site = await serving(release);
  await runUntilEmpty(site, stack(release, image));
  settle(site.device, site.clock);
  const end = endState(site.device);
  ends.set(`${release} ${image}`, end);
  return end;
}

const ends = new Map<string, EndState>();

const strategyOf = ({ changes }: Plan): Plan['changes'][0]['impact']['update'] =>
  changes.map((change) => change.impact.update).find((one) => one !== undefined);

const bad: Readonly<Record<string, ImageSpec>> = {
  'cannot be pulled': { failure: { why: 'dies' } },
  'exits at once': { behaviour: { exits: { code: 1, afterMs: 200 } } },
};

const isWhole = Number(process.env['ROSCTR_RUNS'] ?? 25) > 25;
let cases = 0;

describe('an update to an image that is no good, killed at any write', function () {
  this.timeout(600_000);

  for (const release of profiles) {
    for (const [what, image] of Object.entries(bad)) {
      it(`${release}, it ${what}: a better one comes in, the former one comes back`, async () => {
        const length = await serving(release, image);
        const line = steadyLine(length.device);
        await runOnce(length, stack(release, 'demo/web:2'), { client: line });
        for (let at = 1; at <= line.writes; at++) {
          for (const next of isWhole
            ? ['demo/web:1', 'demo/web:2', 'demo/web:3']
            : [`demo/web:${1 + (at % 3)}`]) {
            const site = await serving(release, image);
            const data = mountData(site.device);
            const root = rootMadeAt(site.device, ['web']);
            const client = new FaultyClient(site.device, 'killed after', at);
            await Promise.race([runOnce(site, stack(release, 'demo/web:2'), { client }), client.killed]);
            site.registry.publish('demo/web:2', {});
            // What was pulled before the tag was put right may be tried once more, and is thrown away then.
            if (next === 'demo/web:2') await runOnce(site, stack(release, next), { breakLock: true });
            await runUntilEmpty(site, stack(release, next), { breakLock: true });
            settle(site.device, site.clock);
            const place = `write ${at}, then ${next}`;
            assert.deepEqual(endState(site.device), await clean(release, next), place);
            assert.deepEqual(mountData(site.device), data, place);
            if (next === 'demo/web:1') assert.equal(rootMadeAt(site.device, ['web']), root, place);
            cases++;
          }
        }
      });
    }
  }

  after(() => {
    console.log(`      ${cases} updates to bad images killed`);
  });
});

describe('a staged update', () => {
  for (const release of profiles) {
    it(`${release}: left behind by a dead run, it goes when the file asks for a third image`, async () => {
      const site = await serving(release);
      const client = new FaultyClient(site.device, 'killed after', 2);
      await Promise.race([runOnce(site, stack(release, 'demo/web:2'), { client }), client.killed]);
      settle(site.device, site.clock);
      assert.equal(
        site.device.rows('container').length,
        3,
        'the old one, the new one, and somebody else’s',
      );
      const { plan, report } = await runOnce(site, stack(release, 'demo/web:3'));
      assert.deepEqual(report.problems, []);
      const gone = plan.changes.find((change) => change.address === 'staged/web');
      assert.equal(gone?.action, 'delete');
      assert.deepEqual(endState(site.device), await clean(release, 'demo/web:3'));
    });

    it(`${release}: taken up again where the dead run left it, without another pull`, async () => {
      const site = await serving(release);
      const client = new FaultyClient(site.device, 'killed after', 2);
      await Promise.race([runOnce(site, stack(release, 'demo/web:2'), { client }), client.killed]);
      settle(site.device, site.clock);
      const { plan } = await runOnce(site, stack(release, 'demo/web:2'), { breakLock: true });
      assert.deepEqual(strategyOf(plan), { strategy: 'staged', why: 'an earlier run has begun it' });
      assert.ok(!plan.steps.some((step) => step.do === 'add'));
      assert.deepEqual(endState(site.device), await clean(release, 'demo/web:2'));
    });

    it(`${release}: after a power cut in the middle the old one boots, not the new one`, async () => {
      const site = await serving(release);
      const client = new FaultyClient(site.device, 'killed after', 3);
      await Promise.race([runOnce(site, stack(release, 'demo/web:2'), { client }), client.killed]);
      site.device.reboot();
      settle(site.device, site.clock);
      assert.ok(isServing(site.device, 'web'), 'the old one is up: start-on-boot is off on the new one');
      await runUntilEmpty(site, stack(release, 'demo/web:2'));
      settle(site.device, site.clock);
      assert.deepEqual(endState(site.device), await clean(release, 'demo/web:2'));
      const row = site.device
        .rows('container')
        .find((one) => (one.fields.get('comment') ?? '').includes('/web]'));
      assert.match(row?.fields.get('start-on-boot') ?? '', /^(yes|true)$/, 'and on after the swap');
    });

    it(`${release}: with too little room it is recreated, and the plan says why beforehand`, async () => {
      const site = await serving(release);
      site.device.seed({ disks: [{ slot: 'usb1', size: 60_000_000, free: 60_000_000 }] });
      const more: More = { update: { strategy: 'auto' } };
      const { plan, report } = await runOnce(site, stack(release, 'demo/web:2', more));
      assert.equal(strategyOf(plan)?.strategy, 'recreate');
      assert.match(strategyOf(plan)?.why ?? '', /usb1 has only \d+MiB free, too little for both/);
      assert.deepEqual(report.problems, []);
      assert.ok(isServing(site.device, 'web'));
    });

    it(`${release}: takes images that are probed, and containers that RouterOS restarts`, async () => {
      const probed: ImageSpec = { config: { healthcheck: { cmd: ['CMD', 'x'], intervalMs: 10_000 } } };
      const more: More =
        compareReleases(release, '7.20') < 0
          ? {}
          : { web: { restart: 'always', autoRestartInterval: 5000 } };
      const site = await serving(release, probed, more);
      const { plan, report } = await runOnce(site, stack(release, 'demo/web:2', more));
      assert.equal(strategyOf(plan)?.strategy, 'staged');
      assert.deepEqual(report.problems, []);
      assert.ok(isServing(site.device, 'web'));
    });
  }
});

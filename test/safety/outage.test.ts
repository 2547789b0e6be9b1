import assert from 'node:assert/strict';
import type { UpdatePolicy } from '../../src/model/index.ts';
import type { Clock } from '../../src/reconciler/index.ts';
import { containerSettings, containerState, createRegistry } from '../../src/sim/index.ts';
import { stackOf } from '../support/scenarios.ts';
import { desired } from '../support/stack.ts';
import { profiles, siteFor, type Site } from '../support/sweep-site.ts';
import { runOnce } from '../support/sweep.ts';

const megabyte = 1_000_000;
const sizes = [10, 100, 1000] as const;
const strategies = ['staged', 'recreate'] as const;
/** How finely the outage is seen. */
const grainMs = 50;

const up = new Set(['RUNNING', 'STARTING_HC', 'HEALTHY', 'UNHEALTHY']);

/** Is any container of the service up: the old one, or the new one beside it? */
function isUp({ device }: Site): boolean {
  return device
    .rows('container')
    .filter((row) => (row.fields.get('comment') ?? '').endsWith('/web]'))
    .some((row) => up.has(containerState(device, row.id) ?? ''));
}

/** Time that goes on in small steps, and counts those in which nobody serves. */
class Watched implements Clock {
  readonly #site: Site;
  downMs = 0;

  constructor(site: Site) {
    this.#site = site;
  }

  now(): number {
    return this.#site.clock.now();
  }

  async sleep(ms: number): Promise<void> {
    for (let left = ms; left > 0; left -= grainMs) {
      const step = Math.min(left, grainMs);
      this.#site.clock.advance(step);
      this.#site.device.catchUp();
      if (!isUp(this.#site)) this.downMs += step;
    }
  }
}

/** Seconds without the service while a new image of so many bytes comes in. */
async function outage(release: string, strategy: UpdatePolicy['strategy'], size: number): Promise<number> {
  const registry = createRegistry();
  registry.publish('demo/web:2', { bytes: size * megabyte });
  const site = siteFor(release, { state: containerSettings({ registry }) });
  const stack = (image: string): ReturnType<typeof desired> =>
    desired(stackOf(release, { image, update: { strategy }, extra: false }));
  assert.equal((await runOnce(site, stack('demo/web:1'))).report.ok, true);
  const clock = new Watched(site);
  const { report } = await runOnce(site, stack('demo/web:2'), { clock });
  assert.deepEqual(report.problems, []);
  return clock.downMs / 1000;
}

describe('how long a service is away while its image is updated', function () {
  this.timeout(120_000);
  const seen = new Map<string, number>();

  for (const release of profiles) {
    it(`${release}: stop and start if it is staged, whatever the size; else as long as the pull takes`, async () => {
      for (const strategy of strategies) {
        for (const size of sizes)
          seen.set(`${release} ${strategy} ${size}`, await outage(release, strategy, size));
      }
      const of = (strategy: string, size: number): number =>
        seen.get(`${release} ${strategy} ${size}`) ?? NaN;
      for (const size of sizes) {
        assert.ok(of('staged', size) <= 4, `${size} MB staged: ${of('staged', size)} s`);
        assert.ok(Math.abs(of('staged', size) - of('staged', 10)) < 0.5, 'no matter how large');
        // A pull goes at 1 MiB/s in the simulator (routeros.md 7.5).
        assert.ok(
          of('recreate', size) >= (size * megabyte) / 2 ** 20,
          `${size} MB: ${of('recreate', size)} s`,
        );
      }
    });
  }

  after(() => {
    console.log('      seconds without the service, simulated, 1 MiB/s');
    console.log(
      `      ${'release'.padEnd(8)} ${'update'.padEnd(9)} ${sizes.map((size) => `${size} MB`.padStart(9)).join('')}`,
    );
    for (const release of profiles) {
      for (const strategy of strategies) {
        const cells = sizes.map((size) =>
          (seen.get(`${release} ${strategy} ${size}`) ?? NaN).toFixed(1).padStart(9),
        );
        console.log(`      ${release.padEnd(8)} ${strategy.padEnd(9)} ${cells.join('')}`);
      }
    }
  });
});

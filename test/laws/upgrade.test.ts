import assert from 'node:assert/strict';
import fc from 'fast-check';
import { releases } from '../../src/facts/index.ts';
import type { Desired, Plan } from '../../src/model/index.ts';
import { compareReleases, oldestRelease } from '../../src/routeros/release.ts';
import {
  containerSettings,
  createRegistry,
  effectiveContainer,
  type SimOptions,
} from '../../src/sim/index.ts';
import { anyStack } from '../support/any-stack.ts';
import { Lab } from '../support/lab.ts';
import { richStack } from '../support/rich-stack.ts';
import { actions } from '../support/stack.ts';

/** The upgrade law (design.md 5): RouterOS migrates its rows, and nobody's service is interrupted for that. */
const supported = releases.filter((release) => compareReleases(release, oldestRelease) >= 0);
const pairs = supported.slice(1).map((release, index) => [supported[index] ?? '', release] as const);
const runs = Number(process.env['ROSCTR_RUNS'] ?? 25);
const seen = { pairs: 0, empty: 0, live: 0 };

type Options = NonNullable<Parameters<typeof containerSettings>[0]['options']>;

function labFor(release: string, options: Options = {}): Lab {
  const registry = createRegistry({ bytesPerSecond: 1e12 });
  const settings: Partial<SimOptions> = { state: containerSettings({ registry, options }) };
  const lab = new Lab(release, settings);
  lab.device.seed({
    rows: {
      'interface/veth': [
        { name: 'veth-other', address: '10.0.0.2/24', gateway: '10.0.0.1', comment: 'by hand' },
      ],
      'ip/firewall/nat': [
        { chain: 'dstnat', action: 'accept', protocol: 'tcp', 'dst-port': '1', comment: 'by hand' },
      ],
    },
  });
  return lab;
}

/** When each process started, by its container's row: a restart is another moment. */
function processes(lab: Lab): Record<string, number> {
  const ids = lab.device.rows('container').map((row) => row.id);
  return Object.fromEntries(
    ids.flatMap((id) => {
      const process = effectiveContainer(lab.device, id);
      return process === undefined ? [] : [[id, process.startedAt]];
    }),
  );
}

/** Does the file want this row's container to run? */
function isToRun(lab: Lab, want: Desired, id: string): boolean {
  const comment =
    lab.device
      .rows('container')
      .find((row) => row.id === id)
      ?.fields.get('comment') ?? '';
  const key = /container\/(\S+)\]$/.exec(comment)?.[1];
  return want.resources.some(
    (one) => one.kind === 'container' && one.key === key && one.run?.state === 'running',
  );
}

/** Puts the next release on the router, and waits until it has booted. */
function upgrade(lab: Lab, release: string): void {
  lab.device.upgrade(release);
  lab.clock.advance(120_000);
  lab.device.catchUp();
}

function isLiveAtMost(plan: Plan): void {
  assert.deepEqual(plan.refusals, []);
  for (const change of plan.changes) {
    const { address, action, impact, reason } = change;
    const text = `${action} ${address}: ${reason.text}`;
    assert.ok(['keep', 'update', 'rename'].includes(action), text);
    assert.ok(impact.disruption === 'none' || impact.disruption === 'live', text);
    assert.deepEqual(impact.restarts, [], text);
    assert.equal(impact.pulls, false, text);
  }
}

async function holds(lab: Lab, want: Desired, to: string): Promise<Plan> {
  const before = await lab.apply(want);
  assert.deepEqual(before.problems, []);
  upgrade(lab, to);
  const running = processes(lab);
  const foreign = lab.foreign();
  const plan = await lab.plan(want);
  isLiveAtMost(plan);
  const report = await lab.apply(want);
  assert.deepEqual(report.problems, []);
  assert.deepEqual(actions(await lab.plan(want)), []);
  assert.equal(lab.foreign(), foreign, 'foreign rows are as RouterOS left them');
  const after = processes(lab);
  for (const [id, startedAt] of Object.entries(running))
    if (isToRun(lab, want, id)) assert.equal(after[id], startedAt, `${id} was not restarted`);
  return plan;
}

describe('the upgrade law', () => {
  it('is tried on every neighbouring pair of releases', () => {
    assert.equal(pairs.length, 43);
  });

  for (const [from, to] of pairs) {
    it(`${from} to ${to}: a rich stack is as it was, or live-only`, async () => {
      const lab = labFor(from);
      const want = richStack(from);
      const plan = await holds(lab, want, to);
      assert.equal(Object.keys(processes(lab)).length, 4, 'all four containers run');
      assert.deepEqual(
        plan.steps.filter((step) => step.do === 'run' || (step.menu === '/container' && step.do !== 'set')),
        [],
        'nothing is started, stopped, added or removed',
      );
      seen.pairs++;
      if (plan.steps.length === 0) seen.empty++;
      else seen.live++;
    });
  }

  for (const [from, to] of [
    ['7.12.2', '7.24'],
    ['7.16', '7.21'],
    ['7.19.4', '7.22.3'],
    ['7.20.8', '7.23.3'],
    ['7.20.8', '7.21'],
    ['7.22.3', '7.23'],
  ] as const) {
    for (const options of [
      { migratedImage: 'lost', migratedRestart: 'always' },
      { migratedImage: 'kept', migratedRestart: 'dropped' },
    ] satisfies Options[]) {
      it(`${from} to ${to} in one jump, image ${options.migratedImage}, restart ${options.migratedRestart}`, async () => {
        const lab = labFor(from, options);
        await holds(lab, richStack(from), to);
        assert.equal(Object.keys(processes(lab)).length, 4);
      });
    }
  }

  it('puts a restart policy right that an upgrade has dropped, and only that', async () => {
    const lab = labFor('7.22.3', { migratedRestart: 'dropped' });
    const plan = await holds(lab, richStack('7.22.3'), '7.23');
    assert.deepEqual(actions(plan), ['update container/web']);
    assert.deepEqual(
      plan.steps.map((step) => (step.do === 'set' ? step.rows[0] : step.do)),
      [{ 'restart-policy': 'always', 'restart-interval': '30s' }],
    );
  });

  it('holds for any stack on any pair of releases', async function () {
    this.timeout(600_000);
    const spans = fc
      .uniqueArray(fc.constantFrom(...supported), { minLength: 2, maxLength: 2 })
      .map((both) => both.toSorted(compareReleases));
    const cases = spans.chain(([from = '', to = '']) =>
      fc.record({ from: fc.constant(from), to: fc.constant(to), want: anyStack(from) }),
    );
    await fc.assert(
      fc.asyncProperty(cases, async ({ from, to, want }) => {
        const lab = labFor(from);
        await lab.client.set('/container/config', undefined, {
          'registry-url': 'https://registry-1.docker.io',
        });
        await holds(lab, want, to);
      }),
      { numRuns: runs, seed: 20261124, endOnFailure: process.env['CI'] === undefined },
    );
  });

  after(() => {
    console.log(
      `      upgrades: ${seen.pairs} pairs, ${seen.empty} with an empty plan, ${seen.live} live-only`,
    );
  });
});

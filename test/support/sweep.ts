import assert from 'node:assert/strict';
import type { ApplyEvent, Desired, Plan, Report } from '../../src/model/index.ts';
import {
  apply,
  makePlan,
  observe,
  type Clock,
  type JournalEntry,
  type PlanOptions,
} from '../../src/reconciler/index.ts';
import type { RouterClient } from '../../src/routeros/client.ts';
import type { SimDevice, SimOptions } from '../../src/sim/index.ts';
import { permissive } from './lab.ts';
import type { Scenario } from './scenarios.ts';
import { simulatedTime } from './sim-client.ts';
import { FaultyClient, settle, steadyLine, type FaultKind } from './sweep-client.ts';
import { siteFor, type Site } from './sweep-site.ts';
import { endState, foreignState, isServing, mountData, rootMadeAt, type EndState } from './sweep-state.ts';

export interface RunSettings {
  readonly options?: PlanOptions;
  readonly run?: string;
  readonly breakLock?: boolean;
  readonly onWrite?: (entry: JournalEntry) => void;
  readonly onEvent?: (event: ApplyEvent) => void;
  readonly client?: RouterClient;
  readonly stop?: AbortSignal;
  readonly signal?: AbortSignal;
  readonly owner?: string;
  readonly clock?: Clock;
}

/** One `rosctr apply`: reads, plans, carries out under the lease. */
export async function runOnce(
  { device, clock: time }: Site,
  desired: Desired,
  settings: RunSettings = {},
): Promise<{ readonly plan: Plan; readonly report: Report }> {
  const { options = permissive, client = steadyLine(device), clock = simulatedTime(time) } = settings;
  const { run = 'run-1', owner = 'tester@here', breakLock = false, ...hooks } = settings;
  const plan = makePlan(desired, await observe(client, desired), options);
  const lease = { owner, run, breakLock };
  const random = (): number => 0.5;
  const report = await apply(plan, client, { ...hooks, desired, options, clock, lease, random });
  return { plan, report };
}

/** Runs until a plan is empty, as a person would; gives how many runs that took. */
export async function runUntilEmpty(
  site: Site,
  desired: Desired,
  settings: RunSettings = {},
): Promise<number> {
  for (let count = 0; count < 4; count++) {
    const { plan, report } = await runOnce(site, desired, { ...settings, run: `again-${count}` });
    if (plan.steps.length === 0 && plan.refusals.length === 0) return count;
    assert.deepEqual(report.problems, [], `run ${count + 1} after the fault`);
  }
  throw new Error('four runs, and the plan is still not empty');
}

/** The router as it is before the scenario. */
export async function prepare(
  scenario: Scenario,
  release: string,
  options: Partial<SimOptions> = {},
): Promise<Site> {
  const site = siteFor(release, options);
  const { before, adopt, after } = scenario;
  const first = before ?? (adopt ? after : undefined);
  if (first) {
    const { report } = await runOnce(site, first(release));
    assert.deepEqual(report.problems, []);
    settle(site.device, site.clock);
  }
  if (adopt) forgetOwner(site.device);
  return site;
}

/** As if a person had made all of it by hand. */
function forgetOwner(device: SimDevice): void {
  for (const menu of device.menus.keys()) {
    for (const row of [...device.rows(menu)]) {
      const comment = row.fields.get('comment');
      if (!comment?.includes('[rosctr:')) continue;
      if (comment.includes(' index/')) device.erase(menu, row);
      else row.fields.set('comment', comment.replace(/ ?\[rosctr:.*\]$/, ''));
    }
  }
}

export interface Undisturbed {
  readonly end: EndState;
  /** Writes of the first run, those of the lease too. */
  readonly writes: number;
}

/** Who runs a scenario has said yes to all of it. */
export const optionsOf = (scenario: Scenario): PlanOptions => ({
  ...permissive,
  allowPathCut: ['*'],
  ...(scenario.adopt ? { adopt: ['*'] } : {}),
});

/** What comes out when nothing goes wrong. */
export async function undisturbed(scenario: Scenario, release: string): Promise<Undisturbed> {
  const site = await prepare(scenario, release);
  const client = steadyLine(site.device);
  const desired = scenario.after(release);
  const options = optionsOf(scenario);
  const { report } = await runOnce(site, desired, { options, client });
  assert.deepEqual(report.problems, []);
  await runUntilEmpty(site, desired, { options });
  settle(site.device, site.clock);
  return { end: endState(site.device), writes: client.writes };
}

/** One case of the sweep: the `at`-th write of a scenario goes wrong, and then somebody runs it again. */
export async function struck(
  scenario: Scenario,
  release: string,
  kind: FaultKind,
  at: number,
  expected: Undisturbed,
): Promise<void> {
  const site = await prepare(scenario, release);
  const { device, clock } = site;
  const desired = scenario.after(release);
  const options = optionsOf(scenario);
  const check = witness(site, scenario);
  const client = new FaultyClient(device, kind, at);
  const first = await Promise.race([runOnce(site, desired, { options, client }), client.killed]);
  if (kind === 'cut before' || kind === 'cut after' || kind === 'late') {
    assert.notEqual(first, 'killed');
    if (first !== 'killed') assert.deepEqual(first.report.problems, [], 'the run decides by reading');
  }
  if (kind === 'killed, lease runs out') await refusedByLease(site, desired, options);
  await runUntilEmpty(site, desired, { options, breakLock: true });
  settle(device, clock);
  check(expected);
}

/** Looks at a router before a scenario; gives what looks at it afterwards, and fails where anything was lost. */
export function witness({ device }: Site, scenario: Scenario): (expected: Undisturbed) => void {
  const foreign = foreignState(device);
  const data = mountData(device);
  const root = rootMadeAt(device, ['web']);
  return (expected) => {
    const end = endState(device);
    assert.equal(end.rows, expected.end.rows, 'the same rows and files as if nothing had happened');
    assert.deepEqual(end.containers, expected.end.containers, 'the same processes');
    assert.equal(foreignState(device), foreign, 'foreign rows and files are byte-identical');
    const after = mountData(device);
    for (const [name, madeAt] of Object.entries(data))
      if (madeAt !== undefined) assert.equal(after[name], madeAt, `what lies in ${name} is still there`);
    if (scenario.keepsRoot && root !== undefined)
      assert.equal(rootMadeAt(device, ['web', 'site']), root, 'the root-dir is the one it was');
    for (const key of scenario.up) assert.ok(isServing(device, key), `${key} is up`);
  };
}

/** The dead run holds the lease: nobody writes until it has run out. */
async function refusedByLease(site: Site, desired: Desired, options: PlanOptions): Promise<void> {
  const { device, clock } = site;
  const isHeld = device
    .rows('container/envs')
    .some((row) => row.fields.get('comment') === '[rosctr:lease]');
  if (!isHeld) return;
  const before = device.writes;
  const { plan, report } = await runOnce(site, desired, { options, run: 'too early' });
  if (plan.steps.length === 0) return;
  assert.deepEqual(
    report.problems.map(({ code }) => code),
    ['apply/locked'],
  );
  assert.match(report.problems[0]?.message ?? '', /tester@here is applying to home since 2026-/);
  assert.equal(device.writes, before, 'nothing is written');
  settle(device, clock, 121_000);
}

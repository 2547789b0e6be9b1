import assert from 'node:assert/strict';
import type { ApplyEvent } from '../../src/model/index.ts';
import type { JournalEntry } from '../../src/reconciler/index.ts';
import { scenarios, type Scenario } from '../support/scenarios.ts';
import { settle } from '../support/sweep-client.ts';
import { endState, isServing, mountData } from '../support/sweep-state.ts';
import { prepare, runOnce, runUntilEmpty, undisturbed, type Undisturbed } from '../support/sweep.ts';
import { permissive } from '../support/lab.ts';
import type { PlanOptions } from '../../src/reconciler/index.ts';

const isWhole = Number(process.env['ROSCTR_RUNS'] ?? 25) > 25;
const releases = isWhole ? ['7.16.2', '7.20.8', '7.22.3', '7.24'] : ['7.19.4', '7.23.3'];
const options = (scenario: Scenario): PlanOptions => ({
  ...permissive,
  ...(scenario.adopt ? { adopt: ['*'] } : {}),
});

/** Ctrl-C while this event comes by; `stop` is the first one, `signal` the second. */
async function interrupted(
  scenario: Scenario,
  release: string,
  which: 'stop' | 'signal',
  at: number,
  expected: Undisturbed,
): Promise<boolean> {
  const site = await prepare(scenario, release);
  const data = mountData(site.device);
  const wasUp = ['web', 'db'].filter((key) => isServing(site.device, key));
  const controller = new AbortController();
  const journal: JournalEntry[] = [];
  const begun = site.device.journal.length;
  let seen = 0;
  const onEvent = (event: ApplyEvent): void => {
    if (event.type === 'step-done') return;
    if (++seen === at) controller.abort();
  };
  const { report, plan } = await runOnce(site, scenario.after(release), {
    onEvent,
    onWrite: (entry) => journal.push(entry),
    options: options(scenario),
    ...(which === 'stop' ? { stop: controller.signal } : { signal: controller.signal }),
  });
  if (!controller.signal.aborted) return false;

  const own = report.outcomes.filter(({ step }) => plan.steps.includes(step));
  assert.deepEqual(
    own.map(({ step }) => step),
    plan.steps,
    'the report has every step, once',
  );
  const isOver = own.every(({ status }) => status === 'done');
  if (!isOver) {
    assert.equal(report.ok, false);
    assert.equal(report.problems[0]?.code, 'apply/interrupted', JSON.stringify(report.problems));
    assert.match(report.problems[0].message, /stopped by you\. The next run goes on from here/);
  }
  assert.deepEqual(
    journal.filter(({ outcome }) => outcome === 'done').map(({ command }) => command),
    site.device.journal.slice(begun).map(({ command }) => command),
    'the journal has every write, once',
  );
  assert.ok(
    !site.device.rows('container/envs').some((row) => row.fields.get('comment') === '[rosctr:lease]'),
  );
  if (which === 'stop') {
    // The step at hand was finished, and nothing that is to go on running was left down.
    assert.ok(own.every(({ status }) => status === 'done' || status === 'skipped'));
    settle(site.device, site.clock, 5000);
    const isGoing = (key: string): boolean =>
      !scenario.up.includes(key) && !(key === 'web' && scenario.up.includes('site'));
    for (const key of wasUp.filter((one) => !isGoing(one))) {
      const isHalfMade = plan.changes.some(
        (change) =>
          change.address === `container/${key}` &&
          change.action === 'replace' &&
          change.impact.update?.strategy === 'recreate',
      );
      const names = [`container/${key}`, `staged/${key}`, ...(key === 'web' ? ['container/site'] : [])];
      const serving = names.filter((one) => isServing(site.device, one));
      assert.ok(isHalfMade || serving.length === 1, `${key} serves, once: ${serving.join()}`);
    }
  }
  await runUntilEmpty(site, scenario.after(release), { options: options(scenario) });
  settle(site.device, site.clock);
  assert.deepEqual(endState(site.device), expected.end);
  const after = mountData(site.device);
  for (const [name, madeAt] of Object.entries(data))
    if (madeAt !== undefined) assert.equal(after[name], madeAt);
  return true;
}

describe('Ctrl-C at any moment of a run', function () {
  this.timeout(600_000);
  const counts = { stop: 0, signal: 0 };

  for (const release of releases) {
    for (const scenario of scenarios) {
      for (const which of ['stop', 'signal'] as const) {
        const times =
          which === 'stop' ? 'once: the step is finished, the service is up' : 'twice: all is dropped';
        it(`${release}, ${scenario.name}, ${times}, and the next run ends as if nothing had happened`, async () => {
          const expected = await undisturbed(scenario, release);
          // Waits give an event at every look: a stride passes over most of them.
          for (let at = 1; await interrupted(scenario, release, which, at, expected); at += isWhole ? 1 : 5)
            counts[which]++;
        });
      }
    }
  }

  after(() => {
    console.log(`      ${counts.stop} runs stopped, ${counts.signal} dropped`);
  });
});

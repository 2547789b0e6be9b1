import assert from 'node:assert/strict';
import type { ApplyEvent, Report } from '../../src/model/index.ts';
import { passing } from '../../src/reconciler/apply/retry.ts';
import { containerState } from '../../src/sim/index.ts';
import { RefusingClient } from '../support/refusing-client.ts';
import { scenarios } from '../support/scenarios.ts';
import { isServing } from '../support/sweep-state.ts';
import { prepare, runOnce, runUntilEmpty } from '../support/sweep.ts';
import { desired } from '../support/stack.ts';
import type { Site } from '../support/sweep-site.ts';

/** The words of the field, and a write that gets them. */
const samples: readonly (readonly [words: string, command: string, scenario: string])[] = [
  ['root-dir overlap with /usb1/rosctr/demo/web-1', '/container/add', 'create'],
  ['failure: action timed out (13)', '/interface/veth/add', 'create'],
  ['cannot remove running container', '/container/remove', 'delete'],
  ['failure: in use by container web', '/interface/veth/remove', 'delete'],
  ['failure: EOF', '/container/start', 'env change'],
  ['Session closed', '/ip/dns/static/add', 'create'],
];

const scenario = (name: string): (typeof scenarios)[number] => {
  const found = scenarios.find((one) => one.name === name);
  assert.ok(found);
  return found;
};

const retries = (events: readonly ApplyEvent[]): string[] =>
  events.flatMap((event) => (event.type === 'retry' ? [event.why] : []));

describe('a refusal that passes by itself', () => {
  it('has a sample here for each class', () => {
    assert.equal(samples.length, passing.length);
    for (const { words } of passing)
      assert.ok(
        samples.some(([sample]) => words.test(sample)),
        String(words),
      );
  });

  for (const [words, command, name] of samples) {
    const kind = passing.find((one) => one.words.test(words));
    const attempts = kind?.attempts ?? 0;

    it(`"${words}" is tried ${attempts} times, and each is told`, async () => {
      const site = await prepare(scenario(name), '7.23.3');
      const client = new RefusingClient(site.device, command, words, attempts - 1);
      const events: ApplyEvent[] = [];
      const began = site.clock.now();
      const { report } = await runOnce(site, scenario(name).after('7.23.3'), {
        client,
        onEvent: (event) => events.push(event),
      });
      assert.deepEqual(report.problems, []);
      assert.deepEqual(retries(events), Array(attempts - 1).fill(kind?.why));
      assert.ok(site.clock.now() - began > 500 * (attempts - 1), 'it waits in between');
    });

    it(`"${words}" for ever fails with the words, what they mean and how often it was tried`, async () => {
      const site = await prepare(scenario(name), '7.23.3');
      const client = new RefusingClient(site.device, command, words, 1000);
      const { report } = await runOnce(site, scenario(name).after('7.23.3'), { client });
      assert.equal(client.tried, attempts);
      const [problem] = report.problems;
      assert.equal(problem?.quote, words);
      assert.match(problem.message, new RegExp(`after ${attempts} tries \\(${kind?.why ?? ''}\\)`));
      await runUntilEmpty(site, scenario(name).after('7.23.3'));
    });
  }

  it('but any other is final at once', async () => {
    const site = await prepare(scenario('create'), '7.23.3');
    const client = new RefusingClient(site.device, '/interface/veth/add', 'failure: no', 1000);
    const { report } = await runOnce(site, scenario('create').after('7.23.3'), { client });
    assert.equal(client.tried, 1);
    assert.equal(report.problems[0]?.quote, 'failure: no');
  });
});

/** Faults of the simulated device itself. */
async function withFault(
  fault: string,
  release: string,
  name: string,
): Promise<{ site: Site; report: Report; told: string[] }> {
  const site = await prepare(scenario(name), release);
  site.device.setFault(fault);
  const events: ApplyEvent[] = [];
  const { report } = await runOnce(site, scenario(name).after(release), {
    onEvent: (event) => events.push(event),
  });
  return { site, report, told: retries(events) };
}

describe('a router that takes its time', () => {
  for (const release of ['7.20.8', '7.22.3', '7.23.3']) {
    it(`${release}: frees the root-dir of a removed container some seconds later`, async () => {
      const site = await prepare(scenario('destroy'), release);
      site.device.setFault('root-lock:6000');
      assert.equal((await runOnce(site, desired([]))).report.ok, true);
      const events: ApplyEvent[] = [];
      const { report } = await runOnce(site, scenario('create').after(release), {
        onEvent: (event) => events.push(event),
      });
      assert.deepEqual(report.problems, []);
      assert.ok(
        retries(events).some((why) => why.includes('root-dir')),
        retries(events).join(),
      );
    });
  }

  it('never frees it: the run ends with the words, and a later one succeeds', async () => {
    const site = await prepare(scenario('destroy'), '7.23.3');
    site.device.setFault('root-lock:600000');
    await runOnce(site, desired([]));
    const { report } = await runOnce(site, scenario('create').after('7.23.3'));
    assert.match(report.problems[0]?.quote ?? '', /root-dir overlap with/);
    assert.match(report.problems[0]?.message ?? '', /after 6 tries/);
    site.clock.advance(600_000);
    await runUntilEmpty(site, scenario('create').after('7.23.3'));
  });

  for (const release of ['7.16.2', '7.20.8', '7.23.3']) {
    for (const name of ['env change', 'image, recreated', 'image, staged', 'delete']) {
      it(`${release}, ${name}: does not hear the first stop, and is told again`, async () => {
        const { site, report, told } = await withFault('stop-ignored-once', release, name);
        assert.deepEqual(report.problems, []);
        assert.ok(told.includes('it goes on running: the stop had no effect'), told.join());
        assert.ok(isServing(site.device, 'web'));
      });

      it(`${release}, ${name}: stops within a minute`, async () => {
        const { report } = await withFault('stuck-stopping:50000', release, name);
        assert.deepEqual(report.problems, []);
      });

      it(`${release}, ${name}: shows no state for a while`, async () => {
        const { report } = await withFault('empty-state-poll:4000', release, name);
        assert.deepEqual(report.problems, []);
      });
    }
  }

  it('never stops: the run gives up and says so, and the next one goes on', async () => {
    const { site, report } = await withFault('stuck-stopping:3600000', '7.23.3', 'env change');
    assert.equal(report.problems[0]?.code, 'apply/deadline');
    assert.match(report.problems[0].message, /container\/web: it is still stopping after 70 s/);
    site.clock.advance(3_600_000);
    site.device.clearFault('stuck-stopping');
    await runUntilEmpty(site, scenario('env change').after('7.23.3'));
    const web = site.device.rows('container').find((row) => row.fields.get('name') === 'web');
    assert.equal(containerState(site.device, web?.id ?? ''), 'RUNNING');
  });
});

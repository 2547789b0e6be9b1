import assert from 'node:assert/strict';
import { type ChildProcess, fork } from 'node:child_process';
import { extname, join } from 'node:path';
import { startSimServer } from '../../src/sim/server/index.ts';
import { type Scenario, scenarios } from '../support/scenarios.ts';
import { settle } from '../support/sweep-client.ts';
import { profiles, type Site } from '../support/sweep-site.ts';
import { SweepTable } from '../support/sweep-table.ts';
import {
  optionsOf,
  prepare,
  runUntilEmpty,
  type Undisturbed,
  undisturbed,
  witness,
} from '../support/sweep.ts';

/** Thousands of processes take half an hour: `npm test` kills one scenario at every write, on one release. */
const isWhole = Number(process.env['ROSCTR_RUNS'] ?? 25) > 25;
const kinds = ['kill-before-write', 'kill-after-write'] as const;
const table = new SweepTable(kinds);
const script = join(import.meta.dirname, `../support/apply-process${extname(import.meta.filename)}`);

interface Ended {
  readonly signal: NodeJS.Signals | null;
  readonly code: number | null;
}

/** Applies in a process of its own, whose sleeps move the router's clock on. */
function applied(
  site: Site,
  scenario: Scenario,
  port: number,
): { child: ChildProcess; ended: Promise<Ended> } {
  const argv = [String(port), site.release, scenario.name, String(site.clock.now())];
  const execArgv = script.endsWith('.ts') ? ['--import=tsx'] : [];
  const child = fork(script, argv, { execArgv });
  child.on('message', (message: { readonly sleep?: number }) => {
    if (message.sleep === undefined) return;
    site.clock.advance(message.sleep);
    site.device.catchUp();
    // It may have been killed meanwhile.
    if (child.connected) child.send('slept', () => undefined);
  });
  const ended = new Promise<Ended>((done) => {
    child.on('close', (code, signal) => {
      done({ code, signal });
    });
  });
  return { child, ended };
}

/** One case: a real process gets SIGKILL at a write, and then somebody runs it again. */
async function killed(
  scenario: Scenario,
  release: string,
  fault: string,
  expected: Undisturbed,
): Promise<void> {
  const site = await prepare(scenario, release);
  const check = witness(site, scenario);
  let child: ChildProcess | undefined;
  const server = await startSimServer({
    device: site.device,
    faults: [fault],
    onKill: () => {
      child?.kill('SIGKILL');
    },
  });
  try {
    const run = applied(site, scenario, server.port);
    child = run.child;
    assert.equal((await run.ended).signal, 'SIGKILL', 'it was killed in the middle of its work');
  } finally {
    await server.close();
  }
  const options = optionsOf(scenario);
  await runUntilEmpty(site, scenario.after(release), { options, breakLock: true });
  settle(site.device, site.clock);
  check(expected);
}

describe('a process that is killed with SIGKILL', function () {
  this.timeout(3_600_000);
  const chosen = isWhole ? scenarios : scenarios.filter(({ name }) => name === 'env change');

  for (const release of isWhole ? profiles : ['7.23.3']) {
    for (const scenario of chosen) {
      it(`${release}, ${scenario.name}: at every write; the next one ends as if nothing had happened`, async () => {
        const expected = await undisturbed(scenario, release);
        for (let at = 1; at <= expected.writes; at++) {
          for (const kind of isWhole ? kinds : kinds.filter((_, index) => at % 2 === index)) {
            const fault = `${kind}:${at}`;
            await assert.doesNotReject(killed(scenario, release, fault, expected), `${fault}: see below`);
            table.count(scenario.name, kind);
          }
        }
      });
    }
  }

  after(() => {
    console.log(table.text('SIGKILL of a real process'));
  });
});

import assert from 'node:assert/strict';
import type { JournalEntry } from '../../src/reconciler/index.ts';
import { scenarios } from '../support/scenarios.ts';
import { FaultyClient, steadyLine, type FaultKind } from '../support/sweep-client.ts';
import { profiles } from '../support/sweep-site.ts';
import { prepare, runOnce } from '../support/sweep.ts';

/** One write of every kind, and a scenario in which it occurs. */
const writes: readonly (readonly [command: string, scenario: string])[] = [
  ['/container/add', 'create'],
  ['/ip/firewall/nat/add', 'create'],
  ['/file/add', 'create'],
  ['/container/envs/set', 'env change'],
  ['/interface/veth/set', 'veth change'],
  ['/container/set', 'rename'],
  ['/container/remove', 'delete'],
  ['/ip/dns/static/remove', 'delete'],
  ['/container/start', 'env change'],
  ['/container/stop', 'env change'],
];

/** How often it may be sent, and what the journal says of it. */
const expectations: Readonly<Partial<Record<FaultKind, readonly JournalEntry['outcome'][]>>> = {
  'cut before': ['lost-and-not-done', 'done'],
  'cut after': ['lost-but-done'],
  late: ['lost-but-done'],
  'refused but done': ['refused-but-done'],
  'dead before': ['lost'],
  'dead after': ['lost'],
};

/** Every profile with ROSCTR_RUNS; `npm test` takes the first, the last, and the one between. */
const isWhole = Number(process.env['ROSCTR_RUNS'] ?? 25) > 25;
const releases = isWhole ? profiles : ['7.16.2', '7.20.8', '7.24'];

describe('a write whose answer is lost', () => {
  for (const release of releases) {
    for (const [command, name] of writes) {
      it(`${release}, ${command}: is decided by reading, never sent blindly, and counted`, async () => {
        const scenario = scenarios.find((one) => one.name === name);
        assert.ok(scenario);
        const at = await placeOf(command, name, release);
        for (const [kind, outcomes] of Object.entries(expectations)) {
          const site = await prepare(scenario, release);
          const client = new FaultyClient(site.device, kind as FaultKind, at);
          const journal: JournalEntry[] = [];
          const carriedOut = site.device.journal.length;
          const { report } = await runOnce(site, scenario.after(release), {
            client,
            onWrite: (entry) => journal.push(entry),
          });
          const struck = journal.find((entry) => entry.outcome !== 'done');
          assert.ok(struck, `${kind}: the journal shows it`);
          const about = journal.filter(
            (entry) =>
              entry.address === struck.address && entry.command === command && entry.id === struck.id,
          );
          assert.equal(struck.command, command);
          assert.deepEqual(
            about.map((entry) => entry.outcome),
            outcomes,
            kind,
          );
          assert.equal(report.ok, !kind.startsWith('dead'), kind);
          if (kind.startsWith('dead')) continue;
          const done = journal.filter(
            (entry) => !['lost-and-not-done', 'refused', 'lost'].includes(entry.outcome),
          );
          assert.deepEqual(
            done.map((entry) => entry.command),
            site.device.journal.slice(carriedOut).map((entry) => entry.command),
            `${kind}: what the journal calls done is what the router did, each once`,
          );
          assert.equal(report.writes, journal.filter((entry) => entry.address !== 'lease/run').length);
        }
      });
    }
  }
});

/** The number of the first such write. */
async function placeOf(command: string, name: string, release: string): Promise<number> {
  const scenario = scenarios.find((one) => one.name === name);
  assert.ok(scenario);
  const site = await prepare(scenario, release);
  const client = steadyLine(site.device);
  await runOnce(site, scenario.after(release), { client });
  const place = client.sent.indexOf(command);
  assert.ok(place > 0, `${name} sends ${client.sent.join(', ')}`);
  return place + 1;
}

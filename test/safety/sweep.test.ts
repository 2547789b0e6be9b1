import assert from 'node:assert/strict';
import { scenarios } from '../support/scenarios.ts';
import { faultKinds } from '../support/sweep-client.ts';
import { profiles } from '../support/sweep-site.ts';
import { SweepTable } from '../support/sweep-table.ts';
import { struck, undisturbed } from '../support/sweep.ts';

/** All faults at every write take minutes: `npm test` strikes every write once on every profile, in turn. */
const isWhole = Number(process.env['ROSCTR_RUNS'] ?? 25) > 25;
const table = new SweepTable(faultKinds);

describe('a run that is struck at any write', function () {
  this.timeout(1_200_000);

  for (const [turn, release] of profiles.entries()) {
    for (const [place, scenario] of scenarios.entries()) {
      it(`${release}, ${scenario.name}: the next one ends as if nothing had happened`, async () => {
        const expected = await undisturbed(scenario, release);
        for (let at = 1; at <= expected.writes; at++) {
          const turns = faultKinds.filter(
            (_, index) => (turn * 3 + place + at) % faultKinds.length === index,
          );
          for (const kind of isWhole ? faultKinds : turns) {
            const name = `${kind} write ${at}`;
            await assert.doesNotReject(struck(scenario, release, kind, at, expected), `${name}: see below`);
            table.count(scenario.name, kind);
          }
        }
      });
    }
  }

  it('was struck at every write of every scenario', () => {
    console.log(table.text(`${profiles.length} profiles, every write of every scenario`));
    assert.ok(table.total > (isWhole ? 7000 : 700), `${table.total} cases`);
  });
});

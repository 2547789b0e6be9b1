import assert from 'node:assert/strict';
import { data } from './data.ts';
import { pulls } from './pulls.ts';
import { releases } from './releases.ts';
import { router } from './router.ts';
import { wantedRows } from './rows.ts';
import { updates } from './updates.ts';

const [first, last] = [31, 68];
const scenarios = [...data, ...pulls, ...releases, ...router, ...updates].sort((a, b) => a.row - b.row);
const wanted = wantedRows(first, last);

/**
 * Measure 2 of issue 3: what people have met in the field (peers.md section 2, rows 31 to 68 marked R). Each ends in
 * success, or in a message that names the cause and the remedy.
 */
describe('the catalogue of faults from the field', function () {
  this.timeout(60_000);
  let passed = 0;

  for (const { row, run } of scenarios) {
    it(`row ${row}${wanted ? `: ${wanted.get(row) ?? 'not marked R'}` : ''}`, async () => {
      await run();
      passed++;
    });
  }

  it('has a scenario for every row that is marked R', function () {
    if (!wanted) this.skip();
    const have = scenarios.map(({ row }) => row);
    assert.deepEqual(
      [...wanted.keys()].filter((row) => !have.includes(row)),
      [],
      'rows without a scenario',
    );
    assert.deepEqual(
      have.filter((row) => !wanted.has(row)),
      [],
      'scenarios without a row',
    );
    assert.equal(new Set(have).size, have.length);
  });

  after(() => {
    console.log(`      fault catalogue: ${passed} of ${wanted?.size ?? scenarios.length}`);
  });
});

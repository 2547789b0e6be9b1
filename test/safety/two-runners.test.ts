import assert from 'node:assert/strict';
import type { Report } from '../../src/model/index.ts';
import { Turns } from '../support/interleave.ts';
import { permissive } from '../support/lab.ts';
import { endsAsTheLastOneSays, site, stackOf, users, wrongOrder } from '../support/rivals.ts';
import type { Site } from '../support/sweep-site.ts';
import { runOnce } from '../support/sweep.ts';

const rounds = 200;
const seed = Number(process.env['ROSCTR_SEED'] ?? 20261124);

interface Round {
  readonly where: Site;
  readonly turns: Turns;
  readonly reports: ReadonlyMap<string, readonly Report[]>;
}

/** Both start at once; who is turned away tries again, as a CI job does. */
async function play(where: Site, round: number): Promise<Round> {
  const { device, clock } = where;
  const turns = new Turns(device, clock, seed + round);
  const reports = new Map<string, Report[]>();
  const runner = async (user: string): Promise<void> => {
    const mine: Report[] = [];
    reports.set(user, mine);
    for (let attempt = 1; attempt <= 20; attempt++) {
      const { report } = await runOnce(where, stackOf(round, user), {
        client: turns.client(user),
        clock: turns.clock(),
        options: permissive,
        owner: `${user}@runner`,
        run: `${round}-${user}-${attempt}`,
      });
      mine.push(report);
      if (report.ok) return;
      await turns.clock().sleep(20_000);
    }
  };
  await turns.until(Promise.all(users.map((user) => runner(user))));
  return { where, turns, reports };
}

describe('two runners against one router', function () {
  this.timeout(300_000);
  const codes = new Map<string, number>();

  it(`never write at the same time, in ${rounds} rounds (seed ${seed})`, async () => {
    let where = site();
    for (let round = 0; round < rounds; round++) {
      if (round % 20 === 0) where = site();
      const { turns, reports } = await play(where, round);
      assert.deepEqual(wrongOrder(turns.written), [], `round ${round}`);
      for (const [user, all] of reports) {
        assert.equal(all.at(-1)?.ok, true, `round ${round}: ${user} got through`);
        for (const { problems, ok } of all) {
          for (const { code } of problems) codes.set(code, (codes.get(code) ?? 0) + 1);
          if (ok) codes.set('ok', (codes.get('ok') ?? 0) + 1);
          const isTurnedAway = problems.every(
            ({ code }) => code === 'apply/locked' || code === 'apply/stale-plan',
          );
          assert.ok(ok || isTurnedAway, `round ${round}: ${JSON.stringify(problems)}`);
        }
        const other = users.find((one) => one !== user) ?? '';
        const locked = all.flatMap(({ problems }) =>
          problems.filter(({ code }) => code === 'apply/locked'),
        );
        for (const { message, hint } of locked) {
          assert.match(
            message,
            new RegExp(`^${other}@runner is applying to home since 2026-01-\\S+Z, \\d+ s ago$`),
          );
          assert.match(hint ?? '', /its lease ends in \d+ s unless it is renewed.*--break-lock/);
        }
      }
      await endsAsTheLastOneSays(where, round, turns.written);
    }
    console.log(
      `      ${rounds} rounds: ${[...codes].map(([code, count]) => `${code} ${count}`).join(', ')}`,
    );
    for (const code of ['ok', 'apply/locked', 'apply/stale-plan'])
      assert.ok((codes.get(code) ?? 0) >= 10, `${code}: ${codes.get(code) ?? 0}`);
  });
});

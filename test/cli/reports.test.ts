import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { veths, type World, world } from './support/world.ts';

describe('--report', () => {
  let here: World;

  before(async () => {
    here = await world();
    here.stack(veths);
  });
  after(() => here.close());

  const token = { env: { TOKEN: 'battery staple' } };

  it('writes what -o json prints to a file, in a folder that it makes, beside the text', async () => {
    const both = await here.runWith(token, 'plan', '--report', 'json=out/plan.json');
    assert.equal(both.code, 0, both.err);
    assert.match(both.out, /Plan: \d+ to add/);
    const printed = await here.runWith(token, 'plan', '-o', 'json');
    assert.equal(readFileSync(join(here.folder, 'out', 'plan.json'), 'utf8'), printed.out);
    assert.deepEqual(readdirSync(join(here.folder, 'out')), ['plan.json'], 'no part of a file is left');
  });

  it('of apply holds what was done, and of an apply with nothing to do that too', async () => {
    const first = await here.runWith(token, 'apply', '-y', '--report', 'json=apply.json');
    assert.equal(first.code, 0, first.err);
    const report = JSON.parse(readFileSync(join(here.folder, 'apply.json'), 'utf8')) as {
      ok: boolean;
      reports: { writes: number }[];
    };
    assert.equal(report.ok, true);
    assert.ok((report.reports[0]?.writes ?? 0) > 0);
    await here.runWith(token, 'apply', '-y', '--report', 'json=again.json');
    assert.match(readFileSync(join(here.folder, 'again.json'), 'utf8'), /"writes": 0/);
  });

  for (const [given, words] of [
    ['jsn=x', /no format "jsn"; did you mean "json"/],
    ['json', /it has to be FORMAT=FILE/],
    ['json=', /it has to be FORMAT=FILE/],
  ] as const)
    it(`${given} is refused before a router is asked`, async () => {
      const { code, err } = await here.runWith(token, 'plan', '--report', given);
      assert.equal(code, 64);
      assert.match(err, words);
      assert.doesNotMatch(err, /read \d+ rows/);
      assert.ok(!existsSync(join(here.folder, 'x')));
    });
});

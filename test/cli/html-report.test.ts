import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpacked } from '../report/html/unpack.ts';
import { veths, type World, world } from './support/world.ts';

describe('--report html', () => {
  let here: World;

  before(async () => {
    here = await world();
    here.stack(veths);
  });
  after(() => here.close());

  const secret = 'battery staple';
  const on = async (day: number, ...argv: string[]) => {
    const time = String(Date.UTC(2026, 10, day, 4) / 1000);
    const env = { TOKEN: secret, SOURCE_DATE_EPOCH: time };
    const ran = await here.runWith({ env }, ...argv, '--report', 'html=report.html');
    const page = readFileSync(join(here.folder, 'report.html'), 'utf8');
    return { ...ran, page, ...unpacked(page) };
  };

  it('is written beside the text, with what the router has and no secret', async () => {
    const { code, out, overview, details, text } = await on(1, 'plan');
    assert.equal(code, 0);
    assert.match(out, /Plan: \d+ to add/);
    assert.equal(overview.verdict.headline, `home: ${overview.totals.create ?? 0} to add.`);
    assert.equal(overview.at, '2026-11-01T04:00:00Z');
    assert.ok(details[0]?.rows.some(({ address }) => address === 'veth/veth-a'));
    assert.ok(!text.includes(secret));
  });

  it('keeps the history of the file that it replaces, and is the same when the same run is repeated', async () => {
    await on(2, 'apply', '-y');
    const first = await on(3, 'drift');
    assert.deepEqual(
      first.overview.history?.runs.map(({ at, command }) => `${at.slice(0, 10)} ${command}`),
      ['2026-11-01 plan', '2026-11-02 apply', '2026-11-03 drift'],
    );
    assert.deepEqual(first.overview.history.strips, ['dkm']);
    assert.equal((await on(3, 'drift')).page, first.page);
  });
});

import assert from 'node:assert/strict';
import { existsSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
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

  describe('with --history', () => {
    const page = (...history: readonly string[]) =>
      on(9, 'drift', ...history.flatMap((path) => ['--history', path]));
    const runs = ({ overview }: Awaited<ReturnType<typeof on>>): readonly string[] =>
      (overview.history?.runs ?? []).map(({ at, command }) => `${at} ${command}`);
    const in_ = (name: string): string => join(here.folder, name);

    before(async () => {
      rmSync(in_('report.html'), { force: true });
      await here.run('apply', '-y');
      for (const name of ['drift-2026-11-05.json', '20261106T041700Z.json', 'plain.json'])
        await here.run('drift', '--report', `json=old/${name}`);
      utimesSync(in_('old/plain.json'), 1794024000, 1794024000);
      await on(8, 'plan');
      renameSync(in_('report.html'), in_('old/monday.html'));
    });

    it('tells of pages and of JSON reports, when they were by their names or their age', async () => {
      const made = await page('old');
      rmSync(in_('report.html'));
      assert.equal(made.code, 0);
      assert.deepEqual(runs(made), [
        '2026-11-05T00:00:00Z drift',
        '2026-11-06T04:17:00Z drift',
        '2026-11-07T04:00:00Z drift',
        '2026-11-08T04:00:00Z plan',
        '2026-11-09T04:00:00Z drift',
      ]);
      assert.deepEqual(made.overview.history?.strips, ['mmmmm']);
      const some = await page('old/plain.json', 'old/monday.html');
      assert.equal(runs(some).length, 3);
    });

    it('refuses what is no result, before a router is asked', async () => {
      writeFileSync(in_('other.html'), '<p>hello</p>');
      writeFileSync(in_('other.json'), '{}');
      await here.run('validate', '--report', 'json=files.json');
      for (const [name, words] of [
        ['other.html', /other\.html is no page that --report html has written/],
        ['other.json', /other\.json is no document of rosctr/],
        ['files.json', /files\.json says what is in files/],
        ['none.json', /none\.json: there is no such file/],
      ] as const) {
        const { code, err } = await here.run('drift', '--report', 'html=x.html', '--history', name);
        assert.equal(code, 1, name);
        assert.match(err, words);
      }
      assert.equal(existsSync(in_('x.html')), false);
      const { code, err } = await here.run('drift', '--history', 'old');
      assert.equal(code, 64);
      assert.match(err, /--history is for a page: --report html=FILE/);
    });
  });
});

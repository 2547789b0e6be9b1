import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
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

  it('of validate is a document, too, and stands in for a plan that cannot be made', async () => {
    const fine = await here.runWith({}, 'validate', '--report', 'json=v.json');
    assert.equal(fine.code, 0, fine.err);
    const read = (text: string): Record<string, unknown> => JSON.parse(text) as Record<string, unknown>;
    const { command, valid, files } = read(readFileSync(join(here.folder, 'v.json'), 'utf8'));
    assert.deepEqual([command, valid, files], ['validate', true, 1]);
    writeFileSync(join(here.folder, 'wrong.yaml'), 'kind: Nothing\n');
    for (const argv of [['validate'], ['plan'], ['apply', '-y']]) {
      const { code, out } = await here.runWith(token, ...argv, '-f', 'wrong.yaml', '-o', 'json');
      assert.equal(code, 1);
      assert.deepEqual([read(out)['command'], read(out)['valid']], ['validate', false]);
    }
    for (const command of ['plan', 'apply', 'drift', 'destroy']) {
      const files = ['json=w.json', 'markdown=w.md', 'html=w.html', 'prometheus=w.prom'];
      const report = files.flatMap((file) => ['--report', file]);
      assert.equal((await here.runWith(token, command, '-f', 'wrong.yaml', ...report)).code, 1);
      const told = readFileSync(join(here.folder, 'w.json'), 'utf8');
      assert.equal(read(told)['command'], 'validate', command);
      const posted = await here.runWith({}, 'comment', 'w.json', '--dry-run');
      assert.match(posted.out, /^<!-- rosctr:plan key=default -->\n### ❌ rosctr validate/);
      rmSync(join(here.folder, 'w.json'));
    }
    assert.deepEqual(
      ['w.md', 'w.html', 'w.prom'].map((name) => existsSync(join(here.folder, name))),
      [true, false, false],
    );
    const slip = await here.runWith(token, 'plan', '-f', 'wrong.yaml', '--report', 'jsn=x');
    assert.match(slip.err, /there is no format "jsn"; did you mean "json"/);
    const comment = await here.runWith(token, 'plan', '-f', 'wrong.yaml', '-o', 'markdown');
    assert.match(comment.out, /^### ❌ rosctr validate — \d errors? in 1 file/);
  });

  it('markdown goes to stdout with -o, the same to a file, and - is stdout', async () => {
    const SOURCE_DATE_EPOCH = '1795804380';
    const given = { env: { ...token.env, SOURCE_DATE_EPOCH } };
    const printed = await here.runWith(given, 'plan', '-o', 'markdown', '--report', 'markdown=plan.md');
    assert.equal(readFileSync(join(here.folder, 'plan.md'), 'utf8'), printed.out);
    assert.match(printed.out, /^### ✅ rosctr plan — no changes\n/);
    assert.match(printed.out, /2026-11-27 18:33 UTC<\/sub>\n$/);
    const both = await here.runWith(given, 'drift', '--report', 'markdown=-');
    assert.match(both.out, /rosctr drift — no drift/);
  });

  it('ndjson tells an apply while it goes on, then how it ended; -o leaves nothing else on stdout', async () => {
    await here.runWith(token, 'destroy', '-y');
    const { code, out } = await here.runWith(
      token,
      'apply',
      '-y',
      '-o',
      'ndjson',
      '--report',
      'ndjson=a.ndjson',
    );
    assert.equal(code, 0);
    const typesOf = (text: string): string[] =>
      text
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { type: string }).type);
    const streamed = typesOf(out);
    assert.equal(streamed[0], 'version');
    assert.equal(streamed.at(-1), 'result');
    const planned = streamed.lastIndexOf('planned_change');
    assert.ok(planned > 0 && planned < streamed.indexOf('apply_start'));
    const isStep = (type: string): boolean => type === 'apply_start' || type === 'apply_complete';
    const written = typesOf(readFileSync(join(here.folder, 'a.ndjson'), 'utf8'));
    assert.deepEqual(streamed.filter(isStep), written.filter(isStep));
    assert.ok(!streamed.includes('apply_errored'));
    assert.equal(typesOf((await here.runWith(token, 'apply', '-y', '-o', 'ndjson')).out).at(-1), 'result');
  });

  it('goes to a pipe or a device as it is, which must not be replaced by a file', async () => {
    const { code } = await here.runWith(token, 'plan', '--report', 'json=/dev/null');
    assert.equal(code, 0);
    assert.ok(statSync('/dev/null').isCharacterDevice());
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

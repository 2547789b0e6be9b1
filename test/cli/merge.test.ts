import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main.ts';
import { fileScenes, scenes } from '../report/scenes.ts';
import { fakeIo } from './support/io.ts';
import type { Ran } from './support/world.ts';

describe('rosctr merge', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rosctr-merge-'));
  after(() => {
    rmSync(folder, { recursive: true });
  });
  const save = (name: string, text: string): void => {
    writeFileSync(join(folder, name), text);
  };
  const run = async (...argv: string[]): Promise<Ran> => {
    const io = fakeIo({ cwd: folder, env: { SOURCE_DATE_EPOCH: '1795804380' } });
    return { code: await main(['merge', ...argv], io), ...io.written };
  };
  before(() => {
    for (const [name, document] of Object.entries({ ...scenes, ...fileScenes }))
      save(`${name}.json`, JSON.stringify(document));
  });

  it('tells in a few lines what a document says, and ends with the exit code of its run', async () => {
    for (const [name, code, words] of [
      ['changes', 0, /^Plan: 2 to add, 3 to change, 1 to replace, 1 to destroy\. 2 routers\.$/m],
      ['no-changes', 0, /^No changes\. 2 routers\.$/m],
      ['unreachable', 3, /^warning: attic: no answer[\s\S]* 3 routers, 1 unchecked\.$/m],
      ['refused', 1, /^error: home: container\/pihole would lose/m],
      ['drift', 3, /^Drift: 1 router\. 3 routers, 1 unchecked\.$/m],
      ['applied', 0, /^Complete: 1 run, 5 writes in 21 s\./m],
      ['apply-failed', 1, /^Failed on 1 router: 1 run, 3 writes/m],
    ] as const) {
      const ran = await run(`${name}.json`);
      assert.equal(ran.code, code, `${name}: ${ran.err}`);
      assert.match(ran.out, words);
    }
    assert.equal((await run('changes.json', '--detailed-exitcode')).code, 2);
    assert.equal((await run('unreachable.json', '--detailed-exitcode')).code, 3);
    assert.equal((await run('no-changes.json', '--expect', '2')).code, 3);
  });

  it('writes every report that the run itself could have written, and takes a folder', async () => {
    mkdirSync(join(folder, 'shards', 'one'), { recursive: true });
    save('shards/one/plan.json', JSON.stringify(scenes['changes']));
    const { code, out } = await run(
      'shards',
      '-o',
      'json',
      '--report',
      'markdown=c.md',
      '--report',
      'junit=j.xml',
    );
    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(out), JSON.parse(JSON.stringify(scenes['changes'])));
    const goldens = { 'c.md': 'markdown/changes.md', 'j.xml': 'junit/changes.txt' };
    for (const [file, golden] of Object.entries(goldens)) {
      const start = readFileSync(join(folder, file), 'utf8').slice(0, 100);
      assert.equal(start, readFileSync(`test/golden/report/${golden}`, 'utf8').slice(0, 100));
    }
  });

  it('says of a file that it cannot use what it is and what to do, and of several that do not fit', async () => {
    save('empty.json', '');
    save('cut.json', JSON.stringify(scenes['changes']).slice(0, 500));
    save('other.json', '{"hello": 1}');
    save('newer.json', JSON.stringify({ ...scenes['changes'], formatVersion: '2.0' }));
    save('part.json', '{"formatVersion":"1.3","command":"plan","routers":[]}');
    for (const [argv, words] of [
      [['none.json'], /there is no such file\. Did the run write it/],
      [['empty.json'], /it is empty\. Was the run that writes it cut off\?/],
      [['cut.json'], /cut\.json is no JSON/],
      [['other.json'], /no document of rosctr/],
      [['newer.json'], /has format 2\.0, and this rosctr knows 1\.x/],
      [['part.json'], /is not whole/],
      [['files-wrong.json'], /the files are wrong \(unknown key/],
      [['changes.json', 'drift.json'], /changes\.json is of plan, drift\.json is of drift/],
      [['changes.json', 'changes.json'], /router home is in changes\.json and in changes\.json/],
    ] as const) {
      const { code, err } = await run(...argv);
      assert.equal(code, 1, argv.join(' '));
      assert.match(err, words);
    }
    assert.equal((await run()).code, 64);
    assert.equal((await run('changes.json', '--expect', '0')).code, 64);
  });
});

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main.ts';
import { type FakeForge, fakeForge, send, token } from '../forge/fake-forge.ts';
import { fileScenes, password, scenes } from '../report/scenes.ts';
import { fakeIo } from './support/io.ts';
import type { Ran } from './support/world.ts';

describe('rosctr comment', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rosctr-comment-'));
  let forge: FakeForge;

  before(async () => {
    forge = await fakeForge('github');
    for (const [name, document] of Object.entries({ ...scenes, ...fileScenes }))
      writeFileSync(join(folder, `${name}.json`), JSON.stringify(document));
  });
  after(async () => {
    await forge.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => {
    forge.comments.length = 0;
    forge.calls.length = 0;
    forge.fault = undefined;
  });

  const run = async (
    argv: readonly string[],
    more: Record<string, string> = {},
    stdin = '',
  ): Promise<Ran> => {
    const env = {
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: forge.apiUrl,
      GITHUB_REPOSITORY: 'ops/net',
      GITHUB_REF: 'refs/pull/12/merge',
      GITHUB_TOKEN: token,
      SOURCE_DATE_EPOCH: '1795804380',
      ...more,
    };
    const io = fakeIo({ cwd: folder, env, stdin });
    return { code: await main(['comment', ...argv], io), ...io.written };
  };

  it('is made once, and written anew by later runs, also when nothing differs any more', async () => {
    const first = await run(['changes.json']);
    assert.equal(first.code, 0, first.err);
    assert.match(first.out, /^commented on pull request #12: http:\/\/forge\/c\/\d+\n$/);
    assert.match((await run(['no-changes.json'])).out, /^comment updated/);
    assert.match((await run(['no-changes.json'])).out, /^comment is up to date/);
    // Files that are wrong take the place of the plan.
    await run(['files-wrong.json']);
    assert.equal(forge.comments.length, 1);
    assert.match(
      forge.comments[0]?.body ?? '',
      /^<!-- rosctr:plan key=default -->\n### ❌ rosctr validate/,
    );
    assert.ok(forge.calls.every(({ path }) => path.startsWith('/repos/ops/net/issues/')));
  });

  it('is another one for each environment and for each command', async () => {
    for (const argv of [
      ['changes.json'],
      ['changes.json', '--key', 'riga'],
      ['applied.json'],
      ['drift.json'],
    ])
      await run(argv);
    assert.deepEqual(
      forge.comments.map(({ body }) => body.split('\n', 2)),
      [
        [
          '<!-- rosctr:plan key=default -->',
          '### 🛰️ rosctr plan — 2 to add, 3 to change, **1 to replace**, 1 to destroy',
        ],
        [
          '<!-- rosctr:plan key=riga -->',
          '### 🛰️ rosctr plan (riga) — 2 to add, 3 to change, **1 to replace**, 1 to destroy',
        ],
        [
          '<!-- rosctr:apply key=default -->',
          '### ✅ rosctr apply — 2 added, 3 changed, 1 replaced, 1 destroyed',
        ],
        [
          '<!-- rosctr:drift key=default -->',
          '### 🌊 rosctr drift — 7 resources on 1 router differ, 1 of 3 routers unchecked',
        ],
      ],
    );
    assert.ok(!JSON.stringify(forge.comments).includes(password));
  });

  it('reads a document from stdin, and needs neither token nor forge for --dry-run', async () => {
    const stdin = JSON.stringify(scenes['changes']);
    const dry = await run(['--dry-run'], { GITHUB_TOKEN: '' }, stdin);
    assert.equal(dry.code, 0, dry.err);
    assert.match(dry.out, /^<!-- rosctr:plan key=default -->\n### 🛰️ rosctr plan/);
    assert.equal(forge.calls.length, 0);
    await run([], {}, stdin);
    assert.equal(forge.comments[0]?.body, dry.out);
  });

  it('says what the forge refuses and what to do, and what is missing where it runs', async () => {
    forge.fault = (_call, response) => {
      send(response, 403, { message: 'Resource not accessible by integration' });
      return true;
    };
    const refused = await run(['changes.json']);
    assert.equal(refused.code, 1);
    assert.match(
      refused.err,
      /^error: rosctr\/forge-refused: GitHub answers 403 .*Resource not accessible by integration\n {2}the token may not do this/,
    );
    assert.ok(!refused.err.includes(token));
    for (const [argv, env, words] of [
      [['changes.json'], { GITHUB_REF: 'refs/heads/main' }, /for no pull request: add --change/],
      [['changes.json'], { GITHUB_TOKEN: '' }, /no token: set GITHUB_TOKEN/],
      [['changes.json', '--key', 'a -->'], {}, /letters, digits/],
      [['changes.json', '--change', 'x'], {}, /has to be a number/],
    ] as const) {
      const { code, err } = await run(argv, env);
      assert.equal(code, 64, err);
      assert.match(err, words);
    }
  });
});

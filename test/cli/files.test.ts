import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CommandError } from '../../src/cli/errors.ts';
import { readReferred, readSources } from '../../src/cli/files.ts';
import { globPattern } from '../../src/cli/glob.ts';
import { fakeIo } from './support/io.ts';

describe('finding files', () => {
  let cwd = '';
  const put = (...paths: string[]): void => {
    for (const path of paths) {
      mkdirSync(dirname(join(cwd, path)), { recursive: true });
      writeFileSync(join(cwd, path), `text of ${path}`);
    }
  };
  const found = async (...named: string[]): Promise<string[]> =>
    (await readSources(named, fakeIo({ cwd, stdin: 'from stdin' }))).map(({ path }) => path);

  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), 'rosctr-files-'));
  });
  afterEach(() => {
    rmSync(cwd, { recursive: true });
  });

  it('takes rosctr.yaml where nothing is named, else the folder stacks', async () => {
    put('stacks/a.yaml');
    assert.deepEqual(await found(), ['stacks/a.yaml']);
    put('rosctr.yaml');
    assert.deepEqual(await found(), ['rosctr.yaml']);
  });

  it('says what to do where there is neither', async () => {
    await assert.rejects(
      found(),
      (error) => error instanceof CommandError && /--file.*rosctr demo/.test(error.message),
    );
  });

  it("takes all YAML below a folder, in order, but no secrets, hidden files and other people's packages", async () => {
    put(
      's/b.yaml',
      's/a.yml',
      's/sub/c.yaml',
      's/secrets.sops.yaml',
      's/.hidden.yaml',
      's/node_modules/x/y.yaml',
      's/readme.md',
    );
    assert.deepEqual(await found('s'), ['s/a.yml', 's/b.yaml', 's/sub/c.yaml']);
  });

  it('takes globs, several names, and each file once', async () => {
    put('s/b.yaml', 's/a.yaml', 's/sub/c.yaml');
    assert.deepEqual(await found('s/*.yaml'), ['s/a.yaml', 's/b.yaml']);
    assert.deepEqual(await found('s/**/*.yaml'), ['s/a.yaml', 's/b.yaml', 's/sub/c.yaml']);
    assert.deepEqual(await found('s/sub', './s/{b,a}.yaml', 's/a.yaml'), [
      's/sub/c.yaml',
      's/a.yaml',
      's/b.yaml',
    ]);
  });

  it('reads stdin for a dash', async () => {
    const [file] = await readSources(['-'], fakeIo({ cwd, stdin: 'from stdin' }));
    assert.deepEqual(file, { path: 'stdin', text: 'from stdin' });
  });

  it('is an error, not an empty run, where a name fits nothing', async () => {
    mkdirSync(join(cwd, 'empty'));
    await assert.rejects(found('no.yaml'), /there is no file no\.yaml/);
    await assert.rejects(found('*.yaml'), /no file matches \*\.yaml/);
    await assert.rejects(found('empty'), /no \.yaml file in the folder empty/);
  });

  it('reads what a stack names from where the stack stands', () => {
    put('s/token');
    assert.equal(readReferred('token', 's/a.yaml', cwd), 'text of s/token');
    assert.equal(readReferred(join(cwd, 's/token'), 'b.yaml', cwd), 'text of s/token');
  });
});

describe('a glob', () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['branch-*', 'branch-12', true],
    ['branch-*', 'head', false],
    ['a*c', 'a/c', false],
    ['a/**/c', 'a/c', true],
    ['a/**/c', 'a/b/b/c', true],
    ['a/**', 'a/b/c', true],
    ['r?', 'r1', true],
    ['r?', 'r12', false],
    ['r[12]', 'r2', true],
    ['r[!12]', 'r2', false],
    ['{a,b}.yaml', 'b.yaml', true],
    ['a.yaml', 'axyaml', false],
    ['a[', 'a[', true],
    ['a+b(c)', 'a+b(c)', true],
  ];
  for (const [glob, text, expected] of cases) {
    it(`${glob} ${expected ? 'fits' : 'does not fit'} ${text}`, () => {
      assert.equal(globPattern(glob).test(text), expected);
    });
  }
});

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ageKey } from '../support/sops-file.ts';
import { openWith, troubleOf, valueAt } from './reader.ts';

/** The real program, where there is one: other tests make their files by the written rules. */
describe('files of the real sops', () => {
  let cwd = '';
  before(() => {
    cwd = mkdtempSync(join(tmpdir(), 'rosctr-real-sops-'));
  });
  after(() => {
    rmSync(cwd, { recursive: true });
  });
  const hasSops = spawnSync('sops', ['--version']).status === 0;

  const cases: readonly (readonly [string, readonly string[], string, Readonly<Record<string, string>>])[] =
    [
      [
        'a.yaml',
        [],
        'a: x\n"42": 7\nb: [true, 1.5, null, ""]\n',
        { '/a': 'x', '/42': '7', '/b/0': 'true', '/b/1': '1.5' },
      ],
      [
        'b.json',
        [],
        '{"b": {"42": "x", "7": 1}, "a": [false]}',
        { '/b/42': 'x', '/b/7': '1', '/a/0': 'false' },
      ],
      ['c.env', [], 'A=x=y\nB=two words\n', { '/A': 'x=y', '/B': 'two words' }],
      [
        'd.yaml',
        ['--encrypted-regex', '^p'],
        'image: a/b:1.50\npassword: x\nn: 0x1F\n',
        { '/password': 'x', '/image': 'a/b:1.50' },
      ],
      [
        'e.yaml',
        ['--encrypted-regex', '^p', '--mac-only-encrypted'],
        'image: a\npassword: x\n',
        { '/password': 'x' },
      ],
      ['f.yaml', [], '# a remark\na: x\n---\nb: y\n', { '/a': 'x', '/b': 'y' }],
    ];
  for (const [name, options, plain, values] of cases) {
    it(`${name} ${options.join(' ')}`, async function () {
      if (!hasSops) {
        console.log('      skipped: there is no sops program here');
        this.skip();
      }
      const { identity, recipient } = await ageKey();
      writeFileSync(join(cwd, name), plain);
      const made = spawnSync('sops', ['-e', '--age', recipient, ...options, '-i', name], {
        cwd,
        encoding: 'utf8',
      });
      assert.equal(made.status, 0, made.stderr);
      const opened = await openWith([identity])(readFileSync(join(cwd, name), 'utf8'), name);
      assert.equal(troubleOf(opened), 'it opens');
      for (const [pointer, value] of Object.entries(values)) assert.equal(valueAt(opened, pointer), value);
    });
  }

  for (const what of ['AWS KMS, GCP KMS, Azure Key Vault', 'PGP', 'ssh keys and age plugins'])
    it(`for ${what}`, function () {
      console.log(
        '      skipped: needs keys that no test can have; that sops is asked is tested with a stand-in',
      );
      this.skip();
    });
});

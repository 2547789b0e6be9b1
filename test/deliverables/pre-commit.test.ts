import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { faultOf, wordsOf } from './command-lines.ts';

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
  readonly exclude: string;
  readonly pass_filenames?: boolean;
}

describe('the hooks for pre-commit', () => {
  const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as Hook[];

  it('run commands that exist, installed from this repository', () => {
    assert.deepEqual(
      hooks.map(({ id }) => id),
      ['rosctr-validate', 'rosctr-fmt'],
    );
    for (const { entry, language, pass_filenames: passes = true } of hooks) {
      assert.equal(language, 'node');
      const [program, ...words] = wordsOf(entry);
      assert.equal(program, 'rosctr');
      assert.equal(faultOf([...words, ...(passes ? ['stacks/a.yaml', 'stacks/b.yaml'] : [])]), undefined);
    }
  });

  it('run for our files, and not for others or for secrets', () => {
    for (const { files, exclude } of hooks) {
      const runs = (path: string): boolean =>
        new RegExp(files).test(path) && !new RegExp(exclude).test(path);
      for (const path of ['rosctr.yaml', 'stacks/dns.yaml', 'sites/riga/rosctr.yml'])
        assert.ok(runs(path), path);
      for (const path of ['compose.yaml', 'stacks/secrets.sops.yaml']) assert.ok(!runs(path), path);
    }
  });
});

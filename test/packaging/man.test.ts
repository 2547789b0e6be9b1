import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { definitions } from '../../src/cli/definitions/index.ts';

const pages = readdirSync('man').map((name) => join('man', name));
const text = (command: string): string =>
  readFileSync(`man/rosctr-${command}.1`, 'utf8').replaceAll('\\-', '-');

// That they are fresh is for `npm run check`.
describe('the man pages', () => {
  it('are one for rosctr and one for every command, and all are in package.json', () => {
    const { man } = JSON.parse(readFileSync('package.json', 'utf8')) as { man: string[] };
    const wanted = ['rosctr', ...definitions().map(({ name }) => `rosctr-${name}`)];
    assert.deepEqual(man.toSorted(), wanted.map((name) => `man/${name}.1`).toSorted());
    assert.deepEqual(man.toSorted(), pages.toSorted());
  });

  it('tell of every option and argument, with examples and exit codes', () => {
    for (const { name, options, args = [] } of definitions()) {
      const page = text(name);
      for (const { flags } of options()) assert.ok(page.includes(`\\fB${flags}\\fR`), `${name}: ${flags}`);
      for (const [term] of args) assert.ok(page.includes(term), `${name}: ${term}`);
      assert.match(page, /\.SH "EXAMPLES"\n\.nf\nrosctr |\.SH "EXAMPLES"\n\.nf\neval /, name);
      assert.match(page, /\.SH "EXIT STATUS"\n\.TP\n\\fB0\\fR/, name);
    }
  });

  const renderers: readonly (readonly [string, readonly string[]])[] = [
    ['mandoc', ['-Tlint', '-W', 'warning']],
    ['groff', ['-man', '-ww', '-z', '-Tutf8']],
  ];
  for (const [program, args] of renderers)
    it(`are rendered by ${program} without a warning`, function () {
      if (spawnSync(program, ['--version']).error) {
        console.log(`      skipped: there is no ${program} here`);
        this.skip();
      }
      const { stdout, stderr } = spawnSync(program, [...args, ...pages], { encoding: 'utf8' });
      assert.equal(stdout + stderr, '');
    });
});

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exitCode } from '../../src/cli/exit-code.ts';
import { program } from '../../src/cli/program.ts';
import { fakeIo } from '../cli/support/io.ts';

const readme = readFileSync('README.md', 'utf8');
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];
const commandsFor = (argv: readonly string[]) => program(fakeIo(), argv, () => undefined).commands;
const names = commandsFor([]).map((command) => command.name());
/** With their options, which are made only for the command that is asked for. */
const commands = commandsFor(names);

describe('the README', () => {
  it('lists every command that exists, and no other', () => {
    const listed = [...readme.matchAll(/^\| `rosctr ([a-z-]+)/gm)].map(([, name]) => name);
    assert.deepEqual(listed.toSorted(), names.filter((name) => name !== 'help').toSorted());
  });

  it('lists every exit code that exists, and no other', () => {
    const listed = [...readme.matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code));
    const real = [...new Set(Object.values(exitCode))].sort((a, b) => a - b);
    assert.deepEqual(listed, real);
  });

  it('tells of no option that no command has', () => {
    const real = new Set(
      commands.flatMap((command) => command.options.flatMap(({ long, short }) => [long, short])),
    );
    // Words of other programs, and what every command line has.
    const others = new Set(['--help', '--version']);
    const told = pages
      .filter((page) => !page.includes('decisions'))
      .flatMap((page) =>
        [...readFileSync(page, 'utf8').matchAll(/`[^`\n]*?(--[a-z][a-z-]+)[^`\n]*`/g)].map(
          ([text, flag = '']) => ({
            page,
            text,
            flag,
          }),
        ),
      );
    const wrong = told.filter(
      ({ text, flag }) => !/\bnp[mx] /.test(text) && !others.has(flag) && !real.has(flag),
    );
    assert.deepEqual(wrong, []);
  });

  it('names scripts that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
    const named = pages.flatMap((page) =>
      [...readFileSync(page, 'utf8').matchAll(/npm run ([a-z:]+)/g)].map(([, name]) => name ?? ''),
    );
    assert.deepEqual(
      named.filter((name) => !Object.hasOwn(scripts, name)),
      [],
    );
  });
});

describe('the pages of the documentation', () => {
  it('link only to files that are there', () => {
    const broken = pages.flatMap((page) =>
      [...readFileSync(page, 'utf8').matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)]
        .map(([, target]) => join(dirname(page), target ?? ''))
        .filter((path) => !existsSync(path))
        .map((path) => `${page} links to ${path}`),
    );
    assert.deepEqual(broken, []);
  });
});

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { renderProblem } from '../../src/spec/index.ts';
import { load } from './stack.ts';

const folder = join('examples', 'stacks');
const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
const env = new Proxy<Record<string, string>>({}, { get: () => 'token-secret' });

const noise = [
  '',
  '-',
  '*x',
  '&x',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  ':',
  '#',
  '${',
  '${env:A}',
  '${vars:a}',
  '<<: *router',
  '!!str',
  '|',
  '>',
  '\t',
  '0',
  'null',
  'true',
  '[[]]',
  '{}',
  '🏠',
];

/** One example with one line taken out, doubled, moved, cut, indented, or with something put in. */
const broken = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.nat(200),
    fc.nat(60),
    fc.constantFrom('cut', 'drop', 'double', 'indent', 'put', 'swap', 'value'),
    fc.constantFrom(...noise),
  )
  .map(([text, at, column, how, word]) => {
    const lines = text.split('\n');
    const index = at % lines.length;
    const line = lines[index] ?? '';
    const changed: Record<string, string[]> = {
      cut: [line.slice(0, column)],
      drop: [],
      double: [line, line],
      indent: [` ${line}`],
      put: [`${line.slice(0, column)}${word}${line.slice(column)}`],
      swap: [lines[index + 1] ?? '', line],
      value: [line.replace(/: .*/, `: ${word}`)],
    };
    lines.splice(index, 1, ...(changed[how] ?? []));
    return lines.join('\n');
  });

describe('any file', () => {
  it('is read or has problems with places, throws nothing, and shows no secret', () => {
    fc.assert(
      fc.property(broken, (text) => {
        const loaded = load(text, { env, readFile: () => 'token-secret' });
        for (const problem of [...loaded.problems, ...loaded.warnings]) {
          assert.ok(problem.at, problem.code);
          const shown = renderProblem(problem, loaded.texts, { color: false });
          assert.ok(!shown.includes('token-secret'), shown);
          assert.match(shown, /╭─ a\.yaml:\d+:\d+/);
          const lines = text.split(/\r?\n/);
          assert.ok(
            problem.at.line <= lines.length,
            `${problem.code}: line ${problem.at.line} of ${lines.length}`,
          );
        }
        for (const { name } of loaded.routers) assert.ok(Array.isArray(loaded.desired(name)));
      }),
      { numRuns: 300 },
    );
  });
});

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { formatFile } from '../../../src/spec/index.ts';
import { anyFile } from './any-file.ts';

function formatted(text: string): string {
  const { text: after, problems } = formatFile('x.yaml', text);
  assert.ok(after !== undefined, problems?.map(({ message }) => message).join());
  return after;
}

const examples = readdirSync('examples', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => [name, readFileSync(join('examples', name), 'utf8')] as const);

describe('the layout of files', () => {
  it('is that of all examples', () => {
    for (const [name, text] of examples) assert.equal(formatted(text), text, name);
  });

  const cases: readonly (readonly [string, string, string])[] = [
    [
      'two columns a level, lists too',
      'a:\n    b:\n    - 1\n    -  c: 2\n       d: 3\n',
      'a:\n  b:\n    - 1\n    - c: 2\n      d: 3\n',
    ],
    ['a map behind its dash', 'a:\n-\n  b: 1\n', 'a:\n  - b: 1\n'],
    ['braces with spaces, brackets without', 'a: {b: 1, c: [ 1 ,2 ]}\n', 'a: { b: 1, c: [1, 2] }\n'],
    ['nothing inside stays nothing', 'a: { }\nb: [ ]\n', 'a: {}\nb: []\n'],
    [
      'line breaks in brackets stay',
      'a: [\n    1, # one\n       2,\n    # end\n  ]\n',
      'a: [\n  1, # one\n  2,\n  # end\n]\n',
    ],
    ['one space before a comment', 'a: 1    #x\nb:     # y\n   c: 2\n', 'a: 1 #x\nb: # y\n  c: 2\n'],
    [
      'a comment goes with what follows',
      'a:\n        # of b\n    b: 1\n# of c\nc: 2\n',
      'a:\n  # of b\n  b: 1\n# of c\nc: 2\n',
    ],
    [
      'or stays at the end of its block',
      'a:\n    b: 1\n    # end of a\nc: 2\n',
      'a:\n  b: 1\n  # end of a\nc: 2\n',
    ],
    ['one blank line at most, none at the ends', '\n\na: 1\n\n\n\nb: 2\n\n', 'a: 1\n\nb: 2\n'],
    [
      'text in blocks moves as a whole',
      'a:\n    b: |\n        x\n          y\n\n\n        z\nc: 1\n',
      'a:\n  b: |\n    x\n      y\n\n\n    z\nc: 1\n',
    ],
    [
      'anchors, aliases, tags and keys of all sorts',
      'a:  &x   {b: 1}\n<<:   *x\n"c"  : !!str  1\n*x : 2\n'.replace('*x : 2\n', ''),
      'a: &x { b: 1 }\n<<: *x\n"c": !!str 1\n',
    ],
    ['documents', '---\na:   1\n...\n---  # two\nb:  2', '---\na: 1\n...\n--- # two\nb: 2\n'],
    [
      'line ends of Windows, and a mark of byte order',
      '\ufeffa:  1\r\nb: "x\r\n  y"\r\n',
      'a: 1\nb: "x\n  y"\n',
    ],
  ];
  for (const [what, before, after] of cases)
    it(`is: ${what}`, () => {
      assert.equal(formatted(before), after);
    });

  it('spoiled without harm, comes back', () => {
    // Spaces are doubled below: text in blocks, and maps in lists of several lines, would be others then.
    const movable = examples.filter(([, text]) => !/: [|>]|^ *- .*:.*\n +\w+:/m.test(text));
    assert.ok(movable.length >= 10);
    for (const [name, text] of movable) {
      const wide = text
        .replace(/^ +/gm, (spaces) => spaces.repeat(2))
        .replace(/^[^#"']+$/gm, (line) => line.replaceAll(', ', ' ,   '));
      const spoiled = wide.replace(/^(?=[a-z])/gm, '\n\n').replace(/$/gm, '  ');
      const dense = (lines: string): string => lines.replaceAll(/\n+/g, '\n').trimStart();
      assert.equal(dense(formatted(spoiled)), dense(text), name);
    }
  });

  it('of any file changes white space alone, keeps what it means, and a second time nothing', () => {
    let whole = 0;
    fc.assert(
      fc.property(anyFile, (text) => {
        // It looks at words and meaning itself, and throws.
        const { text: once } = formatFile('x.yaml', text);
        if (once === undefined) return;
        whole++;
        assert.equal(formatFile('x.yaml', once).text, once);
        assert.doesNotMatch(once, /^\n|[^\n]$/);
      }),
      { numRuns: Number(process.env['ROSCTR_RUNS'] ?? 100) },
    );
    assert.ok(whole > 20, `only ${whole} files were YAML`);
  });
});

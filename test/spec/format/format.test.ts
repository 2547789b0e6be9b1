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

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'src';
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.startsWith('sim') && !name.startsWith('generated'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));
const page = readFileSync('docs/errors.md', 'utf8');

describe('docs/errors.md', () => {
  it('has every code that src spells out, with what to do about it', () => {
    const spelled = new Set(
      sources.flatMap((text) =>
        [...text.matchAll(/'((?:spec|plan|apply|rosctr)\/[a-z][a-z0-9-]*)'/g)].map(
          ([, code]) => code ?? '',
        ),
      ),
    );
    assert.ok(spelled.size > 100, `only ${spelled.size} codes were found`);
    const missing = [...spelled].filter((code) => !described(code));
    assert.deepEqual(missing, []);
  });

  it('has every way in which a router can fail or refuse', () => {
    const codes = sources.flatMap((text) => [
      ...[...text.matchAll(/new RouterError\(\s*'[a-z]+',\s*'([a-z0-9-]+)'/g)].map(
        ([, code]) => code ?? '',
      ),
      ...[...text.matchAll(/pattern: \/.*\/i?,\s*(?:command: .*,\s*)?code: '([a-z-]+)'/g)].map(
        ([, code]) => code ?? '',
      ),
    ]);
    assert.ok(codes.length > 40, `only ${codes.length} codes were found`);
    assert.deepEqual(
      codes.filter((code) => !described(`router/${code}`)),
      [],
    );
  });
});

function described(code: string): boolean {
  const [, text = ''] = page.split(`### \`${code}\`\n`);
  return /^\n\S.*\n\n\*What to do:\* \S/.test(text);
}

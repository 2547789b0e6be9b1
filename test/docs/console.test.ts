import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { partsOf, sameOutput, type Part } from './page.ts';
import { Scene } from './scene.ts';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `docs/${name}`),
];

/** A command that printed something else than the page says. */
interface Lie {
  readonly part: Extract<Part, { is: 'command' }>;
  readonly said: string;
}

describe('what the documentation shows is what happens', function () {
  this.timeout(120_000);

  for (const page of pages) {
    const parts = partsOf(readFileSync(page, 'utf8'));
    if (!parts.some(({ is }) => is === 'command')) continue;

    it(`${page}: every command prints what stands below it`, async () => {
      const scene = new Scene();
      const lies: Lie[] = [];
      try {
        for (const part of parts) {
          if (part.is === 'router') await scene.useRouter(part.release, part.architecture);
          if (part.is === 'file') scene.write(part.name, part.text);
          if (part.is === 'by-hand') await scene.byHand(part.words);
          if (part.is !== 'command') continue;
          const { out, err } = await scene.run(part.command);
          // Progress is not shown in the pages, errors are.
          const said = out === '' || err.includes('error') ? err + out : out;
          if (sameOutput(said, part.output)) continue;
          lies.push({ part, said });
        }
      } finally {
        await scene.close();
      }
      if (process.env['UPDATE_GOLDEN'] === '1') rewrite(page, lies);
      const report = lies.map(
        ({ part, said }) => `${page}:${part.line}: $ ${part.command} prints\n${said}`,
      );
      assert.deepEqual(report, [], report.join('\n'));
    });
  }
});

/** `UPDATE_GOLDEN=1` writes what was said into the page; the diff is for a person to read. */
function rewrite(page: string, lies: readonly Lie[]): void {
  const lines = readFileSync(page, 'utf8').split('\n');
  for (const { part, said } of lies.toReversed()) {
    const old = part.output === '' ? 0 : part.output.split('\n').length;
    lines.splice(part.line, old, ...said.trimEnd().split('\n'));
  }
  writeFileSync(page, lines.join('\n'));
}

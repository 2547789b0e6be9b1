// Writes the pages that are made from the source: some of docs/, all of man/, and the list of the latter in
// package.json. `--check` compares instead of writing.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errors } from './docs/errors.mjs';
import { keys } from './docs/keys.mjs';
import { manPages } from './docs/man.mjs';
import { properties } from './docs/properties.mjs';
import { simulator } from './docs/simulator.mjs';

const root = join(import.meta.dirname, '..');
const check = process.argv.includes('--check');
mkdirSync(join(root, 'man'), { recursive: true });
const man = Object.entries(manPages()).map(([name, text]) => [`man/${name}`, text]);
const pages = {
  'docs/errors.md': errors(),
  'docs/keys.md': keys(),
  'docs/properties.md': properties(),
  'docs/simulator.md': simulator(),
  ...Object.fromEntries(man),
  'package.json': withMan(man.map(([name]) => name)),
};

/** package.json with this list of man pages. */
function withMan(names) {
  const { man: _, ...rest } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const entries = Object.entries(rest);
  entries.splice(entries.findIndex(([key]) => key === 'bin') + 1, 0, ['man', names]);
  return `${JSON.stringify(Object.fromEntries(entries), undefined, 2)}\n`;
}

const stale = [];
for (const [name, text] of Object.entries(pages)) {
  const path = join(root, name);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  stale.push(name);
  if (!check) writeFileSync(path, text);
}
for (const name of readdirSync(join(root, 'man')).map((each) => `man/${each}`)) {
  if (pages[name] !== undefined) continue;
  stale.push(name);
  if (!check) rmSync(join(root, name));
}
if (check && stale.length > 0) {
  console.error(`stale, run npm run generate: ${stale.join(', ')}`);
  process.exitCode = 1;
} else {
  console.log(stale.length === 0 ? 'docs are fresh' : `wrote ${stale.join(', ')}`);
}

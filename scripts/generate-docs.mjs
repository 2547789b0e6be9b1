// Writes the pages of docs/ that are made from the source. `--check` compares instead of writing.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errors } from './docs/errors.mjs';
import { keys } from './docs/keys.mjs';
import { properties } from './docs/properties.mjs';
import { simulator } from './docs/simulator.mjs';

const root = join(import.meta.dirname, '..');
const check = process.argv.includes('--check');
const pages = {
  'docs/errors.md': errors,
  'docs/keys.md': keys,
  'docs/properties.md': properties,
  'docs/simulator.md': simulator,
};

const stale = [];
for (const [name, make] of Object.entries(pages)) {
  const path = join(root, name);
  const text = make();
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  stale.push(name);
  if (!check) writeFileSync(path, text);
}
if (check && stale.length > 0) {
  console.error(`stale, run npm run generate: ${stale.join(', ')}`);
  process.exitCode = 1;
} else {
  console.log(stale.length === 0 ? 'docs are fresh' : `wrote ${stale.join(', ')}`);
}

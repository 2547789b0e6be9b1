// tsc leaves behind what it made of a source that is gone; mocha would go on running such a test.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');
const build = join(root, 'build');

for (const entry of readdirSync(build, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name);
  const source = join(root, relative(build, path)).replace(/\.js(\.map)?$/, '.ts');
  if (entry.isFile() && source.endsWith('.ts') && !existsSync(source)) rmSync(path);
}

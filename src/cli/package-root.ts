import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the installed package: schemas and examples lie there, from source, compiled and bundled alike. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'schemas', 'plan.schema.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('the package of rosctr is not complete: it has no schemas');
    folder = parent;
  }
  return folder;
}

/** A file of the package as text. */
export function packageFile(...path: string[]): string {
  return readFileSync(join(packageRoot(), ...path), 'utf8');
}

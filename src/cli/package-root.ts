import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The files of the package that commands read: a single executable carries them inside (scripts/sea.mjs). */
export const carried = [
  'package.json',
  'schemas/stack.schema.json',
  'schemas/plan.schema.json',
  'schemas/report.schema.json',
  'schemas/validate.schema.json',
  'schemas/planfile.schema.json',
  'examples/stacks/pihole-unbound.yaml',
  'examples/gitops/.github/workflows/rosctr.yml',
  'examples/gitops/.gitlab-ci.yml',
  'examples/gitops/.forgejo/workflows/rosctr.yml',
] as const;
type Carried = (typeof carried)[number];

/** Undefined where this is an ordinary installation. */
function executable(): typeof import('node:sea') | undefined {
  const sea = process.getBuiltinModule('node:sea');
  return sea.isSea() ? sea : undefined;
}

/** A folder with the files of the package: where it is installed, from source, compiled and bundled alike. */
export function packageRoot(): string {
  const sea = executable();
  if (sea) return unpacked((path) => sea.getAsset(path, 'utf8'));
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'schemas', 'plan.schema.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('the package of rosctr is not complete: it has no schemas');
    folder = parent;
  }
  return folder;
}

/** A file of the package as text. */
export function packageFile(path: Carried): string {
  return executable()?.getAsset(path, 'utf8') ?? readFileSync(join(packageRoot(), path), 'utf8');
}

/** For as long as this process runs. */
function unpacked(read: (path: Carried) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'rosctr-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (const path of carried) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), read(path));
  }
  return folder;
}

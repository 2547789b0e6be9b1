import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { CommandError } from './errors.ts';
import { globPattern, isGlob } from './glob.ts';
import type { Io } from './io.ts';

export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const defaultFile = 'rosctr.yaml';
const defaultFolder = 'stacks';

/** The files that were named: files, folders (with all below them), globs, `-` for stdin. Paths as they are shown. */
export async function readSources(named: readonly string[], io: Io): Promise<SourceFile[]> {
  const wanted = named.length > 0 ? named : [defaultSource(io.cwd)];
  const files: SourceFile[] = [];
  for (const name of wanted) {
    if (name === '-') files.push({ path: 'stdin', text: await io.readStdin() });
    else for (const path of pathsOf(name, io.cwd)) files.push({ path, text: read(path, io.cwd) });
  }
  return files.filter(({ path }, index) => files.findIndex((other) => other.path === path) === index);
}

function defaultSource(cwd: string): string {
  for (const name of [defaultFile, defaultFolder]) if (existsSync(resolve(cwd, name))) return name;
  throw new CommandError(
    `there is neither ${defaultFile} nor a folder ${defaultFolder}/ here. Name a file with --file, or see one work with: rosctr demo`,
  );
}

function pathsOf(name: string, cwd: string): string[] {
  const path = resolve(cwd, name);
  if (existsSync(path)) {
    if (!statSync(path).isDirectory()) return [shown(path, cwd)];
    const found = yamlBelow(path);
    if (found.length === 0) throw new CommandError(`there is no .yaml file in the folder ${name}`);
    return found.map((each) => shown(each, cwd));
  }
  if (!isGlob(name)) throw new CommandError(`there is no file ${name}`);
  const parts = path.split(sep);
  const fixed = parts.slice(0, parts.findIndex(isGlob)).join(sep) || sep;
  const pattern = globPattern(path.split(sep).join('/'));
  const found = existsSync(fixed)
    ? below(fixed).filter((each) => pattern.test(each.split(sep).join('/')) && !isStore(each))
    : [];
  if (found.length === 0) throw new CommandError(`no file matches ${name}`);
  return found.map((each) => shown(each, cwd));
}

/** Relative where it lies below, since that is what a person types and a code review shows. */
function shown(path: string, cwd: string): string {
  const inside = relative(cwd, path);
  return inside === '' || inside.startsWith('..') ? path : inside.split(sep).join('/');
}

function yamlBelow(folder: string): string[] {
  return below(folder).filter((path) => /\.ya?ml$/.test(path) && !isStore(path));
}

/**
 * Secrets lie beside stacks (`secrets.sops.yaml`): they are referred to, and are no stacks. A stack that is partly
 * encrypted has such a name, too; its `kind` can be read.
 */
function isStore(path: string): boolean {
  return /\.sops\.ya?ml$/.test(path) && !/^kind:\s*["']?(Stack|Fleet)\b/m.test(readFileSync(path, 'utf8'));
}

function below(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return below(path);
      return entry.isFile() || entry.isSymbolicLink() ? [path] : [];
    });
}

function read(path: string, cwd: string): string {
  try {
    return readFileSync(resolve(cwd, path), 'utf8');
  } catch (error) {
    throw new CommandError(
      `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** What `${file:...}` names, seen from the file that names it. */
export function readReferred(path: string, from: string, cwd: string): string {
  return readFileSync(resolve(cwd, dirname(from), path), 'utf8');
}

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FilesDocument, RunDocument } from '../report/index.ts';
import type { Io } from './io.ts';
import { CommandError } from './errors.ts';

/** A document that rosctr has written, and where it was. */
export interface ReadDocument {
  readonly file: string;
  readonly document: RunDocument | FilesDocument;
}

/** Reads documents one after the other; a folder stands for all `*.json` in it, `-` for stdin. */
export async function* readDocuments(named: readonly string[], io: Io): AsyncGenerator<ReadDocument> {
  for (const name of named) {
    if (name === '-') {
      yield { file: 'stdin', document: documentIn('stdin', await io.readStdin()) };
      continue;
    }
    for (const file of filesIn(name, io.cwd, ['.json']))
      yield { file, document: documentIn(file, textOf(file, io.cwd)) };
  }
}

/** The file of a name; of a folder all that end in one of these. */
export function filesIn(name: string, cwd: string, ends: readonly string[]): readonly string[] {
  const found = statSync(resolve(cwd, name), { throwIfNoEntry: false });
  if (!found)
    throw new CommandError(`${name}: there is no such file. Did the run write it (--report json=${name})?`);
  if (!found.isDirectory()) return [name];
  const files = readdirSync(resolve(cwd, name), { recursive: true, encoding: 'utf8' })
    .filter((file) => ends.some((end) => file.endsWith(end)))
    .sort()
    .map((file) => join(name, file));
  if (files.length === 0)
    throw new CommandError(`${name}: there is no ${ends.join(' or ')} file in this folder`);
  return files;
}

export function textOf(file: string, cwd: string): string {
  try {
    return readFileSync(resolve(cwd, file), 'utf8');
  } catch (error) {
    throw new CommandError(
      `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

const lists = {
  plan: ['routers', 'resource_changes', 'warnings', 'refusals', 'orphans'],
  report: ['reports'],
  validate: ['problems', 'warnings'],
} as const;

/** The document that a file holds; a saved plan carries one, too. */
export function documentIn(file: string, text: string): RunDocument | FilesDocument {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const why = text.trim() === '' ? 'it is empty' : error instanceof Error ? error.message : String(error);
    throw new CommandError(
      `${file} is no JSON: ${why}. Was the run that writes it cut off? Let it run again`,
    );
  }
  const saved = fieldsOf(value);
  // A saved plan carries the document that show prints: who names it means that.
  if (saved?.['planFileVersion'] !== undefined) value = saved['plan'];
  const document = fieldsOf(value);
  const version = document?.['formatVersion'];
  if (!document || typeof version !== 'string')
    throw new CommandError(
      `${file} is no document of rosctr: it has no formatVersion. Write it with --report json=FILE`,
    );
  if (!/^1\.\d+$/.test(version))
    throw new CommandError(
      `${file} has format ${version}, and this rosctr knows 1.x: use the rosctr that wrote it, or a newer one`,
    );
  const { command } = document;
  const plan = fieldsOf(document['plan']);
  const isWhole =
    command === 'validate'
      ? has(document, lists.validate)
      : plan
        ? has(document, lists.report) && has(plan, lists.plan)
        : (command === 'plan' || command === 'drift') && has(document, lists.plan);
  if (!isWhole)
    throw new CommandError(
      `${file} is not whole, or no result of validate, plan, drift, apply or destroy: write it with --report json=FILE`,
    );
  return value as RunDocument | FilesDocument;
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;

const has = (document: Readonly<Record<string, unknown>>, names: readonly string[]): boolean =>
  names.every((name) => Array.isArray(document[name]));

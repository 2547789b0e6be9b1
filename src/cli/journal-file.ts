import { accessSync, appendFileSync, constants, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { JournalEntry } from '../reconciler/apply/index.ts';
import type { Context } from './context.ts';
import { CommandError } from './errors.ts';
import { paint } from './render/style.ts';

/** Where the writes of one run are noted, one line of JSON each. */
export interface JournalFile {
  readonly write: (entry: JournalEntry) => void;
  /** Says where it is, if there was anything to note. */
  readonly end: () => void;
}

const folder = '.rosctr';
const none: JournalFile = { write: () => undefined, end: () => undefined };

/**
 * The journal that was asked for, or `.rosctr/journal-<time>.ndjson`; the file is made with the first write. One that
 * was asked for must be writable before anything is written to a router; without the other, work goes on.
 */
export function journalFile(named: string | undefined, context: Context): JournalFile {
  if (context.rehearsal) return none;
  const { io, errStyle, quiet } = context;
  const path = resolve(io.cwd, named ?? join(folder, `journal-${stamp(new Date())}.ndjson`));
  if (named !== undefined) check(named, path);
  let lines = 0;
  let isBroken = false;
  const warn = (words: string): void => {
    io.err.write(`${paint(errStyle, 'warn', 'warning')}: ${words}\n`);
  };
  return {
    write: (entry) => {
      if (isBroken) return;
      try {
        if (lines === 0) prepare(path, named === undefined);
        // One call a line: what was noted is in the file, whatever becomes of this process.
        appendFileSync(path, `${JSON.stringify(entry)}\n`, { mode: 0o600 });
        lines++;
      } catch (error) {
        isBroken = true;
        warn(`no journal from here on: ${wordsOf(error)}`);
      }
    },
    end: () => {
      if (lines > 0 && !quiet) io.err.write(`Journal: ${shown(path, io.cwd)}\n`);
    },
  };
}

function prepare(path: string, isDefault: boolean): void {
  const parent = dirname(path);
  mkdirSync(parent, { recursive: true });
  const ignore = join(parent, '.gitignore');
  // It lies in somebody's repository, and is not for it.
  if (isDefault && basename(parent) === folder && !existsSync(ignore)) writeFileSync(ignore, '*\n');
}

function check(named: string, path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    accessSync(existsSync(path) ? path : dirname(path), constants.W_OK);
  } catch (error) {
    throw new CommandError(`nothing was changed: --journal ${named} cannot be written: ${wordsOf(error)}`);
  }
}

function shown(path: string, cwd: string): string {
  const inside = relative(cwd, path);
  return inside.startsWith('..') ? path : inside;
}

/** `2026-11-24T10-31-07Z`: a name on every file system. */
const stamp = (now: Date): string => now.toISOString().replace(/\.\d+/, '').replaceAll(':', '-');

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

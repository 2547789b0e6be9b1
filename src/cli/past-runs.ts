import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { type PastRun, pastOf, pastRunOf } from '../report/index.ts';
import { CommandError } from './errors.ts';
import type { Io } from './io.ts';
import { documentIn, filesIn, textOf } from './read-documents.ts';

/**
 * Earlier runs, from pages (`.html`), which say when they were, and from JSON reports, which do not, so that the same
 * run gives the same bytes: there the name of the file says it (`drift-2026-11-27T0417.json`), else its age.
 */
export function pastRuns(named: readonly string[], { cwd }: Pick<Io, 'cwd'>): readonly PastRun[] {
  return named
    .flatMap((name) => filesIn(name, cwd, ['.json', '.html']))
    .flatMap((file) => (file.endsWith('.html') ? runsOfPage(file, cwd) : [runOfDocument(file, cwd)]));
}

function runsOfPage(file: string, cwd: string): readonly PastRun[] {
  const runs = pastOf(textOf(file, cwd));
  if (runs.length === 0) throw new CommandError(`${file} is no page that --report html has written`);
  return runs;
}

function runOfDocument(file: string, cwd: string): PastRun {
  const document = documentIn(file, textOf(file, cwd));
  if (document.command === 'validate')
    throw new CommandError(`${file} says what is in files: a history is of routers`);
  return pastRunOf(document, timeIn(basename(file)) ?? timeOf(statSync(resolve(cwd, file)).mtime));
}

/** `2026-11-27`, `2026-11-27T04:17`, `20261127-041700`: as UTC. */
function timeIn(name: string): string | undefined {
  const found = /(\d{4})-?(\d\d)-?(\d\d)(?:[T_-]?(\d\d)[:-]?(\d\d)(?:[:-]?(\d\d))?)?/.exec(name);
  if (!found) return undefined;
  const [, year, month, day, hour = '00', minute = '00', second = '00'] = found;
  const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(time.getTime()) ? undefined : timeOf(time);
}

const timeOf = (time: Date): string => time.toISOString().replace(/\.\d+Z$/, 'Z');

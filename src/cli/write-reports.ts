import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { ApplyEvent, Plan } from '../model/index.ts';
import {
  type About,
  applyingEvent,
  type FilesDocument,
  type Format,
  formats,
  ndjsonLine,
  ndjsonPlanned,
  ndjsonResult,
  type PastRun,
  type RunDocument,
} from '../report/index.ts';
import { didYouMean } from '../spec/words.ts';
import { aboutRun, eventTime } from './about.ts';
import { writeWhole } from './atomic-file.ts';
import { type Context, printPieces } from './context.ts';
import { CommandError, UsageError } from './errors.ts';

/** What a run writes for machines: the files of `--report`, and stdout where `-o` is not text. */
export interface ReportFiles {
  /** Nobody asked for one, so no document is needed. */
  readonly isEmpty: boolean;
  readonly write: (document: RunDocument | FilesDocument) => Promise<void>;
  /** `-o ndjson` only: tells what an apply does while it does it, and leaves the end to `write`. */
  readonly events?: {
    readonly begin: (planned: RunDocument) => void;
    readonly of: (plan: Plan) => (event: ApplyEvent) => void;
  };
}

interface Asked {
  readonly format: Format;
  /** Undefined: stdout. */
  readonly path: string | undefined;
}

/** Checks every `FORMAT=FILE`; gives what writes them all, and what `-o` prints. */
export function reportWriter(
  report: readonly string[],
  { io, output }: Context,
  of: 'run' | 'files',
  past: readonly PastRun[] = [],
): Omit<ReportFiles, 'isEmpty'> {
  const fit = formats.filter(({ writeFiles }) => of === 'run' || writeFiles !== undefined);
  const asked = report.map((text) => parsed(text, io.cwd, fit));
  const printed = fit.find(({ name }) => name === output);
  for (const { path } of asked)
    if (path !== undefined) attempt(path, () => mkdirSync(dirname(path), { recursive: true }));
  const began = io.now();
  let hasBegun = false;
  const write: ReportFiles['write'] = async (document) => {
    const about = { ...timed(aboutRun(io), (io.now() - began) / 1000, io.env), past };
    for (const { format, path } of asked) {
      if (path === undefined) await printPieces(io, textOf(format, document, about));
      else
        attempt(path, () => {
          save(path, textOf(format, document, withPrevious(about, format, path)));
        });
    }
    if (hasBegun && document.command !== 'validate') io.out.write(ndjsonResult(document, about));
    else if (printed) await printPieces(io, textOf(printed, document, about));
  };
  if (output !== 'ndjson') return { write };
  return {
    write,
    events: {
      begin: (document) => {
        hasBegun = true;
        io.out.write(ndjsonPlanned(document, aboutRun(io)));
      },
      of: (plan) => {
        let last = '';
        return (event) => {
          // A container is asked many times a second whether it runs; only what is new is told.
          const state = event.type === 'progress' ? `${event.step.address} ${event.state}` : '';
          if (state !== '' && state === last) return;
          last = state;
          io.out.write(ndjsonLine(applyingEvent(event, plan), eventTime(io)));
        };
      },
    },
  };
}

/** Does anything that is asked for tell rows that stay as they are? */
export function wantsKept(report: readonly string[], output: Context['output']): boolean {
  const names = [output, ...report.map((text) => text.slice(0, Math.max(0, text.indexOf('='))))];
  return formats.some(({ name, tellsKept }) => tellsKept === true && names.includes(name));
}

function parsed(text: string, cwd: string, formats: readonly Format[]): Asked {
  const at = text.indexOf('=');
  const name = text.slice(0, Math.max(0, at));
  const file = text.slice(at + 1);
  if (at < 1 || file === '') throw new UsageError(`--report ${text}: it has to be FORMAT=FILE`);
  const format = formats.find((one) => one.name === name);
  if (!format) {
    const names = formats.map((one) => one.name);
    const hint = didYouMean(name, names) ?? `there are ${names.join(', ')}`;
    throw new UsageError(`--report ${text}: there is no format "${name}"; ${hint}`);
  }
  return { format, path: file === '-' ? undefined : resolve(cwd, file) };
}

/** Of thousands of routers a text is too long for one string, so it may come in pieces. */
function* textOf(format: Format, document: RunDocument | FilesDocument, about: About): Generator<string> {
  const text =
    document.command === 'validate'
      ? (format.writeFiles?.(document, about) ?? '')
      : format.write(document, about);
  if (typeof text === 'string') yield text;
  else yield* text;
}

/** Where the clock stands still for the sake of equal bytes, no time is taken. */
function timed(about: About, durationSeconds: number, env: Context['io']['env']): About {
  return env['SOURCE_DATE_EPOCH'] === undefined ? { ...about, durationSeconds } : about;
}

function withPrevious(about: About, { keepsPrevious }: Format, path: string): About {
  if (keepsPrevious === undefined) return about;
  try {
    return { ...about, previous: readFileSync(path, 'utf8') };
  } catch {
    return about;
  }
}

/** A device or a pipe (/dev/stderr, a process substitution) is written to; a file is replaced whole. */
function save(path: string, text: Iterable<string>): void {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === false)
    writeFileSync(path, [...text].join(''));
  else writeWhole(path, text);
}

function attempt(path: string, work: () => unknown): void {
  try {
    work();
  } catch (error) {
    throw new CommandError(
      `the report ${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

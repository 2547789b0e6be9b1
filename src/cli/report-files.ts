import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { didYouMean } from '../spec/words.ts';
import type { Format, RunDocument } from '../report/index.ts';
import { writeWhole } from './atomic-file.ts';
import type { Context } from './context.ts';
import { CommandError, UsageError } from './errors.ts';
import type { ReportFlags } from './flags.ts';

/** The files of `--report`: one run, many readers. */
export interface ReportFiles {
  /** Nobody asked for one. */
  readonly isEmpty: boolean;
  readonly write: (document: RunDocument) => void;
}

interface Asked {
  readonly format: Format;
  readonly path: string;
}

const none: ReportFiles = { isEmpty: true, write: () => undefined };

/** Checks every `FORMAT=FILE` before a router is asked anything: a typing error must not cost a whole run. */
export async function reportFiles({ report }: ReportFlags, { io }: Context): Promise<ReportFiles> {
  if (report.length === 0) return none;
  const { formats } = await import('./commands/reports.ts');
  const asked = report.map((text): Asked => {
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
    const path = resolve(io.cwd, file);
    return { format, path };
  });
  for (const { path } of asked) attempt(path, () => mkdirSync(dirname(path), { recursive: true }));
  return {
    isEmpty: false,
    write: (document) => {
      for (const { format, path } of asked)
        attempt(path, () => {
          writeWhole(path, format.write(document));
        });
    },
  };
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

import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Problem } from '../../model/index.ts';
import { formatFile } from '../../spec/index.ts';
import { writeWhole } from '../atomic-file.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../errors.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { readSources, type SourceFile } from '../files.ts';
import type { FileFlags } from '../flags.ts';
import { tell } from '../load.ts';
import { count } from '../render/amounts.ts';
import { glyph, paint } from '../render/style.ts';

interface Flags extends FileFlags {
  readonly check: boolean;
  readonly stdout: boolean;
}

interface Result {
  readonly file: SourceFile;
  /** Undefined where the file is no YAML. */
  readonly text: string | undefined;
  readonly problems: readonly Problem[];
}

/** Writes files in the layout that all have; what is no YAML is told and left alone, and the others are done. */
export async function fmtCommand(
  { file: named, check, stdout }: Flags,
  context: Context,
  args: readonly string[],
): Promise<ExitCode> {
  const files = await readSources([...named, ...args], context.io);
  const isPrinted = stdout || files.some(({ path }) => path === 'stdin');
  if (isPrinted && files.length > 1)
    throw new UsageError(`only one file can be printed, and ${files.length} are named`);
  const results = files.map((file): Result => {
    const { text, problems = [] } = formatFile(file.path, file.text);
    return { file, text, problems };
  });
  const problems = results.flatMap((result) => result.problems);
  tell(context, new Map(files.map(({ path, text }) => [path, text])), problems, 'error');
  const differing = results.filter(({ file, text }) => text !== undefined && text !== file.text);
  if (check) told(context, results, differing, 'differs');
  else if (isPrinted) for (const { text = '' } of results) context.io.out.write(text);
  else {
    for (const { file, text = '' } of differing) write(resolve(context.io.cwd, file.path), text);
    told(context, results, differing, 'formatted');
  }
  if (problems.length > 0) return exitCode.error;
  return check && differing.length > 0 ? exitCode.changes : exitCode.ok;
}

/** Where a name is a link, what it leads to is written; rights stay as they were. */
function write(path: string, text: string): void {
  const real = realpathSync(path);
  writeWhole(real, text, statSync(real).mode);
}

function told(
  { io, style, quiet }: Context,
  results: readonly Result[],
  differing: readonly Result[],
  word: 'differs' | 'formatted',
): void {
  for (const { file } of differing) io.out.write(`${paint(style, 'change', word)} ${file.path}\n`);
  if (quiet || differing.length > 0 || results.some(({ text }) => text === undefined)) return;
  const what = `${count(results.length, 'file')}, nothing to format`;
  io.out.write(`${paint(style, 'good', glyph(style, 'ok'))} ${what}\n`);
}

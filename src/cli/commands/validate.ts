import type { Context } from '../context.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { FileFlags, ReportFlags } from '../flags.ts';
import { validateJson } from '../json/validate.ts';
import { readAndLoad, tell } from '../load.ts';
import { count } from '../render/amounts.ts';
import { glyph, paint } from '../render/style.ts';
import { reportFiles } from '../report-files.ts';
import { version } from '../version.ts';

/** Checks the files: every fault in one run, each at its line. */
export async function validateCommand(
  { file, report }: FileFlags & ReportFlags,
  context: Context,
  args: readonly string[],
): Promise<ExitCode> {
  const { io, style, output, quiet } = context;
  const reports = await reportFiles({ report }, context, 'files');
  const sources = await readAndLoad([...file, ...args], context, 'optional');
  const { problems, warnings, texts } = sources.loaded;
  const document = validateJson(sources, reports.isEmpty ? '' : version());
  const { valid, files, stacks, routers, resources } = document;
  if (!reports.isEmpty) await reports.write(document);
  if (output === 'text') {
    if (!quiet) tell(context, texts, warnings, 'warning');
    tell(context, texts, problems, 'error');
    const what = [
      count(files, 'file'),
      count(stacks, 'stack'),
      count(routers, 'router'),
      count(resources, 'resource'),
    ];
    const good = `${paint(style, 'good', glyph(style, 'ok'))} ${what.join(', ')}`;
    const bad = `${paint(style, 'bad', count(problems.length, 'error'))} in ${count(files, 'file')}`;
    io.out.write(`${valid ? good : bad}\n`);
  }
  return valid ? exitCode.ok : exitCode.error;
}

import { type Context, printJson } from '../context.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { FileFlags } from '../flags.ts';
import { problemJson } from '../json/problem.ts';
import { readAndLoad, tell } from '../load.ts';
import { count } from '../render/amounts.ts';
import { glyph, paint } from '../render/style.ts';

/** Checks the files: every fault in one run, each at its line. */
export async function validateCommand(
  { file }: FileFlags,
  context: Context,
  args: readonly string[],
): Promise<ExitCode> {
  const { io, style, json, quiet } = context;
  const { loaded, files } = await readAndLoad([...file, ...args], context, 'optional');
  const { problems, warnings, routers, texts } = loaded;
  if (json) {
    printJson(context, {
      valid: problems.length === 0,
      problems: problems.map((problem) => problemJson(problem)),
      warnings: warnings.map((warning) => problemJson(warning)),
    });
  } else {
    if (!quiet) tell(context, texts, warnings, 'warning');
    tell(context, texts, problems, 'error');
  }
  if (problems.length > 0) {
    if (!json)
      io.out.write(
        `${paint(style, 'bad', count(problems.length, 'error'))} in ${count(files.length, 'file')}\n`,
      );
    return exitCode.error;
  }
  const stacks = routers.flatMap(({ name }) => loaded.desired(name));
  const resources = stacks.reduce((sum, stack) => sum + stack.resources.length, 0);
  const names = new Set(stacks.map(({ stack }) => stack));
  const what = [
    count(files.length, 'file'),
    count(names.size, 'stack'),
    count(routers.length, 'router'),
    count(resources, 'resource'),
  ];
  if (!json) io.out.write(`${paint(style, 'good', glyph(style, 'ok'))} ${what.join(', ')}\n`);
  return exitCode.ok;
}

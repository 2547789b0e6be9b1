import { type Context, printJson } from '../context.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { FileFlags, ScopeFlags } from '../flags.ts';
import { resolvedJson } from '../json/resolved.ts';
import { load } from '../load.ts';
import { resolvedText } from '../render/resolved.ts';
import { selectRouters } from '../select.ts';

/** Prints what the files say for each router, with the origin of every value. */
export async function renderCommand(
  flags: FileFlags & Pick<ScopeFlags, 'router' | 'label'>,
  context: Context,
): Promise<ExitCode> {
  const { loaded } = await load(flags.file, context, 'optional');
  const stacks = selectRouters(loaded.routers, flags).flatMap(({ name }) =>
    loaded.resolved(name).map((stack) => ({ name, stack })),
  );
  if (context.json)
    printJson(context, {
      formatVersion: '1.0',
      stacks: stacks.map(({ name, stack }) => resolvedJson(name, stack)),
    });
  else {
    const texts = stacks.map(({ name, stack }) => resolvedText(context.style, name, stack));
    context.io.out.write(texts.join('\n'));
  }
  return exitCode.ok;
}

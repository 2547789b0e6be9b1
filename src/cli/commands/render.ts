import { type Context, printJson } from '../context.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { FileFlags, ScopeFlags } from '../flags.ts';
import { resolvedJson, resolvedRouterJson } from '../json/resolved.ts';
import { load } from '../load.ts';
import { resolvedRouterText, resolvedText } from '../render/resolved.ts';
import { selectRouters } from '../select.ts';

/** Prints what the files say for each router, with the origin of every value. */
export async function renderCommand(
  flags: FileFlags & Pick<ScopeFlags, 'router' | 'label'>,
  context: Context,
): Promise<ExitCode> {
  const { loaded } = await load(flags.file, context, 'optional');
  const chosen = selectRouters(loaded.routers, flags);
  const routers = chosen.flatMap(({ name }) => loaded.resolvedRouter(name) ?? []);
  if (context.json)
    await printJson(context, {
      formatVersion: '1.0',
      routers: routers.map(resolvedRouterJson),
      stacks: routers.flatMap(({ router }) =>
        loaded.resolved(router).map((stack) => resolvedJson(router, stack)),
      ),
    });
  else {
    const texts = routers.flatMap((one) => [
      resolvedRouterText(context.style, one),
      ...loaded.resolved(one.router).map((stack) => resolvedText(context.style, one.router, stack)),
    ]);
    context.io.out.write(texts.join('\n'));
  }
  return exitCode.ok;
}

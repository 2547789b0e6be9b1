import type { Context } from '../context.ts';
import type { DriftFlags } from '../drift/flags.ts';
import { runDrift } from '../drift/run.ts';
import type { ExitCode } from '../exit-code.ts';
import type { ForgeFlags } from '../forge.ts';
import type { NotifyFlags } from '../notify/flags.ts';

/** Shows what differs between routers and files, and tells it to whom it was asked to. */
export async function driftCommand(
  flags: DriftFlags & Partial<NotifyFlags & ForgeFlags>,
  context: Context,
): Promise<ExitCode> {
  const { ping, webhook, issue } = flags;
  if (ping === undefined && webhook === undefined && issue !== true)
    return (await runDrift(flags, context)).code;
  const { tellOthers } = await import('./notify.ts');
  return tellOthers(flags, context, () => runDrift(flags, context));
}

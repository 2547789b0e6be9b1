import { defaultOptions, type PlanOptions } from '../reconciler/options.ts';
import type { RouterTarget } from '../spec/index.ts';
import { allowsExec } from './allow-exec.ts';
import type { GuardFlags, ScopeFlags } from './flags.ts';
import type { Io } from './io.ts';

/** What the flags ask for and allow, and where they say nothing, what the file allows on this router. Commands of a file run by word of the environment alone: no flag stands for it. */
export function planOptions(
  flags: GuardFlags & Pick<ScopeFlags, 'target' | 'exclude'>,
  { env }: Pick<Io, 'env'>,
  guards: RouterTarget['guards'] = {},
): PlanOptions {
  return {
    adopt: flags.adopt,
    target: flags.target,
    exclude: flags.exclude,
    maxDeletes: flags.maxDeletes ?? guards.maxDeletes ?? defaultOptions.maxDeletes,
    maxRecreates: flags.maxRecreates ?? guards.maxRecreates ?? defaultOptions.maxRecreates,
    allowDataLoss: flags.allowDataLoss,
    unprotect: flags.unprotect,
    allowPathCut: flags.allowPathCut,
    allowServicePorts: flags.allowServicePorts,
    allowExec: allowsExec(env, 'hooks'),
  };
}

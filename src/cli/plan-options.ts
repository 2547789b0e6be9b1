import { defaultOptions, type PlanOptions } from '../reconciler/options.ts';
import type { GuardFlags, ScopeFlags } from './flags.ts';
import type { Io } from './io.ts';

/** What the flags ask for and allow. Commands of a file run by word of the environment alone: no flag stands for it. */
export function planOptions(
  flags: GuardFlags & Pick<ScopeFlags, 'target' | 'exclude'>,
  { env }: Pick<Io, 'env'>,
): PlanOptions {
  return {
    adopt: flags.adopt,
    target: flags.target,
    exclude: flags.exclude,
    maxDeletes: flags.maxDeletes ?? defaultOptions.maxDeletes,
    maxRecreates: flags.maxRecreates ?? defaultOptions.maxRecreates,
    allowDataLoss: flags.allowDataLoss,
    unprotect: flags.unprotect,
    allowPathCut: flags.allowPathCut,
    allowServicePorts: flags.allowServicePorts,
    allowExec: /^(1|true|yes|on)$/i.test(env['ROSCTR_ALLOW_EXEC'] ?? ''),
  };
}

import { defaultOptions, type PlanOptions } from '../reconciler/options.ts';
import type { GuardFlags, ScopeFlags } from './flags.ts';

/** What the flags ask for and allow. */
export function planOptions(flags: GuardFlags & Pick<ScopeFlags, 'target' | 'exclude'>): PlanOptions {
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
  };
}

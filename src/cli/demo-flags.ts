import type { DriftFlags } from './drift/flags.ts';
import type { StaleFlags } from './plan-file/apply.ts';
import type { SaveFlags } from './plan-file/save.ts';
import type { RolloutFlags } from './rollout/flags.ts';

/** What the commands of the demo are called with: what a person gets who types only the file. */
export function demoFlags(
  file: string,
): DriftFlags & RolloutFlags & StaleFlags & SaveFlags & { readonly detailedExitcode: boolean } {
  return {
    file: [file],
    router: [],
    label: [],
    shard: undefined,
    target: [],
    report: [],
    exclude: [],
    adopt: [],
    allowDataLoss: [],
    maxDeletes: undefined,
    maxRecreates: undefined,
    unprotect: [],
    allowPathCut: [],
    allowServicePorts: false,
    parallelism: 1,
    timeout: undefined,
    deadline: undefined,
    output: 'text',
    color: 'auto',
    quiet: false,
    verbose: false,
    autoApprove: true,
    journal: undefined,
    breakLock: false,
    requireSecrets: false,
    canary: undefined,
    batches: [],
    maxFailures: undefined,
    pause: undefined,
    ignoreWindows: false,
    onStale: 'abort',
    out: undefined,
    expires: undefined,
    detailedExitcode: false,
    failOn: undefined,
    severity: undefined,
    confirm: undefined,
    fix: undefined,
  };
}

import type { DriftCategory, DriftPolicy, Severity } from '../../model/index.ts';
import type { EnactFlags, SecretFlags } from '../flags.ts';
import type { PlanningFlags } from '../survey.ts';

/** What `--fix` may put right: the run state, and nothing that is written in a row. */
export const fixes = ['runtime', 'unhealthy'] as const;
export type Fix = (typeof fixes)[number];

/** What makes of the findings what the person or the cron job wants. */
export interface JudgingFlags {
  readonly failOn: readonly DriftCategory[] | undefined;
  readonly severity: Readonly<Partial<Record<DriftCategory, Severity>>> | undefined;
  /** Milliseconds between the two readings; undefined = one reading. */
  readonly confirm: number | undefined;
}

export type DriftFlags = PlanningFlags &
  EnactFlags &
  SecretFlags &
  JudgingFlags & { readonly fix: readonly Fix[] | undefined };

/** What was typed, as a policy: it wins over those of the files. */
export function policyOfRun({ failOn, severity }: JudgingFlags): DriftPolicy {
  return { ...(failOn ? { failOn } : {}), ...(severity ? { severity } : {}) };
}

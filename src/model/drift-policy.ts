import type { SourceRange } from './source.ts';

/** What sort of trouble a finding is: each has a severity and counts, or not, as the repository says. */
export const driftCategories = [
  'config',
  'runtime',
  'image',
  'orphan',
  'foreign',
  'blocked',
  'unreachable',
] as const;
export type DriftCategory = (typeof driftCategories)[number];

/** `info` never counts. */
export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

/** A rule of the repository: such findings are known, and do not count. What is not said fits everything. */
export interface IgnoreRule {
  readonly address?: string;
  readonly property?: string;
  readonly router?: string;
  readonly category?: DriftCategory;
  readonly reason: string;
  /** The last day on which it holds, `2027-01-31`. */
  readonly until?: string;
  readonly at: SourceRange;
}

/** What is made of findings; of several policies the nearer one wins, and all their rules hold. */
export interface DriftPolicy {
  readonly failOn?: readonly DriftCategory[];
  readonly severity?: Readonly<Partial<Record<DriftCategory, Severity>>>;
  readonly ignore?: readonly IgnoreRule[];
}

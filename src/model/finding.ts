import type { Change, FieldChange } from './plan.ts';
import type { DriftCategory, IgnoreRule, Severity } from './drift-policy.ts';
import type { Address } from './resource.ts';
import type { SourceRange } from './source.ts';

/** Something that is not as the files say: one property, one row, or the router as a whole. */
export interface Finding {
  readonly router: string;
  /** Absent: it is about the router, not about what one stack wants of it. */
  readonly stack?: string;
  readonly address?: Address;
  readonly category: DriftCategory;
  readonly severity: Severity;
  /** Stable word for machines. */
  readonly code: string;
  /** What differs: `before` is the router's, `after` the file's. */
  readonly field?: FieldChange;
  /** The change that it is a part of, where apply would do something about it. */
  readonly change?: Change;
  readonly reason: string;
  /** What a person can do. */
  readonly hint?: string;
  /** What brings the container into the state that the file asks for, and touches nothing else. */
  readonly fix?: 'start' | 'stop' | 'restart';
  readonly at?: SourceRange;
}

/** A finding, and whether it counts. */
export interface Judged extends Finding {
  readonly counts: boolean;
  /** This run has put it right. */
  readonly fixed?: true;
  readonly ignored?: IgnoreRule;
}

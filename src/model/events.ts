import type { Plan, RunState, Step } from './plan.ts';
import type { Problem } from './problem.ts';

/** What apply tells while it works; a progress bar, a log and a test read the same stream. */
export type ApplyEvent =
  | { readonly type: 'step-start'; readonly step: Step; readonly index: number; readonly total: number }
  | {
      readonly type: 'progress';
      readonly step: Step;
      readonly state: RunState;
      readonly seconds: number;
      /** Bytes that the router has on disk for the image so far, where it says so. */
      readonly bytes?: number;
    }
  | { readonly type: 'retry'; readonly step: Step; readonly attempt: number; readonly why: string }
  | { readonly type: 'step-done'; readonly outcome: Outcome };

export interface Outcome {
  readonly step: Step;
  /** `undone`: a step that put something back after a failure. */
  readonly status: 'done' | 'failed' | 'skipped' | 'undone';
  readonly seconds: number;
  readonly problem?: Problem;
}

/** The result of one apply on one router. */
export interface Report {
  readonly router: string;
  readonly stack: string;
  readonly plan: Plan;
  readonly outcomes: readonly Outcome[];
  readonly problems: readonly Problem[];
  /** Writes that were sent, those of the lease apart. */
  readonly writes: number;
  readonly seconds: number;
  readonly ok: boolean;
}

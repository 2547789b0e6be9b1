import type { PastRun } from './html/history.ts';

/**
 * What a format may say that no document holds, so that documents stay the same for the same router and files: time,
 * commit, and addresses that CI knows.
 */
export interface About {
  /** `2026-11-27T18:33:00Z`, or SOURCE_DATE_EPOCH. */
  readonly generatedAt: string;
  readonly commit?: string;
  /** The page of this run. */
  readonly runUrl?: string;
  /** What a path in the repository is appended to, to look at it. */
  readonly filesUrl?: string;
  /** The folder of this run in the repository, `infra/`; documents name files as seen from there. */
  readonly folder?: string;
  readonly durationSeconds?: number;
  /** Which of several environments this is about; ours, never of a router. */
  readonly title?: string;
  /** The most characters that the place takes, where it is known. */
  readonly longest?: number;
  /** Runs before this one, for the timeline of a page. */
  readonly past?: readonly PastRun[];
  /** What the file that is written holds now. */
  readonly previous?: string;
}

import type { RouterErrorKind } from './error.ts';

/** One translation: the router's words, and what they mean to a person. */
export interface Rule {
  readonly pattern: RegExp;
  /** Where the words mean this only for some commands. */
  readonly command?: RegExp;
  readonly code: string;
  readonly means: string;
  /** What to do next; absent where only the caller can know. */
  readonly todo?: string;
  /** Default `refused`. */
  readonly kind?: RouterErrorKind;
}

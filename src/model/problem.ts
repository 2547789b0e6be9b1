import type { SourceRange } from './source.ts';

/** Something the user can fix: in the file (`at` is set) or on the router. `code` is stable and documented. */
export interface Problem {
  readonly code: `${'spec' | 'router' | 'plan' | 'apply' | 'rosctr'}/${string}`;
  readonly message: string;
  readonly hint?: string;
  readonly at?: SourceRange;
  /** Router and resource it is about, where there is one. */
  readonly router?: string;
  readonly address?: string;
  /** The router's own words, verbatim. */
  readonly quote?: string;
  /** More places, e.g. the first of two equal definitions. */
  readonly related?: readonly { readonly at: SourceRange; readonly message: string }[];
}

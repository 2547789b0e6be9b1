import type { Decrypted } from './build-tree.ts';
import type { ProblemCode } from './problem-codes.ts';

export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** Of a file that is encrypted as a whole. */
  readonly opened?: OpenedText;
}

/** What a file holds that SOPS has encrypted, opened before it is read as YAML: so every place is that of the file. */
export interface OpenedText {
  readonly values: Decrypted;
  /** Why it cannot be opened; `missing`: not here, but perhaps elsewhere. */
  readonly locked?: {
    readonly code: ProblemCode;
    readonly message: string;
    readonly hint: string;
    readonly missing: boolean;
  };
}

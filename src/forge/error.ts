export type ForgeErrorCode =
  | 'rosctr/forge-refused'
  | 'rosctr/forge-not-found'
  | 'rosctr/forge-invalid'
  | 'rosctr/forge-rate-limited'
  | 'rosctr/forge-unreachable'
  | 'rosctr/forge-unexpected';

/** The forge did not do what was asked: what happened, in its own words, and what a person can do. */
export class ForgeError extends Error {
  override readonly name = 'ForgeError';
  readonly code: ForgeErrorCode;
  readonly hint: string;
  /** HTTP status, where there was an answer. */
  readonly status: number | undefined;
  /** It may have been done all the same: look before doing it again. */
  readonly ambiguous: boolean;

  constructor(
    code: ForgeErrorCode,
    message: string,
    more: {
      readonly hint: string;
      readonly status?: number;
      readonly ambiguous?: boolean;
      readonly cause?: unknown;
    },
  ) {
    super(message, { cause: more.cause });
    this.code = code;
    this.hint = more.hint;
    this.status = more.status;
    this.ambiguous = more.ambiguous ?? false;
  }
}

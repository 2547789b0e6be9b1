/**
 * What went wrong between us and a router.
 * refused: the router said no (`!trap`), nothing was changed as far as it says.
 * ambiguous: a write was sent and no answer came; it may have been carried out.
 * transport: could not connect, or the connection broke; a read may be tried again.
 * timeout: a deadline passed, on a connect or on a read.
 * authentication, tls, protocol: never worth a retry.
 */
export type RouterErrorKind =
  'refused' | 'ambiguous' | 'transport' | 'timeout' | 'authentication' | 'tls' | 'protocol' | 'aborted';

export interface RouterErrorDetails {
  readonly quotes?: readonly string[];
  readonly category?: number | undefined;
  readonly command?: string | undefined;
  /** What to do next. The message ends with it, too. */
  readonly hint?: string | undefined;
  readonly cause?: unknown;
}

export class RouterError extends Error {
  override readonly name = 'RouterError';
  readonly kind: RouterErrorKind;
  /** Stable word for documentation and tests, e.g. `tls-pin-mismatch`, `connection-refused`. */
  readonly code: string;
  /** What happened, without the hint: for a display that shows the hint on a line of its own. */
  readonly summary: string;
  readonly hint: string | undefined;
  /** The router's own words: every `message=` of the reply, verbatim but for secrets that we had sent. */
  readonly quotes: readonly string[];
  /** `=category=` of the first trap. */
  readonly category: number | undefined;
  /** Menu and command, `/container/add`; never a value. */
  readonly command: string | undefined;

  constructor(kind: RouterErrorKind, code: string, summary: string, details: RouterErrorDetails = {}) {
    const message = details.hint === undefined ? summary : `${summary}. ${details.hint}`;
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.kind = kind;
    this.code = code;
    this.summary = summary;
    this.hint = details.hint;
    this.quotes = details.quotes ?? [];
    this.category = details.category;
    this.command = details.command;
  }
}

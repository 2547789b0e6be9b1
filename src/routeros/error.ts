/**
 * What went wrong between us and a router.
 * refused: the router said no (`trap`), nothing was changed as far as it says.
 * ambiguous: a write was sent and no answer came; it may have been carried out.
 * transport: could not connect, the connection broke, or a deadline passed on a read.
 * authentication, tls, protocol: never worth a retry.
 */
export type RouterErrorKind =
  | 'refused' | 'ambiguous' | 'transport' | 'timeout' | 'authentication' | 'tls' | 'protocol' | 'aborted';

export class RouterError extends Error {
  override readonly name = 'RouterError';
  readonly kind: RouterErrorKind;
  /** Stable word for documentation and tests, e.g. `tls-pin-mismatch`, `connection-refused`. */
  readonly code: string;
  /** The router's own words: every `message=` of the reply, verbatim. */
  readonly quotes: readonly string[];
  /** `=category=` of the first trap. */
  readonly category: number | undefined;
  /** Menu and command, `/container/add`; never a value. */
  readonly command: string | undefined;

  constructor(
    kind: RouterErrorKind,
    code: string,
    message: string,
    details: { quotes?: readonly string[]; category?: number | undefined; command?: string; cause?: unknown } = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.kind = kind;
    this.code = code;
    this.quotes = details.quotes ?? [];
    this.category = details.category;
    this.command = details.command;
  }
}

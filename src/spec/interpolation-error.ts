import type { SourceRange } from '../model/index.ts';
import type { ProblemCode } from './problem-codes.ts';

/** A value on its way: what it is, whether it is secret, and where it came from. */
export interface Expanded {
  readonly text: string;
  readonly secret: boolean;
  /** The secrets in it, each by itself. */
  readonly pieces?: readonly string[];
  /** One of them could not be had. */
  readonly unknown?: boolean;
  readonly origin?: SourceRange;
}

/** Thrown inside an expansion; caught where the scalar stands. */
export class InterpolationError extends Error {
  readonly code: ProblemCode;
  readonly hint: string | undefined;

  constructor(code: ProblemCode, message: string, hint?: string) {
    super(message);
    this.code = code;
    this.hint = hint;
  }
}

/** A value that is only missing here and now; `validate` can do without it. */
export class MissingValue extends InterpolationError {}

import type { ExitCode } from './exit-code.ts';

/** Wrong words on the command line: exit 64. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A failure with nothing more to say than its message; the command ends with that code. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly code: ExitCode;

  constructor(message: string, code: ExitCode = 1) {
    super(message);
    this.code = code;
  }
}

import type { ForgeError } from '../../forge/index.ts';
import { CommandError } from '../errors.ts';

/** What a forge refused, as the command's own error; any other is somebody else's. */
export function forgeFailure(error: unknown): unknown {
  if (!(error instanceof Error) || error.name !== 'ForgeError') return error;
  const { code, message, hint } = error as ForgeError;
  return new CommandError(`${code}: ${message}\n  ${hint}`);
}

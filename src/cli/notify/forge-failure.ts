import { CommandError } from '../errors.ts';

/** What a forge refused, as the command's own error; any other is somebody else's. */
export function forgeFailure(error: unknown): unknown {
  if (!isForgeError(error)) return error;
  const { code, message, hint } = error;
  return new CommandError(`${code}: ${message}\n  ${hint}`);
}

type ForgeFailure = Error & { readonly code: string; readonly hint: string };

/** By name: every group of commands is a file with its own copy of the class (scripts/bundle.mjs). */
function isForgeError(error: unknown): error is ForgeFailure {
  return error instanceof Error && error.name === 'ForgeError';
}

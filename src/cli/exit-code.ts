import type { RouterOutlook } from './outlook.ts';

/** What the process says with its exit code (design 4). */
export const exitCode = {
  ok: 0,
  error: 1,
  changes: 2,
  incomplete: 3,
  stale: 4,
  usage: 64,
  interrupted: 130,
} as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** Worst first, so that of several the one that matters most is given. */
const precedence: readonly ExitCode[] = [130, 64, 1, 4, 3, 2, 0];

/** The one of several exit codes that a script has to see. */
export function worst(codes: readonly ExitCode[]): ExitCode {
  return precedence.find((code) => codes.includes(code)) ?? exitCode.ok;
}

/** Could every router be read? An unreachable one leaves the run incomplete, any other failure is an error. */
export function reachExit(outlooks: readonly RouterOutlook[]): ExitCode {
  return worst(
    outlooks.flatMap(({ failure }) => {
      if (!failure) return [];
      return [failure.unreachable ? exitCode.incomplete : exitCode.error];
    }),
  );
}

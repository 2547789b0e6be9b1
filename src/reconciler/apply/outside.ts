import type { Probe } from '../../model/index.ts';

/** Asks once; gives why there was no answer, or undefined where there was one. */
export type Prober = (probe: Probe, timeoutMs: number, signal?: AbortSignal) => Promise<string | undefined>;

/** Runs a command where rosctr runs. `words` is what it wrote, or why it could not be run. */
export type Exec = (
  command: readonly string[],
  context: {
    readonly env: Readonly<Record<string, string>>;
    readonly timeoutMs: number;
    readonly signal?: AbortSignal;
  },
) => Promise<{ readonly ok: boolean; readonly words: string }>;

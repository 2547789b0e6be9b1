import type { Clock } from '../reconciler/apply/index.ts';

/** One stream that is written to. */
export interface Output {
  readonly write: (text: string) => void;
  /** Ends when a slow reader has taken what was written: a document of many megabytes is not to wait in our memory. */
  readonly drained: () => Promise<void>;
  readonly isTTY: boolean;
  readonly size: () => { readonly columns: number; readonly rows: number };
}

/** All that a command may touch of the world outside; a test passes its own. */
export interface Io {
  /** The product: what somebody may want in a file or a pipe. */
  readonly out: Output;
  /** Progress, warnings, questions. */
  readonly err: Output;
  /** Can somebody answer a question? */
  readonly canAsk: boolean;
  readonly ask: (question: string, signal: AbortSignal) => Promise<string>;
  readonly readStdin: () => Promise<string>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly platform: string;
  /** Milliseconds that only go forward. */
  readonly now: () => number;
  /** The time of day, and waiting: tests have a faster one. */
  readonly clock: Clock;
  /** Calls back at Ctrl-C and at a polite kill; gives the way to stop listening. */
  readonly onInterrupt: (interrupted: () => void) => () => void;
}

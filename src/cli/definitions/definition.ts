import type { Option } from 'commander';
import type { Context } from '../context.ts';
import type { ExitCode } from '../exit-code.ts';

/** What a command is: a function of its flags and the context that gives an exit code. */
export type Run<Flags> = (given: Flags, context: Context, args: readonly string[]) => Promise<ExitCode>;

/** A command as the command line knows it: a row of the table. */
export interface Definition {
  readonly name: string;
  readonly text: string;
  readonly group: Group;
  readonly options: () => readonly Option[];
  readonly help: string;
  /** Each as it is written, what it means, and the words that it may be where those are known. */
  readonly args?: readonly (readonly [string, string, (readonly string[])?])[];
  /** Loads the command: nothing that is not needed is read from disk. */
  readonly load: () => Promise<Run<never>>;
}

/** Headings of `rosctr --help`. */
export const groups = {
  everyday: 'Every day:',
  closer: 'Looking closer:',
  review: 'Reviews and reports:',
  repository: 'The repository:',
  rehearse: 'Without a router:',
} as const;
type Group = (typeof groups)[keyof typeof groups];

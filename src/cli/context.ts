import type { OutputFlags } from './flags.ts';
import type { Clock } from '../reconciler/apply/index.ts';
import type { Reachable } from './connection.ts';
import type { Io } from './io.ts';
import { jsonText } from '../report/json-text.ts';
import type { Style } from './render/style.ts';
import { useColor, useUnicode } from './terminal.ts';

/** What every command works with: the world outside, and how its output looks. */
export interface Context {
  readonly io: Io;
  /** The words of the command line, for "run this instead". */
  readonly argv: readonly string[];
  readonly style: Style;
  readonly errStyle: Style;
  /** What stdout is: text for people, or a document in one of the formats of src/report. */
  readonly output: OutputFlags['output'];
  readonly json: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  /** `demo` only: a simulated router stands in for the one that the file names, and time is its time. */
  readonly rehearsal?: Rehearsal;
}

export interface Rehearsal {
  readonly reach: (target: Reachable) => Reachable;
  readonly clock: Clock;
  /** The plan was shown a moment ago. */
  readonly planIsKnown?: boolean;
}

/** Decides once how output looks. */
export function contextOf(io: Io, argv: readonly string[], flags: Partial<OutputFlags>): Context {
  const flag = flags.color === false ? 'never' : (flags.color ?? 'auto');
  const unicode = useUnicode(io.env, io.platform);
  const output = flags.output ?? 'text';
  return {
    io,
    argv,
    style: { color: useColor({ flag, env: io.env, isTTY: io.out.isTTY }) && output === 'text', unicode },
    errStyle: { color: useColor({ flag, env: io.env, isTTY: io.err.isTTY }), unicode },
    output,
    json: output === 'json',
    quiet: flags.quiet ?? false,
    verbose: flags.verbose ?? false,
  };
}

/** One JSON document on stdout. */
export async function printJson({ io }: Context, document: unknown): Promise<void> {
  await printPieces(io, jsonText(document));
}

/** A long text on stdout, as fast as it is read there. */
export async function printPieces({ out }: Io, pieces: Iterable<string>): Promise<void> {
  for (const piece of pieces) {
    out.write(piece);
    await out.drained();
  }
}

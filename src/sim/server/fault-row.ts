import type { Treatment } from './fault-effects.ts';
import type { FaultArguments, Parameter } from './fault-syntax.ts';

/** What the n of WHEN counts: all commands after login, those that change something, adds, or reads. */
export type Counts = 'command' | 'write' | 'add' | 'read';

/** What one row of a fault table says for people, how its argument is read, and what it counts. */
export interface FaultRow {
  readonly parameters: readonly Parameter[];
  /** Where the fault is known from. */
  readonly source: string;
  /** What the client meets. */
  readonly effect: string;
  /** Only for faults that strike commands. */
  readonly counts?: Counts;
}

export type CommandRow = FaultRow & {
  readonly counts: Counts;
  readonly treat: (given: FaultArguments) => Treatment;
};

/** The part of a command fault that is data; most are rows of the fault matrix. */
export function row(
  counts: Counts,
  parameters: readonly Parameter[],
  source: string,
  effect: string,
): FaultRow & { readonly counts: Counts } {
  return { counts, parameters, source: `wire-protocol.md 3.1: ${source}`, effect };
}

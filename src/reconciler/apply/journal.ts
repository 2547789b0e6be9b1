import type { Address, Step, WireRow, WireRowOut } from '../../model/index.ts';
import { Secret } from '../../model/index.ts';
import type { Scrub } from './scrub.ts';

/** One write, as a person reads it afterwards; no secret is in it. One line of NDJSON. */
export interface JournalEntry {
  /** ISO 8601, UTC. */
  readonly time: string;
  readonly router: string;
  readonly stack: string;
  readonly address: Address;
  /** `/container/set`. */
  readonly command: string;
  readonly id: string | undefined;
  /** The row as it was read right before; absent for a new one. */
  readonly before: WireRow | undefined;
  readonly sent: Readonly<Record<string, string>>;
  /**
   * `lost`: its answer never came, and the router could not be read either. `...-but-done`: a read showed that it was
   * carried out all the same.
   */
  readonly outcome:
    'done' | 'refused' | 'refused-but-done' | 'lost' | 'lost-but-done' | 'lost-and-not-done' | 'failed';
  /** The router's words, where it refused. */
  readonly quote?: string;
}

/** A row for the journal: values of properties that may hold secrets are hidden, whoever wrote them. */
export function maskedRow(
  row: WireRow | undefined,
  secretNames: ReadonlySet<string>,
  scrub: Scrub,
): WireRow | undefined {
  if (row === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      secretNames.has(name) && value !== '' ? '*****' : scrub(value),
    ]),
  );
}

/** What was sent, for the journal. */
export function maskedOut(row: WireRowOut, scrub: Scrub): Record<string, string> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, value instanceof Secret ? '*****' : scrub(value)]),
  );
}

/** `/container/set` of a step. */
export function commandOf(step: Step): string {
  return `${step.menu}/${step.do === 'run' ? step.command : step.do}`;
}

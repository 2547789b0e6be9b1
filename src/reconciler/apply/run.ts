import type { Address, ApplyEvent, Desired, Handle, Plan, RowId } from '../../model/index.ts';
import type { RouterClient } from '../../routeros/client.ts';
import type { PlanOptions } from '../options.ts';
import type { Clock } from './clock.ts';
import type { JournalEntry } from './journal.ts';
import type { Exec, Prober } from './outside.ts';
import type { Scrub } from './scrub.ts';

/** What one apply on one router works with. */
export interface Run {
  readonly plan: Plan;
  readonly desired: Desired;
  readonly client: RouterClient;
  readonly clock: Clock;
  readonly options: PlanOptions;
  readonly scrub: Scrub;
  readonly stop: AbortSignal | undefined;
  readonly signal: AbortSignal | undefined;
  readonly tell: (event: ApplyEvent) => void;
  /** The lease on the router, where one was taken: `keep` is asked before every write, and in long waits when `due`. */
  lease: { readonly due: boolean; keep(): Promise<boolean> } | undefined;
  /** Rows that this run has written: what differs in them from the plan is our own doing. */
  readonly touched: Set<RowId>;
  /** Containers that this run has started, and those that it has stopped since. */
  readonly started: Set<RowId>;
  readonly stopped: Set<RowId>;
  /** Ids of the rows that this run has added. */
  readonly added: Map<Address, RowId>;
  readonly journal: (entry: JournalEntry) => void;
  readonly probe: Prober;
  /** Absent where nobody allowed commands of the file. */
  readonly exec: Exec | undefined;
  /** Between 0 and 1: the jitter of pauses. */
  readonly random: () => number;
  /** Was an answer lost in this run? Then the router may have booted. */
  lostAnswers: boolean;
  /** Writes that went out, those of the lease apart. */
  writes: number;
}

/** The id of a row that is there, or that this run has made. */
export function idOf(row: Handle, { added }: Run): RowId {
  if ('id' in row) return row.id;
  const id = added.get(row.addedBy);
  if (id === undefined) throw new Error(`${row.addedBy} was not added in this run`);
  return id;
}

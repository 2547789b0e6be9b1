import type { RowId, WireRow, WireRowOut } from '../model/index.ts';

/** Options of a read. `match` are equality queries, ORed over entries and ANDed inside one. */
export interface ListOptions {
  readonly proplist: readonly string[];
  readonly match?: readonly Readonly<Record<string, string>>[];
  readonly signal?: AbortSignal;
}

/**
 * The seam between the reconciler and a router: five methods, implemented by the API session and,
 * in tests, by the simulator in process. Reads may run at once; the caller sends one write at a time.
 * Failures are `RouterError`s.
 */
export interface RouterClient {
  list(menu: string, options: ListOptions): Promise<readonly WireRow[]>;
  add(menu: string, row: WireRowOut, signal?: AbortSignal): Promise<RowId>;
  /** Without an id: a singleton menu. An empty `unset` list is the usual case. */
  set(menu: string, id: RowId | undefined, row: WireRowOut, signal?: AbortSignal): Promise<void>;
  remove(menu: string, id: RowId, signal?: AbortSignal): Promise<void>;
  /** Any other command on a row, e.g. `start`; sends `.id` (accepted by every release: routeros.md 1.3). */
  run(menu: string, command: string, id: RowId, args?: WireRowOut, signal?: AbortSignal): Promise<void>;
}

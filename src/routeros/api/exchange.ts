import type { WireRow } from '../../model/index.ts';
import { RouterError } from '../error.ts';
import type { Command } from './command.ts';
import type { Trap } from './refusal.ts';

/** Caps what a reply may take of the memory. */
const MAX_ROWS = 1_000_000;

/** The reply to one command, whole: only `!done` makes it valid. */
export interface Answer {
  readonly rows: readonly WireRow[];
  /** Attributes of `!done`: the id after an `add`. */
  readonly done: WireRow;
}

/** One command on its way: queued, sent, perhaps cancelled, and settled exactly once. */
export class Exchange {
  readonly command: Command;
  readonly answer: Promise<Answer>;
  readonly traps: Trap[] = [];
  /** Set when it is sent. */
  tag: string | undefined;
  /** How many answers had to be waited for, one after the other, before this one can come. */
  depth = 0;
  timer: NodeJS.Timeout | undefined;
  /** Why it was cancelled. */
  cancelled: RouterError | undefined;
  #rows: WireRow[] = [];
  #settled = false;
  #resolve!: (answer: Answer) => void;
  #reject!: (error: RouterError) => void;
  readonly #onEnd: () => void;

  /** `onEnd` is called once, when it is settled. */
  constructor(command: Command, onEnd: () => void) {
    this.command = command;
    this.#onEnd = onEnd;
    this.answer = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  keep(row: WireRow): void {
    // Nobody waits for the rows of a cancelled read any more.
    if (this.#settled) return;
    if (this.#rows.length >= MAX_ROWS) {
      throw new RouterError('protocol', 'too-many-rows', `a reply has more than ${MAX_ROWS} rows`);
    }
    this.#rows.push(row);
  }

  resolve(done: WireRow): void {
    if (this.#settle()) this.#resolve({ rows: this.#rows, done });
  }

  reject(error: RouterError): void {
    if (this.#settle()) this.#reject(error);
    this.#rows = [];
  }

  #settle(): boolean {
    if (this.#settled) return false;
    this.#settled = true;
    this.#onEnd();
    return true;
  }
}

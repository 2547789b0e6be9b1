import type { Exchange } from './exchange.ts';

/** A queue with a limit on what is under way: sixteen reads, one write (wire-protocol.md 4.3 rule 5). */
export class Lane {
  readonly #limit: number;
  readonly #waiting: Exchange[] = [];
  #busy = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  push(exchange: Exchange): void {
    this.#waiting.push(exchange);
  }

  /** The next one that may go, which is under way from now on. */
  next(): Exchange | undefined {
    if (this.#busy >= this.#limit) return undefined;
    const exchange = this.#waiting.shift();
    if (exchange !== undefined) this.#busy += 1;
    return exchange;
  }

  /** The router has ended one: also one that nobody waits for any more. */
  ended(): void {
    this.#busy -= 1;
  }

  drop(exchange: Exchange): void {
    const at = this.#waiting.indexOf(exchange);
    if (at >= 0) this.#waiting.splice(at, 1);
  }

  empty(): Exchange[] {
    return this.#waiting.splice(0);
  }
}

import type { SimClock } from './types.ts';

/** A clock that stands still until it is told to go on, so that minutes of life-cycle run in a moment. */
export class VirtualClock implements SimClock {
  #now: number;

  constructor(start = Date.UTC(2026, 0, 1)) {
    this.#now = start;
  }

  now(): number {
    return this.#now;
  }

  advance(milliseconds: number): void {
    this.#now += milliseconds;
  }
}

/** The clock of this machine, `speed` times as fast. */
export class RealClock implements SimClock {
  readonly #start = Date.now();
  readonly #speed: number;

  constructor(speed = 1) {
    this.#speed = speed;
  }

  now(): number {
    return this.#start + (Date.now() - this.#start) * this.#speed;
  }
}

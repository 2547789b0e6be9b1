interface Timer {
  readonly due: number;
  readonly action: () => void;
}

/** Actions that wait for the device's clock. Nothing runs by itself: a device catches up when somebody asks it. */
export class Timers {
  #waiting: Timer[] = [];

  add(due: number, action: () => void): void {
    // Stable: of two timers of one moment the earlier planned one runs first.
    const place = this.#waiting.findIndex((timer) => timer.due > due);
    this.#waiting.splice(place === -1 ? this.#waiting.length : place, 0, { due, action });
  }

  /** Runs what is due by `now`, each at its own moment, including what the actions plan in turn. */
  run(now: number, at: (moment: number) => void): void {
    while (this.#waiting[0] !== undefined && this.#waiting[0].due <= now) {
      const [timer] = this.#waiting.splice(0, 1);
      if (timer === undefined) return;
      at(timer.due);
      timer.action();
    }
  }

  /** When the next action is due. */
  get next(): number | undefined {
    return this.#waiting[0]?.due;
  }

  clear(): void {
    this.#waiting = [];
  }
}

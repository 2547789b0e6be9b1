/**
 * The commands of a connection that are not done. Tagged ones run side by side (wire-protocol.md 1.4); one
 * without a tag keeps those without a tag that come after it waiting.
 */
export class Pending<Waiting> {
  readonly #running = new Map<string | undefined, () => void>();
  #waiting: Waiting[] = [];

  /** Does one without a tag run? */
  get busy(): boolean {
    return this.#running.has(undefined);
  }

  wait(command: Waiting): void {
    this.#waiting.push(command);
  }

  /** The next that may run of those that wait. */
  next(): Waiting | undefined {
    return this.busy ? undefined : this.#waiting.shift();
  }

  /** `stop` ends what the command does; one that only stays unanswered has nothing to end. */
  add(tag: string | undefined, stop: () => void = () => undefined): void {
    this.#running.get(tag)?.();
    this.#running.set(tag, stop);
  }

  delete(tag: string | undefined): void {
    this.#running.delete(tag);
  }

  /** Stops the one with this tag, or all without a name; gives the tags of those that it stopped. */
  cancel(name: string | undefined): readonly (string | undefined)[] {
    const tags = [...this.#running.keys()].filter((tag) => name === undefined || tag === name);
    for (const tag of tags) {
      this.#running.get(tag)?.();
      this.#running.delete(tag);
    }
    return tags;
  }

  clear(): void {
    this.#waiting = [];
    this.cancel(undefined);
  }
}

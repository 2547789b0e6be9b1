/** How often those who listen look at their menus, since a container changes its state by itself. */
const everyMs = 25;

/** Who wants to know of changes; the timer runs only as long as there is somebody. */
export class Watchers {
  readonly #looks = new Set<() => void>();
  #timer: NodeJS.Timeout | undefined;

  readonly look = (): void => {
    for (const look of [...this.#looks]) look();
  };

  /** Gives the way to stop. */
  add(look: () => void): () => void {
    this.#looks.add(look);
    this.#timer ??= setInterval(this.look, everyMs);
    return () => {
      this.#looks.delete(look);
      if (this.#looks.size > 0) return;
      clearInterval(this.#timer);
      this.#timer = undefined;
    };
  }
}

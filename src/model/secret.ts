/** A value that cannot be printed, logged or serialised by accident: every way to text gives `*****`. */
export class Secret {
  readonly #value: string;
  readonly #pieces: readonly string[];
  #isKnown = true;

  /** `pieces`: secrets that the value is put together from; each of them alone must not come out, either. */
  constructor(value: string, pieces: readonly string[] = []) {
    this.#value = value;
    this.#pieces = pieces;
  }

  /** A secret that nobody here can have: it can be planned with, and is never sent. */
  static unknown(): Secret {
    const secret = new Secret('');
    secret.#isKnown = false;
    return secret;
  }

  get isKnown(): boolean {
    return this.#isKnown;
  }

  /** The only way out. Called right before a value goes on the wire, and by comparison. */
  reveal(): string {
    if (!this.#isKnown) throw new Error('a secret that is not known was about to be used');
    return this.#value;
  }

  /** Itself and what it is put together from, for whoever has to keep them out of texts. */
  revealAll(): readonly string[] {
    return this.#isKnown ? [this.#value, ...this.#pieces] : [];
  }

  /** Not `isDeepStrictEqual`: that cannot see private fields and calls any two secrets equal. */
  equals(other: string): boolean {
    return this.#isKnown && this.#value === other;
  }

  /** Nothing speaks against one that is not known. */
  mayEqual(other: Secret): boolean {
    return !this.#isKnown || !other.#isKnown || this.#value === other.#value;
  }

  toString(): string {
    return '*****';
  }

  toJSON(): string {
    return '*****';
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return '*****';
  }
}

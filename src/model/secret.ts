/** A value that cannot be printed, logged or serialised by accident: every way to text gives `*****`. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The only way out. Called right before a value goes on the wire, and by comparison. */
  reveal(): string {
    return this.#value;
  }

  /** Not `isDeepStrictEqual`: that cannot see private fields and calls any two secrets equal. */
  equals(other: string): boolean {
    return this.#value === other;
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

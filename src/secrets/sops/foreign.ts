/** A file that only the sops program can open, and why. */
export interface Foreign {
  readonly needs: string;
  /** What to do, where that is something else than running it. */
  readonly hint?: string;
}

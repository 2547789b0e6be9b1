/** What a program printed, or why it could not be run. */
export type Printed =
  | { readonly ok: true; readonly out: string }
  /** `said`: its last words on stderr. */
  | { readonly ok: false; readonly why: string; readonly said: string };

/** What an HTTP server answered, or why it did not. */
export type Answer = { readonly status: number; readonly body: string } | { readonly failure: string };

/** What may be run, each by its own word of the operator's. */
export type Runnable = 'sops' | 'op' | 'exec';

/** The world, as fetching secrets needs it: the command line gives it, and a test gives its own. */
export interface Outside {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  /** Text of a file, by its absolute path; undefined where there is none. */
  readonly readFile: (path: string) => string | undefined;
  /** Without a shell; ends what takes too long or prints too much. */
  readonly run: (words: readonly string[]) => Promise<Printed>;
  /** GET, with the certificate verified, also against a CA of one's own. Follows no redirect. */
  readonly get: (
    url: URL,
    headers: Readonly<Record<string, string>>,
    ca: string | undefined,
  ) => Promise<Answer>;
  /** Has the operator allowed it, in the environment? No file can. */
  readonly mayRun: (what: Runnable) => boolean;
}

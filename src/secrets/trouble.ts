/** Codes that fetching a secret can end with; the spec lists them with all others. */
export type SecretCode =
  | 'spec/bad-interpolation'
  | 'spec/exec-failed'
  | 'spec/exec-not-allowed'
  | 'spec/file-unreadable'
  | 'spec/no-such-secret'
  | 'spec/not-encrypted'
  | 'spec/sops-tampered'
  | 'spec/sops-unavailable'
  | 'spec/vault-unavailable';

/** Why a secret cannot be had. Plain data: it crosses from one file of the bundle to another. */
export interface Trouble {
  readonly code: SecretCode;
  /** Names files, paths and programs; never a key or a value. */
  readonly message: string;
  readonly hint: string;
  /** It may be there for somebody else: without it one can still validate and plan. */
  readonly missing: boolean;
}

/** A secret, or why there is none. */
export type Fetched = { readonly text: string } | { readonly trouble: Trouble };

/** The same inside a reader, as an exception. */
export class SecretTrouble extends Error {
  readonly trouble: Trouble;

  constructor(code: SecretCode, message: string, hint: string, missing = false) {
    super(message);
    this.trouble = { code, message, hint, missing };
  }
}

/** Runs a reader: what it throws as trouble is a result. */
export async function fetched(read: () => Promise<string> | string): Promise<Fetched> {
  try {
    return { text: await read() };
  } catch (error) {
    if (error instanceof SecretTrouble) return { trouble: error.trouble };
    throw error;
  }
}

import { ForgeError } from './error.ts';

/** An API that is spoken to with a token. */
export interface Endpoint {
  /** The forge as people call it. */
  readonly name: string;
  readonly apiUrl: string;
  readonly token: string;
  /** Headers that carry the token, and those that the API asks for. */
  readonly headers: Readonly<Record<string, string>>;
  /** What a person can do when it refuses. */
  readonly hints: Readonly<Record<'unauthorized' | 'forbidden' | 'missing', string>>;
}

export interface Request {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH';
  /** Below the API's URL, or a whole URL that it gave itself. */
  readonly path: string | URL;
  readonly body?: object;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly json: unknown;
}

export function unexpected({ name }: Endpoint, what: string): ForgeError {
  return new ForgeError('rosctr/forge-unexpected', `${name}: ${what}`, {
    hint: 'is this the address of its API? GitHub Enterprise ends in /api/v3, GitLab in /api/v4, Gitea and Forgejo in /api/v1',
  });
}

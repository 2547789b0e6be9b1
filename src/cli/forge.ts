import { readFileSync } from 'node:fs';
import {
  changeInEvent,
  ciOf,
  type Forge,
  forgeFor,
  type Provider,
  providers,
  tokenVariables,
  type Web,
  web,
} from '../forge/index.ts';
import type { Context } from './context.ts';
import { UsageError } from './errors.ts';

/** Where the forge is, as far as CI does not say it itself. */
export interface ForgeFlags {
  readonly provider: Provider | undefined;
  readonly apiUrl: string | undefined;
  readonly repo: string | undefined;
}

const publicApi = {
  github: 'https://api.github.com',
  gitlab: 'https://gitlab.com/api/v4',
  gitea: undefined,
};
const loopback = /^(localhost|127\.[\d.]+|\[::1\])$/;

/** The forge of this run: what the flags say, else what CI says. The token comes from the environment and nowhere else. */
export function forgeOf(flags: ForgeFlags, context: Context, signal?: AbortSignal): Forge {
  const { io, quiet } = context;
  const ci = ciOf(io.env);
  const provider = flags.provider ?? ci.provider;
  if (provider === undefined)
    throw new UsageError(`which forge? Add --provider ${providers.join('|')}, --repo and --api-url`);
  const isThatOfCi = provider === ci.provider;
  const apiUrl = flags.apiUrl ?? (isThatOfCi ? ci.apiUrl : undefined) ?? publicApi[provider];
  if (apiUrl === undefined) throw new UsageError('add --api-url, such as https://codeberg.org/api/v1');
  const repo = flags.repo ?? (isThatOfCi ? ci.repo : undefined);
  if (repo === undefined) throw new UsageError('which repository? Add --repo owner/name');
  const names = tokenVariables[provider];
  const token = names.map((name) => io.env[name]).find((value) => value !== undefined && value !== '');
  if (token === undefined)
    throw new UsageError(
      `no token: set ${names.join(' or ')}${hints[provider]}; it is no option, since others see those`,
    );
  checkAddress(apiUrl, (words) => {
    if (!quiet) io.err.write(`warning: ${words}\n`);
  });
  const say: Web['onRetry'] = (why, attempt) => {
    if (!quiet) io.err.write(`  ! attempt ${attempt}: ${why}\n`);
  };
  return forgeFor(provider, { apiUrl, repo }, token, {
    ...web,
    onRetry: say,
    ...(signal ? { signal } : {}),
  });
}

const hints: Readonly<Record<Provider, string>> = {
  github: ' (in a workflow: `env: { GITHUB_TOKEN: "${{ github.token }}" }`)',
  gitlab: ' (a project access token with scope api; CI_JOB_TOKEN may not write notes)',
  gitea: ' (in a workflow: `env: { GITEA_TOKEN: "${{ github.token }}" }`)',
};

/** The number of the pull request that this run is for. */
export function changeOf(given: number | undefined, { io }: Context): number {
  const ci = ciOf(io.env);
  const change = given ?? ci.change ?? (ci.eventPath === undefined ? undefined : inEvent(ci.eventPath));
  if (change !== undefined) return change;
  throw new UsageError('this run is for no pull request: add --change NUMBER');
}

function inEvent(path: string): number | undefined {
  try {
    return changeInEvent(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function checkAddress(text: string, warn: (words: string) => void): void {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new UsageError(`--api-url ${text}: that is no URL`);
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new UsageError(`--api-url ${text}: it has to begin with https://`);
  if (url.username !== '' || url.password !== '')
    throw new UsageError(
      '--api-url: a password in it would be shown; the token comes from the environment',
    );
  if (url.protocol === 'http:' && !loopback.test(url.hostname))
    warn(`the token goes to ${url.host} without TLS: anybody on the way can read it`);
}

import pRetry from 'p-retry';
import { type Answer, type Endpoint, type Request, unexpected } from './endpoint.ts';
import { ForgeError } from './error.ts';
import { pauseOf, refusal } from './refusal.ts';
import type { Web } from './web.ts';

const defaults = { timeoutMs: 30_000, attempts: 4, pauseMs: 1000, longestPauseMs: 90_000 };
const mostRedirects = 3;

/** One request, and again while the network or the forge's limits are to blame. What may have been done is not repeated. */
export async function ask(endpoint: Endpoint, web: Web, request: Request): Promise<Answer> {
  const settings = { ...defaults, ...web };
  const url = urlOf(endpoint, request.path);
  try {
    return await pRetry(() => once(endpoint, settings, request, url), {
      retries: settings.attempts - 1,
      minTimeout: settings.pauseMs,
      maxTimeout: 8 * settings.pauseMs,
      randomize: true,
      signal: settings.signal,
      shouldRetry: ({ error }) => isPassing(error) && pauseOf(error) <= settings.longestPauseMs,
      onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
        const pause = pauseOf(error);
        if (!isPassing(error) || retriesLeft === 0 || pause > settings.longestPauseMs) return;
        settings.onRetry?.(error.message, attemptNumber);
        if (pause > 0) await settings.sleep(pause, settings.signal);
      },
    });
  } catch (error) {
    if (error instanceof ForgeError) throw scrubbed(error, endpoint.token);
    if (settings.signal?.aborted === true)
      throw new ForgeError('rosctr/forge-unreachable', `${endpoint.name}: interrupted`, {
        hint: 'run it again',
        cause: error,
      });
    throw error;
  }
}

/** All items of a list, page after page, until somebody has seen enough. */
export async function* pages(
  endpoint: Endpoint,
  web: Web,
  path: string,
): AsyncGenerator<readonly unknown[]> {
  const seen = new Set<string>();
  let next: URL | undefined = urlOf(endpoint, path);
  while (next && !seen.has(next.href)) {
    seen.add(next.href);
    const { json, headers } = await ask(endpoint, web, { method: 'GET', path: next });
    if (!Array.isArray(json)) throw unexpected(endpoint, `${next.pathname} is no list`);
    yield json as readonly unknown[];
    next = nextPage(endpoint, headers);
  }
}

function isPassing(error: Error): error is ForgeError {
  if (!(error instanceof ForgeError) || error.ambiguous) return false;
  return error.code === 'rosctr/forge-unreachable' || error.code === 'rosctr/forge-rate-limited';
}

async function once(
  endpoint: Endpoint,
  web: Web & { readonly timeoutMs: number },
  { method, body }: Request,
  url: URL,
): Promise<Answer> {
  let at = url;
  for (let redirects = 0; ; redirects++) {
    const timeout = AbortSignal.timeout(web.timeoutMs);
    const init: RequestInit = {
      method,
      // A header of the forge's own is sent to any host that a redirect names, so none is followed blindly.
      redirect: 'manual',
      headers: { ...endpoint.headers, ...(body ? { 'content-type': 'application/json' } : {}) },
      signal: web.signal ? AbortSignal.any([web.signal, timeout]) : timeout,
      ...(body ? { body: JSON.stringify(body) } : {}),
    };
    let response: Response;
    let text: string;
    try {
      response = await web.fetch(at, init);
      text = await response.text();
    } catch (error) {
      throw unreachable(endpoint, method, at, error);
    }
    const { status, headers } = response;
    if (status >= 300 && status < 400) {
      at = redirected(endpoint, at, headers.get('location'), redirects);
      continue;
    }
    const json = parsed(text);
    if (status >= 400) throw refusal({ endpoint, method, url: at, status, headers, json, now: web.now() });
    if (json === undefined && status !== 204) throw unexpected(endpoint, `${at.pathname} answers no JSON`);
    return { status, headers, json };
  }
}

function urlOf({ apiUrl, name, ...endpoint }: Endpoint, path: string | URL): URL {
  const base = new URL(apiUrl);
  if (typeof path === 'string') return new URL(`${base.href.replace(/\/$/, '')}${path}`);
  if (path.origin === base.origin) return path;
  throw unexpected({ apiUrl, name, ...endpoint }, `it points to ${path.host}, where its token is not sent`);
}

/** A renamed repository is redirected to within the API; anything else would carry the token elsewhere. */
function redirected(endpoint: Endpoint, from: URL, location: string | null, count: number): URL {
  if (location === null || count >= mostRedirects)
    throw unexpected(endpoint, `${from.pathname} redirects without end`);
  return urlOf(endpoint, new URL(location, from));
}

function nextPage(endpoint: Endpoint, headers: Headers): URL | undefined {
  const link = (headers.get('link') ?? '').split(/,\s*(?=<)/).find((part) => /;\s*rel="?next"?/.test(part));
  const url = link?.match(/<([^>]*)>/)?.[1];
  return url === undefined ? undefined : urlOf(endpoint, new URL(url, endpoint.apiUrl));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Errors before anything was sent; after any other the request may have been carried out. */
const neverSent = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'];

function unreachable({ name }: Endpoint, method: string, url: URL, error: unknown): ForgeError {
  const cause =
    error instanceof Error ? (error.cause as { code?: string; message?: string } | undefined) : undefined;
  const isLate = error instanceof Error && error.name === 'TimeoutError';
  const why = isLate ? 'no answer in time' : (cause?.code ?? cause?.message ?? String(error));
  return new ForgeError('rosctr/forge-unreachable', `${name} at ${url.host}: ${why}`, {
    hint: 'is the address right, and does the way there need a proxy (NODE_USE_ENV_PROXY=1, from Node 22.21 on)?',
    ambiguous: method === 'POST' && !neverSent.includes(cause?.code ?? ''),
    cause: error,
  });
}

/** Servers repeat what they were sent. */
function scrubbed(error: ForgeError, token: string): ForgeError {
  if (token === '' || !error.message.includes(token)) return error;
  const { code, hint, status, ambiguous } = error;
  return new ForgeError(code, error.message.replaceAll(token, '*****'), {
    hint,
    ambiguous,
    ...(status === undefined ? {} : { status }),
  });
}

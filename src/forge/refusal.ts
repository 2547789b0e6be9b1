import type { Endpoint } from './endpoint.ts';
import { ForgeError } from './error.ts';

interface Refused {
  readonly endpoint: Endpoint;
  readonly method: string;
  readonly url: URL;
  readonly status: number;
  readonly headers: Headers;
  readonly json: unknown;
  readonly now: number;
}

const pauses = new WeakMap<ForgeError, number>();

/** How long the forge wants to be left alone after this, in milliseconds. */
export function pauseOf(error: Error): number {
  return error instanceof ForgeError ? (pauses.get(error) ?? 0) : 0;
}

/** An answer of 400 and above as an error that says what to do. */
export function refusal(refused: Refused): ForgeError {
  const { endpoint, method, url, status } = refused;
  const { hints } = endpoint;
  const words = wordsOf(refused.json);
  const what = `${endpoint.name} answers ${status} to ${method} ${url.pathname}${words === '' ? '' : `: ${words}`}`;
  const pause = wantedPause(refused);
  const isLimit = status === 429 || (status === 403 && pause !== undefined);
  if (isLimit) {
    const error = new ForgeError('rosctr/forge-rate-limited', what, {
      status,
      hint: `it limits how often one may ask; it can be tried again in ${Math.ceil((pause ?? 60_000) / 1000)} s`,
    });
    if (pause !== undefined) pauses.set(error, pause);
    return error;
  }
  if (status === 401)
    return new ForgeError('rosctr/forge-refused', what, { status, hint: hints.unauthorized });
  if (status === 403)
    return new ForgeError('rosctr/forge-refused', what, { status, hint: hints.forbidden });
  if (status === 404 || status === 410)
    return new ForgeError('rosctr/forge-not-found', what, { status, hint: hints.missing });
  if (status >= 500) {
    const error = new ForgeError('rosctr/forge-unreachable', what, {
      status,
      hint: 'that is a trouble of the server: try again later',
      // 503 is said before any work; after the others nobody knows.
      ambiguous: method === 'POST' && status !== 503,
    });
    if (pause !== undefined) pauses.set(error, pause);
    return error;
  }
  return new ForgeError('rosctr/forge-invalid', what, {
    status,
    hint: 'the answer says what it does not like; where it is no limit of yours, report it',
  });
}

/** `Retry-After` in seconds or as a date; GitHub's reset time where the quota is used up. */
function wantedPause({ headers, now }: Refused): number | undefined {
  const after = headers.get('retry-after');
  if (after !== null) {
    const ms = /^\d+$/.test(after.trim()) ? Number(after) * 1000 : Date.parse(after) - now;
    return Number.isNaN(ms) ? undefined : Math.max(0, ms);
  }
  const reset = headers.get('x-ratelimit-reset') ?? headers.get('ratelimit-reset');
  const left = headers.get('x-ratelimit-remaining') ?? headers.get('ratelimit-remaining');
  return left === '0' && reset !== null ? Math.max(0, Number(reset) * 1000 - now) : undefined;
}

/** GitHub and Gitea say `message`, GitLab also `error`; details stand in `errors`. */
function wordsOf(json: unknown): string {
  if (typeof json !== 'object' || json === null) return '';
  const { message, error, errors } = json as Record<string, unknown>;
  const said = [message, error, errors].flatMap((each) =>
    each === undefined || each === null ? [] : typeof each === 'string' ? [each] : [JSON.stringify(each)],
  );
  return said
    .join(' ')
    .replaceAll(/[\u0000-\u001f\u007f-\u009f]/g, ' ')
    .slice(0, 500);
}

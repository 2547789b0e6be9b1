import type { Clock } from '../../reconciler/apply/index.ts';

/** Something that is sent to somebody's address. */
export interface Letter {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Post {
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

const attempts = 3;
const firstPauseMs = 1000;
const longestPauseMs = 30_000;
const timeoutMs = 10_000;

/**
 * Sends a letter, and again where that may help. Gives undefined, or why it could not be delivered, in words that hold
 * nothing of the address but its host: what stands behind that may be a token.
 */
export async function send(letter: Letter, { clock, signal }: Post): Promise<string | undefined> {
  for (let attempt = 1; ; attempt++) {
    const failure = await once(letter, signal);
    if (failure === undefined) return undefined;
    if (!failure.isPassing || attempt === attempts || signal.aborted)
      return `${letter.url.host}: ${failure.why}`;
    const pause = failure.pauseMs ?? firstPauseMs * 4 ** (attempt - 1);
    if (pause > longestPauseMs) return `${letter.url.host}: ${failure.why}`;
    await clock.sleep(pause, signal).catch(() => undefined);
  }
}

interface Failure {
  readonly why: string;
  readonly isPassing: boolean;
  readonly pauseMs?: number;
}

async function once({ url, headers, body }: Letter, signal: AbortSignal): Promise<Failure | undefined> {
  let response: Response;
  try {
    response = await fetch(url, {
      method: 'POST',
      headers,
      body,
      // Wherever it leads: it is not the address that somebody has given.
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    });
    await response.body?.cancel();
  } catch (error) {
    return { why: whyOf(error), isPassing: true };
  }
  const { status, ok } = response;
  if (ok) return undefined;
  const after = Number(response.headers.get('retry-after') ?? NaN) * 1000;
  return {
    why: status >= 300 && status < 400 ? `it answers ${status}: it has moved` : `it answers ${status}`,
    isPassing: status === 429 || status >= 500,
    ...(after >= 0 ? { pauseMs: after } : {}),
  };
}

/** Messages of fetch may hold the whole address. */
function whyOf(error: unknown): string {
  if (!(error instanceof Error)) return 'it cannot be reached';
  if (error.name === 'TimeoutError') return 'no answer in time';
  const { code } = (error.cause ?? {}) as { readonly code?: unknown };
  return typeof code === 'string' ? code : 'it cannot be reached';
}

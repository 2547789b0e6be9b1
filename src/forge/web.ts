/** How requests go out: a test passes its own. */
export interface Web {
  /** Node's own, or one that goes through a proxy. */
  readonly fetch: (url: URL, init: RequestInit) => Promise<Response>;
  readonly sleep: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
  /** Milliseconds since 1970, to read "try again at" with. */
  readonly now: () => number;
  readonly signal?: AbortSignal;
  /** For one answer. */
  readonly timeoutMs?: number;
  /** How often in all. */
  readonly attempts?: number;
  /** The first pause; the next are longer. */
  readonly pauseMs?: number;
  /** A forge that asks for a longer pause than this is not waited for. */
  readonly longestPauseMs?: number;
  readonly onRetry?: (why: string, attempt: number) => void;
}

/** The world as it is. */
export const web: Web = {
  fetch: (url, init) => fetch(url, init),
  sleep: (ms, signal) =>
    new Promise((done, fail) => {
      const end = (): void => {
        clearTimeout(timer);
        fail(signal?.reason as Error);
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', end);
        done();
      }, ms);
      signal?.addEventListener('abort', end, { once: true });
    }),
  now: () => Date.now(),
};

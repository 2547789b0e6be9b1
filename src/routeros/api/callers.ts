import type { Exchange } from './exchange.ts';

interface Waiting {
  readonly exchanges: Set<Exchange>;
  readonly listener: () => void;
}

/**
 * Who waits for what under which signal. One listener for all commands of a caller: a plan sends two dozen at once to
 * each of a thousand routers, and listening costs as much as sending.
 */
export class Callers {
  readonly #waiting = new Map<AbortSignal, Waiting>();
  readonly #onAbort: (exchange: Exchange) => void;

  /** `onAbort` is called for each command under way when its caller's signal says so. */
  constructor(onAbort: (exchange: Exchange) => void) {
    this.#onAbort = onAbort;
  }

  join(signal: AbortSignal | undefined, exchange: Exchange): void {
    if (signal === undefined) return;
    const waiting = this.#waiting.get(signal) ?? this.#listen(signal);
    waiting.exchanges.add(exchange);
  }

  leave(signal: AbortSignal | undefined, exchange: Exchange): void {
    if (signal === undefined) return;
    const waiting = this.#waiting.get(signal);
    if (!waiting?.exchanges.delete(exchange) || waiting.exchanges.size > 0) return;
    signal.removeEventListener('abort', waiting.listener);
    this.#waiting.delete(signal);
  }

  #listen(signal: AbortSignal): Waiting {
    const exchanges = new Set<Exchange>();
    const listener = (): void => {
      for (const exchange of [...exchanges]) this.#onAbort(exchange);
    };
    signal.addEventListener('abort', listener, { once: true });
    const waiting = { exchanges, listener };
    this.#waiting.set(signal, waiting);
    return waiting;
  }
}

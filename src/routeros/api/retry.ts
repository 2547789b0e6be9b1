import pRetry from 'p-retry';
import { RouterError } from '../error.ts';

export interface RetryPolicy {
  /** How often in all; 1 is no retry. */
  readonly attempts: number;
  readonly minDelayMs: number;
  readonly maxDelayMs: number;
  /** Spreads the delays by a factor between 1 and 2, so that many runs do not knock at once. */
  readonly jitter: boolean;
}

export const DEFAULT_RETRY: RetryPolicy = { attempts: 3, minDelayMs: 250, maxDelayMs: 4000, jitter: true };

export interface RetryOptions {
  readonly policy?: RetryPolicy | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onRetry?: ((error: RouterError, attempt: number) => void) | undefined;
}

/** Repeats a connect or a read while the connection is to blame. Never for writes: they may have been carried out. */
export async function retryTransport<T>(attempt: () => Promise<T>, options: RetryOptions = {}): Promise<T> {
  const { policy = DEFAULT_RETRY, signal, onRetry } = options;
  // Of thousands of reads hardly one is repeated, and making it repeatable costs more than sending it.
  let first: Promise<T> | undefined = signal?.aborted === true ? undefined : attempt();
  try {
    if (first) return await first;
  } catch {
    // It counts as the first attempt below, where it is decided what becomes of it.
  }
  const again = (): Promise<T> => {
    const result = first ?? attempt();
    first = undefined;
    return result;
  };
  try {
    return await pRetry(again, {
      retries: policy.attempts - 1,
      minTimeout: policy.minDelayMs,
      maxTimeout: policy.maxDelayMs,
      randomize: policy.jitter,
      signal,
      shouldRetry: ({ error }) => isTransport(error),
      onFailedAttempt: ({ error, attemptNumber, retriesLeft }) => {
        if (isTransport(error) && retriesLeft > 0) onRetry?.(error, attemptNumber);
      },
    });
  } catch (error) {
    // While it waits, the caller's signal comes out as whatever reason was given.
    if (signal?.aborted === true && !(error instanceof RouterError)) {
      throw new RouterError('aborted', 'aborted', 'the run was interrupted', { cause: error });
    }
    throw error;
  }
}

function isTransport(error: unknown): error is RouterError {
  return error instanceof RouterError && error.kind === 'transport';
}

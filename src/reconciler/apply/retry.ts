import { RouterError } from '../../routeros/error.ts';

/** A refusal that passes by itself, and how often it is worth another try. */
interface Passing {
  readonly words: RegExp;
  readonly why: string;
  readonly attempts: number;
}

/** What the field has seen to pass (peers: mkube, ripclap; routeros.md 2.4, 3). The first that fits counts. */
const passing: readonly Passing[] = [
  { words: /root-dir overlap/i, why: 'the root-dir of a removed container is still locked', attempts: 6 },
  { words: /action timed out \(13\)/i, why: 'the router is busy with interfaces', attempts: 4 },
  { words: /cannot remove running/i, why: 'the container is still stopping', attempts: 6 },
  { words: /in use by container/i, why: 'a container that is going still holds it', attempts: 6 },
  { words: /\bEOF\b/, why: 'the last run of the container is not yet torn down', attempts: 7 },
  { words: /session closed/i, why: 'the router cut the session short', attempts: 3 },
];

/** Milliseconds before the next try: growing, with jitter, so that two runs do not step in time. */
const firstPause = 1000;
const longestPause = 5000;

export interface Retry {
  readonly why: string;
  readonly pauseMs: number;
}

/** Is a failed write worth another try? `attempt` counts from 1. Only refusals: nothing was changed by them. */
export function retryOf(error: unknown, attempt: number, random: () => number): Retry | undefined {
  if (!(error instanceof RouterError) || error.kind !== 'refused') return undefined;
  const found = passing.find(({ words }) => error.quotes.some((quote) => words.test(quote)));
  if (!found || attempt >= found.attempts) return undefined;
  const ceiling = Math.min(longestPause, firstPause * 2 ** (attempt - 1));
  return { why: found.why, pauseMs: Math.round(ceiling / 2 + (random() * ceiling) / 2) };
}

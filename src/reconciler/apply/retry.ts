import { RouterError } from '../../routeros/error.ts';

/** Something that passes by itself, and how often it is worth another try. */
interface Passing {
  readonly words: RegExp;
  readonly why: string;
  readonly attempts: number;
}

/** What the field has seen to pass (peers: mkube, ripclap; routeros.md 2.4, 3). The first that fits counts. */
export const passing: readonly Passing[] = [
  { words: /root-dir overlap/i, why: 'the root-dir of a removed container is still locked', attempts: 6 },
  { words: /action timed out \(13\)/i, why: 'the router is busy with interfaces', attempts: 4 },
  { words: /cannot remove running/i, why: 'the container is still stopping', attempts: 6 },
  { words: /in use by container/i, why: 'a container that is going still holds it', attempts: 6 },
  { words: /\bEOF\b/, why: 'the last run of the container is not yet torn down', attempts: 7 },
  { words: /session closed/i, why: 'the router cut the session short', attempts: 3 },
];

/** A write that did not arrive: it was read back, twice, before it is sent again. */
const lost: Passing = {
  words: /^/,
  why: 'its answer was lost, and a read shows that it was not carried out',
  attempts: 3,
};

/** Milliseconds before the next try: growing, with jitter, so that two runs do not step in time. */
const firstPause = 1000;
const longestPause = 5000;

export interface Retry {
  readonly why: string;
  readonly pauseMs: number;
}

/** Was the write sent, and nobody knows whether it arrived? */
export function isLost(error: RouterError): boolean {
  return error.kind === 'ambiguous' || error.kind === 'transport' || error.kind === 'timeout';
}

/**
 * Is a failed write worth another try? `attempt` counts from 1. Only what was read back and is not there gets here,
 * so nothing is done twice.
 */
export function retryOf(error: RouterError, attempt: number, random: () => number): Retry | undefined {
  const found = passingOf(error);
  if (!found || attempt >= found.attempts) return undefined;
  const ceiling = Math.min(longestPause, firstPause * 2 ** (attempt - 1));
  return { why: found.why, pauseMs: Math.round(ceiling / 2 + (random() * ceiling) / 2) };
}

/** The error of the last try, which says that there were others before it. */
export function gaveUp(error: RouterError, attempts: number): RouterError {
  const found = passingOf(error);
  if (!found || attempts < 2) return error;
  const { kind, code, summary, quotes, category, command, hint } = error;
  return new RouterError(kind, code, `${summary}, after ${attempts} tries (${found.why})`, {
    quotes,
    category,
    hint,
    cause: error,
    command,
  });
}

function passingOf(error: RouterError): Passing | undefined {
  if (isLost(error)) return lost;
  if (error.kind !== 'refused') return undefined;
  return passing.find(({ words }) => error.quotes.some((quote) => words.test(quote)));
}

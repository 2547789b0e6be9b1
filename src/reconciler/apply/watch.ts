import type { RunState, Step, Until, WireRow } from '../../model/index.ts';
import { covers } from '../../routeros/release.ts';
import { isUp } from '../run-state.ts';
import { errorOn } from './evidence.ts';
import type { Run } from './run.ts';

type Wait = Extract<Step, { do: 'wait' }>;

/** What one look at a container means for the wait. */
export type Verdict =
  | 'wait'
  | 'done'
  | { readonly failed: `apply/${string}`; readonly message: string; readonly hint?: string };

/** Seconds a container has to stay up before a start counts, and milliseconds a start may show nothing. */
const stayUp = 3;
const noStart = 5000;
/** Milliseconds that an import which calls itself stopped may show no image: sizes tell from 7.23 on (routeros.md 9). */
const noProgress = 300_000;
const noImage = 900_000;

type Watch = (state: RunState, row: WireRow, elapsed: number) => Verdict;

/** How the looks of one wait at a row that is there are judged. */
export function watcherFor(step: Wait, run: Run): Watch {
  switch (step.until) {
    case 'gone':
      return () => 'wait';
    case 'stopped':
      return (state) => (state === 'stopped' || state === 'failed' ? 'done' : 'wait');
    case 'settled':
      return settling(run);
    case 'up':
      return starting((step.watchSeconds ?? stayUp) * 1000);
  }
}

export const vanished = {
  failed: 'apply/vanished',
  message: 'its row is no longer on the router: somebody removed it',
} as const;
const pullHint = 'check image name, registry and free space; the next run tries again';

const noUsableImage = {
  failed: 'apply/pull-failed',
  message: 'the pull ended, but the router shows no image for it',
  hint: pullHint,
} as const;

export const restarting = {
  failed: 'apply/restarts',
  message: 'it exits, and RouterOS starts it again and again',
} as const;

/**
 * Pull and extraction: `stopped` alone is not yet ready, 7.21+ shows an image-id when it is (routeros.md 2.1). A pull
 * that broke may leave it so for ever (2.7), so one that comes no further is over.
 */
function settling(run: Run): Watch {
  const showsImageId = covers({ since: '7.21' }, run.plan.release);
  let bytes: string | undefined;
  let grewAt: number | undefined;
  return (state, row, elapsed) => {
    if (state === 'failed')
      return {
        failed: 'apply/pull-failed',
        message: 'its image could not be pulled or extracted',
        hint: pullHint,
      };
    if (state === 'starting' || isUp(state)) return 'done';
    if (state !== 'stopped') return 'wait';
    if (!showsImageId) {
      return errorOn(row) === undefined
        ? 'done'
        : { failed: 'apply/pull-failed', message: 'its image could not be imported', hint: pullHint };
    }
    if ((row['image-id'] ?? '') !== '') return 'done';
    const size = row['container-size'];
    if (grewAt === undefined || size !== bytes) grewAt = elapsed;
    bytes = size;
    const isSlow = elapsed - grewAt < (size === undefined ? noImage : noProgress);
    return isSlow && errorOn(row) === undefined ? 'wait' : noUsableImage;
  };
}

/** A start: it has to come up and stay up; a start error shows only as `stopped`, beside words in row or log (2.3). */
function starting(watchMs: number): Watch {
  let upSince: number | undefined;
  let restarts: number | undefined;
  return (state, row, elapsed) => {
    const count = Number(row['restart-count'] ?? 0);
    restarts ??= count;
    if (count > restarts) return restarting;
    if (state === 'unhealthy')
      return { failed: 'apply/unhealthy', message: 'it runs, but its health check fails' };
    if (state === 'failed')
      return { failed: 'apply/pull-failed', message: 'it has no usable image', hint: pullHint };
    if (state === 'stopped') {
      if (upSince !== undefined)
        return { failed: 'apply/exited', message: 'it started and exited at once' };
      const isSure = elapsed >= noStart || (errorOn(row) !== undefined && elapsed > 0);
      return isSure ? { failed: 'apply/not-started', message: 'it does not start' } : 'wait';
    }
    if (!isUp(state)) return 'wait';
    upSince ??= elapsed;
    return elapsed - upSince >= watchMs ? 'done' : 'wait';
  };
}

/** The deadline of a step is over. */
export function tooLate({ deadlineSeconds, until }: Wait, state: RunState): Verdict & object {
  const message = `it is still ${state} after ${deadlineSeconds} s, and should be ${until}`;
  return { failed: 'apply/deadline', message, hint: lateHints[until] };
}

const lateHints: Readonly<Record<Until, string>> = {
  settled:
    'a slow registry, or a slow disk: see /log on the router. The next run goes on from what is there then',
  up: 'see its log, /container/print and /log on the router; the next run starts it again',
  stopped:
    'its process does not end: /container/kill where there is that command (7.21), or a longer stopTime',
  gone: 'the router still deletes it; run again in a while',
};

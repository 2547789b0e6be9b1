import { setMaxListeners } from 'node:events';
import type { Io } from './io.ts';

/** Why a command has to end early: somebody pressed Ctrl-C, or its time is over. */
export interface Stop {
  readonly signal: AbortSignal;
  readonly interrupted: () => boolean;
  readonly expired: () => boolean;
  readonly end: () => void;
}

/** Listens for Ctrl-C and counts the deadline. The step at hand is finished; a second Ctrl-C ends the process at once. */
export function stopFor(io: Io, deadlineMs: number | undefined): Stop {
  const controller = new AbortController();
  // Every read of every router listens to it; that is no leak.
  setMaxListeners(0, controller.signal);
  let isInterrupted = false;
  let isExpired = false;
  const ignore = io.onInterrupt(() => {
    isInterrupted = true;
    controller.abort();
    io.err.write('\nInterrupted: the step at hand is finished. Once more ends it at once.\n');
    ignore();
  });
  const timer =
    deadlineMs === undefined
      ? undefined
      : setTimeout(() => {
          isExpired = true;
          controller.abort();
        }, deadlineMs);
  return {
    signal: controller.signal,
    interrupted: () => isInterrupted,
    expired: () => isExpired,
    end: () => {
      ignore();
      clearTimeout(timer);
    },
  };
}

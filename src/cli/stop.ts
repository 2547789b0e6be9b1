import { setMaxListeners } from 'node:events';
import type { Io } from './io.ts';
import { useLiveRegion } from './terminal.ts';

export const interruptedWords = 'Interrupted: the step at hand is finished. Once more gives that up, too.';

/** The step at hand may be a pull of half an hour: so long it may go on after the deadline. */
const graceMs = 30_000;

/** Why a command has to end early: somebody pressed Ctrl-C, or its time is over. */
export interface Stop {
  /** Nothing new is begun: the first Ctrl-C, or the end of the time. Reading stops at once. */
  readonly signal: AbortSignal;
  /** Even the step at hand is given up: the second Ctrl-C. A third one ends the process. */
  readonly now: AbortSignal;
  readonly interrupted: () => boolean;
  readonly expired: () => boolean;
  readonly end: () => void;
}

/** Listens for Ctrl-C and counts the deadline. */
export function stopFor(io: Io, deadlineMs: number | undefined): Stop {
  const controller = new AbortController();
  // Every read of every router listens to it; that is no leak.
  setMaxListeners(0, controller.signal);
  const atOnce = new AbortController();
  setMaxListeners(0, atOnce.signal);
  let isInterrupted = false;
  let isExpired = false;
  const ignore = io.onInterrupt(() => {
    if (isInterrupted) {
      ignore();
      atOnce.abort();
      return;
    }
    isInterrupted = true;
    controller.abort();
    // A block that is drawn again and again says it itself.
    if (!useLiveRegion(io.env, io.err.isTTY)) io.err.write(`\n${interruptedWords}\n`);
  });
  let late: NodeJS.Timeout | undefined;
  const timer =
    deadlineMs === undefined
      ? undefined
      : setTimeout(() => {
          isExpired = true;
          controller.abort(new DOMException('the --deadline passed', 'TimeoutError'));
          late = setTimeout(() => {
            atOnce.abort();
          }, graceMs);
        }, deadlineMs);
  return {
    signal: controller.signal,
    now: atOnce.signal,
    interrupted: () => isInterrupted,
    expired: () => isExpired,
    end: () => {
      ignore();
      clearTimeout(timer);
      clearTimeout(late);
    },
  };
}

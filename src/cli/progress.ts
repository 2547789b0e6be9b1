import type { ApplyEvent, Plan } from '../model/index.ts';
import type { Context } from './context.ts';
import { liveRegion } from './live-region.ts';
import { count } from './render/amounts.ts';
import { type Board, boardFor, boardLines, note } from './render/progress-board.ts';
import { progressLines } from './render/progress-lines.ts';
import { type Stop, interruptedWords } from './stop.ts';
import { useLiveRegion } from './terminal.ts';

/** Shows how an apply goes on. */
export interface Progress {
  readonly start: (plan: Plan) => (event: ApplyEvent) => void;
  /** A line that stays: what comes next. */
  readonly say: (line: string) => void;
  readonly end: () => void;
}

const pauseMs = 120;

/** A block that redraws on a terminal, one line per event elsewhere, nothing where quiet was asked for. */
export function progressFor(context: Context, stop: Stop): Progress {
  const { io, errStyle, quiet } = context;
  if (quiet) return { start: () => () => undefined, say: () => undefined, end: () => undefined };
  if (useLiveRegion(io.env, io.err.isTTY)) return liveProgress(context, stop);
  return {
    start: ({ router }) => {
      const lineOf = progressLines(errStyle, router);
      return (event) => {
        const line = lineOf(event);
        if (line !== undefined) io.err.write(`${line}\n`);
      };
    },
    say: (line) => {
      io.err.write(`${line}\n`);
    },
    end: () => undefined,
  };
}

function liveProgress({ io, errStyle, rehearsal }: Context, stop: Stop): Progress {
  const region = liveRegion(io.err.write, io.err.size);
  const boards: Board[] = [];
  const now = (): number => (rehearsal?.clock.now() ?? io.now()) / 1000;
  const draw = (): void => {
    const all = boards.flatMap((board) => boardLines(errStyle, board, now()));
    // Of many routers those that are done make room for those that are not.
    const busy = boards.filter(({ end }) => end !== 'done');
    const fits = all.length < io.err.size().rows;
    const done = `${count(boards.length - busy.length, 'plan')} done`;
    const shown = fits ? all : [done, ...busy.flatMap((board) => boardLines(errStyle, board, now()))];
    region.draw(stop.interrupted() ? [interruptedWords, ...shown] : shown);
  };
  let timer: NodeJS.Timeout | undefined;
  return {
    start: (plan) => {
      const board = boardFor(plan);
      boards.push(board);
      timer ??= setInterval(draw, pauseMs);
      return (event) => {
        note(board, event, now());
      };
    },
    say: (line) => {
      region.above(line);
      if (boards.length > 0) draw();
    },
    end: () => {
      clearInterval(timer);
      if (boards.length > 0) draw();
      region.end();
    },
  };
}

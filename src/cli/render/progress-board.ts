import type { Address, ApplyEvent, Plan, Step } from '../../model/index.ts';
import { megabytes, seconds } from './amounts.ts';
import { type Style, glyph, paint } from './style.ts';
import { doing, done, stateWord } from './step-words.ts';
import { safe } from './values.ts';

/** What a live block shows of one container. */
interface Line {
  readonly address: Address;
  readonly expectedBytes: number | undefined;
  word: string;
  bytes: number | undefined;
  startedAt: number | undefined;
  /** Seconds when it was over; absent while it goes on. */
  endedAt: number | undefined;
  failed: boolean;
}

/** What one router's apply has come to. Events go in, lines come out; it draws nothing itself. */
export interface Board {
  readonly router: string;
  readonly lines: readonly Line[];
  at: { readonly index: number; readonly total: number; readonly step: Step } | undefined;
  end: 'done' | 'stopped' | undefined;
}

/** A board with a line for every container that the plan touches. */
export function boardFor(plan: Plan): Board {
  const addresses = new Set(
    plan.steps.filter(({ menu }) => menu === '/container').map(({ address }) => shownAs(address)),
  );
  const lines = [...addresses].map((address): Line => {
    const change = plan.changes.find((candidate) => candidate.address === address);
    return {
      address,
      expectedBytes: change?.impact.pullBytes,
      word: 'waiting',
      bytes: undefined,
      startedAt: undefined,
      endedAt: undefined,
      failed: false,
    };
  });
  return { router: plan.router, lines, at: undefined, end: undefined };
}

/** A container that is prepared beside the old one is shown in its line: it is what becomes of it. */
function shownAs(address: Address): Address {
  return address.startsWith('staged/') ? `container/${address.slice('staged/'.length)}` : address;
}

/** Takes one event in; `now` in seconds. */
export function note(board: Board, event: ApplyEvent, now: number): void {
  const step = event.type === 'step-done' ? event.outcome.step : event.step;
  const line = board.lines.find(({ address }) => address === shownAs(step.address));
  switch (event.type) {
    case 'step-start':
      board.at = event;
      if (line) {
        line.startedAt ??= now;
        line.endedAt = undefined;
        line.word = doing(step);
      }
      return;
    case 'progress':
      if (line) {
        line.word = stateWord(event.state);
        line.bytes = event.bytes ?? line.bytes;
      }
      return;
    case 'retry':
      if (line) line.word = `trying again (${event.attempt})`;
      return;
    case 'step-done':
      if (event.outcome.status !== 'done') board.end = 'stopped';
      else if (board.at?.index === (board.at?.total ?? 0) - 1) board.end = 'done';
      if (!line || event.outcome.status === 'skipped') return;
      line.word = event.outcome.status === 'failed' ? 'failed' : done(step);
      line.failed = event.outcome.status === 'failed';
      line.endedAt = now;
  }
}

/** The block: the router's step, and under it every container with state, bytes and seconds. */
export function boardLines(style: Style, board: Board, now: number): string[] {
  const width = Math.max(0, ...board.lines.map(({ address }) => address.length));
  return [
    `${paint(style, 'bold', safe(board.router))}  ${headOf(board)}`,
    ...board.lines.map((line) => `  ${lineOf(style, line, width, now)}`),
  ];
}

function headOf({ at, end }: Board): string {
  if (end === 'done') return 'done';
  if (!at) return 'connecting';
  const place = `[${at.index + 1}/${at.total}] ${safe(at.step.address)}`;
  return end === 'stopped' ? `${place}: stopped here` : `${place}: ${doing(at.step)}`;
}

function lineOf(style: Style, line: Line, width: number, now: number): string {
  const { address, word, startedAt, endedAt, failed } = line;
  const name = safe(address).padEnd(width);
  if (startedAt === undefined) return paint(style, 'dim', `  ${name}  waiting`);
  const isOver = endedAt !== undefined;
  const mark = failed
    ? paint(style, 'bad', glyph(style, 'fail'))
    : isOver
      ? paint(style, 'add', glyph(style, 'ok'))
      : paint(style, 'change', '>');
  const parts = [
    word.padEnd(20),
    bytesOf(line).padStart(16),
    seconds((endedAt ?? now) - startedAt).padStart(8),
  ];
  return `${mark} ${name}  ${parts.join('  ')}`;
}

/** `26.4 MB of 43.1 MB`, or how far it is where nobody said how much there is. */
function bytesOf({ bytes, expectedBytes }: Pick<Line, 'bytes' | 'expectedBytes'>): string {
  if (bytes === undefined || bytes === 0) return '';
  return expectedBytes === undefined
    ? megabytes(bytes)
    : `${megabytes(bytes)} / ${megabytes(expectedBytes)}`;
}

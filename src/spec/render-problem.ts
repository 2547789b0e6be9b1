import { styleText } from 'node:util';
import type { Problem, SourceRange } from '../model/index.ts';
import { widthOf, wideSlice } from './display-width.ts';

export interface RenderOptions {
  readonly color: boolean;
  /** What the first word says; default error. */
  readonly severity?: 'error' | 'warning';
}

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

/** Longer lines are cut around the place. */
const maxWidth = 100;

/**
 * A problem as a compiler shows it: code, message, place, the line with the one before it, carets, a hint. `texts` is
 * the file's text, or those of all files, for places in another one.
 */
export function renderProblem(
  problem: Problem,
  texts: string | ReadonlyMap<string, string> | undefined,
  { color, severity = 'error' }: RenderOptions,
): string {
  // Whether the stream takes colours was asked already, by whoever gave `color`.
  const paint: Paint = (style, text) => (color ? styleText(style, text, { validateStream: false }) : text);
  const { code, message, at, hint, related = [], quote } = problem;
  const head = `${paint(severity === 'error' ? ['bold', 'red'] : ['bold', 'yellow'], `${severity}[${code}]`)}: ${paint('bold', message)}`;
  const said = quote === undefined ? [] : [`  the router says: ${quote}`];
  if (!at) return [head, ...said, ...(hint === undefined ? [] : [`  ${hint}`])].join('\n');
  const textOf = ({ file }: SourceRange): string | undefined =>
    typeof texts === 'string' ? (file === at.file ? texts : undefined) : texts?.get(file);
  const gutter = String(Math.max(at.line, ...related.map((other) => other.at.line))).length;
  const main = frame(at, textOf(at), {
    paint,
    gutter,
    corner: '╭─',
    mark: '^',
    note: hint,
    lead: true,
    style: 'red',
  });
  const others = related.flatMap((other) =>
    frame(other.at, textOf(other.at), {
      paint,
      gutter,
      corner: '├─',
      mark: '-',
      note: other.message,
      lead: false,
      style: 'blue',
    }),
  );
  return [head, ...main, ...others, ...said].join('\n');
}

interface Frame {
  readonly paint: Paint;
  readonly gutter: number;
  readonly corner: string;
  readonly mark: string;
  readonly note: string | undefined;
  /** Show the line before, too. */
  readonly lead: boolean;
  readonly style: 'red' | 'blue';
}

function frame(at: SourceRange, text: string | undefined, options: Frame): string[] {
  const { paint, gutter, corner, mark, note, lead, style } = options;
  const pad = ' '.repeat(gutter);
  const place = `${pad}${paint('dim', corner)} ${at.file}:${at.line}:${at.col}`;
  const lines = text?.split(/\r?\n/);
  const line = lines?.[at.line - 1];
  if (line === undefined) return [place, ...(note === undefined ? [] : [`${pad}  ${note}`])];
  const shown = fitted(line, at);
  const row = (number: number, content: string): string =>
    `${paint('dim', `${String(number).padStart(gutter)}│`)} ${content}`.trimEnd();
  const before = lines?.[at.line - 2];
  const carets = `${' '.repeat(shown.column)}${paint(style, mark.repeat(shown.length))}`;
  const isShort = note !== undefined && shown.column + shown.length + widthOf(note) < maxWidth + 20;
  return [
    place,
    ...(lead && before !== undefined && before.trim() !== ''
      ? [row(at.line - 1, cut(expanded(before)))]
      : []),
    row(at.line, shown.text),
    `${pad}${paint('dim', '│')} ${carets}${isShort ? ` ${note}` : ''}`,
    ...(note === undefined || isShort ? [] : [`${pad}${paint('dim', '│')} ${note}`]),
  ];
}

/** Tabs are shown as two spaces, control characters as a dot: neither may move what stands behind it. */
function expanded(text: string): string {
  return text
    .replaceAll('\t', '  ')
    .replaceAll(/[\0-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '·');
}

const cut = (text: string): string =>
  widthOf(text) <= maxWidth ? text : `${wideSlice(text, 0, maxWidth - 1)}…`;

/** The line so that the place can be seen, and where in it the carets go. */
function fitted(line: string, at: SourceRange): { text: string; column: number; length: number } {
  const before = expanded(line.slice(0, at.col - 1));
  const marked = expanded(line.slice(at.col - 1, at.col - 1 + at.length));
  const whole = before + marked + expanded(line.slice(at.col - 1 + at.length));
  const column = widthOf(before);
  const length = Math.max(1, Math.min(widthOf(marked), maxWidth));
  if (widthOf(whole) <= maxWidth) return { text: whole, column, length };
  if (column + length <= maxWidth - 10) return { text: cut(whole), column, length };
  // Far to the right: a window that begins a little before the place.
  const start = Math.max(0, column - 20);
  const window = wideSlice(whole, start, maxWidth - 2);
  const isCut = start + maxWidth - 2 < widthOf(whole);
  return {
    text: `…${window}${isCut ? '…' : ''}`,
    column: column - start + 1,
    length: Math.min(length, maxWidth - 22),
  };
}

import { Secret } from '../../model/index.ts';
import type { FieldChange, SourceRange, Value } from '../../model/index.ts';
import { notResolved, propOf, sensitive, shown, shownPair, safe } from './values.ts';
import { type Style, type Tone, indent, paint } from './style.ts';

export type Sign = '+' | '~' | '-';

const tones: Readonly<Record<Sign, Tone>> = { '+': 'add', '~': 'change', '-': 'remove' };
const mostLines = 12;

/** What beside the values a line says. */
export interface FieldContext {
  readonly kind: string;
  /** Properties that force a replace. */
  readonly because?: readonly string[];
  /** Where the resource itself stands; a field from another line says so. */
  readonly at?: SourceRange | undefined;
  /** What a difference costs is of interest: not for rows that are made or go. */
  readonly costs: boolean;
  /** Words after the values. */
  readonly note?: (field: FieldChange) => string;
}

/** `~ image  "a:1" -> "a:2"   # forces replacement`, names padded so that the values stand in one column. */
export function fieldLines(style: Style, fields: readonly FieldChange[], context: FieldContext): string[] {
  const width = Math.min(40, Math.max(0, ...fields.map(({ prop }) => prop.length)));
  return fields.flatMap((field) => {
    const sign = signOf(field);
    const head = `${paint(style, tones[sign], sign)} ${safe(field.prop).padEnd(width)}  `;
    const note = context.note?.(field) ?? '';
    const words = note === '' ? '' : `   ${paint(style, 'dim', note)}`;
    const tail = `${costOf(style, field, context)}${words}${placeOf(style, field, context)}`;
    const block = textBlock(style, field);
    if (block) return [`${head}${block.head}${tail}`, ...indent(block.lines, 4)];
    return [`${head}${change(field, context.kind)}${tail}`];
  });
}

function signOf({ before, after, secret }: FieldChange): Sign {
  if (secret && before === undefined && after === undefined) return '~';
  if (before === undefined) return '+';
  return after === undefined ? '-' : '~';
}

function change({ prop, before, after, secret }: FieldChange, kind: string): string {
  const hides =
    secret ||
    before instanceof Secret ||
    after instanceof Secret ||
    propOf(kind, prop)?.secret === 'always';
  if (after instanceof Secret && !after.isKnown) return notResolved;
  if (hides) return before === undefined || after === undefined ? sensitive : '(sensitive, changed)';
  if (before === undefined) return shown(kind, prop, after);
  if (after === undefined) return `${shown(kind, prop, before)} -> null`;
  const [old, now] = shownPair(kind, prop, before, after);
  return `${old} -> ${now}`;
}

function costOf(style: Style, { prop, disrupts }: FieldChange, { because, costs }: FieldContext): string {
  if (!costs) return '';
  if (because?.includes(prop) === true || disrupts === 'recreate')
    return `   ${paint(style, 'remove', '# forces replacement')}`;
  return disrupts === 'restart' ? `   ${paint(style, 'dim', '# needs a restart')}` : '';
}

function placeOf(style: Style, { at }: FieldChange, context: FieldContext): string {
  if (!(context.costs || context.note) || !at) return '';
  if (context.at?.file === at.file && context.at.line === at.line) return '';
  return `   ${paint(style, 'dim', place(at))}`;
}

/** `stacks/dns.yaml:12`. */
export function place({ file, line }: SourceRange): string {
  return safe(`${file}:${line}`);
}

/** Texts of several lines: only the lines between the common beginning and end. */
function textBlock(style: Style, field: FieldChange): { head: string; lines: string[] } | undefined {
  if (field.secret || !(isText(field.before) || isText(field.after))) return undefined;
  const before = linesOf(field.before);
  const after = linesOf(field.after);
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (
    end < Math.min(before.length, after.length) - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end++;
  const part = (lines: readonly string[], sign: Sign): string[] =>
    cut(lines.slice(start, lines.length - end)).map((line) =>
      paint(style, tones[sign], `${sign} ${safe(line)}`),
    );
  return {
    head: `(text of ${after.length > 0 ? after.length : before.length} lines)`,
    lines: [...part(before, '-'), ...part(after, '+')],
  };
}

const isText = (value: Value | undefined): value is string =>
  typeof value === 'string' && value.includes('\n');

function linesOf(value: Value | undefined): string[] {
  return typeof value === 'string' ? value.replace(/\n$/, '').split('\n') : [];
}

function cut(lines: readonly string[]): string[] {
  return lines.length <= mostLines
    ? [...lines]
    : [...lines.slice(0, mostLines - 1), `... ${lines.length - mostLines + 1} more lines`];
}

import type { Field, ResourceChange, Value } from '../generated/documents.ts';
import { megabytes } from './amounts.ts';
import { verbOf } from './reading.ts';

/** A difference as a line shows it. */
export interface ShownField {
  readonly name: string;
  readonly sign: '+' | '-' | '~';
  /** Absent where that side has nothing, or must not be shown. */
  readonly before?: string;
  readonly after?: string;
  readonly sensitive: boolean;
  readonly disruption: Field['disruption'];
  readonly forces: boolean;
  readonly source?: Field['source'];
  /** Texts of several lines: only the lines that differ, each with its sign. */
  readonly lines?: readonly string[];
}

const longest = 120;
const mostLines = 12;
/** A row that goes is told without what nobody has set. */
const unset: readonly unknown[] = ['', 0, false, 'no', 'unlimited'];

/** What differs in a change, property by property, as the plan on a terminal shows it. */
export function fieldsOf({ change, ...rest }: ResourceChange): readonly ShownField[] {
  const { before, after, texts = {}, replace_paths: forcing = [] } = change;
  const fields = change.fields ?? oneSided(change, verbOf({ change, ...rest }));
  const causes = forcing.map(([name]) => name);
  return fields.map((field) => {
    const { name, sensitive = false, disruption, source } = field;
    const sides = [text(field.before, texts.before?.[name]), text(field.after, texts.after?.[name])];
    const lines = sensitive ? undefined : lineDiff(field.before, field.after);
    const [old, now] = lines || sensitive ? [] : shortened(field, sides);
    return {
      name,
      sign: signOf(field, before, after),
      ...(old === undefined ? {} : { before: old }),
      ...(now === undefined ? {} : { after: now }),
      sensitive,
      disruption,
      forces: before !== null && after !== null && (causes.includes(name) || disruption === 'recreate'),
      ...(source ? { source } : {}),
      ...(lines ? { lines } : {}),
    };
  });
}

/** Of rows that come or go: all that they say. */
function oneSided(
  { before, after, before_sensitive: hiddenBefore, after_sensitive: hiddenAfter }: ResourceChange['change'],
  verb: string,
): Field[] {
  const field = (name: string, which: 'before' | 'after', value: Value, isHidden: boolean): Field => ({
    name,
    [which]: value,
    ...(isHidden ? { sensitive: true as const } : {}),
    disruption: 'none',
  });
  const isDull = (value: Value): boolean =>
    unset.includes(value) || (typeof value === 'object' && value.length === 0);
  if (verb === 'create')
    return Object.entries(after ?? {}).flatMap(([name, value]) =>
      name === 'state' || (name === 'comment' && value === '')
        ? []
        : [field(name, 'after', value, hiddenAfter[name] ?? false)],
    );
  if (verb !== 'delete') return [];
  return Object.entries(before ?? {}).flatMap(([name, value]) =>
    name === 'state' || isDull(value) ? [] : [field(name, 'before', value, hiddenBefore[name] ?? false)],
  );
}

function signOf({ before, after }: Field, hadRow: unknown, hasRow: unknown): ShownField['sign'] {
  if (before === undefined && after === undefined)
    return hadRow === null ? '+' : hasRow === null ? '-' : '~';
  if (before === undefined) return '+';
  if (after === undefined) return '-';
  return '~';
}

function text(value: Value | undefined, written: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (written !== undefined) return written;
  if (typeof value === 'string') return JSON.stringify(value);
  return typeof value === 'object'
    ? `[${value.map((item) => JSON.stringify(item)).join(', ')}]`
    : String(value);
}

/** Long values are cut, two of them to the place where they differ. */
function shortened(
  { before, after }: Field,
  [old, now]: readonly (string | undefined)[],
): readonly (string | undefined)[] {
  const isLong = (old?.length ?? 0) > longest || (now?.length ?? 0) > longest;
  if (!isLong) return [old, now];
  let from = 0;
  if (typeof before === 'string' && typeof after === 'string') {
    while (from < before.length && before[from] === after[from]) from++;
    from = Math.max(0, from - 20);
  }
  const cut = (value: Value | undefined, whole: string | undefined): string | undefined => {
    if (whole === undefined || whole.length <= longest) return whole;
    const raw = typeof value === 'string' ? value : whole;
    const part = raw.slice(from, from + 80);
    const size = megabytes(Buffer.byteLength(raw));
    return `${JSON.stringify(`${from > 0 ? '...' : ''}${part}${from + 80 < raw.length ? '...' : ''}`)} (${size})`;
  };
  return [cut(before, old), cut(after, now)];
}

function lineDiff(before: Value | undefined, after: Value | undefined): readonly string[] | undefined {
  const isText = [before, after].some((value) => typeof value === 'string' && value.includes('\n'));
  if (!isText) return undefined;
  const [old, now] = [linesOf(before), linesOf(after)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  const part = (lines: readonly string[], sign: string): string[] => {
    const differing = lines.slice(start, lines.length - end);
    const more = differing.length - mostLines;
    return [
      ...differing
        .slice(0, mostLines)
        .map((line) => `${sign} ${line.length > 200 ? `${line.slice(0, 200)}...` : line}`),
      ...(more > 0 ? [`${sign} ... ${more} more lines`] : []),
    ];
  };
  return [...part(old, '-'), ...part(now, '+')];
}

const linesOf = (value: Value | undefined): readonly string[] =>
  typeof value === 'string' ? value.replace(/\n$/, '').split('\n') : [];

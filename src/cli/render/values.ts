import { Secret } from '../../model/index.ts';
import type { Prop, Value } from '../../model/index.ts';
import { kindNamed } from '../../reconciler/kinds/index.ts';
import { megabytes } from './amounts.ts';

export const sensitive = '(sensitive)';
/** The secret is not known where the plan is made. */
export const notResolved = '(secret not resolved)';

const longest = 120;

/** A value as people write it: `512MiB`, `"UTC"`, `["a", "b"]`, `null` where there is none. */
export function shown(kind: string, prop: string, value: Value | undefined): string {
  if (value === undefined) return 'null';
  if (value instanceof Secret) return value.isKnown ? sensitive : notResolved;
  const show = propOf(kind, prop)?.codec.show;
  if (typeof value === 'object') return `[${value.map(quoted).join(', ')}]`;
  const text = show?.(value) ?? String(value);
  // `unlimited`, `none`: words of a quantity, as bare as its numbers.
  const isWord = show !== undefined && /^[a-z]+$/.test(text);
  return typeof value === 'string' && !isWord ? folded(text) : safe(text);
}

/** The table's entry of a property; none for `comment`, `state`, `marker` and what `rows:` writes. */
export function propOf(kind: string, prop: string): Prop | undefined {
  const { props } = kindNamed(kind);
  return Object.hasOwn(props, prop) ? props[prop] : undefined;
}

/** Control characters of foreign text must not reach the terminal: names and messages come from routers. */
export function safe(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, (character) => {
    return `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
  });
}

/** Two long texts that differ, each cut to the place where they do. */
export function shownPair(kind: string, prop: string, before: Value, after: Value): [string, string] {
  if (typeof before !== 'string' || typeof after !== 'string')
    return [shown(kind, prop, before), shown(kind, prop, after)];
  if (before.length <= longest && after.length <= longest)
    return [shown(kind, prop, before), shown(kind, prop, after)];
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  const from = Math.max(0, start - 20);
  return [windowOf(before, from), windowOf(after, from)];
}

function windowOf(text: string, from: number): string {
  const cut = text.slice(from, from + longest - 40);
  const head = from > 0 ? '...' : '';
  const tail = from + cut.length < text.length ? '...' : '';
  return `${quoted(head + cut + tail)}${note(text)}`;
}

function folded(text: string): string {
  return text.length <= longest ? quoted(text) : `${quoted(`${text.slice(0, 60)}...`)}${note(text)}`;
}

function note(text: string): string {
  return ` (${megabytes(Buffer.byteLength(text))})`;
}

function quoted(text: string): string {
  return safe(JSON.stringify(text));
}

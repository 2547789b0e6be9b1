import type { Address, Requirement, Resource, SourceRange, Value } from '../../model/index.ts';
import type { Stack } from '../../generated/stack.ts';
import type { Report } from '../report.ts';
import type { RouterTarget } from '../routers.ts';
import { keyAt, keysAt, type Path, type Tree, valueAt } from '../tree.ts';
import { didYouMean } from '../words.ts';

/** A stack as one router gets it: values, places, and where to tell what is wrong. */
export interface View {
  readonly stack: Stack;
  readonly router: RouterTarget;
  /** The resolved document. */
  readonly tree: Tree;
  /** The document as it was written: what stands there but is broken is declared all the same. */
  readonly written: Tree;
  readonly report: Report;
}

type Section = 'networks' | 'veths' | 'envs' | 'mounts' | 'containers' | 'rows';

/** Where a value stands. */
export const at = (view: View, ...path: Path): SourceRange => valueAt(view.tree, path);

/** Where a key stands. */
export const keyPlace = (view: View, ...path: Path): SourceRange => keyAt(view.tree, path);

/** Is there such an object in the file? Tells where not; broken ones are there. */
export function isDeclared(
  view: View,
  section: Section,
  key: string,
  place: SourceRange,
  more: readonly string[] = [],
): boolean {
  const known = [...keysAt(view.written, [section]), ...more];
  if (known.includes(key)) return true;
  const noun = section === 'envs' ? 'env list' : section.slice(0, -1);
  const hint = didYouMean(key, known, `${section} has`) ?? `add it under ${section}:`;
  view.report.error('spec/unknown-reference', `there is no ${noun} "${key}" in this file`, place, { hint });
  return false;
}

/**
 * A property with its value and the place that gave it; an undefined value is not written. Places that take a search
 * are functions, since most properties are not there.
 */
export type Field = readonly [
  prop: string,
  value: Value | undefined,
  at: SourceRange | (() => SourceRange),
];

type More = Partial<
  Pick<Resource, 'comment' | 'previously' | 'partOf' | 'run' | 'menu' | 'before' | 'writeOnly'>
> & {
  readonly requires?: readonly Requirement[];
  /** Where `before` is written: a name that no row has is told when all rows are known. */
  readonly beforeAt?: SourceRange;
};

/** A resource of its fields. */
export function resource(
  kind: string,
  key: string,
  place: SourceRange,
  fields: readonly Field[],
  { requires = [], beforeAt, ...more }: { readonly [K in keyof More]: More[K] | undefined } = {},
): Resource {
  const props: Record<string, Value> = {};
  const sources: Record<string, SourceRange> = {};
  for (const [prop, value, source] of fields) {
    if (value === undefined) continue;
    props[prop] = value;
    sources[prop] = typeof source === 'function' ? source() : source;
  }
  if (beforeAt) sources['before'] = beforeAt;
  const made: Writable = { address: addressOf(kind, key), kind, key, props, at: place, sources };
  if (more.comment !== undefined) made.comment = more.comment;
  if (more.previously !== undefined) made.previously = more.previously;
  if (more.partOf !== undefined) made.partOf = more.partOf;
  if (more.run !== undefined) made.run = more.run;
  if (more.menu !== undefined) made.menu = more.menu;
  if (more.before !== undefined) made.before = more.before;
  if (more.writeOnly !== undefined) made.writeOnly = more.writeOnly;
  if (requires.length > 0) made.requires = requires;
  return made;
}

type Writable = { -readonly [K in keyof Resource]: Resource[K] };

/** `veth/pihole`. */
export const addressOf = (kind: string, key: string): Address => `${kind}/${key}`;

/** What a marker begins with (src/reconciler/marker.ts); in a user's comment it would be taken for one. */
const marker = '[rosctr:';

/** The comment at a path, unless it would be taken for a marker. */
export function commentAt(view: View, text: string | undefined, ...path: Path): string | undefined {
  if (text?.includes(marker) !== true) return text;
  const hint = 'rosctr writes its marker at the end of comments by itself; take it out here';
  view.report.error('spec/marker-in-comment', `a comment cannot hold "${marker}"`, at(view, ...path), {
    hint,
  });
  return undefined;
}

/** A list or a single one. */
export function listOf<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}

/** What another one owns must be there before we can use it. */
export function requirement(
  menu: string,
  match: Readonly<Record<string, string>>,
  what: string,
  hint: string,
  place: SourceRange,
  kind?: string,
): Requirement {
  return { menu, match, what, hint, at: place, ...(kind === undefined ? {} : { kind }) };
}

/** Keys that say something about an object that is not ours. */
export function onlyRefers(view: View, path: Path, allowed: readonly string[]): void {
  for (const key of keysAt(view.tree, path)) {
    if (key === 'external' || key.startsWith('x-') || allowed.includes(key)) continue;
    const hint = `take it out, or take out external: true; beside it there can be ${allowed.join(', ') || 'nothing'}`;
    view.report.error(
      'spec/external-owned',
      `"${key}" would change something that is not ours`,
      keyPlace(view, ...path, key),
      {
        hint,
      },
    );
  }
}

import type { Kind, Prop, Props, Value } from '../model/index.ts';
import { isList } from '../codecs/index.ts';
import { kindNamed } from './kinds/index.ts';
import type { Draft } from './draft.ts';
import { nameProp } from './swap.ts';

/** `veth:veth-pihole`: a row as its users name it, by kind and by the first property of its identity. */
export type RowName = `${string}:${string}`;

/** The rows that a row's properties name. */
export function namesUsed(kind: Kind, props: Props | undefined): RowName[] {
  if (!props) return [];
  return Object.entries(kind.props).flatMap(([name, prop]) => {
    const value = props[name];
    if (!prop.ref || value === undefined) return [];
    const words = isList(value) ? value : [String(value)];
    return prop.ref.flatMap((target) => words.map((word): RowName => `${target}:${word}`));
  });
}

/** What a row is called by those that use it. */
export function nameOf(kindName: string, props: Props | undefined): RowName | undefined {
  const first = kindNamed(kindName).identity[0];
  const value = first === undefined ? undefined : props?.[first];
  return value === undefined ? undefined : `${kindName}:${String(value)}`;
}

/** Names before and after, of a change. */
export function namesOf({ kind, before, after }: Draft): {
  readonly old: RowName | undefined;
  readonly now: RowName | undefined;
} {
  return { old: nameOf(kind, before?.props), now: nameOf(kind, after?.props) };
}

/** Does one row use another: does it name it, or does it bring the place where the other lies into a container? */
export function usesOf(drafts: readonly Draft[]): (user: Draft, other: Draft) => boolean {
  const reached = new Map<RowName, readonly string[]>();
  for (const { kind, after } of drafts) {
    const name = nameOf(kind, after?.props);
    if (name !== undefined) reached.set(name, pathsReached(kindNamed(kind), after?.props));
  }
  return (user, other) => {
    const kind = kindNamed(user.kind);
    const names = namesUsed(kind, user.after?.props);
    const { old, now } = namesOf(other);
    if (names.some((name) => name === old || name === now)) return true;
    const path = pathOf(other);
    if (path === undefined) return false;
    const paths = [
      ...pathsReached(kind, user.after?.props),
      ...names.flatMap((name) => reached.get(name) ?? []),
    ];
    return paths.some((place) => path === slashed(place) || path.startsWith(`${slashed(place)}/`));
  };
}

/** Paths on the router that a row brings into containers. */
export function pathsReached(kind: Kind, props: Props | undefined): string[] {
  return Object.entries(kind.props).flatMap(([name, { reaches }]) => {
    const value = props?.[name];
    return reaches && value !== undefined ? reaches(value) : [];
  });
}

/** Where a row lies, in a menu whose rows are paths. */
function pathOf({ kind, before, after }: Draft): string | undefined {
  const { nestedBy } = kindNamed(kind);
  const value = nestedBy === undefined ? undefined : (after ?? before)?.props[nestedBy];
  return value === undefined ? undefined : slashed(String(value));
}

const slashed = (path: string): string => `/${path.replace(/^\//, '')}`;

/** Names that change in this plan, of rows that are ours: old name -> new name. */
export function renamesIn(drafts: readonly Draft[]): ReadonlyMap<RowName, RowName> {
  const moved = drafts.flatMap((draft): [RowName, RowName][] => {
    const { old, now } = namesOf(draft);
    const isRename = old !== undefined && now !== undefined && old !== now && draft.action !== 'conflict';
    return isRename ? [[old, now]] : [];
  });
  return new Map([
    ...moved,
    ...[...givenUp(drafts).keys()].map((name): [RowName, RowName] => [name, `${name}-aside`]),
  ]);
}

/**
 * Rows that go while another gets their name, and that live rows use by that name before and after: RouterOS knows them
 * by their id, so they can neither be removed before their users have changed, nor keep the name until then. They give
 * it up first.
 */
export function givenUp(drafts: readonly Draft[]): ReadonlyMap<RowName, Draft> {
  const going = new Map<RowName, Draft>();
  for (const draft of drafts) {
    const { old } = namesOf(draft);
    if (draft.action === 'delete' && old !== undefined && nameProp(draft.kind) !== undefined)
      going.set(old, draft);
  }
  if (going.size === 0) return going;
  const gotten = new Set<RowName>();
  const used = new Set<RowName>();
  for (const draft of drafts) {
    const { old, now } = namesOf(draft);
    if (now !== undefined && now !== old && draft.action !== 'conflict') gotten.add(now);
    const wants = new Set(namesUsed(kindNamed(draft.kind), draft.after?.props));
    for (const name of namesUsed(kindNamed(draft.kind), draft.before?.props))
      if (wants.has(name)) used.add(name);
  }
  return new Map([...going].filter(([name]) => gotten.has(name) && used.has(name)));
}

/** A value that names rows, with the names they will have. */
export function renamedValue(prop: Prop, value: Value, renames: ReadonlyMap<RowName, RowName>): Value {
  const rename = (word: string): string => {
    const target = prop.ref
      ?.map((kind) => renames.get(`${kind}:${word}`))
      .find((name) => name !== undefined);
    return target?.slice(target.indexOf(':') + 1) ?? word;
  };
  return isList(value) ? value.map(rename) : rename(String(value));
}

import type { Kind, Prop, Props, Value } from '../model/index.ts';
import { isList } from '../codecs/index.ts';
import { kindNamed } from './kinds/index.ts';
import type { Draft } from './draft.ts';

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

/** Names that change in this plan, of rows that are ours: old name -> new name. */
export function renamesIn(drafts: readonly Draft[]): ReadonlyMap<RowName, RowName> {
  return new Map(
    drafts.flatMap((draft): [RowName, RowName][] => {
      const { old, now } = namesOf(draft);
      const isRename = old !== undefined && now !== undefined && old !== now && draft.action !== 'conflict';
      return isRename ? [[old, now]] : [];
    }),
  );
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

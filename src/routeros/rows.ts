import { isDeepStrictEqual } from 'node:util';
import type {
  Codec,
  Kind,
  Prop,
  Props,
  Release,
  Value,
  WireName,
  WireRow,
  WireRowOut,
  WireText,
} from '../model/index.ts';
import { Secret } from '../model/index.ts';
import { covers } from './release.ts';

/** What RouterOS puts in the place of a value that the user's policies hide. */
const isMask = (wire: string): boolean => wire.startsWith('***') && /^\*+$/.test(wire);

/** How a property is written on a release; undefined where the release lacks it. */
export function wireFor(prop: Prop, release: Release): WireName | undefined {
  return prop.wire.find((name) => covers(name, release));
}

/** What an unset property is on this release, where that is certain. */
export function defaultFor(prop: Prop, release: Release): Value | undefined {
  return prop.default?.find((entry) => covers(entry, release))?.value;
}

/** The codec of a property on a release. */
export function codecFor(prop: Prop, release: Release): Codec {
  return wireFor(prop, release)?.codec ?? prop.codec;
}

export interface Decoded {
  readonly props: Props;
  readonly masked: readonly string[];
}

/** What a property is on one release. Looked up once, since a plan asks for it for every row. */
interface Column {
  readonly name: string;
  readonly codec: Codec;
  readonly reads: readonly WireName[];
}

const columns = new WeakMap<Kind, Map<Release, readonly Column[]>>();

function columnsOf(kind: Kind, release: Release): readonly Column[] {
  const byRelease = columns.get(kind) ?? new Map<Release, readonly Column[]>();
  const found = byRelease.get(release);
  if (found) return found;
  const made = Object.entries(kind.props).map(([name, prop]) => ({
    name,
    codec: prop.codec,
    reads: (prop.reads ?? prop.wire).filter((wire) => covers(wire, release)),
  }));
  columns.set(kind, byRelease.set(release, made));
  return made;
}

/** Canonical values of a row, by the names of its release; keys the row lacks are left out. */
export function decodeRow(kind: Kind, row: WireRow, release: Release): Decoded {
  const props: Record<string, Value> = {};
  const masked: string[] = [];
  for (const { name, codec, reads } of columnsOf(kind, release)) {
    const found = readName(reads, row);
    if (found === undefined) continue;
    const wire = row[found.name] ?? '';
    if (isMask(wire)) masked.push(name);
    else props[name] = (found.codec ?? codec).decode(wire);
  }
  if (kind.open) {
    for (const [name, wire] of Object.entries(row)) {
      if (name === '.id' || name === 'comment' || name in kind.props) continue;
      if (isMask(wire)) masked.push(name);
      else props[name] = kind.open.decode(wire);
    }
  }
  return { props, masked };
}

/** Of several names the first that is not empty, else the first that is there. */
function readName(names: readonly WireName[], row: WireRow): WireName | undefined {
  let empty: WireName | undefined;
  for (const name of names) {
    const wire = row[name.name];
    if (wire === undefined) continue;
    if (wire !== '') return name;
    empty ??= name;
  }
  return empty;
}

/** Can this release's rows tell the property at all? */
export function isReadable(prop: Prop, release: Release): boolean {
  return (prop.reads ?? prop.wire).some((name) => covers(name, release));
}

/**
 * Properties as the release spells them. Several rows where a value has several documented forms: the first is the
 * one to send, the others are for when the router refuses it.
 */
export function encodeProps(kind: Kind, props: Props, release: Release): WireRowOut[] {
  const forms: (readonly [string, readonly WireText[]])[] = [];
  for (const [name, value] of Object.entries(props)) {
    const prop = kind.props[name];
    if (prop === undefined) {
      if (kind.open) forms.push([name, oneOrMore(kind.open.encode(value))]);
      continue;
    }
    const wire = wireFor(prop, release);
    if (wire) forms.push([wire.name, oneOrMore((wire.codec ?? prop.codec).encode(value))]);
  }
  // A router takes one form of each value, whatever it takes of the others: so every combination, the preferred first.
  const preferred = Object.fromEntries(forms.map(([name, texts]) => [name, texts[0] ?? '']));
  return forms
    .filter(([, texts]) => texts.length > 1)
    .reduce<WireRowOut[]>(
      (rows, [name, texts]) => texts.flatMap((text) => rows.map((row) => ({ ...row, [name]: text }))),
      [preferred],
    );
}

function oneOrMore(encoded: WireText | readonly WireText[]): readonly WireText[] {
  return typeof encoded === 'string' || encoded instanceof Secret ? [encoded] : encoded;
}

/** Do a wanted and a found value mean the same? A secret is compared without being shown. */
export function sameValue(codec: Codec, desired: Value, observed: Value): boolean {
  // Nearly always: what was written was written in its canonical form.
  if (desired === observed) return true;
  if (desired instanceof Secret) return desired.equals(String(observed));
  return codec.same ? codec.same(desired, observed) : isDeepStrictEqual(desired, observed);
}

const proplists = new WeakMap<Kind, readonly string[]>();

/** Every name of the kind's rows on any release: what one read asks for before the release is known. */
export function unionProplist(kind: Kind): readonly string[] {
  const known = proplists.get(kind);
  if (known) return known;
  const names = Object.values(kind.props).flatMap((prop) =>
    [...prop.wire, ...(prop.reads ?? [])].map((wire) => wire.name),
  );
  const union = [...new Set(names)];
  proplists.set(kind, union);
  return union;
}

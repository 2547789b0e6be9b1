import type { Value } from './resource.ts';
import type { Secret } from './secret.ts';

/** A RouterOS release, `7.23.3`. */
export type Release = string;

/** Releases from `since` (inclusive) to `until` (exclusive); an absent end is open. */
export interface Span {
  readonly since?: Release;
  readonly until?: Release;
}

/** What a row is called on the wire in a span of releases. */
export interface WireName extends Span {
  readonly name: string;
  /** Where this spelling needs another codec (`read-only=yes` against `mode=ro`). */
  readonly codec?: Codec;
  /** Values this spelling can hold; others are an error that names the release which can. */
  readonly accepts?: (value: Value) => boolean;
}

/** Text of the wire. A `Secret` stays one until the socket. */
export type WireText = string | Secret;

/** Law: `decode(encode(v))` equals `v`, and `decode` gives one value for every spelling of the same thing. */
export interface Codec {
  readonly decode: (wire: string) => Value;
  /** The preferred form first; further forms are tried when the router refuses (facts marked [S]). */
  readonly encode: (value: Value) => WireText | readonly WireText[];
  /** Where equality is not identity of canonical values (an image with and without a registry host). */
  readonly same?: (desired: Value, observed: Value) => boolean;
  /** For people: `512MiB`, `30s`. Default: the value as text. */
  readonly show?: (value: Value) => string;
}

/** From harmless to harmful. `live`: set without restart. */
export type Disruption = 'none' | 'live' | 'restart' | 'recreate';

/** One row of a kind's table. A new property is a line; a rename is a name. */
export interface Prop {
  /** Newest first. A release that no entry covers lacks the property. */
  readonly wire: readonly WireName[];
  /** Where it is read from another name than it is written to; the first that is not empty counts. */
  readonly reads?: readonly WireName[];
  readonly codec: Codec;
  /** What a change of it costs the containers concerned. Default `live`. */
  readonly disrupts?: Disruption;
  /** What the router has when nobody set it, [C] only: a line taken out of the file goes back to it (design 5). */
  readonly default?: readonly (Span & { readonly value: Value })[];
  /** A line taken out is put right by a new row, since the menu cannot unset it. */
  readonly resetBy?: 'set' | 'replace';
  /** What a row means that lacks the key, or a release that lacks the property; asking for just that is no error. */
  readonly absent?: Value;
  /** The value names rows of these kinds, by the first property of their identity. */
  readonly ref?: readonly string[];
  /** Paths on the router that the value brings into a container: files there and below are used by it. */
  readonly reaches?: (value: Value) => readonly string[];
  /** RouterOS changes the value by itself when the row it names is renamed (interfaces, not lists: routeros.md 2.8). */
  readonly follows?: true;
  /** Shown as `*****` always, or (`marked`) where the desired value is secret or the row's marker says so. */
  readonly secret?: 'always' | 'marked';
  /** `add` refuses a row without it in some release: where nothing is written, the default is sent. */
  readonly mandatory?: true;
  /** Chosen by the plan when the row is added, never compared: the root-dir. */
  readonly assigned?: true;
  /** Sent where the release has it, silently left out elsewhere: names before 7.19, `auto-restart-interval`. */
  readonly derived?: true;
  /** In this span another property carries the meaning; `note` says what is only near to it, '' if nothing. */
  readonly carried?: Span & { readonly by: string; readonly note: (value: Value) => string };
  /** A difference to such a live value is no reason to write, it goes along with the next write. */
  readonly lazy?: (observed: Value) => boolean;
  /** The router may have lost it: an empty value it gives is unknown, not a difference. A function: in such rows only. */
  readonly emptyIsUnknown?: true | ((row: Readonly<Record<string, string>>) => boolean);
  /** Another value is another image: a kind of drift of its own, and what a `manual` update waits with. */
  readonly image?: true;
  /** Why taking the line out of the file leaves the value alone; `explain` lists it. */
  readonly unmanaged?: string;
}

/** The table of one kind of row. Behaviour that differs between kinds is a column, never an `if`. */
export interface Kind {
  readonly name: string;
  readonly menu: string;
  /** Properties that together name a row on the router, where the menu has such names. */
  readonly identity: readonly string[];
  /** False where RouterOS does not enforce it: an equal foreign row is still a conflict. */
  readonly unique: boolean;
  readonly props: Readonly<Record<string, Prop>>;
  /** What adding or removing such a row means for the containers that use it. */
  readonly membership: Disruption;
  /** `set` takes no id, nothing is added or removed, no marker: `/container/config`. */
  readonly singleton?: true;
  /** The menu has no comment, so ownership is told in another way: `/file`. */
  readonly unmarked?: true;
  /** The menu has an order, and `add` takes `place-before`. */
  readonly ordered?: true;
  /** A list of what is elsewhere: it grows before the rest is written and shrinks after it. */
  readonly ledger?: true;
  /** A property that holds a path: what lies above is made first, and goes last. */
  readonly nestedBy?: string;
  /** Rows that are nobody's are worth a word in `drift`: containers and veths that somebody made by hand. */
  readonly noticed?: true;
  /** Rows have a life of their own: `/container`. */
  readonly lifecycle?: true;
  /** The kind of rows that are prepared to take the place of one of these. */
  readonly staging?: string;
  /** Such rows hold nothing that anybody could miss. */
  readonly expendable?: true;
  /** Properties beside the table pass through, compared as text: `rows:`. */
  readonly open?: Codec;
  /** Of those, what RouterOS takes and never shows. */
  readonly neverShown?: Readonly<Record<string, readonly string[]>>;
  /** Properties that tell whether an unmarked row is the same as a desired one, where no name does (NAT). */
  readonly likeness?: readonly string[];
}

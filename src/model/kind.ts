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
  /** The release can only come near to what was asked; the plan says this sentence. */
  readonly approximates?: string;
}

/** Text of the wire. A `Secret` stays one until the socket. */
export type WireText = string | Secret;

/** Law: `decode(encode(v))` equals `v`, and `decode` gives one value for every spelling of the same thing. */
export interface Codec {
  readonly decode: (wire: string) => Value;
  /** The preferred form first; further forms are tried when the router refuses (facts marked [S]). */
  readonly encode: (value: Value) => WireText | readonly WireText[];
}

/** From harmless to harmful. `live`: set without restart. */
export type Disruption = 'none' | 'live' | 'restart' | 'recreate';

/** One row of a kind's table. A new property is a line; a rename is a name. */
export interface Prop {
  /** Newest first. A release that no entry covers lacks the property. */
  readonly wire: readonly WireName[];
  readonly codec: Codec;
  /** What a change of it costs the container (itself, or those that use this row). Default `live`. */
  readonly disrupts?: Disruption;
  /** What the router has when nobody set it, [C] only; makes the property managed. See design 5. */
  readonly default?: readonly (Span & { readonly value: Value })[];
  /** The value is the key (or keys) of rows of this kind, by their name on the router. */
  readonly ref?: string;
  /** Shown as `*****` always, or (`marked`) where the desired value is secret or the row's marker says so. */
  readonly secret?: 'always' | 'marked';
  /** Only sent with add; never compared (the router does not give it back, or changes it). */
  readonly writeOnly?: true;
  /** Sent and compared only if written; a value the router generates or inherits. Documentation for `explain`. */
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
  /** Rows have a life of their own: `/container`. */
  readonly lifecycle?: true;
}

import type { Props, Resource, Value } from '../../../src/model/index.ts';
import { covers } from '../../../src/routeros/release.ts';

/**
 * What the wire holds, written by hand from the facts (routeros.md 1.1 to 1.7, 7.4; transcripts) and from nothing else:
 * a table of the reconciler that is wrong cannot be wrong here, too.
 */

/** Words of a row; `undefined` = the row does not have the key. */
export type Words = Readonly<Record<string, string | undefined>>;

/** Releases: `..` all, `7.20..` from it on, `..7.20` those before it, `7.20..7.23` both. */
export type Releases = `${string}..${string}`;
export type ByRelease<T> = Readonly<Partial<Record<Releases, T>>>;

/** One value of one property, and all that the wire may say of it. */
export interface WireCase {
  /** Canonical, as the file's compiler gives it. */
  readonly value: Value;
  /** What the file calls it, where that is not the property's name: a refusal says it in that word. */
  readonly called?: string;
  /** Properties that this one cannot be without. */
  readonly with?: Props;
  /** Properties of the base row that it takes the place of. */
  readonly instead?: readonly string[];
  /** Words of this property (and of `with`) that the stored row must hold after an apply. */
  readonly stored?: ByRelease<Words>;
  /** Words that go over the wire, where the simulator stores them in another form. */
  readonly sent?: ByRelease<Words>;
  /** Every spelling that a router may show: each must read as no change. */
  readonly echoes?: ByRelease<readonly Words[]>;
  /** What is another value: each must read as a change of this property. */
  readonly differs?: ByRelease<readonly Words[]>;
  /** The property under which a difference shows, where it is not this one. */
  readonly shownAs?: ByRelease<string>;
  /** The release lacks it, and says so: the release it needs. */
  readonly refused?: ByRelease<string>;
  /** Nothing is sent and nothing is refused: why that is right. */
  readonly leftOut?: ByRelease<string>;
  /** Rows of this release cannot tell: why. */
  readonly untold?: ByRelease<string>;
  /** When the line leaves the file: the words that are set, `left` alone, or the row is `replaced`. */
  readonly unset?: ByRelease<Words | 'left' | 'replaced'>;
}

/** A kind of row: what every row of it has, and its properties. */
export interface WireKind {
  readonly kind: string;
  readonly menu: string;
  /** Without it there is no such row. */
  readonly base: Props;
  /** Words of the base row, as they are stored. */
  readonly baseStored: ByRelease<Words>;
  /** Keys that the device makes up for itself. */
  readonly made?: ByRelease<readonly string[]>;
  /** A whole row as a print of the release shows it, marker and state apart. */
  readonly shown: ByRelease<Words>;
  /** Rows that must be there before. */
  readonly needs: readonly Resource[];
  /** Any rows may stand beside each other, so that one apply can try all values. */
  readonly together?: true;
  readonly props: Readonly<Record<string, readonly WireCase[]>>;
}

function isIn(releases: string, release: string): boolean {
  const [since = '', until = ''] = releases.split('..');
  return covers({ ...(since === '' ? {} : { since }), ...(until === '' ? {} : { until }) }, release);
}

/** All that a table says of one release, in its order. */
export function allFor<T>(table: ByRelease<T> | undefined, release: string): T[] {
  return Object.entries(table ?? {}).flatMap(([releases, value]) =>
    value !== undefined && isIn(releases, release) ? [value as T] : [],
  );
}

/** What a table says of one release: two answers are a mistake in it. */
export function onlyFor<T>(table: ByRelease<T> | undefined, release: string): T | undefined {
  const found = allFor(table, release);
  if (found.length > 1) throw new Error(`${release}: two entries cover it, ${JSON.stringify(found)}`);
  return found[0];
}

/** Words of several entries laid over each other, keys that are not there left out. */
export function wordsFor(table: ByRelease<Words> | undefined, release: string): Record<string, string> {
  return laid(...allFor(table, release));
}

export function laid(...layers: readonly Words[]): Record<string, string> {
  const merged = Object.entries(Object.assign({}, ...layers) as Words);
  return Object.fromEntries(
    merged.flatMap(([name, text]): [string, string][] => (text === undefined ? [] : [[name, text]])),
  );
}

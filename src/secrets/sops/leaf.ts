/** A scalar of a SOPS file. */
export interface Leaf {
  /** Keys of the maps around it: what binds its cipher text to its place. Items of lists have no part in it. */
  readonly path: readonly string[];
  /** RFC 6901, with the items of lists. */
  readonly pointer: string;
  /** In a file of several YAML documents: which one. */
  readonly document: number;
  /** Where it stands in the text of the file. */
  readonly offset: number;
  /** The value where it is a text, else the scalar as it is written. */
  readonly text: string;
  readonly is: 'text' | 'plain' | 'number' | 'null';
}

/** A SOPS file taken apart; nothing is decrypted yet. */
export interface Parts {
  readonly leaves: readonly Leaf[];
  /** Pointers of maps and lists, for "that is a map". */
  readonly collections: ReadonlySet<string>;
  /** What stands below `sops`, unchecked; undefined where there is no such key. */
  readonly metadata: unknown;
}

/** One more step of a JSON pointer. */
export const pointerTo = (pointer: string, key: string | number): string =>
  `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** Everything that SOPS has encrypted begins so. */
export const isCipherText = (text: string): boolean => text.startsWith('ENC[AES256_GCM,');

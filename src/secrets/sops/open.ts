import { type Fetched, SecretTrouble, type Trouble } from '../trouble.ts';
import { dataKeyFor } from './data-key.ts';
import { decryptAll, type Values } from './decrypt.ts';
import { dotenvParts } from './dotenv-parts.ts';
import type { Foreign } from './foreign.ts';
import { isCipherText, type Leaf, type Parts } from './leaf.ts';
import { metadataOf } from './metadata.ts';
import { yamlParts } from './yaml-parts.ts';

export type Format = 'yaml' | 'json' | 'dotenv';

/** A SOPS file as it lies there. */
export interface SopsFile {
  /** As messages name it. */
  readonly name: string;
  readonly text: string;
}

/** What opening one may use. */
export interface Tools {
  /** Age identities, one a line; asked for once a file is there that needs them. */
  readonly identities: () => Promise<readonly string[]>;
  /** What `sops decrypt` prints for the file. Throws a `SecretTrouble` that says why that cannot be had. */
  readonly program: (file: SopsFile, format: Format) => Promise<string>;
}

/** An opened file, or one of which only the keys can be seen. */
export interface OpenedSops {
  readonly at: (pointer: string) => Fetched;
  /** Where each encrypted scalar begins in the text, and what it holds; nothing where it could not be opened. */
  readonly secrets: ReadonlyMap<number, string | undefined>;
  readonly locked?: Trouble;
}

function formatOf({ name, text }: SopsFile): Format {
  if (/\.env$/i.test(name)) return 'dotenv';
  return /\.json$/i.test(name) || /^\s*\{/.test(text) ? 'json' : 'yaml';
}

/** Opens a file. One that cannot be opened, or must not since somebody has changed it, is `locked`. */
export async function openSops(file: SopsFile, tools: Tools): Promise<OpenedSops> {
  const format = formatOf(file);
  let parts: Parts = { leaves: [], collections: new Set(), metadata: undefined };
  try {
    parts = partsOf(file.text, file.name, format);
    const opened = await natively(parts, file, tools);
    return unlocked(
      parts,
      'needs' in opened ? await foreign(opened, parts, file, format, tools) : opened,
      file,
    );
  } catch (error) {
    if (!(error instanceof SecretTrouble)) throw error;
    return locked(parts, error.trouble, file);
  }
}

async function foreign(
  needs: Foreign,
  parts: Parts,
  file: SopsFile,
  format: Format,
  { program }: Tools,
): Promise<Values> {
  try {
    return paired(parts, partsOf(await program(file, format), file.name, format), file);
  } catch (error) {
    if (!(error instanceof SecretTrouble) || !error.trouble.missing) throw error;
    throw unavailable(needs, error.trouble, file);
  }
}

function partsOf(text: string, name: string, format: Format): Parts {
  return format === 'dotenv' ? dotenvParts(text) : yamlParts(text, name, format === 'json');
}

async function natively(parts: Parts, file: SopsFile, tools: Tools): Promise<Values | Foreign> {
  const metadata = metadataOf(parts, file.name);
  if ('needs' in metadata) return metadata;
  const identities = await identitiesFrom(tools);
  if ('needs' in identities) return identities;
  const key = await dataKeyFor(metadata.age, identities);
  if ('needs' in key) return key;
  return decryptAll(parts.leaves, metadata, key, file.name);
}

async function identitiesFrom({ identities }: Tools): Promise<readonly string[] | Foreign> {
  try {
    return await identities();
  } catch (error) {
    if (!(error instanceof SecretTrouble) || !error.trouble.missing) throw error;
    return { needs: error.trouble.message, hint: error.trouble.hint };
  }
}

/** The program was the last resort: was it not allowed, then what rosctr itself lacks is what one has to know. */
function unavailable({ needs, hint }: Foreign, last: Trouble, { name }: SopsFile): SecretTrouble {
  const tried = last.code !== 'spec/exec-not-allowed';
  const message = `${name} cannot be opened: ${needs}${tried ? `; ${last.message}` : ''}`;
  return new SecretTrouble('spec/sops-unavailable', message, (tried ? undefined : hint) ?? last.hint, true);
}

/** What the program has printed has the same shape; its lines may have moved. */
function paired(parts: Parts, printed: Parts, file: SopsFile): Values {
  const idOf = ({ document, pointer }: Leaf): string => `${document} ${pointer}`;
  const values = new Map(printed.leaves.map((leaf) => [idOf(leaf), leaf]));
  return new Map(
    parts.leaves
      .filter(({ text }) => isCipherText(text))
      .map((leaf) => {
        const found = values.get(idOf(leaf));
        if (found) return [leaf, found.text];
        const message = `sops has printed nothing for ${leaf.pointer} of ${file.name}`;
        throw new SecretTrouble(
          'spec/exec-failed',
          message,
          `see what it prints: sops decrypt ${file.name}`,
        );
      }),
  );
}

function unlocked(parts: Parts, values: Values, { name }: SopsFile): OpenedSops {
  return {
    at: (pointer) => {
      const leaf = leafAt(parts, pointer, name);
      if ('trouble' in leaf) return leaf;
      const text = values.has(leaf) ? values.get(leaf) : leaf.text;
      return text === undefined
        ? nothing(`${name}#${pointer} is binary`, 'a value on the router is text')
        : { text };
    },
    secrets: new Map([...values].map(([{ offset }, text]) => [offset, text])),
  };
}

/** Keys are not encrypted: that a value is not there can be said without the key. */
function locked(parts: Parts, trouble: Trouble, { name }: SopsFile): OpenedSops {
  const secret = parts.leaves.filter(({ text }) => isCipherText(text));
  return {
    at: (pointer) => {
      const leaf = trouble.missing ? leafAt(parts, pointer, name) : { trouble };
      return 'trouble' in leaf ? leaf : { trouble };
    },
    secrets: new Map(secret.map(({ offset }) => [offset, undefined])),
    locked: trouble,
  };
}

function leafAt(
  { leaves, collections }: Parts,
  pointer: string,
  name: string,
): Leaf | { readonly trouble: Trouble } {
  const leaf = leaves.find((one) => one.pointer === pointer);
  if (leaf && leaf.is !== 'null') return leaf;
  if (leaf) return nothing(`${name}#${pointer} is empty (null)`, 'give it a value with sops edit');
  if (collections.has(pointer)) {
    const inside = leaves.filter((one) => one.pointer.startsWith(`${pointer}/`)).map((one) => one.pointer);
    return nothing(`${name}#${pointer} is no single value`, `name one in it: ${listed(inside)}`);
  }
  const known = leaves.map((one) => one.pointer);
  return nothing(
    `${name} has nothing at ${pointer}`,
    known.length === 0 ? 'it is empty' : `there is ${listed(known)}`,
  );
}

function listed(pointers: readonly string[]): string {
  const shown = pointers.slice(0, 5).map((pointer) => `#${pointer}`);
  return `${shown.join(', ')}${pointers.length > 5 ? ` and ${pointers.length - 5} more` : ''}`;
}

function nothing(message: string, hint: string): { readonly trouble: Trouble } {
  return { trouble: { code: 'spec/no-such-secret', message, hint, missing: false } };
}

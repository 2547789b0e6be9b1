import { dirname, resolve } from 'node:path';
import pMap from 'p-map';
import {
  ageKeys,
  bySops,
  type Fetched,
  fetched,
  fromCommand,
  fromOnePassword,
  type OpenedSops,
  openSops,
  type Outside,
  SecretTrouble,
  vaultReader,
} from '../../secrets/index.ts';
import type { Reference, SourceFile } from '../../spec/index.ts';

export { outsideOf, quietOutsideOf } from '../outside.ts';

/** Programs and servers are asked so many things at a time. */
const atOnce = 8;

/** Fetches what files refer to: each SOPS file is opened once, whoever asks, and each path of Vault read once. */
export interface Fetcher {
  readonly opened: (file: SourceFile) => Promise<SourceFile>;
  readonly fetch: (references: readonly Reference[]) => Promise<readonly Fetched[]>;
}

export function fetcherFor(outside: Outside, cwd: string): Fetcher {
  let identities: Promise<readonly string[]> | undefined;
  const open = (name: string, text: string, path: string | undefined): Promise<OpenedSops> =>
    openSops(
      { name, text },
      {
        identities: () => (identities ??= ageKeys(outside)),
        program: (file, format) => bySops(path, file, format, outside),
      },
    );
  const files = new Map<string, Promise<OpenedSops> | undefined>();
  const openAt = (path: string, name: string): Promise<OpenedSops> | undefined => {
    if (files.has(path)) return files.get(path);
    const text = outside.readFile(path);
    const file = text === undefined ? undefined : open(name, text, path);
    files.set(path, file);
    return file;
  };
  const vault = vaultReader(outside);

  const fromSops = async ({ argument, from }: Reference): Promise<Fetched> => {
    const hash = argument.indexOf('#');
    const name = hash < 0 ? argument : argument.slice(0, hash);
    const pointer = hash < 0 ? '' : argument.slice(hash + 1);
    if (name === '' || !pointer.startsWith('/')) {
      const hint = `write \${sops:${name === '' ? 'secrets.sops.yaml' : name}#/key}, or #/map/key`;
      return trouble(
        new SecretTrouble('spec/bad-interpolation', `"${argument}" names no value of a file`, hint),
      );
    }
    const path = resolve(cwd, dirname(from), name);
    const file = openAt(path, name);
    if (file === undefined) {
      const hint = 'a relative path is relative to this YAML file';
      return trouble(new SecretTrouble('spec/file-unreadable', `${name} cannot be read`, hint));
    }
    return (await file).at(pointer);
  };

  const one = (reference: Reference): Promise<Fetched> => {
    const { scheme, argument } = reference;
    switch (scheme) {
      case 'sops':
        return fromSops(reference);
      case 'op':
        return fetched(() => fromOnePassword(argument, outside));
      case 'vault':
        return fetched(() => vault(argument));
      case 'exec':
        return fetched(() => fromCommand(argument, outside));
    }
  };

  return {
    opened: async (file) => {
      const { path, text } = file;
      const { secrets, locked } = await open(path, text, path === 'stdin' ? undefined : resolve(cwd, path));
      // A key of that name, and nothing of SOPS below it: the schema knows what to say.
      if (locked?.code === 'spec/not-encrypted') return file;
      return { ...file, opened: { values: secrets, ...(locked ? { locked } : {}) } };
    },
    fetch: (references) => pMap(references, one, { concurrency: atOnce }),
  };
}

const trouble = (error: SecretTrouble): Fetched => ({ trouble: error.trouble });

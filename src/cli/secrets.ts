import {
  type Provider,
  ProviderError,
  type Reference,
  referencesIn,
  type SourceFile,
} from '../spec/index.ts';
import type { Io } from './io.ts';

/** `yes`: programs are run and servers asked. `no`: only files are opened, since nothing is compared or sent. */
export type Fetches = 'yes' | 'no';

export interface Opened {
  readonly files: readonly SourceFile[];
  readonly providers: Readonly<Record<string, Provider>>;
}

/**
 * Everything of the files that takes time to be had, before they are loaded: files that are encrypted as a whole, and
 * what `${sops:}`, `${op:}`, `${vault:}` and `${exec:}` stand for. What it needs is loaded only where there is such a thing.
 */
export async function openSecrets(files: readonly SourceFile[], io: Io, fetches: Fetches): Promise<Opened> {
  const isEncrypted = ({ text }: SourceFile): boolean => /^(?:sops|"sops"):(?:\s|$)/m.test(text);
  const references = referencesIn(files);
  if (references.length === 0 && !files.some(isEncrypted)) return { files, providers: {} };
  const { fetcherFor, outsideOf, quietOutsideOf } = await import('./commands/secrets.ts');
  const outside = fetches === 'yes' ? outsideOf(io) : quietOutsideOf(io);
  const { opened, fetch } = fetcherFor(outside, io.cwd);
  const all = await Promise.all(files.map(async (file) => (isEncrypted(file) ? opened(file) : file)));
  const results = await fetch(references);
  const known = new Map(references.map((reference, index) => [idOf(reference), results[index]]));
  const provider = (scheme: Reference['scheme']): Provider => ({
    resolve: (argument, from) => {
      const found = known.get(idOf({ scheme, argument, from }));
      if (found === undefined) return undefined;
      if ('text' in found) return plain(found.text, argument);
      const { code, message, hint, missing } = found.trouble;
      // Nobody was asked, so nobody can say that it is missing.
      if (missing && fetches === 'no' && scheme !== 'sops') return undefined;
      throw new ProviderError(code, message, hint, missing);
    },
  });
  return {
    files: all,
    providers: {
      sops: provider('sops'),
      op: provider('op'),
      vault: provider('vault'),
      exec: provider('exec'),
    },
  };
}

const idOf = ({ scheme, argument, from }: Reference): string => JSON.stringify([scheme, argument, from]);

function plain(text: string, argument: string): string {
  if (!text.includes('\0')) return text;
  throw new ProviderError(
    'spec/nul-in-value',
    `${argument} holds a NUL byte`,
    'a value on the router is text',
  );
}

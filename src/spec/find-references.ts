import { parseFile } from './parse.ts';
import { fetchedSchemes } from './providers.ts';
import type { SourceFile } from './source-file.ts';
import type { Tree } from './tree.ts';

/** A reference to a secret that has to be fetched: `${sops:secrets.sops.yaml#/a}` is the scheme and the argument. */
export interface Reference {
  readonly scheme: (typeof fetchedSchemes)[number];
  readonly argument: string;
  /** The YAML file that asks. */
  readonly from: string;
}

const schemes = fetchedSchemes.join('|');
/** `$${` is text, and swallows what follows. */
const pattern = new RegExp(`\\$\\$\\{|\\$\\{(${schemes}):([^{}]*)\\}`, 'g');

/** The references of files, each once; comments have none. What is wrong with a file is told when it is loaded. */
export function referencesIn(files: readonly SourceFile[]): readonly Reference[] {
  const found = new Map<string, Reference>();
  const quick = new RegExp(`\\$\\{(${schemes}):`);
  for (const { path, text } of files) {
    if (!quick.test(text)) continue;
    for (const tree of parseFile(path, text, silent)) collect(tree, path, found);
  }
  return [...found.values()];
}

const silent = { error: () => undefined, warn: () => undefined };

function collect(tree: Tree, from: string, found: Map<string, Reference>): void {
  switch (tree.type) {
    case 'scalar':
      for (const [, scheme, argument] of tree.source.matchAll(pattern)) {
        if (scheme === undefined || argument === undefined) continue;
        const reference = { scheme: scheme as Reference['scheme'], argument, from };
        found.set(JSON.stringify(reference), reference);
      }
      return;
    case 'list':
      for (const item of tree.items) collect(item, from, found);
      return;
    case 'map':
      for (const { node } of tree.entries.values()) collect(node, from, found);
  }
}

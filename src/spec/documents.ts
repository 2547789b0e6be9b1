import type { Stack } from '../generated/stack.ts';
import { checkResolved, checkShape } from './check-shape.ts';
import type { Scope } from './interpolate.ts';
import { tellLocked } from './opened.ts';
import { parseFile } from './parse.ts';
import { plainDocument } from './plain.ts';
import type { Provider } from './providers.ts';
import type { Report } from './report.ts';
import { resolveDocument } from './resolve.ts';
import { type DocumentKind, kindOf } from './shape.ts';
import { withoutShown } from './shown-secrets.ts';
import type { SourceFile } from './source-file.ts';
import { type Tree, type TreeMap, without } from './tree.ts';

/** A document as it was written, and the part of it that has the right shape. */
export interface StackDocument {
  readonly kind: DocumentKind;
  readonly file: string;
  readonly written: TreeMap;
  /** Undefined where not even name and targets can be read. */
  readonly sound: Tree | undefined;
  /** Its secrets are not known, and that is told already. */
  readonly isLocked: boolean;
}

/** What documents are read with. */
export interface Reading {
  readonly providers: Readonly<Record<string, Provider>>;
  readonly readFile: (path: string, from: string) => string;
  readonly missing: 'error' | 'warn';
  readonly missingForRouters: 'error' | 'warn';
  readonly report: Report;
}

/** The documents of a file. */
export function documentsOf(
  { path: file, text, opened }: SourceFile,
  { report, missing }: Pick<Reading, 'report' | 'missing'>,
): StackDocument[] {
  const trees = parseFile(file, text, report, opened?.values);
  if (opened?.locked && trees[0]) tellLocked(opened.locked, trees[0], missing, report);
  const isLocked = opened?.locked !== undefined && (missing === 'error' || !opened.locked.missing);
  return trees.flatMap((tree) => {
    const written = opened ? without(tree, ['sops']) : tree;
    const plain = opened ? withoutShown(written, report) : written;
    const sound = plain && checkShape(plain, report, 'written');
    return written.type === 'map' ? [{ kind: kindOf(written), file, written, sound, isLocked }] : [];
  });
}

/** A stack as one router gets it: resolved, and what was not known before held against the schema once more. */
export function stackFor(
  { file, sound }: Pick<StackDocument, 'file' | 'sound'>,
  router: { readonly name: string; readonly vars: Tree | undefined },
  reading: Reading,
): { readonly stack: Stack; readonly tree: Tree } | undefined {
  if (!sound) return undefined;
  const scope: Scope = { ...reading, file, document: sound, router };
  const document = withoutRouters(sound);
  const resolved = resolveDocument(document, scope);
  const tree = resolved && checkResolved(resolved, document, reading.report);
  return tree && { stack: plainDocument(tree) as Stack, tree };
}

const stacksAlone = new WeakMap<Tree, Tree>();

/** The same tree for every router of a stack, so that what is the same in it is told from what is not. */
function withoutRouters(document: Tree): Tree {
  let alone = stacksAlone.get(document);
  if (!alone) {
    alone = without(document, ['routers']);
    stacksAlone.set(document, alone);
  }
  return alone;
}

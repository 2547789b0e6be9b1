import type { Fleet, Stack } from '../generated/stack.ts';
import type { SourceRange } from '../model/index.ts';
import { checkShape } from './check-shape.ts';
import type { Reading } from './documents.ts';
import type { Scope } from './interpolate.ts';
import { plainDocument } from './plain.ts';
import { resolveDocument } from './resolve.ts';
import { type RouterTarget, routerTarget } from './routers.ts';
import type { DocumentKind } from './shape.ts';
import { type Entry, nodeAt, type Tree, type TreeMap, type TreeScalar } from './tree.ts';

/** A router as it stands in a document, or as a fleet puts it together. */
export interface RouterEntry {
  readonly name: string;
  readonly entry: Entry;
  /** Its variables. */
  readonly vars: Tree | undefined;
  readonly kind: DocumentKind;
  readonly file: string;
  /** Where interpolations look for what is not the router's. */
  readonly document: Tree;
  /** The secrets of that document are not known, and that is told already. */
  readonly isLocked: boolean;
}

/** A router of the files. It may use the environment, files, and the variables of its own and of its document. */
export function routerOf(
  { name, entry, vars, kind, file, document, isLocked }: RouterEntry,
  reading: Reading,
): { readonly router: RouterTarget; readonly tree: Tree } | undefined {
  const strict = { ...reading, missing: reading.missingForRouters };
  const scope: Scope = { ...strict, file, document, router: { name, vars } };
  const tree = resolveDocument(alone(name, entry, kind), scope);
  const checked = tree && checkShape(tree, reading.report, 'resolved');
  const resolved = checked && nodeAt(checked, ['routers', name]);
  if (!checked || !resolved) return undefined;
  const plain = (plainDocument(checked) as Stack | Fleet).routers?.[name];
  if (!plain) return undefined;
  const router = routerTarget(name, plain, checked, { ...strict, isLocked });
  return router && { router, tree: resolved };
}

/** A document with this router alone. */
function alone(name: string, entry: Entry, kind: DocumentKind): TreeMap {
  const { keyAt } = entry;
  const node: TreeMap = { type: 'map', own: true, at: keyAt, entries: new Map([[name, entry]]) };
  return documentWith(kind, 'routers', { keyAt, node });
}

/** A document with this section alone: the schema knows whole documents only. */
export function documentWith(kind: DocumentKind, section: string, entry: Entry): TreeMap {
  const at: SourceRange = entry.keyAt;
  const scalar = (text: string): Entry => {
    const node: TreeScalar = { type: 'scalar', at, value: text, source: text };
    return { keyAt: at, node };
  };
  const map = (entries: readonly (readonly [string, Entry])[]): Entry => ({
    keyAt: at,
    node: { type: 'map', own: true, at, entries: new Map(entries) },
  });
  return {
    type: 'map',
    own: true,
    at,
    entries: new Map([
      ['apiVersion', scalar('rosctr.dev/v1')],
      ['kind', scalar(kind)],
      ['metadata', map([['name', scalar('routers')]])],
      [section, entry],
    ]),
  };
}

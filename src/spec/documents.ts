import type { SourceRange } from '../model/index.ts';
import type { Stack } from '../generated/stack.ts';
import { checkShape } from './check-shape.ts';
import type { Scope } from './interpolate.ts';
import { parseFile } from './parse.ts';
import { plainOf } from './plain.ts';
import type { Provider } from './providers.ts';
import type { Report } from './report.ts';
import { resolveDocument } from './resolve.ts';
import { type RouterTarget, routerTarget } from './routers.ts';
import { rootShape } from './shape.ts';
import { type Entry, nodeAt, type Tree, type TreeMap, type TreeScalar, without } from './tree.ts';

/** A document as it was written, and the part of it that has the right shape. */
export interface StackDocument {
  readonly file: string;
  readonly written: TreeMap;
  /** Undefined where not even name and targets can be read. */
  readonly sound: Tree | undefined;
}

/** What documents are read with. */
export interface Reading {
  readonly providers: Readonly<Record<string, Provider>>;
  readonly readFile: (path: string, from: string) => string;
  readonly missing: 'error' | 'warn';
  readonly report: Report;
}

/** The documents of a file. */
export function documentsOf(file: string, text: string, report: Report): StackDocument[] {
  return parseFile(file, text, report).flatMap((tree) => {
    const sound = checkShape(tree, report, 'written');
    return tree.type === 'map' ? [{ file, written: tree, sound }] : [];
  });
}

/** The routers of a document. They may use the environment, files, and the variables of their own and of the stack. */
export function routersOf({ file, written, sound }: StackDocument, reading: Reading): RouterTarget[] {
  const routers = sound && nodeAt(sound, ['routers']);
  if (routers?.type !== 'map' || !sound) return [];
  return [...routers.entries].flatMap(([name, entry]) => {
    const vars = nodeAt(entry.node, ['vars']);
    const scope: Scope = { ...reading, file, document: sound, router: { name, vars } };
    const alone = wrap(name, entry, routers.at, written.at);
    const tree = resolveDocument(alone, scope);
    const checked = tree && checkShape(tree, reading.report, 'resolved');
    const node = checked && nodeAt(checked, ['routers', name]);
    if (!checked || !node) return [];
    const plain = plainOf(checked, rootShape) as Stack;
    const router = plain.routers?.[name];
    return router ? (routerTarget(name, router, checked, reading.readFile, reading.report) ?? []) : [];
  });
}

/** A stack as one router gets it: resolved, and held against the schema once more. */
export function stackFor(
  { file, sound }: StackDocument,
  router: { readonly name: string; readonly vars: Tree | undefined },
  reading: Reading,
): { readonly stack: Stack; readonly tree: Tree } | undefined {
  if (!sound) return undefined;
  const scope: Scope = { ...reading, file, document: sound, router };
  const resolved = resolveDocument(without(sound, ['routers']), scope);
  const tree = resolved && checkShape(resolved, reading.report, 'resolved');
  return tree && { stack: plainOf(tree, rootShape) as Stack, tree };
}

/** A document with this router alone: the schema knows whole documents only. */
function wrap(name: string, entry: Entry, at: SourceRange, whole: SourceRange): TreeMap {
  const scalar = (text: string): Entry => {
    const node: TreeScalar = { type: 'scalar', at: whole, value: text, source: text };
    return { keyAt: whole, node };
  };
  const metadata: TreeMap = { type: 'map', at: whole, entries: new Map([['name', scalar('routers')]]) };
  const routers: TreeMap = { type: 'map', at, entries: new Map([[name, entry]]) };
  return {
    type: 'map',
    at: whole,
    entries: new Map([
      ['apiVersion', scalar('rosctr.dev/v1')],
      ['kind', scalar('Stack')],
      ['metadata', { keyAt: whole, node: metadata }],
      ['routers', { keyAt: at, node: routers }],
    ]),
  };
}

import type { Secret, SourceRange } from '../model/index.ts';

/** One place of a document: what stands there, and where. Anchors are resolved and merge keys are merged. */
export type Tree = TreeMap | TreeList | TreeScalar;

export interface TreeMap {
  readonly type: 'map';
  readonly at: SourceRange;
  /** Made for one router; anything else is shared by all, and what is known of it is worth keeping. */
  readonly own?: true;
  readonly entries: ReadonlyMap<string, Entry>;
}

export interface Entry {
  readonly keyAt: SourceRange;
  readonly node: Tree;
}

export interface TreeList {
  readonly type: 'list';
  readonly at: SourceRange;
  readonly own?: true;
  readonly items: readonly Tree[];
}

export interface TreeScalar {
  readonly type: 'scalar';
  readonly at: SourceRange;
  readonly value: string | number | boolean | null | Secret;
  /** The text as it was written, without quotes. */
  readonly source: string;
  /** It stands where an alias or an interpolation brought it: what it came from, and where that is. */
  readonly via?: { readonly text: string; readonly at?: SourceRange };
  /** Interpolation failed; the problem is reported, and what depends on it is left out. */
  readonly broken?: true;
}

export type Path = readonly (string | number)[];

/** What stands at a path, if anything. */
export function nodeAt(tree: Tree, path: Path): Tree | undefined {
  let node: Tree | undefined = tree;
  for (const part of path) {
    if (node?.type === 'map') node = node.entries.get(String(part))?.node;
    else if (node?.type === 'list') node = node.items[Number(part)];
    else return undefined;
  }
  return node;
}

/** Where the key at a path stands; for an item of a list the item, for what is not there its nearest parent. */
export function keyAt(tree: Tree, path: Path): SourceRange {
  const parent = nodeAt(tree, path.slice(0, -1));
  const last = path.at(-1);
  if (last !== undefined && parent?.type === 'map') {
    const entry = parent.entries.get(String(last));
    if (entry) return entry.keyAt;
  }
  if (last !== undefined && parent?.type === 'list') {
    const item = parent.items[Number(last)];
    if (item) return item.at;
  }
  return path.length === 0 ? tree.at : keyAt(tree, path.slice(0, -1));
}

/** Where the value at a path stands: a scalar itself, anything longer by its key. */
export function valueAt(tree: Tree, path: Path): SourceRange {
  const node = nodeAt(tree, path);
  return node?.type === 'scalar' && (node.source !== '' || node.via) ? node.at : keyAt(tree, path);
}

/** The tree without what stands at a path. Items of lists stay, so that the others keep their numbers. */
export function without(tree: Tree, path: Path): Tree {
  const [first, ...rest] = path;
  if (first !== undefined && rest.length > 0 && tree.type === 'list')
    return {
      ...tree,
      items: tree.items.map((item, index) => (index === first ? without(item, rest) : item)),
    };
  if (first === undefined || tree.type !== 'map') return tree;
  const entry = tree.entries.get(String(first));
  if (!entry) return tree;
  const entries = new Map(tree.entries);
  if (rest.length === 0) entries.delete(String(first));
  else entries.set(String(first), { ...entry, node: without(entry.node, rest) });
  return { ...tree, entries };
}

/** The keys of a map at a path. */
export function keysAt(tree: Tree, path: Path): string[] {
  const node = nodeAt(tree, path);
  return node?.type === 'map' ? [...node.entries.keys()] : [];
}

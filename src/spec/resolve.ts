import { Secret } from '../model/index.ts';
import { entityOf, pruned } from './check-shape.ts';
import { interpolate, isInterpolated, type Scope } from './interpolate.ts';
import { below, isVars, rootShape, type Shape } from './shape.ts';
import { tellShown } from './shown-secrets.ts';
import type { Path, Tree, TreeScalar } from './tree.ts';

/** A document for one router: every `${...}` replaced, and what could not be replaced taken out. */
export function resolveDocument(document: Tree, scope: Scope): Tree | undefined {
  const broken: Path[] = [];
  const resolved = visit(document, rootShape(document), [], scope, broken);
  return broken.reduce<Tree | undefined>((tree, path) => tree && pruned(tree, entityOf(path)), resolved);
}

/** Whether anything in a tree is to be replaced; most of a stack is the same for a thousand routers. */
const openTrees = new WeakMap<Tree, boolean>();

export function isOpen(tree: Tree): boolean {
  if (tree.type === 'scalar') return isInterpolated(tree.source);
  let open = openTrees.get(tree);
  if (open === undefined) {
    open =
      tree.type === 'list'
        ? tree.items.some(isOpen)
        : [...tree.entries.values()].some(({ node }) => isOpen(node));
    openTrees.set(tree, open);
  }
  return open;
}

function visit(tree: Tree, shape: Shape | undefined, path: Path, scope: Scope, broken: Path[]): Tree {
  if (!isOpen(tree)) return tree;
  switch (tree.type) {
    case 'scalar':
      return scalar(tree, shape, path, scope, broken);
    case 'list':
      return {
        ...tree,
        own: true,
        items: tree.items.map((item, index) => visit(item, shape?.items, [...path, index], scope, broken)),
      };
    case 'map': {
      const entries = new Map(tree.entries);
      for (const [key, entry] of tree.entries) {
        if (!isOpen(entry.node) || (shape?.keys !== undefined && key.startsWith('x-'))) continue;
        const here = [...path, key];
        if (isVars(here)) continue;
        const node = visit(entry.node, below(shape, key), here, scope, broken);
        entries.set(key, { keyAt: entry.keyAt, node });
      }
      return { type: 'map', at: tree.at, own: true, entries };
    }
  }
}

function scalar(
  tree: TreeScalar,
  shape: Shape | undefined,
  path: Path,
  scope: Scope,
  broken: Path[],
): TreeScalar {
  const resolved = interpolate(tree, scope);
  if (resolved.broken) broken.push(path);
  if (!(resolved.value instanceof Secret) || shape?.secret === true) return resolved;
  broken.push(path);
  tellShown(path, tree.at, scope.report);
  return resolved;
}

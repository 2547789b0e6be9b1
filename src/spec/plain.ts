import { Bare, Secret } from '../model/index.ts';
import { below, rootShape, type Shape } from './shape.ts';
import type { Tree, TreeList, TreeMap, TreeScalar } from './tree.ts';

/**
 * The tree as plain data. A scalar is its source text wherever a text may stand (`0123`, `yes`, `1e3` stay as typed),
 * and a number or a boolean only where the schema takes nothing else. Objects have no prototype: `constructor` is a
 * legal local name.
 */
export function plainOf(
  tree: Tree,
  shape: Shape | undefined,
  secrets: 'kept' | 'masked' = 'kept',
): unknown {
  switch (tree.type) {
    case 'scalar':
      return scalarOf(tree, shape, secrets);
    case 'list':
    case 'map':
      return tree.own ? collectionOf(tree, shape, secrets) : remembered(tree, shape, secrets);
  }
}

/** A whole document as plain data. */
export function plainDocument(tree: Tree, secrets: 'kept' | 'masked' = 'kept'): unknown {
  return plainOf(tree, rootShape(tree), secrets);
}

function collectionOf(
  tree: TreeMap | TreeList,
  shape: Shape | undefined,
  secrets: 'kept' | 'masked',
): unknown {
  if (tree.type === 'list') return tree.items.map((item) => plainOf(item, shape?.items, secrets));
  const map = new Bare<unknown>();
  for (const [key, { node }] of tree.entries) map[key] = plainOf(node, below(shape, key), secrets);
  return map;
}

/** Parts that are the same for all routers are the same trees, and are made plain once. Nobody writes to them. */
const known = {
  kept: new WeakMap<Tree, { readonly shape: Shape | undefined; readonly plain: unknown }>(),
  masked: new WeakMap<Tree, { readonly shape: Shape | undefined; readonly plain: unknown }>(),
};

function remembered(
  tree: TreeMap | TreeList,
  shape: Shape | undefined,
  secrets: 'kept' | 'masked',
): unknown {
  const old = known[secrets].get(tree);
  if (old && old.shape === shape) return old.plain;
  const plain = collectionOf(tree, shape, secrets);
  known[secrets].set(tree, { shape, plain });
  return plain;
}

function scalarOf({ value, source, via }: TreeScalar, shape: Shape | undefined, secrets: string): unknown {
  if (value instanceof Secret) return secrets === 'kept' ? value : value.toString();
  if (value === null) return shape?.kinds?.includes('null') ? source : null;
  if (shape?.text) return source;
  return typeof value === 'string' && via?.text.startsWith('${') ? retyped(value) : value;
}

/** What came out of an interpolation is read as if it stood there. */
function retyped(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^[-+]?\d+$/.test(text) ? Number(text) : text;
}

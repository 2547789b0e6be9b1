import { Secret } from '../model/index.ts';
import { below, type Shape } from './shape.ts';
import type { Tree, TreeScalar } from './tree.ts';

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
      return tree.items.map((item) => plainOf(item, shape?.items, secrets));
    case 'map': {
      const map = Object.create(null) as Record<string, unknown>;
      for (const [key, { node }] of tree.entries) map[key] = plainOf(node, below(shape, key), secrets);
      return map;
    }
  }
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

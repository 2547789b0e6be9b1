import { isInterpolated } from './interpolate.ts';
import { Secret } from '../model/index.ts';
import { nodeAt, type Tree, type TreeScalar } from './tree.ts';

/** What a document asks of a router: names of its variables, and fields such as its name. */
interface Inputs {
  readonly vars: ReadonlySet<string>;
  readonly fields: ReadonlySet<string>;
}

const known = new WeakMap<Tree, Inputs>();
const reference = /\$?\$\{(vars|router):([^{}]*)\}/g;

/**
 * All that a document of many routers gets from this one, as text: routers with the same text get the same stack, so
 * it is built once.
 */
export function inputsOf(
  document: Tree,
  router: { readonly name: string; readonly vars: Tree | undefined },
): string {
  const values = new Map<string, string>();
  const follow = ({ vars, fields }: Inputs): void => {
    if (fields.size > 0) values.set('name', router.name);
    for (const name of vars) {
      if (values.has(`vars ${name}`)) continue;
      const own = router.vars && nodeAt(router.vars, [name]);
      const node = own?.type === 'scalar' ? own : nodeAt(document, ['vars', name]);
      values.set(
        `vars ${name}`,
        node?.type === 'scalar' ? `${node === own ? '' : 'its own '}${textOf(node)}` : '',
      );
      if (node?.type === 'scalar' && isInterpolated(node.source)) follow(asked(node));
    }
  };
  follow(asked(document));
  return JSON.stringify([...values]);
}

/** An encrypted value has no source; it is the same wherever it is the same one. */
const textOf = ({ value, source, at }: TreeScalar): string =>
  value instanceof Secret ? `${at.file}:${at.line}:${at.col}` : source;

function asked(tree: Tree): Inputs {
  const old = known.get(tree);
  if (old) return old;
  const vars = new Set<string>();
  const fields = new Set<string>();
  search(tree, vars, fields);
  const found = { vars, fields };
  known.set(tree, found);
  return found;
}

function search(tree: Tree, vars: Set<string>, fields: Set<string>): void {
  switch (tree.type) {
    case 'scalar':
      for (const [, scheme, name = ''] of tree.source.matchAll(reference))
        (scheme === 'vars' ? vars : fields).add(name);
      return;
    case 'list':
      for (const item of tree.items) search(item, vars, fields);
      return;
    case 'map':
      for (const { node } of tree.entries.values()) search(node, vars, fields);
  }
}

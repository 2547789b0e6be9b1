import { Secret, type SourceRange } from '../model/index.ts';
import { entityOf, pruned } from './check-shape.ts';
import { placeName } from './place-names.ts';
import type { Report } from './report.ts';
import { below, isVars, rootShape, type Shape } from './shape.ts';
import { nodeAt, type Path, type Tree } from './tree.ts';

/** A secret that a plan would show. */
export function tellShown(path: Path, at: SourceRange, report: Report): void {
  const message = `${placeName(path)} would show a secret: values of \${env:}, \${file:} and \${sops:} are never shown`;
  const hint = 'write it plainly, or take it from ${vars:}; secrets can stand in env, files and passwords';
  report.error('spec/secret-shown', message, at, { hint });
}

/** A document of an encrypted file without what is secret there and must not be: the names by which plans speak. */
export function withoutShown(document: Tree, report: Report): Tree | undefined {
  const head = nodeAt(document, ['apiVersion']);
  if (head?.type === 'scalar' && head.value instanceof Secret) {
    const message = 'everything in this file is encrypted, also what plans have to show';
    const hint =
      "encrypt what is secret, and no more: sops encrypt --encrypted-regex '^(password|env|envs|contents)$'";
    report.error('spec/secret-shown', message, head.at, { hint });
    return undefined;
  }
  const shown: { readonly path: Path; readonly at: SourceRange }[] = [];
  collect(document, rootShape(document), [], shown);
  for (const { path, at } of shown) tellShown(path, at, report);
  return shown.reduce<Tree | undefined>((tree, { path }) => tree && pruned(tree, entityOf(path)), document);
}

function collect(
  tree: Tree,
  shape: Shape | undefined,
  path: Path,
  shown: { readonly path: Path; readonly at: SourceRange }[],
): void {
  switch (tree.type) {
    case 'scalar':
      if (tree.value instanceof Secret && shape?.secret !== true) shown.push({ path, at: tree.at });
      return;
    case 'list':
      tree.items.forEach((item, index) => {
        collect(item, shape?.items, [...path, index], shown);
      });
      return;
    case 'map':
      for (const [key, { node }] of tree.entries) {
        const here = [...path, key];
        const isExtension = shape?.keys !== undefined && key.startsWith('x-');
        if (!isExtension && !isVars(here)) collect(node, below(shape, key), here, shown);
      }
  }
}

import { Secret, type SourceRange } from '../model/index.ts';
import type { Member } from './member.ts';
import type { Tree } from './tree.ts';

/** A resolved stack for people: `rosctr render`. */
export interface RenderedStack {
  readonly file: string;
  readonly stack: string;
  readonly root: RenderedNode;
}

/** A router as it is described, put together from its fleet: `rosctr render`. */
export interface RenderedRouter {
  readonly file: string;
  readonly router: string;
  readonly root: RenderedNode;
}

/** A value with its origin; secrets are `Secret`, which prints as `*****`. */
export type RenderedNode =
  | {
      readonly type: 'map';
      readonly entries: readonly { readonly key: string; readonly node: RenderedNode }[];
    }
  | { readonly type: 'list'; readonly items: readonly RenderedNode[] }
  | {
      readonly type: 'scalar';
      readonly value: string | Secret;
      /** Where it is written. */
      readonly at: SourceRange;
      /** The interpolation or alias that it came from, and where that value stands. */
      readonly via?: { readonly text: string; readonly at?: SourceRange };
    };

/** A resolved document as data to print. */
export function renderedStack(file: string, stack: string, tree: Tree): RenderedStack {
  return { file, stack, root: node(tree) };
}

/** A router as data to print. Its place says in which file it stands. */
export function renderedRouter({ router, tree }: Member): RenderedRouter {
  return { file: router.at.file, router: router.name, root: node(tree) };
}

function node(tree: Tree): RenderedNode {
  switch (tree.type) {
    case 'map':
      return {
        type: 'map',
        entries: [...tree.entries].map(([key, entry]) => ({ key, node: node(entry.node) })),
      };
    case 'list':
      return { type: 'list', items: tree.items.map(node) };
    case 'scalar': {
      const value = tree.value instanceof Secret ? tree.value : tree.source;
      return { type: 'scalar', value, at: tree.at, ...(tree.via ? { via: tree.via } : {}) };
    }
  }
}

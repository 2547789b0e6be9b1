import { Secret } from '../../model/index.ts';
import type { RenderedNode, RenderedRouter, RenderedStack } from '../../spec/rendered.ts';
import { sourceJson } from './problem.ts';

/** The router itself, in the same way. */
export function resolvedRouterJson({ router, file, root }: RenderedRouter): object {
  const origins: Record<string, object> = {};
  return { router, file, values: plain(root, '', origins), origins };
}

type Plain = string | readonly Plain[] | { readonly [key: string]: Plain };

/** A stack as one router gets it: the values, and by JSON pointer where each comes from. */
export function resolvedJson(router: string, { file, stack, root }: RenderedStack): object {
  const origins: Record<string, object> = {};
  return { router, stack, file, values: plain(root, '', origins), origins };
}

function plain(node: RenderedNode, path: string, origins: Record<string, object>): Plain {
  switch (node.type) {
    case 'scalar': {
      const { value, at, via } = node;
      const from = via ? { via: via.text, ...(via.at ? { viaSource: sourceJson(via.at) } : {}) } : {};
      origins[path] = { ...sourceJson(at), ...from };
      return value instanceof Secret ? value.toString() : value;
    }
    case 'list':
      return node.items.map((item, index) => plain(item, `${path}/${index}`, origins));
    case 'map':
      return Object.fromEntries(
        node.entries.map(({ key, node: child }) => [
          key,
          plain(child, `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, origins),
        ]),
      );
  }
}

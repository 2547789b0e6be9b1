import { addressText, parseCidr } from './ip.ts';
import { type Expanded, InterpolationError } from './interpolation-error.ts';
import { nodeAt, keysAt, type Path, type Tree } from './tree.ts';
import { didYouMean } from './words.ts';

/** `${veth:key}`, `${network:key}`, `${container:key}`: names on the router; with `.address` and `.address6` addresses. */
export const referenceSchemes: readonly string[] = ['veth', 'network', 'container'];

type Expand = (source: string) => Expanded;

/** What a reference to an object of the file stands for. Throws an `InterpolationError`. */
export function lookUp(scheme: string, argument: string, document: Tree, expand: Expand): Expanded {
  const [, key = '', field = 'name'] = /^(.*?)(?:\.(address6?))?$/.exec(argument) ?? [];
  const path = pathTo(scheme, key, document);
  if (!path) {
    const hint = didYouMean(key, keysOf(scheme, document)) ?? `add it under ${scheme}s:`;
    throw new InterpolationError(
      'spec/unknown-reference',
      `there is no ${scheme} "${key}" in this file`,
      hint,
    );
  }
  if (field === 'name') {
    const name = nodeAt(document, [...path, scheme === 'network' ? 'bridge' : 'name']);
    return name?.type === 'scalar' ? expand(name.source) : { text: key, secret: false };
  }
  return address(scheme, key, field, nodeAt(document, [...path, 'address']), expand);
}

function pathTo(scheme: string, key: string, document: Tree): Path | undefined {
  const plain = [`${scheme}s`, key];
  if (nodeAt(document, plain)) return plain;
  const inline = ['containers', key, 'veth'];
  return scheme === 'veth' && nodeAt(document, inline)?.type === 'map' ? inline : undefined;
}

function keysOf(scheme: string, document: Tree): string[] {
  const inline = keysAt(document, ['containers']).filter((key) => pathTo('veth', key, document));
  return [...keysAt(document, [`${scheme}s`]), ...(scheme === 'veth' ? inline : [])];
}

function address(
  scheme: string,
  key: string,
  field: string,
  node: Tree | undefined,
  expand: Expand,
): Expanded {
  const family = field === 'address6' ? 'ipv6' : 'ipv4';
  for (const source of sourcesOf(node)) {
    const { text, secret } = expand(source);
    const cidr = parseCidr(text);
    if (cidr?.family === family) return { text: addressText(cidr), secret };
  }
  const words = family === 'ipv6' ? 'IPv6' : 'IPv4';
  const hint =
    scheme === 'container' ? `write \${veth:${key}.${field}}` : 'give it an address, or refer to another';
  throw new InterpolationError(
    'spec/unknown-reference',
    `${scheme} "${key}" has no ${words} address`,
    hint,
  );
}

/** The texts of an address, a list of them, or the long form. */
function sourcesOf(node: Tree | undefined): string[] {
  switch (node?.type) {
    case undefined:
      return [];
    case 'scalar':
      return [node.source];
    case 'list':
      return node.items.flatMap(sourcesOf);
    case 'map':
      return sourcesOf(node.entries.get('address')?.node);
  }
}

import { isAlias, isMap, isPair, isScalar, isSeq, type Scalar } from 'yaml';
import { Secret, type SourceRange } from '../model/index.ts';
import { type Places, tooDeep } from './places.ts';
import type { Report } from './report.ts';
import type { Entry, Tree, TreeMap, TreeScalar } from './tree.ts';

const maxDepth = 64;
/** How many values aliases may bring in a document: a bomb has millions. */
const maxAliased = 100_000;

const coreTags = ['str', 'int', 'float', 'bool', 'null', 'map', 'seq', 'merge'].map(
  (name) => `tag:yaml.org,2002:${name}`,
);

/** What stands encrypted at an offset of the text; undefined: nobody could open it. */
export type Decrypted = ReadonlyMap<number, string | undefined>;

interface Build {
  readonly decrypted: Decrypted | undefined;
  readonly places: Places;
  readonly report: Report;
  readonly anchors: Map<string, { readonly tree: Tree | undefined; readonly size: number }>;
  aliased: number;
  isBomb: boolean;
}

/** The document as a tree, with aliases resolved and merge keys merged; undefined where it cannot be had. */
export function buildTree(
  node: unknown,
  places: Places,
  report: Report,
  decrypted?: Decrypted,
): Tree | undefined {
  const build: Build = { decrypted, places, report, anchors: new Map(), aliased: 0, isBomb: false };
  const { tree } = visit(node, build, 0);
  return build.isBomb ? undefined : tree;
}

interface Visited {
  readonly tree: Tree | undefined;
  /** Values, aliased ones counted as often as they are used. */
  readonly size: number;
}

const nothing: Visited = { tree: undefined, size: 0 };

function visit(node: unknown, build: Build, depth: number): Visited {
  if (build.isBomb) return nothing;
  if (isAlias(node)) return visitAlias(node.source, rangeOf(node, build), build);
  if (!isMap(node) && !isSeq(node) && !isScalar(node)) return nothing;
  const at = rangeOf(node, build);
  if (depth > maxDepth) {
    tooDeep(build.report, at);
    build.isBomb = true;
    return nothing;
  }
  if (node.tag !== undefined && !coreTags.includes(node.tag)) {
    const hint = 'rosctr knows no YAML tags; secrets are written as ${env:NAME} or ${file:PATH}';
    build.report.error('spec/custom-tag', `unknown tag ${node.tag}`, at, { hint });
  }
  if (node.anchor !== undefined) build.anchors.set(node.anchor, { tree: undefined, size: -1 });
  const visited = isScalar(node)
    ? { tree: secretTree(node, at, build) ?? scalarTree(node, at), size: 1 }
    : isSeq(node)
      ? visitList(node.items, at, build, depth)
      : visitMap(node.items, at, build, depth);
  if (node.anchor !== undefined) build.anchors.set(node.anchor, visited);
  return visited;
}

function rangeOf(node: { range?: [number, number, number] | null }, build: Build): SourceRange {
  const [from, to] = node.range ?? [0, 0];
  return build.places.range(from, to);
}

/** A decrypted value is what it is: no interpolation, no part of a message. */
function secretTree(node: Scalar, at: SourceRange, { decrypted }: Build): TreeScalar | undefined {
  const offset = node.range?.[0];
  if (decrypted === undefined || offset === undefined || !decrypted.has(offset)) return undefined;
  const text = decrypted.get(offset);
  const value = text === undefined ? Secret.unknown() : new Secret(text);
  return { type: 'scalar', at, source: '', value, via: { text: 'sops' } };
}

function scalarTree(node: Scalar, at: SourceRange): TreeScalar {
  const { value } = node;
  const source = node.source ?? (typeof value === 'string' ? value : '');
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return { type: 'scalar', at, source, value: isPlain ? value : value === null ? null : source };
}

function visitAlias(name: string, at: SourceRange, build: Build): Visited {
  const anchor = build.anchors.get(name);
  if (!anchor) {
    const known = [...build.anchors.keys()];
    const hint = known.length === 0 ? `write &${name} before it` : `known here: ${known.join(', ')}`;
    build.report.error('spec/unknown-anchor', `no anchor &${name} stands before *${name}`, at, { hint });
    return nothing;
  }
  if (anchor.size < 0) {
    build.report.error('spec/alias-loop', `*${name} stands inside &${name}: it has no end`, at, {
      hint: 'an anchor cannot hold itself',
    });
    return nothing;
  }
  build.aliased += anchor.size;
  if (build.aliased > maxAliased) {
    build.isBomb = true;
    const hint = 'aliases of aliases multiply; write it without them, or split the file';
    build.report.error('spec/alias-bomb', `aliases bring more than ${maxAliased} values`, at, { hint });
    return nothing;
  }
  if (anchor.tree?.type !== 'scalar') return anchor;
  return { ...anchor, tree: { ...anchor.tree, at, via: { text: `*${name}`, at: anchor.tree.at } } };
}

function visitList(nodes: readonly unknown[], at: SourceRange, build: Build, depth: number): Visited {
  const visited = nodes.map((node) => visit(node, build, depth + 1));
  const items = visited.flatMap(({ tree }) => tree ?? []);
  return { tree: { type: 'list', at, items }, size: 1 + sum(visited) };
}

const sum = (visited: readonly Visited[]): number => visited.reduce((total, { size }) => total + size, 0);

function visitMap(pairs: readonly unknown[], at: SourceRange, build: Build, depth: number): Visited {
  const own = new Map<string, Entry>();
  const merged: TreeMap[] = [];
  let size = 1;
  for (const pair of pairs) {
    if (!isPair(pair)) continue;
    const key = keyOf(pair.key, build);
    if (!key) continue;
    const value = visit(pair.value, build, depth + 1);
    size += value.size;
    if (key.isMerge) merged.push(...mergeable(value.tree, key.at, build));
    else if (own.has(key.text)) duplicate(key.text, key.at, own.get(key.text), build);
    else own.set(key.text, { keyAt: key.at, node: value.tree ?? emptyAt(key.at) });
  }
  // What is written wins over what is merged, and the first merged over the next.
  const entries = new Map(merged.reverse().flatMap((map) => [...map.entries]));
  for (const [key, entry] of own) {
    entries.delete(key);
    entries.set(key, entry);
  }
  return { tree: { type: 'map', at, entries }, size };
}

const emptyAt = (at: SourceRange): TreeScalar => ({ type: 'scalar', at, value: null, source: '' });

function keyOf(
  node: unknown,
  build: Build,
): { readonly text: string; readonly at: SourceRange; readonly isMerge: boolean } | undefined {
  const { tree } = isScalar(node) || isAlias(node) ? visit(node, build, 0) : nothing;
  if (isScalar(node) && tree?.type === 'scalar' && tree.source !== '') {
    return { text: tree.source, at: tree.at, isMerge: node.type === 'PLAIN' && tree.source === '<<' };
  }
  if (tree?.type === 'scalar' && tree.source !== '')
    return { text: tree.source, at: tree.at, isMerge: false };
  if (build.isBomb || isAlias(node)) return undefined;
  const at = isMap(node) || isSeq(node) || isScalar(node) ? rangeOf(node, build) : build.places.range(0, 0);
  build.report.error('spec/bad-key', 'a key has to be a word', at, {
    hint: 'braces that are text need quotes: "${vars:disk}"',
  });
  return undefined;
}

function mergeable(tree: Tree | undefined, at: SourceRange, build: Build): TreeMap[] {
  if (tree?.type === 'map') return [tree];
  if (tree?.type === 'list' && tree.items.every((item) => item.type === 'map')) return [...tree.items];
  if (tree !== undefined) {
    const hint = 'write <<: *anchor, or <<: [*first, *second]';
    build.report.error('spec/bad-merge', '<< takes a map, or a list of maps', at, { hint });
  }
  return [];
}

function duplicate(key: string, at: SourceRange, first: Entry | undefined, build: Build): void {
  build.report.error('spec/duplicate-key', `"${key}" stands here twice`, at, {
    hint: 'one of the two would be lost; take one out, or put both together',
    ...(first ? { related: [{ at: first.keyAt, message: 'first here' }] } : {}),
  });
}

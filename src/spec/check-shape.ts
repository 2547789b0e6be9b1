import validate from '../generated/validate.ts';
import { isInterpolated } from './interpolate.ts';
import { nouns } from './place-names.ts';
import { plainDocument } from './plain.ts';
import type { Report } from './report.ts';
import { pathOf, type SchemaError, telling } from './schema-errors.ts';
import { describe } from './schema-problems.ts';
import { type DocumentKind, documentKinds, kindOf } from './shape.ts';
import { type Entry, keyAt, nodeAt, valueAt, without, type Path, type Tree } from './tree.ts';
import { didYouMean } from './words.ts';

interface Validator {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

// The generated file is checked by a test of its own; its types are of no use.
const isValid = validate as unknown as Validator;

/**
 * Holds a document against the schema; what is wrong is reported, and the rest is given back without it. In a document
 * as it was written (`written`), nobody knows yet what the scalars with `${...}` will be.
 */
export function checkShape(tree: Tree, report: Report, state: 'written' | 'resolved'): Tree | undefined {
  if (!isDocument(tree, report)) return undefined;
  let rest: Tree | undefined = tree;
  // Twice, because taking one thing out never makes another wrong, but this should not be a matter of belief.
  for (let round = 0; round < 3 && rest; round++) {
    if (isValid(plainDocument(rest, 'masked'))) return rest;
    const now: Tree = rest;
    const all = telling(isValid.errors ?? []);
    const errors: readonly SchemaError[] =
      state === 'resolved' ? all : all.filter((error) => !isOpen(error, now));
    if (errors.length === 0) return rest;
    for (const error of errors) describe(error, now, report);
    rest = errors.reduce<Tree | undefined>((left, error) => left && pruned(left, cutFor(error, now)), now);
  }
  return undefined;
}

/**
 * A document for one router. It was held against the schema when it was read; what has become of its interpolations
 * was not, and is looked at by itself: most of a stack is the same for a thousand routers.
 */
export function checkResolved(resolved: Tree, document: Tree, report: Report): Tree | undefined {
  const changed = changedPart(resolved, document);
  return changed === undefined || isValid(plainDocument(changed, 'masked'))
    ? resolved
    : checkShape(resolved, report, 'resolved');
}

/** The containers, veths, rows... that are others than before, and what every document needs. */
function changedPart(resolved: Tree, document: Tree): Tree | undefined {
  if (resolved === document) return undefined;
  if (resolved.type !== 'map' || document.type !== 'map') return resolved;
  const entries = [...resolved.entries].flatMap(([section, entry]): [string, Entry][] => {
    const before = document.entries.get(section)?.node;
    const { node } = entry;
    if (node === before)
      return ['apiVersion', 'kind', 'metadata'].includes(section) ? [[section, entry]] : [];
    if (nouns[section] === undefined || node.type !== 'map' || before?.type !== 'map')
      return [[section, entry]];
    const changed = [...node.entries].filter(([key, one]) => one.node !== before.entries.get(key)?.node);
    return [[section, { ...entry, node: { ...node, entries: new Map(changed) } }]];
  });
  return { ...resolved, entries: new Map(entries) };
}

function isOpen({ instancePath }: SchemaError, tree: Tree): boolean {
  const node = nodeAt(tree, pathOf(instancePath, tree));
  return node?.type === 'scalar' && isInterpolated(node.source);
}

/** Without the smallest thing that makes sense by itself: an unknown key, else a whole container, veth, row. */
function cutFor(error: SchemaError, tree: Tree): Path {
  const path = pathOf(error.instancePath, tree);
  if (error.keyword === 'additionalProperties')
    return [...path, String(error.params['additionalProperty'])];
  if (error.keyword === 'propertyNames' && path.length === 1)
    return [...path, String(error.params['propertyName'])];
  return entityOf(path);
}

/** The container, veth, row... that a path lies in, else the section. */
export function entityOf(path: Path): Path {
  return nouns[String(path[0])] === undefined ? path.slice(0, 1) : path.slice(0, 2);
}

/** Sections without which the rest says something else. */
const needed: Readonly<Record<DocumentKind, readonly string[]>> = {
  Stack: ['metadata', 'targets'],
  Fleet: ['metadata', 'labels', 'vars', 'defaults', 'overlays'],
};

/** The tree without a path; undefined where nothing sensible is left. */
export function pruned(tree: Tree, path: Path): Tree | undefined {
  const [section] = path;
  if (section === undefined || (path.length === 1 && needed[kindOf(tree)].includes(String(section))))
    return undefined;
  return without(tree, path);
}

function isDocument(tree: Tree, report: Report): boolean {
  if (tree.type !== 'map') {
    const hint = 'a stack begins with apiVersion: rosctr.dev/v1 and kind: Stack';
    report.error(
      'spec/wrong-type',
      `the document is ${tree.type === 'list' ? 'a list' : 'text'}, expected a map`,
      tree.at,
      {
        hint,
      },
    );
    return false;
  }
  return (
    isKnown(tree, 'apiVersion', ['rosctr.dev/v1'], report) && isKnown(tree, 'kind', documentKinds, report)
  );
}

function isKnown(
  tree: Tree,
  key: 'apiVersion' | 'kind',
  known: readonly string[],
  report: Report,
): boolean {
  const node = nodeAt(tree, [key]);
  const text = node?.type === 'scalar' ? node.source : undefined;
  if (text !== undefined && known.includes(text)) return true;
  const code = key === 'kind' ? 'spec/unknown-kind' : 'spec/unknown-version';
  if (text === undefined || text === '') {
    report.error(code, `the document has no ${key}`, keyAt(tree, [key]), {
      hint: `add ${key}: ${known[0] ?? ''}`,
    });
    return false;
  }
  const isForeign = key === 'kind' && /^(Deployment|Pod|Service|ConfigMap|Secret)$/.test(text);
  const hint = isForeign
    ? 'this is a document for Kubernetes'
    : didYouMean(text, known, 'this rosctr knows');
  report.error(code, `${key} "${text}" is not known`, valueAt(tree, [key]), hint ? { hint } : {});
  return false;
}

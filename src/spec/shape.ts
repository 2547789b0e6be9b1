import { fleetShape, stackShape } from '../generated/shapes.ts';
import { nodeAt, type Path, type Tree } from './tree.ts';

/** What the schema says of one place, all branches together: made by scripts/generate-schema.mjs. */
export interface Shape {
  /** A text may stand here, so a scalar is its source text. */
  readonly text?: true;
  /** Shown nowhere, so a secret may stand here. */
  readonly secret?: true;
  /** The definition that a scalar here follows. */
  readonly def?: string;
  readonly kinds?: readonly string[];
  readonly keys?: Readonly<Record<string, Shape>>;
  readonly any?: Shape;
  readonly items?: Shape;
  /** The definition that keys here follow. */
  readonly names?: string;
}

/** By what documents say in `kind`. */
export const shapes = { Stack: stackShape as Shape, Fleet: fleetShape as Shape };
export type DocumentKind = keyof typeof shapes;
export const documentKinds = Object.keys(shapes) as DocumentKind[];

/** What a document says it is; one that says nothing is read as a stack. */
export function kindOf(document: Tree): DocumentKind {
  const node = nodeAt(document, ['kind']);
  return node?.type === 'scalar' && node.source === 'Fleet' ? 'Fleet' : 'Stack';
}

/** The shape of a whole document. */
export const rootShape = (document: Tree): Shape => shapes[kindOf(document)];

/** The shape below a key or an index; undefined where the schema knows nothing of it. */
export function below(shape: Shape | undefined, part: string | number): Shape | undefined {
  if (typeof part === 'number') return shape?.items;
  const keys = shape?.keys;
  return keys && Object.hasOwn(keys, part) ? keys[part] : shape?.any;
}

/** The shape at a path of a document. */
export function shapeAt(document: Tree, path: Path): Shape | undefined {
  return path.reduce<Shape | undefined>(below, rootShape(document));
}

/** Paths at which a key is known, for "belongs elsewhere". `*` stands for any local name. */
export function placesOfKey(key: string, shape: Shape, path: readonly string[] = []): string[][] {
  const found = shape.keys && Object.hasOwn(shape.keys, key) ? [[...path, key]] : [];
  const inKeys = Object.entries(shape.keys ?? {}).flatMap(([name, child]) =>
    placesOfKey(key, child, [...path, name]),
  );
  return [...found, ...inKeys, ...(shape.any ? placesOfKey(key, shape.any, [...path, '*']) : [])];
}

/** Read by themselves: variables where they are used; routers are read one by one. */
export const isVars = (path: Path): boolean =>
  path.at(-1) === 'vars' &&
  (path.length === 1 || (path.length === 3 && ['routers', 'overlays'].includes(String(path[0]))));

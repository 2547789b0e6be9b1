import { nodeAt, type Path, type Tree } from './tree.ts';

/** What the standalone validator says. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

const composite = new Set(['oneOf', 'anyOf', 'if', 'not', 'discriminator']);

/**
 * The errors that say what is wrong. A value that fails a `oneOf` fails all its branches: of those, only the errors of
 * the branch whose type fits are about the value.
 */
export function telling(errors: readonly SchemaError[]): SchemaError[] {
  // A string rule that fails where keys are checked is about a key, and the error of `propertyNames` names it.
  const named = new Set(
    errors.filter(({ keyword }) => keyword === 'propertyNames').map((error) => error.instancePath),
  );
  const plain = errors.filter(
    ({ keyword, instancePath }) =>
      !composite.has(keyword) &&
      !(named.has(instancePath) && (keyword === 'pattern' || keyword === 'type')),
  );
  const isType = ({ keyword }: SchemaError): boolean => keyword === 'type';
  const kept = plain.filter(
    (error) =>
      !isType(error) ||
      !plain.some(
        (other) =>
          !isType(other) &&
          (other.instancePath === error.instancePath ||
            other.instancePath.startsWith(`${error.instancePath}/`)),
      ),
  );
  const seen = new Set<string>();
  return kept.filter((error) => {
    const key = `${error.instancePath} ${error.keyword} ${JSON.stringify(isType(error) ? '' : error.params)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A JSON pointer as a path; numbers are indices where a list stands. */
export function pathOf(pointer: string, tree: Tree): Path {
  const path: (string | number)[] = [];
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(nodeAt(tree, path)?.type === 'list' ? Number(name) : name);
  }
  return path;
}

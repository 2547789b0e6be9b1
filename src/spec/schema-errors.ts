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
  const isBelow = (other: SchemaError, error: SchemaError): boolean =>
    other.instancePath.startsWith(`${error.instancePath}/`);
  // A map is none of the words that may stand there instead of it: what is wrong is in the map.
  const isOfAnotherForm = (error: SchemaError): boolean =>
    error.keyword === 'enum' &&
    plain.some((other) => isBelow(other, error) || isOfMap(other, error.instancePath));
  const kept = plain.filter(
    (error) =>
      !isOfAnotherForm(error) &&
      (!isType(error) ||
        !plain.some(
          (other) => !isType(other) && (other.instancePath === error.instancePath || isBelow(other, error)),
        )),
  );
  const seen = new Set<string>();
  return kept.filter((error) => {
    const key = `${error.instancePath} ${error.keyword} ${JSON.stringify(isType(error) ? '' : error.params)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const isOfMap = ({ keyword, instancePath }: SchemaError, path: string): boolean =>
  instancePath === path && ['additionalProperties', 'required', 'propertyNames'].includes(keyword);

/** A JSON pointer as a path; numbers are indices where a list stands. */
export function pathOf(pointer: string, tree: Tree): Path {
  const path: (string | number)[] = [];
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(nodeAt(tree, path)?.type === 'list' ? Number(name) : name);
  }
  return path;
}

import type { Resource, SourceRange } from '../../model/index.ts';
import type { Container, EnvValue, Text } from '../../generated/stack.ts';
import { nodeAt, type Path } from '../tree.ts';
import { at, commentAt, isDeclared, keyPlace, requirement, resource, type View } from './view.ts';

/** One variable, where it stands. */
interface Variable {
  readonly name: string;
  readonly value: Text;
  readonly comment?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly path: Path;
}

/** Is this list there already, and not ours? `external: true` alone says so. */
function isExternal(view: View, list: string): boolean {
  const values = view.stack.envs?.[list];
  return (
    values?.external === 'true' && Object.keys(values).filter((key) => !key.startsWith('x-')).length === 1
  );
}

function variablesOf(view: View, list: string): Variable[] {
  const values = view.stack.envs?.[list] ?? {};
  return Object.entries(values).flatMap(([name, value]) =>
    Array.isArray(value) || value === undefined || name.startsWith('x-')
      ? []
      : [variable(view, name, value, ['envs', list, name])],
  );
}

function variable(view: View, name: string, value: EnvValue, path: Path): Variable {
  const isLong = typeof value === 'object' && 'value' in value;
  const valuePath = isLong ? [...path, 'value'] : path;
  const node = nodeAt(view.tree, valuePath);
  if (node?.type === 'scalar' && node.value === null && node.source === '') {
    const hint = 'write "" to say so; ${env:NAME} takes it from the environment';
    view.report.warn(
      'spec/empty-value',
      `${name} has no value and will be empty`,
      keyPlace(view, ...path),
      { hint },
    );
  }
  if (!isLong) return { name, value, path: valuePath };
  return {
    name,
    value: value.value,
    comment: commentAt(view, value.comment, ...path, 'comment'),
    disabled: value.disabled,
    path: valuePath,
  };
}

function row(
  view: View,
  list: string,
  listAt: SourceRange,
  one: Variable,
  previously?: readonly string[],
): Resource {
  const long = one.path.at(-1) === 'value' ? one.path.slice(0, -1) : one.path;
  return resource(
    'env',
    `${list}/${one.name}`,
    keyPlace(view, ...long),
    [
      ['list', list, listAt],
      ['key', one.name, () => keyPlace(view, ...long)],
      ['value', one.value, () => at(view, ...one.path)],
      ['disabled', one.disabled, () => at(view, ...long, 'disabled')],
    ],
    { comment: one.comment, previously: previously?.map((old) => `${old}/${one.name}`) },
  );
}

/** The rows of the named lists. Lists that no container uses are written too. */
export function namedLists(view: View): Resource[] {
  return Object.entries(view.stack.envs ?? {}).flatMap(([list, values]) => {
    const place = keyPlace(view, 'envs', list);
    if (list === 'rosctr') {
      view.report.error('spec/reserved-name', 'rosctr keeps its own rows in the list "rosctr"', place, {
        hint: 'choose another name',
      });
      return [];
    }
    if (isExternal(view, list)) return [];
    const { previously } = values;
    const old = Array.isArray(previously) ? previously : undefined;
    return variablesOf(view, list).map((one) => row(view, list, place, one, old));
  });
}

export interface ContainerEnvs {
  /** What the container's row names, in order. */
  readonly lists: readonly string[];
  readonly resources: readonly Resource[];
  readonly requires: readonly ReturnType<typeof requirement>[];
}

/**
 * The variables of a container. One named list alone is used as itself; several, or own variables, become one list
 * named after the container on every release (7.20+ could name several, design 2), the last writer winning.
 */
export function containerEnvs(view: View, key: string, name: string, container: Container): ContainerEnvs {
  const path = ['containers', key];
  const named = (container.envs ?? []).flatMap((list, index) => {
    const place = at(view, ...path, 'envs', index);
    return isDeclared(view, 'envs', list, place) && view.stack.envs?.[list] ? [{ list, place }] : [];
  });
  const external = named.filter(({ list }) => isExternal(view, list));
  const ours = named.filter(({ list }) => !isExternal(view, list));
  const hint = 'It is external: true, so it has to be there: check the name, or take external out.';
  const requires = external.map(({ list, place }) =>
    requirement('/container/envs', { list }, `env list "${list}"`, hint, place, 'env'),
  );
  const own = Object.entries(container.env ?? {}).map(([env, value]) =>
    variable(view, env, value, [...path, 'env', env]),
  );
  const others = external.map(({ list }) => list);
  const [only, ...more] = ours;
  if (own.length === 0 && more.length === 0)
    return { lists: only ? [...others, only.list] : others, resources: [], requires };

  const merged = new Map(
    [...ours.flatMap(({ list }) => variablesOf(view, list)), ...own].map((one) => [one.name, one]),
  );
  if (view.stack.envs?.[name]) {
    const place = keyPlace(view, 'envs', name);
    view.report.error(
      'spec/list-collision',
      `the variables of container "${key}" become a list "${name}", and there is one`,
      place,
      {
        hint: `rename the list, or put its variables under env: of the container`,
        related: [{ at: keyPlace(view, ...path), message: 'the container' }],
      },
    );
    return { lists: [], resources: [], requires };
  }
  const place = own.length === 0 ? keyPlace(view, ...path, 'envs') : keyPlace(view, ...path, 'env');
  const old = container.previously;
  return {
    lists: [...others, name],
    resources: [...merged.values()].map((one) => row(view, name, place, one, old)),
    requires,
  };
}

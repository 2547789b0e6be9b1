import type { Problem } from '../../model/index.ts';
import { count } from './amounts.ts';

/** More problems than this that say the same are told of with the first. */
const mostAlike = 3;
/** So many of the others are named; the JSON has all. */
const mostNamed = 4;

/**
 * A variable that is not set is missing wherever it stands, and what a line asks for may be wrong on a thousand routers:
 * that is one problem for a reader. It stands where the first one is, and says where the others are.
 */
export function foldAlike(problems: readonly Problem[]): readonly Problem[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const group = groups.get(saying(problem));
    if (group) group.push(problem);
    else groups.set(saying(problem), [problem]);
  }
  return problems.flatMap((problem) => {
    const [first, ...others] = groups.get(saying(problem)) ?? [];
    if (others.length < mostAlike) return [problem];
    return first === problem
      ? [{ ...problem, message: `${problem.message}; so it is ${where(first, others)}` }]
      : [];
  });
}

/** All but the place and the name of the router. */
function saying({ at, router, ...said }: Problem): string {
  // Without a place there is nothing to lead to the others.
  if (at === undefined) return JSON.stringify([router, said]);
  const text = JSON.stringify(said);
  return router === undefined ? text : text.replace(words(router), '');
}

/** The name where it is a word of its own: router `a` is not in `container/a`. */
const words = (router: string): RegExp =>
  new RegExp(`(?<![\\w./-])${router.replace(/[^\w-]/g, '\\$&')}(?![\\w/-]|[.:]\\w)`, 'g');

function where(first: Problem, others: readonly Problem[]): string {
  const routers = [...new Set(others.flatMap(({ router }) => router ?? []))];
  const places = [...new Set(others.map(placeOf))];
  return places.length === 1 && places[0] === placeOf(first) && routers.length === others.length
    ? `on ${count(others.length, 'more router')} (${named(routers)})`
    : `at ${count(others.length, 'more place')} (${named(places)})`;
}

const placeOf = ({ at }: Problem): string => (at ? `${at.file}:${at.line}` : '');

const named = (names: readonly string[]): string =>
  [...names.slice(0, mostNamed), ...(names.length > mostNamed ? ['...'] : [])].join(', ');

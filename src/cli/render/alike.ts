import type { Problem } from '../../model/index.ts';
import { count, names } from './amounts.ts';

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
  const several = new Set(problems.flatMap(({ router }) => router ?? [])).size > 1;
  return problems.flatMap((problem) => {
    const [first, ...others] = groups.get(saying(problem)) ?? [];
    const message = several ? withRouter(problem) : problem.message;
    if (others.length < mostAlike) return [{ ...problem, message }];
    return first === problem
      ? [{ ...problem, message: `${message}; so it is ${where(first, others)}` }]
      : [];
  });
}

/** Of several routers it has to be said which one it is. */
function withRouter({ message, router }: Problem): string {
  return router === undefined || words(router).test(message) ? message : `${router}: ${message}`;
}

/** All but the place and the name of the router. */
function saying({ router, ...problem }: Problem): string {
  const text = JSON.stringify({ ...problem, at: undefined });
  return router === undefined ? text : text.replace(words(router), '');
}

/** The name where it is a word of its own: router `a` is not in `container/a`. */
const words = (router: string): RegExp =>
  new RegExp(`(?<![\\w./-])${router.replace(/[^\w-]/g, '\\$&')}(?![\\w/-]|[.:]\\w)`, 'g');

function where(first: Problem, others: readonly Problem[]): string {
  const routers = [...new Set(others.flatMap(({ router }) => router ?? []))];
  if (routers.length === others.length)
    return `on ${count(others.length, 'more router')} (${names(routers, mostNamed)})`;
  const places = [...new Set(others.map(placeOf))];
  if (places.length === 1 && places[0] === placeOf(first)) return count(others.length, 'more time');
  return `at ${count(others.length, 'more place')} (${names(places, mostNamed)})`;
}

const placeOf = ({ at }: Problem): string => (at ? `${at.file}:${at.line}` : '');

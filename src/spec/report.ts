import type { Problem, SourceRange } from '../model/index.ts';
import type { ProblemCode } from './problem-codes.ts';

export type Extra = Pick<Problem, 'hint' | 'related' | 'address'>;

/** Where problems are told to; collecting goes on, so that one run shows all of them. */
export interface Report {
  readonly error: (code: ProblemCode, message: string, at: SourceRange, extra?: Extra) => void;
  readonly warn: (code: ProblemCode, message: string, at: SourceRange, extra?: Extra) => void;
}

/** A report that keeps what it is told. */
export class Collected implements Report {
  readonly problems: Problem[] = [];
  readonly warnings: Problem[] = [];

  readonly error = (code: ProblemCode, message: string, at: SourceRange, extra?: Extra): void => {
    this.problems.push({ code, message, at, ...extra });
  };

  readonly warn = (code: ProblemCode, message: string, at: SourceRange, extra?: Extra): void => {
    this.warnings.push({ code, message, at, ...extra });
  };

  readonly add = ({ problems, warnings }: Collected): void => {
    this.problems.push(...problems);
    this.warnings.push(...warnings);
  };
}

/** More problems of one sort at one place than this are one: it is the same mistake on so many routers. */
const mostAlike = 3;

/** Sorted by place, each once: a stack for a hundred routers has a mistake once. */
export function inOrder(problems: readonly Problem[], files: readonly string[]): Problem[] {
  const seen = new Set<string>();
  const unique = problems.filter(({ code, message, at }) => {
    const key = JSON.stringify([code, message, at]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  const shown = together(unique);
  const rank = (file: string | undefined): number => (file === undefined ? -1 : files.indexOf(file));
  return shown.sort(
    (a, b) =>
      rank(a.at?.file) - rank(b.at?.file) ||
      (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
      (a.at?.col ?? 0) - (b.at?.col ?? 0),
  );
}

/** What differs only in the name of a router, say, is told of the first, with how often it happens. */
function together(problems: readonly Problem[]): Problem[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = JSON.stringify([problem.code, problem.at]);
    const group = groups.get(key);
    if (group) group.push(problem);
    else groups.set(key, [problem]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first || group.length <= mostAlike) return group;
    return [{ ...first, message: `${first.message}; so it is ${group.length - 1} more times` }];
  });
}

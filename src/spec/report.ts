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
}

/** Sorted by place, each once: a stack for a hundred routers has a mistake once. */
export function inOrder(problems: readonly Problem[], files: readonly string[]): Problem[] {
  const seen = new Set<string>();
  const unique = problems.filter(({ code, message, at }) => {
    const key = JSON.stringify([code, message, at]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  const rank = (file: string | undefined): number => (file === undefined ? -1 : files.indexOf(file));
  return unique.sort(
    (a, b) =>
      rank(a.at?.file) - rank(b.at?.file) ||
      (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
      (a.at?.col ?? 0) - (b.at?.col ?? 0),
  );
}

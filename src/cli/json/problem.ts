import type { Problem as ProblemDocument, Source } from '../../generated/documents.ts';
import type { Plan, Problem, SourceRange } from '../../model/index.ts';

/** `{ file, line, column }`. */
export function sourceJson(at: SourceRange): Source {
  const { file, line, col: column } = at;
  const source = sources.get(at) ?? { file, line, column };
  sources.set(at, source);
  return source;
}

/** A line of a stack is told for each of a thousand routers. */
const sources = new WeakMap<SourceRange, Source>();

/** A problem as machines read it; `plan` says which router and stack it is about where it does not say so itself. */
export function problemJson(problem: Problem, plan?: Plan): ProblemDocument {
  const { code, message, hint, at, address, quote } = problem;
  const router = problem.router ?? plan?.router;
  return {
    code,
    message,
    ...(router === undefined ? {} : { router }),
    ...(plan ? { stack: plan.stack } : {}),
    ...(address === undefined ? {} : { address }),
    ...(hint === undefined ? {} : { hint }),
    ...(quote === undefined ? {} : { quote }),
    ...(at ? { source: sourceJson(at) } : {}),
  };
}

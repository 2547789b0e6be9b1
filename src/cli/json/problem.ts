import type { Problem as ProblemDocument, Source } from '../../generated/documents.ts';
import type { Plan, Problem, SourceRange } from '../../model/index.ts';

/** `{ file, line, column }`. */
export function sourceJson({ file, line, col }: SourceRange): Source {
  return { file, line, column: col };
}

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

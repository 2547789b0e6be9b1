import type { DriftFinding, Problem, ResourceChange, Source } from '../generated/documents.ts';
import type { FilesDocument, RunDocument } from './document.ts';
import { differences, verdicts } from '../model/index.ts';
import { read, type Verb, verbOf } from './reading.ts';

/** Something that a person should look at, in a file or on a router: what checkers of code call a result. */
export interface Finding {
  /** `spec/unknown-key`, `drift/config`, `change/replace`. */
  readonly code: string;
  readonly level: 'error' | 'warning' | 'note';
  readonly message: string;
  readonly hint?: string;
  readonly quote?: string;
  readonly router?: string;
  readonly stack?: string;
  readonly address?: string;
  readonly source?: Source;
}

const levels: Readonly<Record<Verb, Finding['level']>> = {
  create: 'note',
  update: 'note',
  replace: 'warning',
  delete: 'warning',
  adopt: 'note',
  rename: 'note',
  conflict: 'error',
  keep: 'note',
};

/** All of a run, the worst first. */
export function findingsOf(document: RunDocument): readonly Finding[] {
  const { plan, report, routers, command, isTold } = read(document);
  const isDrift = command === 'drift';
  const unread = routers.flatMap(({ router: { name, problem, unreachable } }) =>
    problem ? [{ router: name, ...ofProblem(problem, unreachable === true ? 'warning' : 'error') }] : [],
  );
  const refusals = plan.refusals.map(({ flag, ...refusal }) => ({
    ...refusal,
    level: 'error' as const,
    ...(flag === undefined ? {} : { hint: `if that is fine, add ${flag}` }),
  }));
  const failures = (report?.reports ?? []).flatMap(({ router, stack, problems }) =>
    problems.map((problem) => ({ router, stack, ...ofProblem(problem, 'error') })),
  );
  const changes = report
    ? []
    : isDrift && plan.drift
      ? plan.drift.filter(({ ignored }) => !ignored).map(ofDrift)
      : plan.resource_changes.filter(isTold).map((change) => ofChange(change, isDrift));
  return sorted([
    ...unread,
    // What drift finds of them stands among its findings.
    ...(isDrift && plan.drift ? [] : refusals),
    ...failures,
    ...changes,
    ...plan.warnings.map((warning) => ofProblem(warning, 'warning')),
  ]);
}

export function findingsOfFiles({ problems, warnings }: FilesDocument): readonly Finding[] {
  return sorted([
    ...problems.map((problem) => ofProblem(problem, 'error')),
    ...warnings.map((problem) => ofProblem(problem, 'warning')),
  ]);
}

const ofProblem = (problem: Problem, level: Finding['level']): Finding => ({ ...problem, level });

function ofDrift({ category, severity, reason, property, ...more }: DriftFinding): Finding {
  const { router, stack, address, hint, source } = more;
  const where = property === undefined || reason.includes(property) ? '' : `${property}: `;
  return {
    code: `drift/${category}`,
    level: severity === 'info' ? 'note' : severity,
    message: `${where}${reason}`,
    router,
    ...(stack === undefined ? {} : { stack }),
    ...(address === undefined ? {} : { address }),
    ...(hint === undefined ? {} : { hint }),
    ...(source ? { source } : {}),
  };
}

function ofChange(change: ResourceChange, isDrift: boolean): Finding {
  const { router, stack, address, reason, action_reason: word, source, command } = change;
  const verb = verbOf(change);
  const level = levels[verb];
  // Where that says no more than the verdict.
  const isPlain = reason === '' || word === 'not-on-router' || word === 'differs';
  const why = isPlain || isDrift ? '' : `: ${reason}`;
  return {
    code: `${isDrift ? 'drift' : 'change'}/${verb}`,
    level: isDrift && level === 'note' ? 'warning' : level,
    message: `${address} ${(isDrift ? differences : verdicts)[verb]}${why}`,
    router,
    stack,
    address,
    ...(command === undefined ? {} : { hint: command }),
    ...(source ? { source } : {}),
  };
}

const order = ['error', 'warning', 'note'];
const sorted = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level));

/** `home: container/pihole must be replaced`: in one line, with what it is about. */
export function sentence({ router, address, message }: Finding): string {
  const subject = address === undefined || message.includes(address) ? '' : `${address}: `;
  const where = router === undefined || message.startsWith(`${router}: `) ? '' : `${router}: `;
  return `${where}${subject}${message}`;
}

import type { Problem, Source } from '../../generated/documents.ts';
import type { Reading } from '../reading.ts';
import type { Level, Notice, NoticeCase, Place } from './packed.ts';

interface Draft extends Omit<Notice, 'cases'> {
  readonly cases: NoticeCase[];
}

/** What a person should know, worst first; the same thing on many routers is told once. */
export function noticesOf({ command, plan, report }: Reading): readonly Notice[] {
  const places = new Map(plan.routers.map(({ name }, place) => [name, place]));
  const drafts = new Map<string, Draft>();
  const add = (level: Level, one: Told, router: string): void => {
    const { code, address, hint, flag, message, quote } = one;
    const source: Place | undefined = one.source && [one.source.file, one.source.line];
    const at = level === 'unreachable' || level === 'failed' ? undefined : source;
    const key = JSON.stringify([level, code, address, flag, at]);
    const told: NoticeCase = {
      router: places.get(router) ?? -1,
      message,
      ...(quote === undefined ? {} : { quote }),
    };
    const draft = drafts.get(key);
    if (draft) {
      draft.cases.push(told);
      return;
    }
    drafts.set(key, {
      level,
      code,
      ...(address === undefined ? {} : { address }),
      ...(hint === undefined ? {} : { hint }),
      ...(flag === undefined ? {} : { flag }),
      ...(source ? { source } : {}),
      cases: [told],
    });
  };
  for (const { router, problems } of report?.reports ?? [])
    for (const problem of problems) add('failed', problem, problem.router ?? router);
  for (const { name, unreachable, problem } of plan.routers)
    if (problem) add(unreachable === true ? 'unreachable' : 'failed', problem, name);
  // What only apply would be stopped by is of no interest where nothing is going to be written.
  for (const refusal of plan.refusals)
    if (command !== 'drift' || refusal.flag === undefined) add('refused', refusal, refusal.router);
  for (const warning of plan.warnings) add('warning', warning, warning.router ?? '');
  for (const { router, stack, addresses } of plan.orphans)
    add(
      'orphan',
      {
        code: 'orphan',
        message: `stack ${stack} has rows here, and no file is of it: ${addresses.join(', ')}`,
        hint: `rosctr destroy --stack ${stack} removes them`,
        address: stack,
      },
      router,
    );
  const levels: readonly Level[] = ['failed', 'unreachable', 'refused', 'warning', 'orphan'];
  return [...drafts.values()].toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
}

interface Told extends Omit<Problem, 'router' | 'stack'> {
  readonly flag?: string;
  readonly source?: Source;
}

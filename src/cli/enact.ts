import type { ReportDocument } from '../generated/documents.ts';
import type { Report, Untouched } from '../model/index.ts';
import { advised } from './advice.ts';
import { carryOut } from './carry-out.ts';
import { confirm } from './confirm.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCode, reachExit, worst } from './exit-code.ts';
import { reportJson } from './json/report.ts';
import { tell } from './load.ts';
import type { EnactFlags } from './flags.ts';
import { type RouterOutlook, hasChanges, hasRefusals } from './outlook.ts';
import { planText } from './render/plan.ts';
import { reportText } from './render/report.ts';
import { scheduleText } from './render/rollout.ts';
import type { RolloutFlags } from './rollout/flags.ts';
import { stagesOf } from './rollout/stages.ts';
import { type PlanningFlags, type Survey, finish } from './survey.ts';
import { version } from './version.ts';

interface Deed {
  readonly word: 'Apply' | 'Destroy';
  readonly question: (outlooks: readonly RouterOutlook[]) => string;
}

/** From a plan to a report: shows it, refuses, asks, carries it out. Nothing is written anywhere if one router refuses. */
export async function enact(
  survey: Survey,
  flags: PlanningFlags & EnactFlags & RolloutFlags,
  context: Context,
  { word, question }: Deed,
): Promise<ExitCode> {
  const { outlooks, texts, shard, stop } = survey;
  const isText = context.output === 'text';
  const command = word === 'Destroy' ? 'destroy' : 'apply';
  const clock = context.rehearsal?.clock ?? context.io.clock;
  const stages = stagesOf(survey, flags, clock.now());
  const documentOf = (done: readonly Report[], untouched: readonly Untouched[] = []): ReportDocument =>
    reportJson(outlooks, done, version(), shard, command, { stages, untouched });
  const tellMachines = async (done: readonly Report[], untouched?: readonly Untouched[]): Promise<void> => {
    if (!survey.reports.isEmpty) await survey.reports.write(documentOf(done, untouched));
  };
  try {
    const ends = !hasChanges(outlooks) || hasRefusals(outlooks);
    if (isText && context.rehearsal?.planIsKnown !== true)
      context.io.out.write(planText(context.style, outlooks, word === 'Destroy'));
    if (ends) {
      await tellMachines([]);
      return worst([reachExit(outlooks), hasRefusals(outlooks) ? exitCode.error : exitCode.ok]);
    }
    if (!isText && !flags.autoApprove) context.io.err.write(planText(context.errStyle, outlooks));
    const schedule = scheduleText(isText ? context.style : context.errStyle, stages);
    const isNothing = stages.every(({ waves }) => waves.length === 0);
    if (schedule !== '' && (isNothing || !context.quiet))
      (isText ? context.io.out : context.io.err).write(`\n${schedule}`);
    if (isNothing) {
      const deferred = stages.flatMap((stage) => stage.deferred);
      await tellMachines([], deferred);
      return worst([reachExit(outlooks), exitCode.incomplete]);
    }
    if (!flags.autoApprove && !(await confirm(question(outlooks), context, stop))) {
      context.io.err.write('Not a yes: nothing was changed.\n');
      return exitCode.error;
    }
    const { events } = survey.reports;
    events?.begin(documentOf([]));
    const { reports, untouched } = await carryOut(
      { ...survey, ...(events ? { events } : {}) },
      stages,
      flags,
      context,
    );
    tell(context, texts, reports.flatMap(advised), 'error');
    await tellMachines(reports, untouched);
    if (isText) context.io.out.write(`\n${reportText(context.style, outlooks, reports, word, untouched)}`);
    return enactExit(survey, reports, untouched);
  } finally {
    await finish(survey);
  }
}

function enactExit(
  { outlooks, stop }: Survey,
  reports: readonly Report[],
  untouched: readonly Untouched[],
): ExitCode {
  if (stop.interrupted()) return exitCode.interrupted;
  const isOk = reports.every(({ ok }) => ok) && !stop.expired();
  return worst([
    reachExit(outlooks),
    isOk ? exitCode.ok : exitCode.error,
    untouched.length > 0 ? exitCode.incomplete : exitCode.ok,
  ]);
}

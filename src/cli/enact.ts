import type { ReportDocument } from '../generated/documents.ts';
import type { Report } from '../model/index.ts';
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
import { type PlanningFlags, type Survey, finish } from './survey.ts';
import { version } from './version.ts';

interface Deed {
  readonly word: 'Apply' | 'Destroy';
  readonly question: (outlooks: readonly RouterOutlook[]) => string;
}

/** From a plan to a report: shows it, refuses, asks, carries it out. Nothing is written anywhere if one router refuses. */
export async function enact(
  survey: Survey,
  flags: PlanningFlags & EnactFlags,
  context: Context,
  { word, question }: Deed,
): Promise<ExitCode> {
  const { outlooks, texts, shard, stop } = survey;
  const isText = context.output === 'text';
  const command = word === 'Destroy' ? 'destroy' : 'apply';
  const documentOf = (done: readonly Report[]): ReportDocument =>
    reportJson(outlooks, done, version(), shard, command);
  const tellMachines = (done: readonly Report[]): void => {
    if (!survey.reports.isEmpty) survey.reports.write(documentOf(done));
  };
  try {
    const ends = !hasChanges(outlooks) || hasRefusals(outlooks);
    if (isText && context.rehearsal?.planIsKnown !== true)
      context.io.out.write(planText(context.style, outlooks));
    if (ends) {
      tellMachines([]);
      return worst([reachExit(outlooks), hasRefusals(outlooks) ? exitCode.error : exitCode.ok]);
    }
    if (!isText && !flags.autoApprove) context.io.err.write(planText(context.errStyle, outlooks));
    if (!flags.autoApprove && !(await confirm(question(outlooks), context, stop))) {
      context.io.err.write('Not a yes: nothing was changed.\n');
      return exitCode.error;
    }
    const { events } = survey.reports;
    events?.begin(documentOf([]));
    const reports = await carryOut({ ...survey, ...(events ? { events } : {}) }, flags, context);
    tell(context, texts, reports.flatMap(advised), 'error');
    tellMachines(reports);
    if (isText) context.io.out.write(`\n${reportText(context.style, outlooks, reports, word)}`);
    return enactExit(survey, reports);
  } finally {
    await finish(survey);
  }
}

function enactExit({ outlooks, stop }: Survey, reports: readonly Report[]): ExitCode {
  if (stop.interrupted()) return exitCode.interrupted;
  const isOk = reports.every(({ ok }) => ok) && !stop.expired();
  return worst([reachExit(outlooks), isOk ? exitCode.ok : exitCode.error]);
}

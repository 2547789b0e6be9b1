import type { Plan, Refusal } from '../../model/index.ts';
import { type Context, printJson } from '../context.ts';
import { type ExitCode, exitCode, reachExit, worst } from '../exit-code.ts';
import { planJson } from '../json/plan.ts';
import { hasChanges, plansOf } from '../outlook.ts';
import { driftText } from '../render/drift.ts';
import { refusalLines } from '../render/notices.ts';
import { type PlanningFlags, finish, surveyFiles } from '../survey.ts';
import { version } from '../version.ts';

/** Shows what differs between routers and files. Guards of apply do not count here: nothing is going to be written. */
export async function driftCommand(flags: PlanningFlags, context: Context): Promise<ExitCode> {
  const survey = await surveyFiles(flags, context, { keepsOpen: false });
  await finish(survey);
  const { outlooks, reports, shard } = survey;
  const document = context.json || !reports.isEmpty ? planJson(outlooks, version(), shard) : undefined;
  if (document) reports.write(document);
  if (context.json) printJson(context, document);
  else context.io.out.write(driftText(context.style, outlooks));

  const unmet = plansOf(outlooks).map((plan) => ({ ...plan, refusals: unmetIn(plan) }));
  const isUnmet = unmet.some(({ refusals }) => refusals.length > 0);
  if (isUnmet && !context.json)
    context.io.err.write(
      `${refusalLines(context.errStyle, unmet, 'The files ask for something these routers cannot give:').join('\n')}\n`,
    );
  return worst([
    reachExit(outlooks),
    ...(isUnmet ? [exitCode.error] : []),
    ...(hasChanges(outlooks) ? [exitCode.changes] : []),
  ]);
}

/** Something the files need is not there, so the comparison itself is in doubt; conflicts and guards are not that. */
function unmetIn({ refusals, changes }: Plan): readonly Refusal[] {
  const conflicts = new Set(
    changes.filter(({ action }) => action === 'conflict').map(({ address }) => address),
  );
  return refusals.filter(
    ({ flag, address }) => flag === undefined && (address === undefined || !conflicts.has(address)),
  );
}

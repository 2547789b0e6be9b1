import type { Context } from '../context.ts';
import type { SecretFlags } from '../flags.ts';
import { secretsFor } from '../load.ts';
import { type ExitCode, exitCode, reachExit, worst } from '../exit-code.ts';
import { planJson } from '../json/plan.ts';
import { type RouterOutlook, hasChanges, hasRefusals } from '../outlook.ts';
import { planText } from '../render/plan.ts';
import { stepsText } from '../render/steps.ts';
import { type PlanningFlags, finish, surveyFiles } from '../survey.ts';
import { version } from '../version.ts';

/** Shows what apply would do. A plan that apply would refuse is an error here, too: better in review than after it. */
export async function planCommand(
  flags: PlanningFlags & SecretFlags & { readonly detailedExitcode: boolean },
  context: Context,
): Promise<ExitCode> {
  const survey = await surveyFiles(flags, context, { keepsOpen: false, secrets: secretsFor(flags) });
  await finish(survey);
  const { outlooks, reports, shard } = survey;
  if (!reports.isEmpty) reports.write(planJson(outlooks, version(), shard));
  if (context.output === 'text') {
    context.io.out.write(planText(context.style, outlooks));
    if (context.verbose) context.io.out.write(stepsText(context.style, outlooks));
  }
  return planExit(outlooks, flags.detailedExitcode);
}

function planExit(outlooks: readonly RouterOutlook[], isDetailed: boolean): ExitCode {
  return worst([
    reachExit(outlooks),
    ...(hasRefusals(outlooks) ? [exitCode.error] : []),
    ...(isDetailed && hasChanges(outlooks) ? [exitCode.changes] : []),
  ]);
}

import type { Context } from '../context.ts';
import type { SecretFlags } from '../flags.ts';
import { secretsFor } from '../load.ts';
import { type ExitCode, exitCode, reachExit, worst } from '../exit-code.ts';
import { planJson } from '../json/plan.ts';
import { type RouterOutlook, hasChanges, hasRefusals } from '../outlook.ts';
import { asWritten, type Planner } from '../look.ts';
import { type SaveFlags, savePlan } from '../plan-file/save.ts';
import { sealsOfRun } from '../plan-file/seals.ts';
import { planText } from '../render/plan.ts';
import { stepsText } from '../render/steps.ts';
import { type PlanningFlags, finish, surveyFiles } from '../survey.ts';
import { version } from '../version.ts';

/** Shows what apply would do. A plan that apply would refuse is an error here, too: better in review than after it. */
export async function planCommand(
  flags: PlanningFlags & SecretFlags & SaveFlags & { readonly detailedExitcode: boolean },
  context: Context,
): Promise<ExitCode> {
  const { out } = flags;
  const seals = sealsOfRun();
  const planner: Planner = (desired, snapshot, options) => {
    const work = asWritten(desired, snapshot, options);
    if (out !== undefined) seals.note(desired, work.plan);
    return work;
  };
  const survey = await surveyFiles(flags, context, {
    planner,
    keepsOpen: false,
    keepsWhole: out !== undefined,
    // What nobody could compare can be in no plan that is carried out.
    secrets: out === undefined ? secretsFor(flags) : 'required',
  });
  await finish(survey);
  const { outlooks, reports, shard } = survey;
  const isAsked = out !== undefined || !reports.isEmpty;
  const document = isAsked ? planJson(outlooks, version(), shard) : undefined;
  if (document && out !== undefined) savePlan(out, flags, survey, document, seals, context);
  if (document && !reports.isEmpty) await reports.write(document);
  if (context.output === 'text') {
    context.io.out.write(planText(context.style, outlooks));
    if (context.verbose) context.io.out.write(stepsText(context.style, outlooks));
    if (out !== undefined && !context.quiet) {
      const next = hasRefusals(outlooks)
        ? 'It is refused as it is, so apply would not carry it out'
        : `To do just that: rosctr apply ${out}`;
      context.io.err.write(`Saved. ${next}\n`);
    }
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

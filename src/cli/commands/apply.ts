import type { Context } from '../context.ts';
import type { ExitCode } from '../exit-code.ts';
import type { EnactFlags } from '../flags.ts';
import { enact } from '../enact.ts';
import { applyPlanFile, type StaleFlags } from '../plan-file/apply.ts';
import type { RolloutFlags } from '../rollout/flags.ts';
import { type PlanningFlags, surveyFiles } from '../survey.ts';

/** Shows the plan, asks, does it, and says what became of it. */
export async function applyCommand(
  flags: PlanningFlags & EnactFlags & RolloutFlags & StaleFlags,
  context: Context,
  [plan]: readonly string[] = [],
): Promise<ExitCode> {
  if (plan !== undefined) return applyPlanFile(plan, flags, context);
  const survey = await surveyFiles(flags, context, { keepsOpen: true, secrets: 'required' });
  return enact(survey, flags, context, { word: 'Apply', question: () => 'Do this?' });
}

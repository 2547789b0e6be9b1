import type { Judged, Plan, Report } from '../../model/index.ts';
import { makePlan } from '../../reconciler/plan.ts';
import { advised } from '../advice.ts';
import { carryOut } from '../carry-out.ts';
import { confirm } from '../confirm.ts';
import type { Context } from '../context.ts';
import { CommandError } from '../errors.ts';
import { tell } from '../load.ts';
import type { LookedAt, Work } from '../look.ts';
import { differing, hasRefusals, type RouterOutlook } from '../outlook.ts';
import { planText } from '../render/plan.ts';
import { reportText } from '../render/report.ts';
import { atOnce } from '../rollout/stages.ts';
import type { DriftFlags } from './flags.ts';
import type { FoundOn, Gathered } from './gather.ts';

/** A repair that was tried: what is right again no longer counts. */
export interface Repaired {
  readonly found: readonly FoundOn[];
  readonly reports: readonly Report[];
  readonly ok: boolean;
}

/**
 * Starts what should run, stops what should not, and (`unhealthy`) starts anew what serves nobody: only what counts,
 * and nothing that stands in a row. Under the lease, with journal and guards, like any apply.
 */
export async function repair(
  { survey, found }: Gathered,
  flags: DriftFlags,
  context: Context,
): Promise<Repaired> {
  const looked = found.flatMap((one) => repairOn(one, flags));
  const none: Repaired = { found, reports: [], ok: true };
  if (looked.length === 0) return none;
  const outlooks = looked.map(({ outlook }) => outlook);
  if (context.output === 'text') context.io.out.write(`\n${planText(context.style, outlooks)}`);
  else if (!flags.autoApprove) context.io.err.write(planText(context.errStyle, outlooks));
  if (hasRefusals(outlooks)) return { ...none, ok: false };
  if (!flags.autoApprove && !(await confirm('Put the run state right?', context, survey.stop)))
    throw new CommandError('not a yes: nothing was changed');
  // What should run and does not is away already: that waits for no window.
  const how = { ...flags, ignoreWindows: true };
  const { reports } = await carryOut({ looked, stop: survey.stop }, [atOnce(looked)], how, context);
  tell(context, survey.texts, reports.flatMap(advised), 'error');
  if (context.output === 'text')
    context.io.out.write(`\n${reportText(context.style, outlooks, reports, 'Repair')}`);
  const ok =
    reports.length === outlooks.flatMap(({ plans }) => plans).length && reports.every((one) => one.ok);
  return { found: found.map((one) => withoutRepaired(one, reports)), reports, ok };
}

function repairOn({ looked, findings, notes }: FoundOn, flags: DriftFlags): LookedAt[] {
  const due = findings.filter((finding) => isDue(finding, flags));
  const stacks = [...new Set(due.flatMap(({ stack }) => stack ?? []))];
  const works = stacks.flatMap((stack): Work[] => {
    const rows = notes.rows(looked.target.name, stack);
    if (!rows) return [];
    const repair = due.flatMap((one) => (one.stack === stack && one.address ? [one.address] : []));
    const options = { ...rows.options, repair };
    return [{ desired: rows.desired, plan: makePlan(rows.desired, rows.snapshot, options), options }];
  });
  const plans = works.map(({ plan }) => plan).filter(isNeeded);
  const outlook: RouterOutlook = { ...looked.outlook, plans };
  return plans.length === 0 ? [] : [{ ...looked, works, outlook }];
}

const isNeeded = (plan: Plan): boolean => differing(plan).length > 0 || plan.refusals.length > 0;

function isDue({ fix, counts, stack, address }: Judged, flags: DriftFlags): boolean {
  const wanted = flags.fix?.includes(fix === 'restart' ? 'unhealthy' : 'runtime') === true;
  return fix !== undefined && counts && wanted && stack !== undefined && address !== undefined;
}

/** What a repair that was verified has put right. */
function withoutRepaired(one: FoundOn, reports: readonly Report[]): FoundOn {
  const done = new Map(
    reports
      .filter(({ ok, router }) => ok && router === one.outlook.router)
      .map(({ stack, plan }) => [stack, new Set(differing(plan).map(({ address }) => address))]),
  );
  const findings = one.findings.map((finding): Judged => {
    const { stack, address, fix } = finding;
    const isDone =
      fix !== undefined &&
      stack !== undefined &&
      address !== undefined &&
      done.get(stack)?.has(address) === true;
    return isDone ? { ...finding, counts: false, fixed: true } : finding;
  });
  return { ...one, findings };
}

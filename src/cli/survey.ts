import type { Desired, Plan, Problem, Rollout } from '../model/index.ts';
import { after } from '../reconciler/after.ts';
import { RouterError } from '../routeros/error.ts';
import type { Context } from './context.ts';
import { CommandError } from './errors.ts';
import { exitCode } from './exit-code.ts';
import type { FileFlags, GuardFlags, OutputFlags, ReportFlags, RunFlags, ScopeFlags } from './flags.ts';
import { load, type Secrets, tell } from './load.ts';
import { asWritten, type LookedAt, type Planner, look } from './look.ts';
import { namedBy } from './named.ts';
import { type RouterOutlook, plansOf, unread } from './outlook.ts';
import { planOptions } from './plan-options.ts';
import type { Texts } from './render/problems.ts';
import { type ReportFiles, reportFiles } from './report-files.ts';
import { chooseRouters } from './select.ts';
import type { Shard } from './shard.ts';
import { type Stop, stopFor } from './stop.ts';

/** Flags that plan, apply, drift and destroy have in common. */
export type PlanningFlags = FileFlags & ScopeFlags & GuardFlags & RunFlags & OutputFlags & ReportFlags;

/** All chosen routers, read and planned for. */
export interface Survey {
  readonly texts: Texts;
  readonly looked: readonly LookedAt[];
  readonly outlooks: readonly RouterOutlook[];
  /** How fleets are gone through, by their names. */
  readonly rollouts: ReadonlyMap<string, Rollout>;
  readonly reports: ReportFiles;
  /** The run is for a part of the fleet. */
  readonly shard?: Shard;
  readonly stop: Stop;
}

/** Loads the files and reads the routers they choose. */
export async function surveyFiles(
  flags: PlanningFlags,
  context: Context,
  {
    secrets,
    ...change
  }: {
    readonly planner?: Planner;
    readonly keepsOpen: boolean;
    readonly keepsWhole?: boolean;
    readonly secrets: Secrets;
    /** What others use goes last: for a destroy. */
    readonly isBackwards?: boolean;
  },
): Promise<Survey> {
  const { loaded } = await load(flags.file, context, secrets, flags.report);
  const chosen = chooseRouters(loaded.routers, flags, context);
  const { texts, rollouts } = loaded;
  const desired = (router: string): readonly Desired[] =>
    change.isBackwards === true ? loaded.desired(router).toReversed() : loaded.desired(router);
  return survey({ texts, desired, rollouts, ...chosen, ...change }, flags, context);
}

/** Reads routers and tells on stderr what could not be read and what to look out for. */
export async function survey(
  what: Pick<Parameters<typeof look>[0], 'targets' | 'desired' | 'planner' | 'keepsOpen'> & {
    readonly texts: Texts;
    readonly shard?: Shard;
    readonly rollouts?: ReadonlyMap<string, Rollout>;
    readonly keepsWhole?: boolean;
  },
  flags: PlanningFlags,
  context: Context,
): Promise<Survey> {
  const reports = await reportFiles(flags, context);
  const stop = stopFor(context.io, flags.deadline);
  const named = namedBy(flags);
  const guards = new Map(what.targets.map((target) => [target.name, target.guards]));
  const earlier = plansBefore();
  const planner: Planner = (desired, snapshot) => {
    const { router } = desired;
    const options = planOptions(flags, context.io, guards.get(router));
    const before = earlier.of(desired);
    const work = (what.planner ?? asWritten)(desired, after(before, snapshot), options);
    earlier.add(work.plan);
    named.look(desired, work.plan);
    return { options, ...work };
  };
  let looked: readonly LookedAt[] = [];
  try {
    const options = planOptions(flags, context.io);
    const keepsWhole = !reports.isEmpty || what.keepsWhole === true;
    looked = await look({ ...what, planner, keepsWhole, options, flags, stop }, context);
    // A part of a fleet may well be empty.
    if (looked.length === 0 && !what.shard) throw new CommandError('no stack is for the chosen routers');
    const outlooks = looked.map(({ outlook }) => outlook);
    // A router that could not be read may have it, or one that another job is for.
    if (unread(outlooks).length === 0 && !what.shard) named.check();
    const { texts, shard, rollouts = new Map<string, Rollout>() } = what;
    if (!context.quiet) tell(context, texts, warningsOf(outlooks), 'warning');
    tell(
      context,
      texts,
      outlooks.flatMap(({ failure }) => failure?.problem ?? []),
      'error',
    );
    return { texts, looked, outlooks, rollouts, reports, ...(shard ? { shard } : {}), stop };
  } catch (error) {
    stop.end();
    await Promise.all(looked.map(({ leave }) => leave()));
    throw endedEarly(error, stop) ?? error;
  }
}

/** What stacks that come first on a router delete there. A router that is read again is begun anew. */
function plansBefore(): {
  readonly of: (desired: Desired) => readonly Plan[];
  readonly add: (plan: Plan) => void;
} {
  const known = new Map<string, readonly Plan[]>();
  return {
    of: ({ router, stack }) => {
      const all = known.get(router) ?? [];
      const again = all.findIndex((plan) => plan.stack === stack);
      return again < 0 ? all : all.slice(0, again);
    },
    add: (plan) => {
      const all = known.get(plan.router) ?? [];
      const again = all.findIndex(({ stack }) => stack === plan.stack);
      const kept = again < 0 ? all : all.slice(0, again);
      if (plan.changes.some(({ action }) => action === 'delete')) known.set(plan.router, [...kept, plan]);
      else if (again >= 0) known.set(plan.router, kept);
    },
  };
}

function warningsOf(outlooks: readonly RouterOutlook[]): Problem[] {
  return plansOf(outlooks).flatMap(({ warnings, router }) =>
    warnings.map((warning) => ({ router, ...warning })),
  );
}

/** The command ends without a result since somebody stopped it, or since its time was over. */
export function endedEarly(error: unknown, stop: Stop): CommandError | undefined {
  if (!(error instanceof RouterError) || error.kind !== 'aborted') return undefined;
  if (stop.interrupted()) return new CommandError('interrupted; nothing was changed', exitCode.interrupted);
  return stop.expired()
    ? new CommandError('the --deadline passed before all routers were read; nothing was changed')
    : undefined;
}

/** Closes connections and stops listening for Ctrl-C. */
export async function finish({ looked, stop }: Survey): Promise<void> {
  stop.end();
  await Promise.all(looked.map(({ leave }) => leave()));
}

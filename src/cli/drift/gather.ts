import type { Desired, DriftPolicy, Judged } from '../../model/index.ts';
import { judge, type Policies, staleRules } from '../../reconciler/drift/index.ts';
import type { Context } from '../context.ts';
import { load, secretsFor, tell } from '../load.ts';
import type { LookedAt } from '../look.ts';
import { type RouterOutlook, unread } from '../outlook.ts';
import { chooseRouters } from '../select.ts';
import { endedEarly, finish, type Survey, survey } from '../survey.ts';
import { type DriftFlags, policyOfRun } from './flags.ts';
import { type Notebook, notebook } from './notebook.ts';
import { type Read, readAgain } from './second-look.ts';

/** Routers as they were found, with what counts. */
export interface Gathered {
  readonly survey: Survey;
  /** In the order of the routers. */
  readonly found: readonly FoundOn[];
}

/** What was found on one router. */
export interface FoundOn {
  readonly outlook: RouterOutlook;
  readonly looked: LookedAt;
  readonly findings: readonly Judged[];
  readonly notes: Notebook;
}

/** Reads the chosen routers, and with `--confirm` once more those where something seems to be wrong. */
export async function gather(flags: DriftFlags, context: Context): Promise<Gathered> {
  const { loaded } = await load(flags.file, context, secretsFor(flags), flags.report);
  const chosen = chooseRouters(loaded.routers, flags, context);
  const repairs = flags.fix !== undefined;
  const notes = notebook(flags, repairs);
  const fleets = new Map(chosen.targets.map(({ name, drift }) => [name, drift]));
  const stacks = new Map<string, Policies['stacks']>();
  /** A router's stacks are built when they are asked for, and not twice. */
  const desired = (router: string): readonly Desired[] => {
    const all = loaded.desired(router);
    stacks.set(router, new Map(all.map(({ stack, drift }) => [stack, drift])));
    return all;
  };
  const keepsOpen = repairs && flags.confirm === undefined;
  const what = { texts: loaded.texts, ...chosen, desired, planner: notes.planner, keepsOpen };
  const surveyed = await survey(what, flags, context);
  try {
    const today = new Date(context.io.clock.now()).toISOString().slice(0, 10);
    const policies = (router: string): Policies => ({
      run: policyOfRun(flags),
      ...fleetPolicy(fleets.get(router)),
      stacks: stacks.get(router) ?? new Map(),
      today,
    });
    const once = surveyed.looked.map((looked): Read => ({
      looked,
      notes,
      reading: notes.reading(looked.outlook),
    }));
    const { stop, reports } = surveyed;
    const surroundings = { targets: chosen.targets, desired, policies, stop, keepsWhole: !reports.isEmpty };
    const read = await readAgain(once, surroundings, flags, context);
    const stale = staleRules(
      read.map(({ reading: { router, findings } }) => ({ findings, policies: policies(router) })),
      today,
      isWhole(flags, surveyed),
    );
    if (!context.quiet) tell(context, loaded.texts, stale, 'warning');
    const looked = read.map((one) => one.looked);
    return {
      survey: { ...surveyed, looked, outlooks: looked.map(({ outlook }) => outlook) },
      found: read.map((one): FoundOn => ({
        outlook: one.looked.outlook,
        looked: one.looked,
        notes: one.notes,
        findings: judge(one.reading.findings, policies(one.reading.router)),
      })),
    };
  } catch (error) {
    await finish(surveyed);
    throw endedEarly(error, surveyed.stop) ?? error;
  }
}

const fleetPolicy = (fleet: DriftPolicy | undefined): Pick<Policies, 'fleet'> => (fleet ? { fleet } : {});

/** Was everything read that the files speak of? Only then a rule that fits nothing is of no use. */
function isWhole({ router, label, target, exclude }: DriftFlags, { outlooks, shard }: Survey): boolean {
  const isPart = [router, label, target, exclude].some((some) => some.length > 0) || shard !== undefined;
  return !isPart && unread(outlooks).length === 0;
}

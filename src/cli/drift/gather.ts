import type { Judged } from '../../model/index.ts';
import { confirmed, judge, type Policies, type Reading, staleRules } from '../../reconciler/drift/index.ts';
import type { Loaded } from '../../spec/index.ts';
import type { Context } from '../context.ts';
import { load, tell } from '../load.ts';
import { look, type LookedAt } from '../look.ts';
import { type RouterOutlook, unread } from '../outlook.ts';
import { planOptions } from '../plan-options.ts';
import { count, seconds } from '../render/amounts.ts';
import { chooseRouters } from '../select.ts';
import { endedEarly, finish, type Survey, survey } from '../survey.ts';
import { type DriftFlags, policyOfRun } from './flags.ts';
import { type Notebook, notebook } from './notebook.ts';

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
  const { loaded } = await load(flags.file, context);
  const chosen = chooseRouters(loaded.routers, flags, context);
  const repairs = flags.fix !== undefined;
  const first = notebook(flags, repairs);
  const { texts, desired } = loaded;
  const keepsOpen = repairs && flags.confirm === undefined;
  const what = { texts, desired, ...chosen, planner: first.planner, keepsOpen };
  const surveyed = await survey(what, flags, context);
  try {
    const today = new Date(context.io.clock.now()).toISOString().slice(0, 10);
    const policies = (router: string): Policies => policiesFor(router, loaded, flags, today);
    const once = surveyed.looked.map((looked): Read => ({
      looked,
      notes: first,
      reading: first.reading(looked.outlook),
    }));
    const twice = await readAgain(once, policies, surveyed, { loaded, flags, context });
    const found = twice.map(({ looked, notes, reading }): FoundOn => ({
      outlook: looked.outlook,
      looked,
      notes,
      findings: judge(reading.findings, policies(reading.router)),
    }));
    const stale = staleRules(
      twice.map(({ reading: { router, findings } }) => ({ findings, policies: policies(router) })),
      today,
      isWhole(flags, surveyed),
    );
    if (!context.quiet) tell(context, texts, stale, 'warning');
    const looked = twice.map((one) => one.looked);
    return { survey: { ...surveyed, looked, outlooks: looked.map(({ outlook }) => outlook) }, found };
  } catch (error) {
    await finish(surveyed);
    throw endedEarly(error, surveyed.stop) ?? error;
  }
}

interface Read {
  readonly looked: LookedAt;
  readonly notes: Notebook;
  readonly reading: Reading;
}

/** Was everything read that the files speak of? Only then a rule that fits nothing is of no use. */
function isWhole({ router, label, target, exclude }: DriftFlags, { outlooks, shard }: Survey): boolean {
  const isPart = [router, label, target, exclude].some((some) => some.length > 0) || shard !== undefined;
  return !isPart && unread(outlooks).length === 0;
}

function policiesFor(router: string, loaded: Loaded, flags: DriftFlags, today: string): Policies {
  return {
    run: policyOfRun(flags),
    stacks: new Map(loaded.desired(router).map(({ stack, drift }) => [stack, drift])),
    today,
  };
}

/** A container that starts again, a router that boots: seen once it is no drift, seen twice it is. */
async function readAgain(
  once: readonly Read[],
  policies: (router: string) => Policies,
  { stop }: Survey,
  { loaded, flags, context }: { loaded: Loaded; flags: DriftFlags; context: Context },
): Promise<readonly Read[]> {
  if (flags.confirm === undefined) return once;
  const doubtful = once.filter(({ reading }) => isDoubtful(reading, policies(reading.router)));
  if (doubtful.length === 0) return once;
  const { io, quiet, json, rehearsal } = context;
  if (!quiet)
    io.err.write(
      `${count(doubtful.length, 'router')} to be read once more, in ${seconds(flags.confirm / 1000)}.\n`,
    );
  // Who is interrupted here learns it from the reading that does not take place.
  await (rehearsal?.clock ?? io.clock).sleep(flags.confirm, stop.signal).catch(() => undefined);
  const notes = notebook(flags, flags.fix !== undefined);
  const request = {
    targets: doubtful.map(({ looked }) => looked.target),
    desired: loaded.desired,
    planner: notes.planner,
    options: planOptions(flags, io),
    keepsWhole: json || flags.report.length > 0,
    keepsOpen: flags.fix !== undefined,
    flags,
    stop,
  };
  const again = new Map((await look(request, context)).map((looked) => [looked.target.name, looked]));
  return once.map((before) => {
    const looked = again.get(before.looked.target.name);
    if (!looked) return before;
    const reading = notes.reading(looked.outlook);
    const isOnlyReading =
      before.looked.outlook.failure !== undefined || looked.outlook.failure !== undefined;
    const findings = isOnlyReading ? reading.findings : confirmed(before.reading, reading);
    return { looked, notes, reading: { ...reading, findings } };
  });
}

function isDoubtful(reading: Reading, policies: Policies): boolean {
  return (
    reading.pulses.some(({ isSettled }) => !isSettled) ||
    judge(reading.findings, policies).some(({ counts }) => counts)
  );
}

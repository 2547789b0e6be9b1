import { setMaxListeners } from 'node:events';
import pMap from 'p-map';
import type { Desired, Plan, Secret } from '../model/index.ts';
import { secretsOf } from '../reconciler/apply/index.ts';
import { makePlan } from '../reconciler/plan.ts';
import { observe } from '../reconciler/observe.ts';
import type { Snapshot } from '../reconciler/snapshot.ts';
import type { PlanOptions } from '../reconciler/options.ts';
import type { SteadyRouter } from '../routeros/api/index.ts';
import { RouterError } from '../routeros/error.ts';
import type { Context } from './context.ts';
import { type Reachable, connectionTo, failureOf } from './connection.ts';
import type { RunFlags } from './flags.ts';
import { type RouterOutlook, differing } from './outlook.ts';
import { count, seconds } from './render/amounts.ts';
import { changesJson } from './json/plan.ts';
import { glyph, paint } from './render/style.ts';
import { safe } from './render/values.ts';
import type { Stop } from './stop.ts';

/** What is wanted of a router by one stack, and what has to happen for it. */
export interface Work {
  readonly desired: Desired;
  readonly plan: Plan;
  /** What must not come out beside the secrets of `desired`. */
  readonly secrets?: readonly Secret[];
  /** Where the plan was made with other options than those of the flags: whoever plans again uses the same. */
  readonly options?: PlanOptions;
}

/** How a stack becomes work: as it says, or (destroy) as if it said nothing. */
export type Planner = (desired: Desired, snapshot: Snapshot, options: PlanOptions) => Work;

/** The plan for what the file says. */
export const asWritten: Planner = (desired, snapshot, options) => ({
  desired,
  plan: makePlan(desired, snapshot, options),
});

/** A router that was read: what is wanted of it, what would be done, and the open connection. */
export interface LookedAt {
  readonly target: Reachable;
  /** The connection that it was read over, or a new one where that was closed meanwhile. */
  readonly client: () => SteadyRouter;
  readonly leave: () => Promise<void>;
  readonly works: readonly Work[];
  readonly outlook: RouterOutlook;
}

export interface LookRequest {
  readonly targets: readonly Reachable[];
  readonly desired: (router: string) => readonly Desired[];
  readonly options: PlanOptions;
  readonly flags: RunFlags;
  readonly stop: Stop;
  /** Something may be written after the plan was seen. */
  readonly keepsOpen: boolean;
  /** Rows that stay as they are, are told, too: to machines. */
  readonly keepsWhole: boolean;
  readonly planner?: Planner;
}

/** Of more routers the connections are made anew: each open one takes memory here and a session there. */
const mostKept = 64;

/** Reads routers, several at a time, and plans for each of their stacks. A router that fails does not stop the others. */
export async function look(request: LookRequest, context: Context): Promise<readonly LookedAt[]> {
  const looked = await pMap(request.targets, (target) => lookAt(target, request, context), {
    concurrency: request.flags.parallelism,
  });
  return looked.filter((each) => each !== undefined);
}

/** Undefined where no stack is for this router: then nobody asks it anything. */
async function lookAt(
  target: Reachable,
  request: LookRequest,
  context: Context,
): Promise<LookedAt | undefined> {
  const { io, errStyle, quiet } = context;
  const { stop, options, planner = asWritten } = request;
  const say: Say = (sign, words) => {
    if (!quiet) io.err.write(`  ${sign} ${paint(errStyle, 'bold', safe(target.name))}  ${words}\n`);
  };
  const wanted = request.desired(target.name);
  if (wanted.length === 0) {
    say(' ', 'no stack is for it');
    return undefined;
  }
  const link = linkTo(target, request, context, say);
  const began = io.now();
  const took = (): number => (io.now() - began) / 1000;
  try {
    const client = link.client();
    await client.open(stop.signal);
    const planned: Work[] = [];
    for (const desired of wanted)
      planned.push(planner(desired, await observe(client, desired, stop.signal), options));
    link.hasRead();
    const isNeeded = request.keepsOpen && planned.some(({ plan }) => differing(plan).length > 0);
    const works = isNeeded ? planned : planned.map(slim);
    const resourceChanges =
      request.keepsWhole && !isNeeded ? planned.flatMap(({ plan }) => changesJson(plan)) : undefined;
    const plans = works.map((work) => work.plan);
    if (!isNeeded || request.targets.length > mostKept) await link.leave();
    const rows = plans.reduce((sum, { rowsRead }) => sum + rowsRead, 0);
    say(paint(errStyle, 'add', glyph(errStyle, 'ok')), `read ${count(rows, 'row')} in ${seconds(took())}`);
    const whole = resourceChanges ? { resourceChanges } : {};
    const outlook = { router: target.name, plans, ...whole, seconds: took() };
    return { target, client: link.client, leave: link.leave, works, outlook };
  } catch (error) {
    await link.leave();
    if (error instanceof RouterError && error.kind === 'aborted') throw error;
    const failure = failureOf(error, target, wanted.flatMap(secretsOf));
    say(paint(errStyle, 'bad', glyph(errStyle, 'fail')), 'could not be read');
    const outlook = { router: target.name, plans: [], seconds: took(), failure };
    return { target, client: link.client, leave: link.leave, works: [], outlook };
  }
}

/** What text shows of a plan: of a thousand routers, rows that stay as they are would be most of the memory. */
function slim(work: Work): Work {
  const { desired, plan } = work;
  return { ...work, desired: { ...desired, resources: [] }, plan: { ...plan, changes: differing(plan) } };
}

type Say = (sign: string, words: string) => void;

/** A connection that is made when it is asked for, and again after it was left. */
function linkTo(
  target: Reachable,
  { flags, stop }: LookRequest,
  { errStyle, rehearsal }: Context,
  say: Say,
): Pick<LookedAt, 'client' | 'leave'> & { readonly hasRead: () => void } {
  const told = new Set<number>();
  const onRetry = (error: RouterError, attempt: number): void => {
    // Reads that were under way together are tried again together.
    if (told.has(attempt)) return;
    told.add(attempt);
    say(paint(errStyle, 'warn', '!'), `attempt ${attempt}: ${safe(error.summary)}`);
  };
  // While it reads, the first Ctrl-C ends it; a write must be finished and verified, so then only the second does.
  const cut = new AbortController();
  setMaxListeners(0, cut.signal);
  const end = (): void => {
    cut.abort();
  };
  stop.signal.addEventListener('abort', end);
  const how = { timeoutMs: flags.timeout, signal: cut.signal };
  let current: SteadyRouter | undefined;
  return {
    client: () => {
      stop.now.addEventListener('abort', end);
      return (current ??= connectionTo(rehearsal?.reach(target) ?? target, how, onRetry));
    },
    hasRead: () => {
      stop.signal.removeEventListener('abort', end);
    },
    leave: async () => {
      // With thousands of routers each listener that stays makes the next one dearer.
      stop.signal.removeEventListener('abort', end);
      stop.now.removeEventListener('abort', end);
      await current?.close();
      current = undefined;
    },
  };
}

import pMap from 'p-map';
import type { Desired, Plan } from '../model/index.ts';
import { makePlan } from '../reconciler/plan.ts';
import { observe } from '../reconciler/observe.ts';
import type { Snapshot } from '../reconciler/snapshot.ts';
import type { PlanOptions } from '../reconciler/options.ts';
import type { SteadyRouter } from '../routeros/api/index.ts';
import { RouterError } from '../routeros/error.ts';
import type { Context } from './context.ts';
import { type Reachable, connectionTo, failureOf } from './connection.ts';
import type { RunFlags } from './flags.ts';
import type { RouterOutlook } from './outlook.ts';
import { count, seconds } from './render/amounts.ts';
import { glyph, paint } from './render/style.ts';
import { safe } from './render/values.ts';
import type { Stop } from './stop.ts';

/** What is wanted of a router by one stack, and what has to happen for it. */
export interface Work {
  readonly desired: Desired;
  readonly plan: Plan;
}

/** How a stack becomes work: as it says, or (destroy) as if it said nothing. */
export type Planner = (desired: Desired, snapshot: Snapshot, options: PlanOptions) => Work;

const asWritten: Planner = (desired, snapshot, options) => ({
  desired,
  plan: makePlan(desired, snapshot, options),
});

/** A router that was read: what is wanted of it, what would be done, and the open connection. */
export interface LookedAt {
  readonly target: Reachable;
  readonly client: SteadyRouter;
  readonly works: readonly Work[];
  readonly outlook: RouterOutlook;
}

export interface LookRequest {
  readonly targets: readonly Reachable[];
  readonly desired: (router: string) => readonly Desired[];
  readonly options: PlanOptions;
  readonly flags: RunFlags;
  readonly stop: Stop;
  readonly planner?: Planner;
}

/** Reads routers, several at a time, and plans for each of their stacks. A router that fails does not stop the others. */
export async function look(request: LookRequest, context: Context): Promise<readonly LookedAt[]> {
  return pMap(request.targets, (target) => lookAt(target, request, context), {
    concurrency: request.flags.parallelism,
  });
}

async function lookAt(target: Reachable, request: LookRequest, context: Context): Promise<LookedAt> {
  const { io, errStyle, quiet } = context;
  const { stop, flags, options, planner = asWritten } = request;
  const say = (sign: string, words: string): void => {
    if (!quiet) io.err.write(`  ${sign} ${paint(errStyle, 'bold', safe(target.name))}  ${words}\n`);
  };
  const told = new Set<number>();
  const client = connectionTo(
    context.rehearsal?.reach(target) ?? target,
    { timeoutMs: flags.timeout, signal: stop.signal },
    (error, attempt) => {
      // Reads that were under way together are tried again together.
      if (told.has(attempt)) return;
      told.add(attempt);
      say(paint(errStyle, 'warn', '!'), `attempt ${attempt}: ${safe(error.summary)}`);
    },
  );
  const began = io.now();
  const took = (): number => (io.now() - began) / 1000;
  try {
    await client.open(stop.signal);
    const works = [];
    for (const desired of request.desired(target.name)) {
      const snapshot = await observe(client, desired, stop.signal);
      works.push(planner(desired, snapshot, options));
    }
    const plans = works.map((work) => work.plan);
    const rows = plans.reduce((sum, { rowsRead }) => sum + rowsRead, 0);
    say(paint(errStyle, 'add', glyph(errStyle, 'ok')), `read ${count(rows, 'row')} in ${seconds(took())}`);
    return { target, client, works, outlook: { router: target.name, plans, seconds: took() } };
  } catch (error) {
    await client.close();
    if (error instanceof RouterError && error.kind === 'aborted') throw error;
    const failure = failureOf(error, target);
    say(paint(errStyle, 'bad', glyph(errStyle, 'fail')), 'could not be read');
    return {
      target,
      client,
      works: [],
      outlook: { router: target.name, plans: [], seconds: took(), failure },
    };
  }
}

/** Ends all connections. */
export async function leave(looked: readonly LookedAt[]): Promise<void> {
  await Promise.all(looked.map(({ client }) => client.close()));
}

import type { ApplyEvent, Desired, Outcome, Plan, Problem, Report, Secret } from '../../model/index.ts';
import type { RouterClient } from '../../routeros/client.ts';
import { RouterError } from '../../routeros/error.ts';
import { unknownIn } from '../compare.ts';
import { observe } from '../observe.ts';
import type { PlanOptions } from '../options.ts';
import { makePlan } from '../plan.ts';
import { type Clock, systemClock } from './clock.ts';
import type { JournalEntry } from './journal.ts';
import type { Exec, Prober } from './outside.ts';
import { probeOnce } from './probe.ts';
import { interrupted, unreadable } from './problem.ts';
import { scrubberFor } from './scrub.ts';
import type { Run } from './run.ts';
import { isDone, underLease, type Wanted } from './under-lease.ts';

export interface ApplyOptions {
  /** What the plan was made of: the final check plans again. */
  readonly desired: Desired;
  readonly options: PlanOptions;
  readonly clock?: Clock;
  readonly onEvent?: (event: ApplyEvent) => void;
  /** Every write, with the row before it. */
  readonly onWrite?: (entry: JournalEntry) => void;
  /** Finish the step at hand, then stop: the first Ctrl-C. */
  readonly stop?: AbortSignal;
  /** Drop everything now: the second one. */
  readonly signal?: AbortSignal;
  /** Who takes the lease on the router; without it none is taken. */
  readonly lease?: Wanted;
  /** Secrets beside those of `desired`, which must not come out either: the password of the router. */
  readonly secrets?: readonly Secret[];
  /** How services are asked; default: over the network. */
  readonly probe?: Prober;
  /** Runs commands of the file; given only where the operator allows them. */
  readonly exec?: Exec;
  /** Jitter, 0 to 1. */
  readonly random?: () => number;
}

/**
 * Carries out a plan, step by step, and stops at the first failure: what the failed step can take back is taken back,
 * the rest is skipped, never half-tried. A plan with refusals is not carried out at all. At the end the router is
 * read again, and must be as the file says.
 */
export async function apply(plan: Plan, client: RouterClient, settings: ApplyOptions): Promise<Report> {
  const clock = settings.clock ?? systemClock;
  const began = clock.now();
  const run = runOf(plan, client, settings, clock);
  const refused = [
    ...plan.refusals.map((refusal): Problem => ({ ...refusal, router: plan.router })),
    ...unknownSecrets(plan),
  ];
  const isIdle = refused.length > 0 || plan.steps.length === 0;
  const { outcomes, problems } = isIdle
    ? { outcomes: [], problems: [] }
    : await underLease(run, settings.lease);
  const failed = outcomes.flatMap((outcome) => outcome.problem ?? []);
  const isWhole = problems.length === 0 && outcomes.every(isDone);
  const left = isWhole && !isIdle ? await checked(run) : [];
  const all = [...refused, ...problems, ...failed, ...left, ...notBegun(run, outcomes)];
  return {
    router: plan.router,
    stack: plan.stack,
    plan,
    outcomes,
    problems: all,
    writes: run.writes,
    seconds: (clock.now() - began) / 1000,
    ok: isWhole && all.length === 0,
  };
}

/** A plan can be made without the secrets, and not be carried out: what is to be sent is not there. */
function unknownSecrets({ changes, router }: Plan): Problem[] {
  return changes.flatMap((change) => {
    // What stays as it is was not compared, and is not written, either: a warning of the plan says so.
    if (!('after' in change) || change.action === 'keep') return [];
    const { after } = change;
    return unknownIn(after).map((name) => ({
      code: 'apply/secret-not-resolved' as const,
      message: `${change.address}: the secret for ${name} is not known here; nothing was changed`,
      hint: 'apply needs every secret that the file names',
      router,
      address: change.address,
      ...(after.sources[name] ? { at: after.sources[name] } : {}),
    }));
  });
}

/** Where somebody said stop, and nothing else went wrong. */
function notBegun(run: Run, outcomes: readonly Outcome[]): Problem[] {
  const next = outcomes.find(({ status }) => status === 'skipped');
  if (next === undefined || outcomes.some(({ problem }) => problem !== undefined)) return [];
  return [interrupted(next.step, run)];
}

function runOf(plan: Plan, client: RouterClient, settings: ApplyOptions, clock: Clock): Run {
  return {
    plan,
    desired: settings.desired,
    client,
    clock,
    options: settings.options,
    scrub: scrubberFor(settings.desired, plan, settings.secrets),
    stop: settings.stop,
    signal: settings.signal,
    tell: settings.onEvent ?? (() => undefined),
    journal: settings.onWrite ?? (() => undefined),
    probe: settings.probe ?? probeOnce,
    exec: settings.exec,
    random: settings.random ?? Math.random,
    lease: undefined,
    touched: new Set(),
    started: new Set(),
    stopped: new Set(),
    added: new Map(),
    lostAnswers: false,
    writes: 0,
  };
}

/** The last check, where it could be made: what cannot be read is not called done. */
async function checked(run: Run): Promise<Problem[]> {
  try {
    return await unfinished(run);
  } catch (error) {
    if (!(error instanceof RouterError)) throw error;
    return [unreadable(error, run, 'every step is done, but the last check')];
  }
}

/** What a second plan would still do, though every step said it was done. */
async function unfinished(run: Run): Promise<Problem[]> {
  const adopting = run.plan.changes.some((change) => change.action === 'adopt');
  // What an adopted row lacks is a second, shown plan (design 3).
  if (adopting) return [];
  const again = makePlan(run.desired, await observe(run.client, run.desired, run.signal), run.options);
  return again.changes
    .filter((change) => change.action !== 'keep')
    .map((change) => ({
      code: 'apply/not-converged' as const,
      message: `${change.address} is still not as the file says: ${change.reason.text}`,
      hint: 'somebody or something changes it on the router; run drift to see what',
      router: run.plan.router,
      address: change.address,
      ...(change.at ? { at: change.at } : {}),
    }));
}

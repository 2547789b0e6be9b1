import type { ApplyEvent, Desired, Outcome, Plan, Problem, Report, Step } from '../../model/index.ts';
import type { RouterClient } from '../../routeros/client.ts';
import { observe } from '../observe.ts';
import type { PlanOptions } from '../options.ts';
import { makePlan } from '../plan.ts';
import { type Clock, systemClock } from './clock.ts';
import { StepFailure } from './evidence.ts';
import type { JournalEntry } from './journal.ts';
import { Lease, lockedBy } from './lease.ts';
import { perform, undo, type Undone } from './perform.ts';
import { interrupted, problemOf } from './problem.ts';
import { scrubberFor } from './scrub.ts';
import type { Run } from './run.ts';

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
  readonly lease?: { readonly owner: string; readonly run: string; readonly breakLock: boolean };
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
  const refused = plan.refusals.map((refusal): Problem => ({ ...refusal, router: plan.router }));
  const isIdle = refused.length > 0 || plan.steps.length === 0;
  const { outcomes, problems } = isIdle ? { outcomes: [], problems: [] } : await leased(run, settings);
  const failed = outcomes.flatMap((outcome) => outcome.problem ?? []);
  const isWhole = outcomes.every((outcome) => outcome.status === 'done');
  const isDone = refused.length === 0 && problems.length === 0 && isWhole;
  const left = isDone && !isIdle ? await unfinished(run) : [];
  const all = [...refused, ...problems, ...failed, ...left];
  return {
    router: plan.router,
    stack: plan.stack,
    plan,
    outcomes,
    problems: all,
    writes: run.writes,
    seconds: (clock.now() - began) / 1000,
    ok: isDone && all.length === 0,
  };
}

function runOf(plan: Plan, client: RouterClient, settings: ApplyOptions, clock: Clock): Run {
  return {
    plan,
    desired: settings.desired,
    client,
    clock,
    options: settings.options,
    scrub: scrubberFor(settings.desired),
    stop: settings.stop,
    signal: settings.signal,
    tell: settings.onEvent ?? (() => undefined),
    journal: settings.onWrite ?? (() => undefined),
    random: settings.random ?? Math.random,
    added: new Map(),
    writes: 0,
  };
}

interface Carried {
  readonly outcomes: readonly Outcome[];
  readonly problems: readonly Problem[];
}

/** The steps, under the lease on the router. */
async function leased(run: Run, { lease: wanted }: ApplyOptions): Promise<Carried> {
  if (wanted === undefined) return { outcomes: await carryOut(run), problems: [] };
  const lease = new Lease(run.client, run.plan.release, run.clock, wanted.owner, wanted.run);
  const holder = await lease.take(wanted.breakLock);
  if (holder) return { outcomes: [], problems: [lockedBy(holder, run.plan.router, run.clock.now())] };
  try {
    return { outcomes: await carryOut(run, lease), problems: [] };
  } finally {
    await lease.release();
  }
}

async function carryOut(run: Run, lease?: Lease): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const { steps } = run.plan;
  const add = (outcome: Outcome): void => {
    outcomes.push(outcome);
    run.tell({ type: 'step-done', outcome });
  };
  for (const [index, step] of steps.entries()) {
    const isOver =
      run.stop?.aborted === true ||
      run.signal?.aborted === true ||
      outcomes.some((one) => one.status !== 'done');
    if (isOver) {
      add({ step, status: 'skipped', seconds: 0 });
      continue;
    }
    run.tell({ type: 'step-start', step, index, total: steps.length });
    const outcome = await attempt(step, run, lease);
    add(outcome);
    if (outcome.status === 'failed')
      for (const taken of await undo(step.undo ?? [], run)) add(takenBack(taken, run));
  }
  return outcomes;
}

/** A step that puts back what a failed one left, with what became of it. */
function takenBack({ step, error }: Undone, run: Run): Outcome {
  if (error === undefined) return { step, status: 'undone', seconds: 0 };
  return { step, status: 'failed', seconds: 0, problem: problemOf(error, step, run) };
}

async function attempt(step: Step, run: Run, lease?: Lease): Promise<Outcome> {
  const began = run.clock.now();
  const seconds = (): number => (run.clock.now() - began) / 1000;
  try {
    if (lease !== undefined && !(await lease.keep())) {
      throw new StepFailure(
        'apply/lease-lost',
        step,
        'somebody else took the lease on this router while we worked',
        {
          hint: 'only one run may write at a time; look at a new plan',
        },
      );
    }
    await perform(step, run);
    return { step, status: 'done', seconds: seconds() };
  } catch (error) {
    if (run.signal?.aborted === true)
      return { step, status: 'failed', seconds: seconds(), problem: interrupted(step, run) };
    return { step, status: 'failed', seconds: seconds(), problem: problemOf(error, step, run) };
  }
}

/** What a second plan would still do, though every step said it was done. */
async function unfinished(run: Run): Promise<Problem[]> {
  const adopting = run.plan.changes.some((change) => change.action === 'adopt');
  // What an adopted row lacks is a second, shown plan (design 3).
  if (adopting) return [];
  const again = makePlan(run.desired, await observe(run.client, run.desired, run.signal), run.options);
  return again.changes
    .filter((change) => change.action !== 'keep' && change.action !== 'conflict')
    .map((change) => ({
      code: 'apply/not-converged' as const,
      message: `${change.address} is still not as the file says: ${change.reason.text}`,
      hint: 'somebody or something changes it on the router; run drift to see what',
      router: run.plan.router,
      address: change.address,
      ...(change.at ? { at: change.at } : {}),
    }));
}

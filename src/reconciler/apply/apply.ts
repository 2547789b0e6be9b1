import type { ApplyEvent, Desired, Outcome, Plan, Problem, Report, Step } from '../../model/index.ts';
import type { RouterClient } from '../../routeros/client.ts';
import { RouterError } from '../../routeros/error.ts';
import { observe } from '../observe.ts';
import type { PlanOptions } from '../options.ts';
import { makePlan } from '../plan.ts';
import { type Clock, systemClock } from './clock.ts';
import { StepFailure } from './evidence.ts';
import { perform } from './perform.ts';
import { type Scrub, scrubberFor } from './scrub.ts';
import type { Run } from './run.ts';

export interface ApplyOptions {
  /** What the plan was made of: the final check plans again. */
  readonly desired: Desired;
  readonly options: PlanOptions;
  readonly clock?: Clock;
  readonly onEvent?: (event: ApplyEvent) => void;
  readonly signal?: AbortSignal;
}

/**
 * Carries out a plan, step by step, and stops at the first failure: the rest is skipped, never half-tried. A plan
 * with refusals is not carried out at all. At the end the router is read again, and must be as the file says.
 */
export async function apply(plan: Plan, client: RouterClient, settings: ApplyOptions): Promise<Report> {
  const clock = settings.clock ?? systemClock;
  const began = clock.now();
  const run: Run = {
    plan,
    desired: settings.desired,
    client,
    clock,
    options: settings.options,
    scrub: scrubberFor(settings.desired),
    signal: settings.signal,
    tell: settings.onEvent ?? (() => undefined),
    added: new Map(),
    writes: 0,
  };
  const refused = plan.refusals.map((refusal): Problem => ({ ...refusal, router: plan.router }));
  const outcomes = refused.length > 0 ? [] : await carryOut(run);
  const failed = outcomes.flatMap((outcome) => outcome.problem ?? []);
  const isWhole = refused.length === 0 && outcomes.every((outcome) => outcome.status === 'done');
  const left = isWhole && plan.steps.length > 0 ? await unfinished(run) : [];
  const problems = [...refused, ...failed, ...left];
  return {
    router: plan.router,
    stack: plan.stack,
    plan,
    outcomes,
    problems,
    writes: run.writes,
    seconds: (clock.now() - began) / 1000,
    ok: isWhole && problems.length === 0,
  };
}

async function carryOut(run: Run): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const { steps } = run.plan;
  for (const [index, step] of steps.entries()) {
    const isOver = run.signal?.aborted === true || outcomes.some((outcome) => outcome.status !== 'done');
    if (!isOver) run.tell({ type: 'step-start', step, index, total: steps.length });
    const outcome: Outcome = isOver ? { step, status: 'skipped', seconds: 0 } : await attempt(step, run);
    outcomes.push(outcome);
    run.tell({ type: 'step-done', outcome });
  }
  return outcomes;
}

async function attempt(step: Step, run: Run): Promise<Outcome> {
  const began = run.clock.now();
  const seconds = (): number => (run.clock.now() - began) / 1000;
  try {
    await perform(step, run);
    return { step, status: 'done', seconds: seconds() };
  } catch (error) {
    if (run.signal?.aborted === true)
      return { step, status: 'failed', seconds: seconds(), problem: interrupted(step, run) };
    return { step, status: 'failed', seconds: seconds(), problem: problemOf(error, step, run) };
  }
}

function problemOf(error: unknown, step: Step, run: Run): Problem {
  const change = run.plan.changes.find((one) => one.address === step.address);
  const place = {
    router: run.plan.router,
    address: step.address,
    ...(change?.at ? { at: change.at } : {}),
  };
  if (error instanceof StepFailure) {
    return {
      code: error.code,
      message: `${step.address}: ${error.message}`,
      ...(error.quote === undefined ? {} : { quote: error.quote }),
      ...(error.hint === undefined ? {} : { hint: error.hint }),
      ...place,
    };
  }
  if (error instanceof RouterError) return { ...routerProblem(error, step, run.scrub), ...place };
  throw error;
}

function routerProblem(error: RouterError, step: Step, scrub: Scrub): Problem {
  const quote = scrub(error.quotes.join('\n'));
  return {
    code: `router/${error.code}`,
    message: `${step.address}: ${step.do === 'run' ? step.command : step.do} failed: ${scrub(error.message)}`,
    ...(quote === '' ? {} : { quote }),
    ...(error.kind === 'ambiguous'
      ? {
          hint: 'its answer was lost: nobody knows whether it was carried out. Run again, the next plan reads what is there',
        }
      : {}),
  };
}

function interrupted(step: Step, run: Run): Problem {
  return {
    code: 'apply/interrupted',
    message: `${step.address}: stopped by you. The next run goes on from here`,
    router: run.plan.router,
    address: step.address,
  };
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

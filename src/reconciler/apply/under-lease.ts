import type { Outcome, Plan, Problem } from '../../model/index.ts';
import { RouterError } from '../../routeros/error.ts';
import { observe } from '../observe.ts';
import { makePlan } from '../plan.ts';
import { carryOut } from './carry-out.ts';
import { Lease, leaseLost, lockedBy } from './lease.ts';
import { unreadable } from './problem.ts';
import type { Run } from './run.ts';

export const isDone = ({ status }: Outcome): boolean => status === 'done';

interface Carried {
  readonly outcomes: readonly Outcome[];
  readonly problems: readonly Problem[];
}

/** Who takes the lease. */
export interface Wanted {
  readonly owner: string;
  readonly run: string;
  readonly breakLock: boolean;
}

/** The steps, under the lease on the router. */
export async function underLease(run: Run, wanted: Wanted | undefined): Promise<Carried> {
  if (wanted === undefined) return { outcomes: await carryOut(run), problems: [] };
  const lease = new Lease(run, wanted.owner, wanted.run);
  try {
    const holder = await lease.take(wanted.breakLock);
    const news = holder ? [lockedBy(holder, run.plan.router, run.clock.now())] : await meanwhile(run);
    if (news) {
      await lease.release();
      return { outcomes: [], problems: news };
    }
    run.lease = lease;
  } catch (error) {
    await lease.release();
    if (!(error instanceof RouterError)) throw error;
    return { outcomes: [], problems: [unreadable(error, run, 'before the first write')] };
  }
  try {
    const outcomes = await carryOut(run);
    return { outcomes, problems: outcomes.every(isDone) ? await lostAtTheEnd(lease, run) : [] };
  } finally {
    await lease.release();
  }
}

/** Whoever took the lease while the last steps needed no write may have changed what this run had done before. */
async function lostAtTheEnd(lease: Lease, run: Run): Promise<Problem[]> {
  try {
    if (await lease.keep()) return [];
  } catch (error) {
    // The check that comes next says that the router cannot be read.
    if (error instanceof RouterError) return [];
    throw error;
  }
  const { router } = run.plan;
  return [
    { code: 'apply/lease-lost', message: `${router}: ${leaseLost.message}`, hint: leaseLost.hint, router },
  ];
}

/**
 * What has changed between plan and lease: another run may have come and gone, and what it did is not undone or done
 * twice. Nothing to do any more is fine; anything else is for a person to look at.
 */
async function meanwhile(run: Run): Promise<Problem[] | undefined> {
  const again = makePlan(run.desired, await observe(run.client, run.desired, run.signal), run.options);
  if (again.steps.length === 0 && again.refusals.length === 0) return [];
  const text = ({ steps, refusals }: Plan): string => JSON.stringify([steps, refusals]);
  if (text(again) === text(run.plan)) return undefined;
  return [
    {
      code: 'apply/stale-plan',
      message: `${run.plan.router} is not as it was when the plan was made; nothing was changed`,
      hint: 'somebody else was faster, or a container changed its state: look at a new plan',
      router: run.plan.router,
    },
  ];
}

import type { ApplyEvent, Desired, Plan, Report, WireRow } from '../../src/model/index.ts';
import { apply, type ApplyOptions, type JournalEntry } from '../../src/reconciler/apply/index.ts';
import { defaultOptions, makePlan, observe, type PlanOptions } from '../../src/reconciler/index.ts';
import { desired, env } from '../support/stack.ts';
import { ScriptedRouter } from './scripted.ts';

/** One variable is wanted, and nothing else. */
const wanted = desired([env('web', 'TZ', 'UTC')]);
export const envs = '/container/envs';
export const theirs: WireRow = {
  '.id': '*9',
  list: 'rosctr',
  key: 'lease',
  value: 'bob@home|other|0|120000',
  comment: '[rosctr:lease]',
};

export const routerWith = (rows: Readonly<Record<string, readonly WireRow[]>> = {}): ScriptedRouter =>
  new ScriptedRouter({
    '/system/resource': [{ version: '7.23.3 (stable)', 'architecture-name': 'arm64' }],
    ...rows,
  });

export interface Applied {
  readonly router: ScriptedRouter;
  readonly plan: Plan;
  readonly report: Report;
  readonly events: readonly ApplyEvent[];
  readonly entries: readonly JournalEntry[];
}

/** Plans what is wanted, lets something happen, and applies. */
export async function applied({
  want = wanted,
  router = routerWith(),
  meanwhile = () => undefined,
  plan: change = (plan) => plan,
  options = {},
  settings = {},
}: {
  readonly want?: Desired;
  readonly router?: ScriptedRouter;
  readonly meanwhile?: (router: ScriptedRouter) => void;
  readonly plan?: (plan: Plan) => Plan;
  readonly options?: Partial<PlanOptions>;
  readonly settings?: Partial<ApplyOptions>;
} = {}): Promise<Applied> {
  const all = { ...defaultOptions, ...options };
  const plan = change(makePlan(want, await observe(router, want), all));
  router.reads.length = 0;
  meanwhile(router);
  const events: ApplyEvent[] = [];
  const entries: JournalEntry[] = [];
  const report = await apply(plan, router, {
    desired: want,
    options: all,
    clock: router.clock,
    onEvent: (event) => events.push(event),
    onWrite: (entry) => entries.push(entry),
    random: () => 0,
    ...settings,
  });
  return { router, plan, report, events, entries };
}

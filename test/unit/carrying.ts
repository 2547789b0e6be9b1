import type { Plan, Step } from '../../src/model/index.ts';
import { carryOut } from '../../src/reconciler/apply/carry-out.ts';
import type { Run } from '../../src/reconciler/apply/run.ts';
import { type Mishap, refusal, runOver, ScriptedRouter } from './scripted.ts';

export const menu = '/interface/veth';
export const set = (key: string, undo?: readonly Step[]): Step => ({
  address: `veth/${key}`,
  kind: 'veth',
  menu,
  do: 'set',
  row: { id: `*${key}` },
  rows: [{ gateway: key }],
  ...(undo ? { undo } : {}),
});
export const no: Mishap = { error: refusal('no') };

/** Steps on veths a to d, where some writes go wrong, and what they came to. */
export async function carried(
  steps: readonly Step[],
  {
    mishaps = [],
    more = {},
    plan = {},
  }: {
    readonly mishaps?: readonly (Mishap | undefined)[];
    readonly more?: Partial<Run>;
    readonly plan?: Partial<Plan>;
  } = {},
) {
  const rows = ['a', 'b', 'c', 'd'].map((key) => ({ '.id': `*${key}`, name: key }));
  const router = new ScriptedRouter({
    [menu]: rows,
    '/container': [{ '.id': '*1', name: 'web', running: 'true' }],
  });
  for (const [command, state] of [
    ['start', 'running'],
    ['stop', 'stopped'],
  ] as const)
    router.effects.set(`/container/${command}`, () => {
      router.rows.set('/container', [{ '.id': '*1', name: 'web', [state]: 'true' }]);
    });
  router.mishaps.push(...mishaps);
  const run = runOver(router, { steps, ...plan }, more);
  const outcomes = await carryOut(run);
  return {
    router,
    run,
    outcomes,
    short: outcomes.map(({ step, status }) => `${step.address} ${status}`),
  };
}

export const refused = (address: string): unknown => ({
  code: 'router/trap',
  message: `${address}: set failed: the router refused it: no`,
  quote: 'no',
  router: 'home',
  address,
});

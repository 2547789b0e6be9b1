import type { Desired, Step } from '../../src/model/index.ts';
import type { Draft } from '../../src/reconciler/draft.ts';
import type { Node } from '../../src/reconciler/order.ts';
import { stepsFor } from '../../src/reconciler/steps.ts';
import { plan, type Rows } from '../support/plan-cases.ts';
import { snapshot } from '../support/snapshot.ts';
import { desired } from '../support/stack.ts';

export const none = { '/interface/veth': [] };
/** The steps of changes, whatever a plan would make of them. */
export const steps = (drafts: readonly Draft[], rows: Rows = none, phase: Node['phase'] = 'main'): Step[] =>
  stepsFor(
    drafts.map((one) => ({ id: one.address, draft: one, phase })),
    desired([]),
    snapshot(rows),
  );
/** Every step as a line: what it does to which row, and what it sends. */
export const lines = (some: readonly Step[]): string[] =>
  some.map((step) => {
    const row = 'row' in step && step.row ? ('id' in step.row ? step.row.id : step.row.addedBy) : '';
    const sent = 'rows' in step ? JSON.stringify(step.rows[0]) : '';
    const what = step.do === 'wait' ? step.until : step.do === 'run' ? step.command : step.do;
    return [what, step.address, row, sent].filter((word) => word !== '').join(' ');
  });
/** The steps of a plan that may do everything. */
export const planned = (want: Desired, rows: Rows): string[] =>
  lines(plan(want, rows, { allowDataLoss: ['*'], allowPathCut: ['*'] }).steps);

import type { Change, FieldChange, Finding, Plan } from '../../src/model/index.ts';
import { plan } from '../support/plan-cases.ts';
import { container, desired, nowhere } from '../support/stack.ts';
import { live } from './drafts.ts';

/** Something that was found on a router: a property that differs, unless a test says otherwise. */
export const finding = (more: Partial<Finding> = {}): Finding => ({
  router: 'home',
  stack: 'dns',
  address: 'container/pihole',
  category: 'config',
  severity: 'warning',
  code: 'differs',
  field: { prop: 'memoryHigh', before: 1, after: 2, disrupts: 'live', secret: false },
  reason: 'memoryHigh differs',
  ...more,
});

/** What every change has. */
export const base = {
  address: 'container/web',
  reason: { code: 'why', text: 'because of this' },
  impact: { disruption: 'none', restarts: [], pulls: false, loses: [], keeps: [] },
} as const;

export const at = { ...nowhere, line: 7 };
export const before = live('container', 'web', {}, { state: 'running' });
export const after = container('web');

/** A plan that says nothing of its own. */
export const planOf = (more: Partial<Plan>): Plan => ({ ...plan(desired([]), {}), ...more });

/** A change of the container `web`. */
export const updateOf = (fields: readonly FieldChange[], more: object = {}): Change => ({
  ...base,
  action: 'update',
  before,
  after,
  fields,
  ...more,
});

import type { PlanDocument, Refusal, ResourceChange, Router } from '../../generated/documents.ts';
import type { Change, Observed, Plan, Resource } from '../../model/index.ts';
import type { RouterOutlook } from '../outlook.ts';
import { hasChanges, hasRefusals, unread } from '../outlook.ts';
import type { Shard } from '../shard.ts';
import { formatVersion } from './format-version.ts';
import { problemJson, sourceJson } from './problem.ts';
import { textsJson } from './texts.ts';
import { fieldJson, sideOf, type Values } from './values.ts';

/** The plan for machines. Key names are those of `terraform show -json` where they fit (schemas/plan.schema.json). */
export function planJson(
  outlooks: readonly RouterOutlook[],
  version: string,
  shard?: Shard,
  command: PlanDocument['command'] = 'plan',
): PlanDocument {
  const each = outlooks.flatMap(({ plans }) => plans);
  const errored = outlooks.some(({ failure }) => failure?.unreachable === false);
  const complete = unread(outlooks).length === 0;
  return {
    formatVersion,
    rosctrVersion: version,
    command,
    errored,
    complete,
    ...(shard ? { shard: shardJson(shard, outlooks) } : {}),
    changed: hasChanges(outlooks),
    applyable: hasChanges(outlooks) && !hasRefusals(outlooks),
    routers: outlooks.map(routerJson),
    resource_changes: outlooks.flatMap(
      ({ plans, resourceChanges = plans.flatMap(changesJson) }) => resourceChanges,
    ),
    warnings: each.flatMap((plan) => plan.warnings.map((warning) => problemJson(warning, plan))),
    refusals: each.flatMap((plan) => plan.refusals.map((refusal) => refusalJson(refusal, plan))),
    orphans: each.flatMap(({ router, orphans }) => orphans.map((orphan) => ({ router, ...orphan }))),
  };
}

/** Which part of a fleet this is, and where its routers belong: all parts together are the whole, in order. */
export function shardJson(
  { index, count, routers, positionOf }: Shard,
  of: readonly { readonly router: string }[],
): NonNullable<PlanDocument['shard']> {
  return { index, count, routers, positions: of.map(({ router }) => positionOf(router)) };
}

function routerJson({ router, plans, failure }: RouterOutlook): Router {
  const [first] = plans;
  return {
    name: router,
    ...(first ? { release: first.release, architecture: first.architecture } : {}),
    stacks: plans.map(({ stack }) => stack),
    ...(first ? { rows: plans.reduce((sum, { rowsRead }) => sum + rowsRead, 0) } : {}),
    read: failure === undefined,
    ...(failure ? { unreachable: failure.unreachable, problem: problemJson(failure.problem) } : {}),
  };
}

const actions: Readonly<Record<Change['action'], ResourceChange['change']['actions']>> = {
  create: ['create'],
  update: ['update'],
  rename: ['update'],
  adopt: ['update'],
  replace: ['delete', 'create'],
  delete: ['delete'],
  conflict: ['conflict'],
  keep: ['no-op'],
};

const noMarks = {};

/** The entries of `resource_changes` for one plan. */
export function changesJson(plan: Plan): ResourceChange[] {
  return plan.changes.map((change) => changeJson(plan, change));
}

function changeJson({ router, stack }: Plan, change: Change): ResourceChange {
  const { address, action, reason, at, impact } = change;
  const slash = address.indexOf('/');
  const type = address.slice(0, slash);
  const rows = {
    before: 'before' in change ? change.before : undefined,
    after: 'after' in change ? change.after : undefined,
  };
  const before = liveSide(type, rows);
  const after = wantedSide(type, rows);
  return {
    router,
    stack,
    address,
    ...(action === 'rename' ? { previous_address: change.before.address } : {}),
    mode: 'managed',
    type,
    name: address.slice(slash + 1),
    change: {
      actions: actions[action],
      before: before?.values ?? null,
      after: after?.values ?? null,
      before_sensitive: before?.sensitive ?? noMarks,
      after_sensitive: after?.sensitive ?? noMarks,
      ...(after && Object.keys(after.unknown).length > 0 ? { after_unknown: after.unknown } : {}),
      ...(rows.before && rows.after && 'fields' in change
        ? { fields: change.fields.map((field) => fieldJson(type, field, rows)) }
        : {}),
      ...textsJson(type, change),
      ...(action === 'replace' ? { replace_paths: change.because.map((name) => [name]) } : {}),
      ...(action === 'adopt' ? { importing: { id: change.before.id } } : {}),
    },
    action_reason: reason.code,
    reason: reason.text,
    ...(action === 'conflict' ? { command: change.command } : {}),
    ...(at ? { source: sourceJson(at) } : {}),
    impact,
  };
}

interface Rows {
  readonly before: Observed | undefined;
  readonly after: Resource | undefined;
}

/** The run state is no property of a row; here it is one, so that "stopped -> running" has a place. */
function liveSide(type: string, rows: Rows): Values | undefined {
  const { before } = rows;
  if (!before) return undefined;
  return withExtra(sideOf(type, before.props, rows), { comment: before.comment, state: before.state });
}

function wantedSide(type: string, rows: Rows): Values | undefined {
  const { after } = rows;
  if (!after) return undefined;
  return withExtra(sideOf(type, after.props, rows), { comment: after.comment, state: after.run?.state });
}

function withExtra(side: Values, extra: Readonly<Record<string, string | undefined>>): Values {
  if (Object.values(extra).every((value) => value === undefined)) return side;
  const values = { ...side.values };
  for (const [name, value] of Object.entries(extra)) if (value !== undefined) values[name] = value;
  return { ...side, values };
}

function refusalJson({ code, message, flag, address, at }: Plan['refusals'][number], plan: Plan): Refusal {
  return {
    code,
    message,
    router: plan.router,
    stack: plan.stack,
    ...(address === undefined ? {} : { address }),
    ...(flag === undefined ? {} : { flag }),
    ...(at ? { source: sourceJson(at) } : {}),
  };
}

import type { Change, FieldChange, Finding, Plan, Problem } from '../../model/index.ts';
import { kindNamed } from '../kinds/index.ts';
import { type SortName, sorts } from './sorts.ts';

type Said = Omit<Finding, 'router' | 'stack' | 'category' | 'severity' | 'code'> & {
  readonly sort: SortName;
  /** A finer word than that of the sort. */
  readonly code?: string;
};

/** What a plan means for somebody who asks how the router is: the plan read the other way round. Pure. */
export function findingsOf(plan: Plan): Finding[] {
  const { router, stack } = plan;
  const of = ({ sort, code = sort, ...said }: Said): Finding => ({
    router,
    stack,
    ...sorts[sort],
    code,
    ...said,
  });
  return [
    ...plan.refusals.flatMap((refusal) => (refusal.unmet ? [of(unmetOf(refusal))] : [])),
    ...plan.changes.flatMap((change) => [...differencesIn(change), ...healthOf(change)].map(of)),
    ...plan.warnings.flatMap((warning) => tellingOf(warning).map(of)),
  ];
}

/** What is about the router, and not about one stack: every plan of the router sees it, so it is said once. */
export function findingsBeside(plans: readonly Plan[]): Finding[] {
  const [first, ...others] = plans;
  if (!first) return [];
  const { router } = first;
  const orphans = new Map(plans.flatMap((plan) => plan.orphans.map((orphan) => [orphan.stack, orphan])));
  return [
    ...[...orphans.values()].flatMap(({ stack, addresses }) =>
      addresses.map((address): Finding => ({
        router,
        address,
        ...sorts['orphan-stack'],
        code: 'orphan-stack',
        reason: `it carries the marker of stack ${stack}, which no loaded file claims`,
        hint: `rosctr destroy --stack ${stack} --router ${router}`,
      })),
    ),
    // What one stack refers to is nobody's to the other.
    ...first.bystanders
      .filter(({ id, address }) =>
        others.every((plan) => plan.bystanders.some((row) => row.id === id && row.address === address)),
      )
      .map(({ address, id }): Finding => ({
        router,
        address,
        ...sorts.bystander,
        code: 'bystander',
        reason: `somebody made it by hand (${id}); no file asks for it`,
      })),
  ];
}

/** A router that was not read. */
export function findingOfFailure(router: string, problem: Problem, isUnreachable: boolean): Finding {
  const sort = isUnreachable ? 'unreachable' : 'unreadable';
  return {
    router,
    ...sorts[sort],
    code: sort,
    reason: problem.message,
    ...(problem.hint === undefined ? {} : { hint: problem.hint }),
    ...(problem.at ? { at: problem.at } : {}),
  };
}

function unmetOf({ code, message, address, at }: Plan['refusals'][number]): Said {
  return {
    sort: 'unmet',
    code: code.slice('plan/'.length),
    reason: message,
    ...(address === undefined ? {} : { address }),
    ...(at ? { at } : {}),
  };
}

/** Warnings that say of something that nobody has compared it. */
function tellingOf({ code, message, hint, address, at }: Problem): Said[] {
  const sort = ({ 'plan/hidden-values': 'hidden-values', 'plan/manual-update': 'manual-update' } as const)[
    code as string
  ];
  if (!sort) return [];
  return [
    {
      sort,
      reason: message,
      ...(hint === undefined ? {} : { hint }),
      ...(address === undefined ? {} : { address: address as `${string}/${string}` }),
      ...(at ? { at } : {}),
    },
  ];
}

function differencesIn(change: Change): Said[] {
  const { address, at, action, reason } = change;
  const whole = { address, change, ...(at ? { at } : {}) };
  switch (action) {
    case 'keep':
      return [];
    case 'create':
      return [{ ...whole, sort: 'missing', reason: reason.text }];
    case 'delete':
      return [{ ...whole, sort: 'not-in-file', reason: 'it is on the router, but no longer in the files' }];
    case 'conflict':
      return [
        { ...whole, sort: 'in-the-way', code: reason.code, reason: reason.text, hint: change.command },
      ];
    case 'adopt':
      return [{ ...whole, sort: 'not-adopted', reason: 'it is not marked as ours yet' }];
    case 'update':
    case 'rename':
    case 'replace':
      // A change without a field of its own only follows from one: the restart after a new variable.
      return change.fields.map((field) => ({
        ...whole,
        ...(field.at ? { at: field.at } : {}),
        field,
        ...(field.prop === 'state' ? stateOf(field) : propertyOf(address, field)),
      }));
  }
}

function propertyOf(address: string, { prop }: FieldChange): Pick<Said, 'sort' | 'reason'> {
  const { props } = kindNamed(address.slice(0, address.indexOf('/')));
  const isImage = Object.hasOwn(props, prop) && props[prop]?.image === true;
  return { sort: isImage ? 'other-image' : 'differs', reason: `${prop} differs` };
}

function stateOf({ before, after }: FieldChange): Pick<Said, 'sort' | 'reason' | 'fix' | 'hint'> {
  const state = String(before);
  if (after === 'stopped')
    return { sort: 'not-stopped', reason: `it is ${state}, and should be stopped`, fix: 'stop' };
  if (state === 'failed')
    return { sort: 'pull-failed', reason: 'it has no usable image', hint: 'rosctr apply makes it anew' };
  return {
    sort: 'not-running',
    reason: `it is ${state}, and should be running`,
    // What is being pulled is in somebody's hands.
    ...(state === 'pulling' ? {} : { fix: 'start' }),
  };
}

/** An unhealthy container runs, as the file asks: nothing for apply, but nobody is served. */
function healthOf(change: Change): Said[] {
  if (!('before' in change) || !('after' in change) || change.before.state !== 'unhealthy') return [];
  if (change.after.run?.state !== 'running') return [];
  return [
    {
      address: change.address,
      at: change.after.at,
      sort: 'unhealthy',
      reason: 'it runs, but its health check fails',
      fix: 'restart',
    },
  ];
}

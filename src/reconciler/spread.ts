import type { Address, FieldChange } from '../model/index.ts';
import { isDeepStrictEqual } from 'node:util';
import type { Draft } from './draft.ts';
import { kindNamed } from './kinds/index.ts';
import { holdsProcess } from './lifecycle.ts';
import { givenUp, renamedValue, renamesIn, type RowName, usesOf } from './references.ts';

/**
 * What changes mean for those who use the changed rows: a reference that follows a rename is no change, and a
 * container whose variables, mounts or interface change has to start again.
 */
export function spread(drafts: readonly Draft[]): Draft[] {
  const renames = renamesIn(drafts);
  const settled = drafts.map((draft) => withoutFollowed(draft, renames));
  const causes = restartCauses(settled);
  return settled.map((draft) => restarted(draft, causes));
}

/**
 * Holds references against the names of after the renames: what follows by itself is no change, and what would
 * follow to a name that is not wanted is one.
 */
function withoutFollowed(draft: Draft, renames: ReadonlyMap<RowName, RowName>): Draft {
  const { action, before, after } = draft;
  if (
    renames.size === 0 ||
    !before ||
    !after ||
    (action !== 'update' && action !== 'rename' && action !== 'keep')
  )
    return draft;
  let fields = draft.fields;
  for (const [name, prop] of Object.entries(kindNamed(draft.kind).props)) {
    const live = before.props[name];
    const wanted = after.props[name];
    if (!prop.ref || live === undefined || wanted === undefined) continue;
    const renamed = renamedValue(prop, live, renames);
    if (isDeepStrictEqual(renamed, live)) continue;
    const field: FieldChange = fields.find((one) => one.prop === name) ?? {
      prop: name,
      // The same word for another row says nothing: then what it would be called.
      before: isDeepStrictEqual(live, wanted) ? renamed : live,
      after: wanted,
      disrupts: prop.disrupts ?? 'live',
      secret: false,
    };
    fields = fields.filter((one) => one.prop !== name);
    if (!isDeepStrictEqual(renamed, wanted)) fields = [...fields, field];
    // A list's name is text that RouterOS does not change by itself (routeros.md 2.8): written, without a restart.
    else if (!prop.follows) fields = [...fields, { ...field, disrupts: 'live' }];
  }
  if (fields === draft.fields) return draft;
  return { ...draft, fields, action: fields.length === 0 ? 'keep' : action === 'keep' ? 'update' : action };
}

/** For each container, the changes that make it start again. */
function restartCauses(drafts: readonly Draft[]): Map<Address, Address[]> {
  const causes = new Map<Address, Address[]>();
  // A row that gives its name up first is named no more when it goes.
  const gaveUp = new Set(givenUp(drafts).values());
  const disturbing = drafts.filter((draft) => disturbsUsers(draft) && !gaveUp.has(draft));
  if (disturbing.length === 0) return causes;
  const uses = usesOf(drafts);
  for (const cause of disturbing) {
    for (const user of drafts) {
      if (user.after?.run?.state !== 'running' || !canRestart(user)) continue;
      // What it stops naming is a change of its own.
      if (uses(user, cause)) {
        causes.set(user.address, [...(causes.get(user.address) ?? []), cause.address]);
      }
    }
  }
  return causes;
}

/** Does a change to this row reach the processes that use it only by a new start? */
function disturbsUsers({ action, kind, fields, before, after }: Draft): boolean {
  if (action === 'update') return fields.some((field) => field.disrupts === 'restart');
  if (action !== 'create' && action !== 'delete' && action !== 'replace') return false;
  // A folder alone means nothing to a process; a file in it does.
  const { props } = kindNamed(kind);
  return Object.keys((after ?? before)?.props ?? {}).some((name) => props[name]?.disrupts === 'restart');
}

function canRestart(user: Draft): boolean {
  return (
    (user.action === 'keep' || user.action === 'update' || user.action === 'rename') &&
    holdsProcess(user.before)
  );
}

function restarted(draft: Draft, causes: ReadonlyMap<Address, readonly Address[]>): Draft {
  const because = causes.get(draft.address);
  if (!because) return draft;
  return { ...draft, action: 'update', because: [...draft.because, ...because], restarts: [draft.address] };
}

/** Has this container's process to be stopped for the change? */
export function needsStop(draft: Draft): boolean {
  if (!holdsProcess(draft.before)) return false;
  // The old one serves until the new one is ready, so its stop is no step of its own.
  if (draft.update?.strategy === 'staged') return false;
  const { action, after, fields, restarts } = draft;
  if (action === 'delete' || action === 'replace') return true;
  return (
    (action === 'update' || action === 'rename') &&
    (after?.run?.state === 'stopped' ||
      restarts.length > 0 ||
      fields.some((field) => field.disrupts === 'restart'))
  );
}

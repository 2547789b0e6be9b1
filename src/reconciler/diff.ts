import type { Desired, FieldChange, Kind, Mark, Observed, Release, Resource } from '../model/index.ts';
import { compare, type Differences, holdsSecret, newFields, oldFields } from './compare.ts';
import type { Draft } from './draft.ts';
import { kindNamed } from './kinds/index.ts';
import { isNotUtf8 } from '../routeros/not-utf8.ts';
import { joinComment, markedKey } from './marker.ts';
import type { Matched, Pair } from './match.ts';
import { conflictOf, unreadableComment } from './conflict.ts';
import { stateDifference } from './lifecycle.ts';

/** What has to happen to each resource, before changes spread to their users. Pure. */
export function diff(
  desired: Desired,
  matched: Matched,
  release: Release,
  adopt: readonly string[],
): Draft[] {
  return [
    ...matched.pairs.map((pair) => unlessUnreadable(draftFor(desired, pair, release, adopt))),
    ...matched.leftovers.map((before) => leaving(before)),
  ];
}

const none = [] as const;
const nothing = { lazy: none, because: none, restarts: none, hidden: none };

function leaving(before: Observed): Draft {
  const { address, kind } = before;
  return {
    address,
    kind,
    action: 'delete',
    before,
    fields: oldFields(kindNamed(kind), before),
    ...nothing,
  };
}

function draftFor(desired: Desired, pair: Pair, release: Release, adopt: readonly string[]): Draft {
  const { resource, live } = pair;
  const { address, kind: kindName } = resource;
  const kind = kindNamed(kindName);
  const mark = markFor(desired, kind, resource);
  const conflict = conflictOf(pair, kind, adopt);
  const isOurs = live?.owner.by !== 'nobody' || kind.singleton === true;
  if (live && isOurs && !conflict) return changed(resource, kind, live, mark, release);
  const base = { address, kind: kindName, after: resource, ...nothing };
  if (!live) return { ...base, action: 'create', fields: newFields(kind, resource), ...marked(kind, mark) };
  if (conflict) return { ...base, action: 'conflict', before: live, fields: [], conflict };
  if (kind.unmarked) return { ...base, action: 'keep', before: live, fields: [] };
  const comment = joinComment(live.comment ?? '', mark);
  return { ...base, action: 'adopt', before: live, fields: [], mark, comment };
}

/** A comment that is not UTF-8 would be damaged by writing it back: that row waits for a person. */
function unlessUnreadable(draft: Draft): Draft {
  const { before, after, comment, mark } = draft;
  if (comment === undefined || !before || after?.comment !== undefined || !isNotUtf8(before.row))
    return draft;
  return { ...draft, action: 'conflict', fields: [], lazy: [], conflict: unreadableComment(before, mark) };
}

/** A row of ours: keep it, or say what differs. */
function changed(resource: Resource, kind: Kind, live: Observed, mark: Mark, release: Release): Draft {
  const differences = compare(kind, resource, live, release);
  const state = stateDifference(resource, live);
  const comment = commentChange(resource, live, mark);
  // Nearly every row of a fleet ends here.
  if (differences.fields.length === 0 && state === undefined && comment === undefined)
    return kept(resource, live, differences);
  const fields = [...differences.fields, ...(state ? [state] : []), ...(comment?.fields ?? [])];
  const whole = {
    ...kept(resource, live, differences),
    fields,
    ...(comment ? { mark, comment: comment.text } : {}),
  };
  const because = fields.filter((field) => field.disrupts === 'recreate').map((field) => field.prop);
  if (because.length > 0) return { ...whole, action: 'replace', because, ...marked(kind, mark) };
  const isRename =
    comment?.moved === true &&
    fields.every((field) => field.prop === 'marker' || kind.identity.includes(field.prop));
  return { ...whole, action: isRename ? 'rename' : 'update' };
}

/** Stays as it is. Written out, not spread: that is several times as fast, and a fleet has a million of them. */
function kept(after: Resource, before: Observed, { lazy, hidden }: Omit<Differences, 'fields'>): Draft {
  const { address, kind } = after;
  return {
    address,
    kind,
    action: 'keep',
    before,
    after,
    fields: none,
    lazy,
    because: none,
    restarts: none,
    hidden,
  };
}

/** The same on every router that gets the same resource. */
const marks = new WeakMap<Resource, Mark>();

function markFor({ stack }: Desired, kind: Kind, resource: Resource): Mark {
  const known = marks.get(resource);
  if (known?.stack === stack) return known;
  const key = markedKey(stack, kind.name, resource.key);
  const mark = { stack, kind: kind.name, key, secret: holdsSecret(kind, resource) };
  marks.set(resource, mark);
  return mark;
}

/** New rows carry the marker where the menu has comments. */
function marked(kind: Kind, mark: Mark): { mark?: Mark } {
  return kind.singleton || kind.unmarked ? {} : { mark };
}

interface CommentChange {
  readonly fields: readonly FieldChange[];
  readonly text: string;
  readonly moved: boolean;
}

/**
 * Does the comment have to be written, for its text or for the marker? Not where the menu has none, and not while
 * RouterOS shows an error there. The user's text is kept unless the file writes one.
 */
function commentChange(resource: Resource, live: Observed, mark: Mark): CommentChange | undefined {
  if (live.comment === undefined || live.owner.by !== 'us') return undefined;
  const old = live.owner.mark;
  const fields: FieldChange[] = [];
  if (resource.comment !== undefined && resource.comment !== live.comment) {
    fields.push({
      prop: 'comment',
      before: live.comment,
      after: resource.comment,
      disrupts: 'live',
      secret: false,
    });
  }
  const moved = old.stack !== mark.stack || old.key !== mark.key || old.kind !== mark.kind;
  if (moved || old.secret !== mark.secret) {
    const show = (which: Mark): string =>
      `${which.stack} ${which.kind}/${which.key}${which.secret ? ' (secret)' : ''}`;
    fields.push({ prop: 'marker', before: show(old), after: show(mark), disrupts: 'live', secret: false });
  }
  if (fields.length === 0) return undefined;
  return { fields, text: joinComment(resource.comment ?? live.comment, mark), moved };
}

import { isDeepStrictEqual } from 'node:util';
import type { PlanDocument, ResourceChange } from '../../generated/documents.ts';

const most = 12;

/** What is other than when the plan was made, in words: of which row, which attribute, what it was, what it is. */
export function movedOn(router: string, saved: PlanDocument, now: PlanDocument): readonly string[] {
  const idOf = ({ stack, address }: ResourceChange): string => `${stack} ${address}`;
  const of = (document: PlanDocument): Map<string, ResourceChange> =>
    new Map(
      document.resource_changes
        .filter((change) => change.router === router)
        .map((change) => [idOf(change), change]),
    );
  const [then, today] = [of(saved), of(now)];
  const ids = new Set([...then.keys(), ...today.keys()]);
  const moves = [...ids].flatMap((id) => movesOf(then.get(id), today.get(id)));
  const told = moves.length > most ? [...moves.slice(0, most), `and ${moves.length - most} more`] : moves;
  return told.length > 0 ? told : ['rows were made anew, or what has to be done is done in another order'];
}

const isIdle = (change: ResourceChange | undefined): boolean =>
  change === undefined || change.change.actions[0] === 'no-op';

function movesOf(then: ResourceChange | undefined, now: ResourceChange | undefined): string[] {
  if (isIdle(then) && isIdle(now)) return [];
  const address = now?.address ?? then?.address ?? '';
  const isThere = (change: ResourceChange | undefined): boolean => (change?.change.before ?? null) !== null;
  if (isThere(then) !== isThere(now)) return [`${address} ${isThere(now) ? 'is there by now' : 'is gone'}`];
  const [before, after] = [sides(then, now, 'before'), sides(then, now, 'after')];
  const differs = [
    ...before.map((text) => `${text} on the router`),
    ...after.map((text) => `${text} in the files`),
  ];
  if (differs.length > 0) return differs.map((text) => `${address} ${text}`);
  const [was, is] = [wordOf(then), wordOf(now)];
  if (was !== is) return [`${address}${secretsOf(then, now)} ${is}; in the plan it ${was}`];
  const names = fieldsThat(now).filter((name) => !fieldsThat(then).includes(name));
  return names.map((name) => `${address} ${name} differs now, and did not`);
}

/** Both sides of a secret read the same: what can be told is that it differs now. */
function secretsOf(then: ResourceChange | undefined, now: ResourceChange | undefined): string {
  const secret = (change: ResourceChange | undefined): string[] =>
    (change?.change.fields ?? []).flatMap(({ name, sensitive }) => (sensitive ? [name] : []));
  const names = [...new Set([...secret(then), ...secret(now)])];
  return names.length === 0 ? '' : ` ${names.join(', ')} (a secret)`;
}

function fieldsThat(change: ResourceChange | undefined): string[] {
  return (change?.change.fields ?? []).map(({ name }) => name);
}

function sides(
  then: ResourceChange | undefined,
  now: ResourceChange | undefined,
  side: 'before' | 'after',
): string[] {
  const [was, is] = [then?.change[side] ?? {}, now?.change[side] ?? {}];
  if (then === undefined || now === undefined) return [];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((name) => !isDeepStrictEqual(was[name], is[name]))
    .map((name) => `${name} was ${shown(was[name])}, is ${shown(is[name])}`);
}

const shown = (value: unknown): string => (value === undefined ? 'not there' : JSON.stringify(value));

function wordOf(change: ResourceChange | undefined): string {
  switch (change?.change.actions.join(' ')) {
    case undefined:
      return 'is not there';
    case 'no-op':
      return 'stays as it is';
    case 'create':
      return 'is made';
    case 'delete':
      return 'is deleted';
    case 'delete create':
      return 'is replaced';
    case 'conflict':
      return 'is in conflict with a row of somebody else';
    default:
      return 'is changed';
  }
}

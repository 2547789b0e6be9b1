import type {
  Address,
  Desired,
  Handle,
  Kind,
  Observed,
  Props,
  Release,
  Resource,
  RowId,
  Step,
  Until,
  Value,
  WireRow,
} from '../model/index.ts';
import { defaultFor, encodeProps } from '../routeros/rows.ts';
import type { Draft } from './draft.ts';
import { kindNamed } from './kinds/index.ts';
import { joinComment, readMark } from './marker.ts';
import { freshRootDir } from './root-dir.ts';
import { rowsOf, type Snapshot } from './snapshot.ts';

/** What steps rest on beside their change. */
export interface Ground {
  readonly desired: Desired;
  readonly snapshot: Snapshot;
  /** Paths that are taken; grows with every root-dir that is chosen. */
  readonly used: Set<string>;
  /** Rows that this plan makes: their ids are known only while it is carried out. */
  readonly added: ReadonlySet<Address>;
}

/** Seconds a step may take before it counts as failed; they stand in the plan. */
const deadlines: Readonly<Record<Until, number>> = { settled: 1800, up: 180, stopped: 60, gone: 120 };

/** Seconds that a service has to answer after its container is up. */
const probeSeconds = 60;

/** Where a step belongs. */
export function placeOf({ address, kind, before, after }: Draft): Pick<Step, 'address' | 'kind' | 'menu'> {
  return { address, kind, menu: before?.menu ?? after?.menu ?? kindNamed(kind).menu };
}

export function runStep(draft: Draft, row: Handle, command: 'start' | 'stop'): Step {
  return { ...placeOf(draft), do: 'run', row, command };
}

export function waitStep(draft: Draft, row: Handle, until: Until, watchSeconds?: number): Step {
  const grace =
    until === 'stopped' ? Number(draft.before?.props['stopTime'] ?? 10_000) / 1000 : (watchSeconds ?? 0);
  return {
    ...placeOf(draft),
    do: 'wait',
    row,
    until,
    deadlineSeconds: Math.ceil(deadlines[until] + grace),
    ...(watchSeconds === undefined ? {} : { watchSeconds }),
  };
}

/** Asks the service of a container that has just come up, where the file says how. */
export function probeSteps(draft: Draft, { run }: Resource): Step[] {
  const probe = run?.update?.probe;
  return probe === undefined
    ? []
    : [{ ...placeOf(draft), do: 'probe', probe, deadlineSeconds: probeSeconds }];
}

/** Takes a row away; one with a life of its own is waited for. */
export function removeSteps(draft: Draft, row: Handle): Step[] {
  const remove: Step = { ...placeOf(draft), do: 'remove', row };
  return kindNamed(draft.kind).lifecycle ? [remove, waitStep(draft, row, 'gone')] : [remove];
}

/** `over`: what is not yet as the file says. */
export function setStep(draft: Draft, row: Handle, props: Props, { snapshot }: Ground, over?: Props): Step {
  const kind = kindNamed(draft.kind);
  const { comment } = draft;
  const rows = encodeProps(kind, props, snapshot.release).map((one) =>
    comment === undefined || over !== undefined ? one : { ...one, comment },
  );
  return {
    ...placeOf(draft),
    do: 'set',
    row: kind.singleton ? undefined : row,
    rows,
    ...(over === undefined ? {} : { over }),
  };
}

/** A new row for what the file asks for; containers get a fresh root-dir. `over` is what differs for now. */
export function addStep(
  draft: Draft,
  after: Resource,
  ground: Ground,
  over: Props = {},
  placeBefore?: Handle,
): Step {
  const kind = kindNamed(draft.kind);
  const { release } = ground.snapshot;
  const props: Record<string, Value> = { ...mandatory(kind, release), ...after.props, ...over };
  if (after.run) {
    const path = freshRootDir(ground.desired, after, ground.used);
    ground.used.add(path.slice(1));
    props['rootDir'] = path;
  }
  const { mark } = draft;
  const text = after.comment ?? draft.before?.comment ?? '';
  const rows = encodeProps(kind, props, release);
  const place = placeBefore ?? namedPlace(draft, after, ground);
  return {
    ...placeOf(draft),
    do: 'add',
    rows: rows.map((row) => (mark ? { ...row, comment: joinComment(text, mark) } : row)),
    ...(place === undefined ? {} : { placeBefore: place }),
  };
}

function mandatory(kind: Kind, release: Release): Props {
  const entries = Object.entries(kind.props).flatMap(([name, prop]): [string, Value][] => {
    const value = prop.mandatory ? defaultFor(prop, release) : undefined;
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(entries);
}

/** The row to stand before: the one that the file names. */
function namedPlace(draft: Draft, { before }: Resource, { added, snapshot }: Ground): Handle | undefined {
  if (before === undefined) return undefined;
  if (added.has(before)) return { addedBy: before };
  return rowHandle(rowsOf(snapshot, placeOf(draft).menu).find((row) => addressIn(row) === before));
}

/** A new row takes the place of the old one where the order counts. */
export function followingRow(before: Observed, { snapshot }: Ground): Handle | undefined {
  if (!kindNamed(before.kind).ordered) return undefined;
  const following = rowsOf(snapshot, before.menu).slice(before.position + 1);
  return rowHandle(following.find((row) => row['dynamic'] !== 'true'));
}

function rowHandle(row: WireRow | undefined): Handle | undefined {
  const id = row?.['.id'];
  return id === undefined ? undefined : { id: id as RowId };
}

function addressIn(row: WireRow): Address | undefined {
  const { mark } = readMark(row['comment'] ?? '');
  return mark && `${mark.kind}/${mark.key}`;
}

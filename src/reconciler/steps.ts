import type {
  Address,
  Desired,
  Handle,
  Observed,
  Props,
  Resource,
  RowId,
  Step,
  Until,
  Value,
  WireRow,
  WireRowOut,
} from '../model/index.ts';
import { isList } from '../codecs/index.ts';
import { encodeProps } from '../routeros/rows.ts';
import type { Draft } from './draft.ts';
import { kindNamed } from './kinds/index.ts';
import { joinComment, readMark } from './marker.ts';
import type { Node } from './order.ts';
import { freshRootDir, usedPaths } from './root-dir.ts';
import { rowsOf, type Snapshot } from './snapshot.ts';
import { needsStop } from './spread.ts';

/** Seconds a step may take before it counts as failed; they stand in the plan. */
const deadlines: Readonly<Record<Until, number>> = { settled: 1800, up: 180, stopped: 60, gone: 120 };

/** What steps rest on beside their change. */
interface Ground {
  readonly desired: Desired;
  readonly snapshot: Snapshot;
  /** Paths that are taken; grows with every root-dir that is chosen. */
  readonly used: Set<string>;
  /** Rows that this plan makes: their ids are known only while it is carried out. */
  readonly added: ReadonlySet<Address>;
}

/** The calls to the router for changes in order. Pure: all that is chosen (root-dirs, places) is chosen here. */
export function stepsFor(nodes: readonly Node[], desired: Desired, snapshot: Snapshot): Step[] {
  const makers = nodes.map(({ draft }) =>
    draft.action === 'create' || draft.action === 'replace' ? draft.address : undefined,
  );
  const ground: Ground = {
    desired,
    snapshot,
    used: usedPaths(snapshot),
    added: new Set(makers.flatMap((address) => address ?? [])),
  };
  const steps = nodes.flatMap(({ draft, phase }) => {
    const maker = new StepMaker(draft, ground);
    return phase === 'stop' ? maker.stop() : maker.main();
  });
  const shrinking = nodes.flatMap(({ draft, phase }) =>
    phase === 'main' ? new StepMaker(draft, ground).shrunk() : [],
  );
  return [...steps, ...shrinking];
}

/** Steps of one change. */
class StepMaker {
  readonly #draft: Draft;
  readonly #ground: Ground;

  constructor(draft: Draft, ground: Ground) {
    this.#draft = draft;
    this.#ground = ground;
  }

  stop(): Step[] {
    const { before } = this.#draft;
    return before ? [this.#run({ id: before.id }, 'stop'), this.#wait({ id: before.id }, 'stopped')] : [];
  }

  main(): Step[] {
    const { action, before, after } = this.#draft;
    switch (action) {
      case 'create':
        return after ? this.#add(after) : [];
      case 'update':
      case 'rename':
      case 'adopt':
        return before && after ? this.#update(before, after) : [];
      case 'replace':
        return before && after ? [...this.#remove(before), ...this.#add(after, this.#nextRow(before))] : [];
      case 'delete':
        return before ? this.#remove(before) : [];
      case 'conflict':
      case 'keep':
        return [];
    }
  }

  /** A ledger keeps what it named until everything else is done; then it is set to what it should name. */
  shrunk(): Step[] {
    const { kind, action, before, after } = this.#draft;
    if (!kindNamed(kind).ledger || action !== 'update' || !before || !after) return [];
    const value = after.props['value'];
    const grown = union(before.props['value'], value);
    return grown === undefined || !isList(value ?? '') || grown.length === listOf(value).length
      ? []
      : [this.#set(before, { value: value ?? '' })];
  }

  #update(before: Observed, after: Resource): Step[] {
    const { fields, lazy, comment } = this.#draft;
    const props: Record<string, Value> = {};
    for (const field of [...fields, ...lazy]) {
      if (field.after !== undefined && !['state', 'comment', 'marker'].includes(field.prop))
        props[field.prop] = field.after;
    }
    if (kindNamed(this.#draft.kind).ledger && props['value'] !== undefined) {
      props['value'] = union(before.props['value'], props['value']) ?? props['value'];
    }
    const isEmpty = Object.keys(props).length === 0 && comment === undefined;
    return [
      ...(isEmpty ? [] : [this.#set(before, props)]),
      ...this.#life({ id: before.id }, before, after),
    ];
  }

  /** Brings a live container into the wanted run state, after what had to be written is written. */
  #life(row: Handle, before: Observed, after: Resource): Step[] {
    if (!after.run || this.#draft.action === 'adopt') return [];
    if (after.run.state === 'stopped') return [];
    const stopped = needsStop(this.#draft);
    if (!stopped && !this.#draft.fields.some((field) => field.prop === 'state')) return [];
    const first: Step[] =
      before.state === 'pulling'
        ? [this.#wait(row, 'settled')]
        : before.state === 'stopping'
          ? [this.#wait(row, 'stopped')]
          : [];
    return [...first, this.#run(row, 'start'), this.#wait(row, 'up')];
  }

  #add(after: Resource, placeBefore?: Handle): Step[] {
    const kind = kindNamed(after.kind);
    const props: Record<string, Value> = { ...after.props };
    if (after.run) {
      const path = freshRootDir(this.#ground.desired, after, this.#ground.used);
      this.#ground.used.add(path.slice(1));
      props['rootDir'] = path;
    }
    const rows = this.#rows(props, after.comment ?? this.#draft.before?.comment ?? '');
    const row: Handle = { addedBy: after.address };
    const before = placeBefore ?? this.#placeOf(after);
    const add: Step = {
      ...this.#where(),
      do: 'add',
      rows,
      ...(before === undefined ? {} : { placeBefore: before }),
    };
    if (!kind.lifecycle) return [add];
    const settled = [add, this.#wait(row, 'settled')];
    if (after.run?.state === 'running') return [...settled, this.#run(row, 'start'), this.#wait(row, 'up')];
    // 7.22+ starts a start-on-boot container by itself after the import (routeros.md 2.1).
    return after.props['startOnBoot'] === true
      ? [...settled, this.#run(row, 'stop'), this.#wait(row, 'stopped')]
      : settled;
  }

  #remove(before: Observed): Step[] {
    const remove: Step = { ...this.#where(), do: 'remove', row: { id: before.id } };
    return before.state === undefined ? [remove] : [remove, this.#wait({ id: before.id }, 'gone')];
  }

  #set(before: Observed, props: Props): Step {
    const kind = kindNamed(this.#draft.kind);
    const rows = encodeProps(kind, props, this.#ground.snapshot.release).map((row) =>
      this.#withComment(row),
    );
    return { ...this.#where(), do: 'set', row: kind.singleton ? undefined : { id: before.id }, rows };
  }

  #withComment(row: WireRowOut): WireRowOut {
    return this.#draft.comment === undefined ? row : { ...row, comment: this.#draft.comment };
  }

  #rows(props: Props, comment: string): WireRowOut[] {
    const { mark, kind } = this.#draft;
    const rows = encodeProps(kindNamed(kind), props, this.#ground.snapshot.release);
    return rows.map((row) => (mark ? { ...row, comment: joinComment(comment, mark) } : row));
  }

  /** The row to stand before: the one that the file names. */
  #placeOf({ before }: Resource): Handle | undefined {
    if (before === undefined) return undefined;
    if (this.#ground.added.has(before)) return { addedBy: before };
    const target = rowsOf(this.#ground.snapshot, this.#menu()).find((row) => addressIn(row) === before);
    return rowHandle(target);
  }

  /** A new row takes the place of the old one where the order counts. */
  #nextRow(before: Observed): Handle | undefined {
    if (!kindNamed(before.kind).ordered) return undefined;
    const following = rowsOf(this.#ground.snapshot, before.menu).slice(before.position + 1);
    return rowHandle(following.find((row) => row['dynamic'] !== 'true'));
  }

  #run(row: Handle, command: 'start' | 'stop'): Step {
    return { ...this.#where(), do: 'run', row, command };
  }

  #wait(row: Handle, until: Until): Step {
    const grace = until === 'stopped' ? Number(this.#draft.before?.props['stopTime'] ?? 10_000) / 1000 : 0;
    return {
      ...this.#where(),
      do: 'wait',
      row,
      until,
      deadlineSeconds: Math.ceil(deadlines[until] + grace),
    };
  }

  #where(): { address: Address; kind: string; menu: string } {
    return { address: this.#draft.address, kind: this.#draft.kind, menu: this.#menu() };
  }

  #menu(): string {
    const { before, after, kind } = this.#draft;
    return before?.menu ?? after?.menu ?? kindNamed(kind).menu;
  }
}

const listOf = (value: Value | undefined): readonly string[] =>
  value !== undefined && isList(value) ? value : [];

function union(old: Value | undefined, now: Value | undefined): readonly string[] | undefined {
  return now === undefined || !isList(now) ? undefined : [...new Set([...listOf(old), ...now])].sort();
}

function rowHandle(row: WireRow | undefined): Handle | undefined {
  const id = row?.['.id'];
  return id === undefined ? undefined : { id: id as RowId };
}

function addressIn(row: WireRow): Address | undefined {
  const { mark } = readMark(row['comment'] ?? '');
  return mark && `${mark.kind}/${mark.key}`;
}

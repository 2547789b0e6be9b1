import type { Observed, Release } from '../model/index.ts';
import { sizeText } from '../codecs/index.ts';
import { compare } from './compare.ts';
import type { Draft } from './draft.ts';
import { kindNamed } from './kinds/index.ts';
import { holdsProcess } from './lifecycle.ts';
import { rowsOf, type Snapshot } from './snapshot.ts';

/** How a replacement of a container is carried out. */
export interface Update {
  readonly strategy: 'staged' | 'recreate';
  readonly why: string;
  readonly watchSeconds: number;
  /** The new row, where an earlier run has made it already. */
  readonly next: Observed | undefined;
}

/** Room that a new image needs beside the old one when nobody knows its size. */
const assumedBytes = 256 * 2 ** 20;
const defaultWatch = 20;

/**
 * Chooses for every container that is replaced: the new one is pulled beside the old one that still serves, where
 * the disk has room for both; else the old one goes first. `next` are rows that earlier runs have staged.
 */
export function withStrategies(drafts: readonly Draft[], snapshot: Snapshot): Draft[] {
  const chosen = drafts.map((draft) => {
    const update = strategyOf(draft, drafts, snapshot);
    return update ? { ...draft, update } : draft;
  });
  const taken = new Set(chosen.flatMap((draft) => draft.update?.next ?? []));
  return chosen.filter((draft) => draft.before === undefined || !taken.has(draft.before));
}

function strategyOf(draft: Draft, drafts: readonly Draft[], snapshot: Snapshot): Update | undefined {
  const { action, before, after } = draft;
  if (action !== 'replace' || !before || !after?.run) return undefined;
  const policy = after.run.update;
  const next = nextOf(draft, drafts, snapshot.release);
  const chosen = (strategy: Update['strategy'], why: string): Update => ({
    strategy,
    why,
    watchSeconds: policy?.watchSeconds ?? defaultWatch,
    next,
  });
  if (next) return chosen('staged', 'an earlier run has begun it');
  if (!holdsProcess(before)) return chosen('recreate', `the old one is ${before.state ?? 'not running'}`);
  if (after.run.state === 'stopped') return chosen('recreate', 'it is to be stopped anyway');
  switch (policy?.strategy ?? 'auto') {
    case 'recreate':
      return chosen('recreate', 'the file says so');
    case 'staged':
      return chosen('staged', 'the file says so');
    case 'manual':
    case 'auto': {
      const room = roomFor(draft, snapshot);
      return chosen(room.isEnough ? 'staged' : 'recreate', room.text);
    }
  }
}

/** A staged row is taken up again if it is what the file asks for now. */
function nextOf(
  { kind, after, address }: Draft,
  drafts: readonly Draft[],
  release: Release,
): Observed | undefined {
  const place = `${kindNamed(kind).staging ?? ''}${address.slice(address.indexOf('/'))}`;
  const staged = drafts.find((other) => other.address === place)?.before;
  // Before 7.21 a row shows its image only when it is imported: one that shows none is not taken up.
  if (!staged || !after || staged.state === 'failed' || (staged.props['image'] ?? '') === '')
    return undefined;
  const { fields } = compare(kindNamed(kind), after, staged, release);
  return fields.some((field) => field.disrupts === 'recreate') ? undefined : staged;
}

function roomFor(
  { before, after }: Draft,
  snapshot: Snapshot,
): { readonly isEnough: boolean; readonly text: string } {
  const disk = (after?.run?.rootDirBase ?? '').replace(/^\//, '').split('/')[0] ?? '';
  const row = rowsOf(snapshot, '/disk').find((one) => one['slot'] === disk || one['mount-point'] === disk);
  const free = Number(row?.['free'] ?? NaN);
  const known = Number(before?.row['container-size'] ?? NaN);
  const needed = Number.isNaN(known) ? assumedBytes : Math.max(known * 2, 64 * 2 ** 20);
  const rounded = (count: number): string => sizeText(Math.round(count / 2 ** 20) * 2 ** 20);
  if (Number.isNaN(free))
    return { isEnough: false, text: `nobody can tell how much room ${disk || 'the disk'} has` };
  return free >= needed
    ? { isEnough: true, text: `${disk} has ${rounded(free)} free, room for both` }
    : { isEnough: false, text: `${disk} has only ${rounded(free)} free, too little for both` };
}

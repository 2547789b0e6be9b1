import type { Observed, Problem, Release } from '../model/index.ts';
import { compare } from './compare.ts';
import type { Draft, Update } from './draft.ts';
import { kindNamed } from './kinds/index.ts';
import { holdsProcess } from './lifecycle.ts';
import { matches } from './options.ts';
import { rowsOf, type Snapshot } from './snapshot.ts';

/** Room that a new image needs beside the old one when nobody knows its size. */
const assumedBytes = 256 * 2 ** 20;
const defaultWatch = 20;
/** The way to the router has to be proven for longer. */
const pathWatch = 60;

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
  const { update: policy, managementPath, state, rootDirBase } = after.run;
  const next = nextOf(draft, drafts, snapshot.release);
  const chosen = (strategy: Update['strategy'], why: string): Update => ({
    strategy,
    why,
    watchSeconds: policy?.watchSeconds ?? (managementPath ? pathWatch : defaultWatch),
    next,
  });
  if (next) return chosen('staged', 'an earlier run has begun it');
  if (!holdsProcess(before)) return chosen('recreate', `the old one is ${before.state ?? 'not running'}`);
  if (state === 'stopped') return chosen('recreate', 'it is to be stopped anyway');
  if (managementPath) return chosen('staged', 'the way to the router leads through it');
  switch (policy?.strategy ?? 'auto') {
    case 'recreate':
      return chosen('recreate', 'the file says so');
    case 'staged':
      return chosen('staged', 'the file says so');
    case 'manual':
    case 'auto': {
      const room = roomFor(before, rootDirBase, snapshot);
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
  // It was tried, and RouterOS shows what went wrong (routeros.md 2.2): the same image may be a better one by now.
  if (staged.comment === undefined || (staged.row['.about'] ?? '') !== '') return undefined;
  const { fields } = compare(kindNamed(kind), after, staged, release);
  return fields.some((field) => field.disrupts === 'recreate') ? undefined : staged;
}

/** `manual`: a new image waits until somebody names the container with `--target`. */
export function heldBack(
  drafts: readonly Draft[],
  targets: readonly string[],
  router: string,
): { readonly drafts: readonly Draft[]; readonly warnings: readonly Problem[] } {
  const warnings: Problem[] = [];
  const kept = drafts.map((draft): Draft => {
    if (draft.action !== 'replace' || draft.after?.run?.update?.strategy !== 'manual') return draft;
    const isImage = (prop: string): boolean => kindNamed(draft.kind).props[prop]?.image === true;
    const isHeld = draft.because.every(isImage) && !matches(draft.address, targets);
    if (!isHeld || draft.before?.state === 'failed') return draft;
    warnings.push({
      code: 'plan/manual-update',
      message: `${draft.address}: the file has another image, but its updates are manual: nothing is done`,
      hint: `--target ${draft.address} takes it`,
      router,
      address: draft.address,
      at: draft.after.at,
    });
    const fields = draft.fields.filter((field) => !isImage(field.prop));
    return { ...draft, action: fields.length === 0 ? 'keep' : 'update', fields, because: [] };
  });
  return { drafts: kept, warnings };
}

function roomFor(
  { row: old }: Observed,
  rootDirBase: string,
  snapshot: Snapshot,
): { readonly isEnough: boolean; readonly text: string } {
  const disk = rootDirBase.replace(/^\//, '').replace(/\/.*/, '');
  const row = rowsOf(snapshot, '/disk').find((one) => one['slot'] === disk || one['mount-point'] === disk);
  const free = Number(row?.['free']);
  const known = Number(old['container-size']);
  const needed = Number.isNaN(known) ? assumedBytes : Math.max(known * 2, 64 * 2 ** 20);
  const rounded = (count: number): string =>
    count >= 2 ** 30 ? `${(count / 2 ** 30).toFixed(1)}GiB` : `${Math.round(count / 2 ** 20)}MiB`;
  if (Number.isNaN(free))
    return { isEnough: false, text: `nobody can tell how much room ${disk || 'the disk'} has` };
  return free >= needed
    ? { isEnough: true, text: `${disk} has ${rounded(free)} free, room for both` }
    : { isEnough: false, text: `${disk} has only ${rounded(free)} free, too little for both` };
}

import type { Desired, Handle, Observed, Resource, RowId, Step, Value } from '../model/index.ts';
import { isList } from '../codecs/index.ts';
import type { Draft } from './draft.ts';
import { hookSteps } from './hooks.ts';
import { kindNamed } from './kinds/index.ts';
import type { Node } from './order.ts';
import { stagedName } from './ownership.ts';
import { usedPaths } from './root-dir.ts';
import { runState } from './run-state.ts';
import { rowsOf, type Snapshot } from './snapshot.ts';
import { needsStop } from './spread.ts';
import { stagedSteps } from './staging.ts';
import { asideName, nameProp } from './swap.ts';
import {
  addStep,
  followingRow,
  type Ground,
  probeSteps,
  removeSteps,
  runStep,
  setStep,
  waitStep,
} from './step.ts';

/** The calls to the router for changes in order. Pure: all that is chosen (root-dirs, places) is chosen here. */
export function stepsFor(nodes: readonly Node[], desired: Desired, snapshot: Snapshot): Step[] {
  const turns = nodes.filter(({ phase }) => phase === 'main');
  const making = nodes.filter(({ draft }) => draft.action === 'create' || draft.action === 'replace');
  const ground: Ground = {
    desired,
    snapshot,
    used: usedPaths(snapshot),
    added: new Set(making.map(({ draft }) => draft.address)),
  };
  return [
    ...turns.flatMap(({ draft }) => hookSteps(draft, ground)),
    ...nodes.flatMap((node) => nodeSteps(node, ground)),
    ...turns.flatMap(({ draft }) => shrinkSteps(draft, ground)),
  ];
}

function nodeSteps({ draft, phase }: Node, ground: Ground): Step[] {
  switch (phase) {
    case 'stop':
      return stopSteps(draft);
    case 'aside':
      return asideSteps(draft, ground);
    case 'main':
      return [...goneSteps(draft, ground.snapshot), ...mainSteps(draft, ground)];
  }
}

/** Gives up a name that another row is to get, for one that nobody has. */
function asideSteps(draft: Draft, ground: Ground): Step[] {
  const { before, kind } = draft;
  const prop = nameProp(kind);
  if (before === undefined || prop === undefined) return [];
  const wire = rowsOf(ground.snapshot, kindNamed(kind).menu).flatMap((row) => row['name'] ?? []);
  const over = { [prop]: asideName(String(before.props[prop]), new Set(wire)) };
  return [setStep(draft, { id: before.id }, over, ground, over)];
}

function stopSteps(draft: Draft): Step[] {
  const { before } = draft;
  if (!before) return [];
  const row = { id: before.id };
  return [runStep(draft, row, 'stop'), waitStep(draft, row, 'stopped')];
}

/** A container that is going holds its name until it is gone (routeros.md 2.4): who gets the name waits for that. */
function goneSteps(draft: Draft, snapshot: Snapshot): Step[] {
  const { kind, action, after, update } = draft;
  if (!kindNamed(kind).lifecycle || !after || action === 'adopt') return [];
  const names = [after.props['name'], ...(update?.strategy === 'staged' ? [stagedName(after.key)] : [])];
  return rowsOf(snapshot, kindNamed(kind).menu)
    .filter((row) => runState(row) === 'deleting' && names.includes(row['name']))
    .map((row) => waitStep(draft, { id: row['.id'] as RowId }, 'gone'));
}

function mainSteps(draft: Draft, ground: Ground): Step[] {
  const { action, before, after, update } = draft;
  switch (action) {
    case 'create':
      return after ? newSteps(draft, after, ground) : [];
    case 'update':
    case 'rename':
    case 'adopt':
      return before && after ? changeSteps(draft, before, after, ground) : [];
    case 'replace':
      if (!before || !after) return [];
      if (update?.strategy === 'staged') return stagedSteps(draft, before, after, update, ground);
      return [
        ...removeSteps(draft, { id: before.id }),
        ...newSteps(draft, after, ground, followingRow(before, ground)),
      ];
    case 'delete':
      return before ? removeSteps(draft, { id: before.id }) : [];
    case 'conflict':
    case 'keep':
      return [];
  }
}

function newSteps(draft: Draft, after: Resource, ground: Ground, place?: Handle): Step[] {
  const add = addStep(draft, after, ground, {}, place);
  if (!after.run) return [add];
  const row: Handle = { addedBy: after.address };
  const settled = [add, waitStep(draft, row, 'settled')];
  if (after.run.state === 'running')
    return [
      ...settled,
      runStep(draft, row, 'start'),
      waitStep(draft, row, 'up', after.run.update?.watchSeconds),
      ...probeSteps(draft, after),
    ];
  // 7.22+ starts a start-on-boot container by itself after the import (routeros.md 2.1).
  return after.props['startOnBoot'] === true
    ? [...settled, runStep(draft, row, 'stop'), waitStep(draft, row, 'stopped')]
    : settled;
}

/** Fields that are no property of the row: they have steps of their own. */
const unwritten = ['state', 'comment', 'marker'];

function changeSteps(draft: Draft, before: Observed, after: Resource, ground: Ground): Step[] {
  const props: Record<string, Value> = {};
  for (const field of [...draft.fields, ...draft.lazy]) {
    if (field.after !== undefined && !unwritten.includes(field.prop)) props[field.prop] = field.after;
  }
  if (kindNamed(draft.kind).ledger && props['value'] !== undefined) props['value'] = grown(before, after);
  const isEmpty = Object.keys(props).length === 0 && draft.comment === undefined;
  const row = { id: before.id };
  return [
    ...(isEmpty ? [] : [setStep(draft, row, props, ground)]),
    ...lifeSteps(draft, row, before, after),
  ];
}

/** Brings a live container into the wanted run state, after what had to be written is written. */
function lifeSteps(draft: Draft, row: Handle, { state }: Observed, { run }: Resource): Step[] {
  if (run?.state !== 'running') return [];
  if (!needsStop(draft) && !draft.fields.some((field) => field.prop === 'state')) return [];
  const first =
    state === 'pulling'
      ? [waitStep(draft, row, 'settled')]
      : state === 'stopping'
        ? [waitStep(draft, row, 'stopped')]
        : [];
  return [...first, runStep(draft, row, 'start'), waitStep(draft, row, 'up')];
}

/** A ledger keeps what it named until everything else is done; then it is set to what it should name. */
function shrinkSteps(draft: Draft, ground: Ground): Step[] {
  const { kind, before, after } = draft;
  if (!kindNamed(kind).ledger || !before || !after) return [];
  const value = wordsOf(after.props['value']);
  return grown(before, after).length === value.length
    ? []
    : [setStep(draft, { id: before.id }, { value }, ground)];
}

/** What a ledger names now, and what it should name. */
function grown(before: Observed, after: Resource): readonly string[] {
  return [...new Set([...wordsOf(before.props['value']), ...wordsOf(after.props['value'])])];
}

const wordsOf = (value: Value | undefined): readonly string[] => (isList(value) ? value : []);

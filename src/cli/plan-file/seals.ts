import type { Change, Desired, Plan, Resource, Step } from '../../model/index.ts';
import type { Reachable } from '../connection.ts';
import { sideOf } from '../json/values.ts';
import { sha256 } from './canonical.ts';
import type { Seal } from './plan-file.ts';

/** Seals of the routers of a run, gathered while they are planned for: afterwards most of it is not kept. */
export interface Seals {
  readonly note: (desired: Desired, plan: Plan) => void;
  readonly of: (target: Reachable) => Seal;
}

export function sealsOfRun(): Seals {
  const notes = new Map<string, { readonly config: unknown[]; readonly observed: unknown[] }>();
  return {
    note: (desired, plan) => {
      const note = notes.get(desired.router) ?? { config: [], observed: [] };
      notes.set(desired.router, note);
      note.config.push(configOf(desired));
      note.observed.push(observedBy(plan));
    },
    of: ({ name, address, port, username, tls }) => {
      const note = notes.get(name);
      const config = sha256([{ name, address, port, username, tls }, note?.config]);
      return { name, config, observed: sha256(note?.observed ?? []) };
    },
  };
}

/** What the files ask for. Values that are or may be secret are left out, and so are places: a comment moves them. */
function configOf({ stack, previousStacks, resources, disks }: Desired): unknown {
  return {
    stack,
    previousStacks,
    resources: resources.map(resourceOf),
    disks: disks.map(({ name }) => name),
  };
}

function resourceOf(resource: Resource): unknown {
  const { address, kind, props, comment, previously, run, menu, before } = resource;
  const { values } = sideOf(kind, props, { before: undefined, after: resource });
  const hook = run?.preReplace && { ...run.preReplace, at: undefined };
  return { address, values, comment, previously, menu, before, run: run && { ...run, preReplace: hook } };
}

/**
 * What the plan depends on: the rows that it changes, what of them differs, and what it does in which order. Rows that
 * stay as they are may change in what no file speaks of; a secret counts as equal or different, and no more.
 */
function observedBy({ stack, release, changes, steps, refusals }: Plan): unknown {
  return {
    stack,
    release,
    changes: changes.filter(({ action }) => action !== 'keep').map(changeOf),
    steps: steps.map(stepOf),
    refusals: refusals.map(({ code, address }) => [code, address]),
  };
}

function changeOf(change: Change): unknown {
  const { action, address } = change;
  const fields = 'fields' in change ? change.fields.map(({ prop }) => prop) : [];
  if (!('before' in change)) return { action, address, fields };
  const { before } = change;
  const after = 'after' in change ? change.after : undefined;
  const { values } = sideOf(before.kind, before.props, { before, after });
  const { id, menu, comment, state } = before;
  return { action, address, fields, id, menu, comment, state, values };
}

/** Names of what is written, not the values: those are the files' and the rows'. */
function stepOf(step: Step): unknown {
  const names = 'rows' in step ? step.rows.map((row) => Object.keys(row)) : undefined;
  return {
    address: step.address,
    menu: step.menu,
    do: step.do,
    row: 'row' in step ? step.row : undefined,
    names,
  };
}

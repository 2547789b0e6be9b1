import type { Change, Desired, Plan, Refusal } from '../model/index.ts';
import { bystandersOf, orphansOf } from './beside.ts';
import { diff } from './diff.ts';
import type { Draft } from './draft.ts';
import { objections } from './guard.ts';
import { impactOf, reasonOf, unchanged } from './impact.ts';
import { keptFiles } from './kept-files.ts';
import { keptFolders } from './kept-folders.ts';
import { ledgerOf } from './ledger.ts';
import { matchRows } from './match.ts';
import { notCompared } from './not-compared.ts';
import type { PlanOptions } from './options.ts';
import { CycleError, inOrder, type Node } from './order.ts';
import { ownersOf } from './owners.ts';
import { releaseWarnings, unmetBy } from './requirements.ts';
import { registryOf } from './registry.ts';
import { runStateOnly } from './repair.ts';
import { retain } from './retain.ts';
import { shadowed } from './shadow.ts';
import { decodeSnapshot, type Snapshot } from './snapshot.ts';
import { spread } from './spread.ts';
import { stepsFor } from './steps.ts';
import { supportOf } from './support.ts';
import { selected } from './target.ts';
import { heldBack, withStrategies } from './update-strategy.ts';

/**
 * What has to happen so that the router is as the file says, for people (`changes`) and for the router (`steps`).
 * A pure function: same file, same rows, same plan.
 */
export function makePlan(wanted: Desired, snapshot: Snapshot, options: PlanOptions): Plan {
  const ledger = ledgerOf(wanted);
  const desired: Desired = { ...wanted, resources: [...wanted.resources, ...(ledger ? [ledger] : [])] };
  const { router, release, architecture } = snapshot;
  const observed = decodeSnapshot(snapshot, ownersOf(desired, snapshot));
  const support = supportOf(desired.resources, release, router);
  const drafted = diff(desired, matchRows(desired, observed), release, options.adopt);
  const retained = retain(drafted, observed, router);
  const folders = keptFolders(retained.drafts, observed, snapshot);
  const held = heldBack(folders.drafts, options.target, router);
  const due = options.repair ? runStateOnly(held.drafts, options.repair) : held.drafts;
  const drafts = selected(withStrategies(spread(due), snapshot), options);
  const registry = registryOf(drafts, desired, snapshot);
  const { nodes, circle } = turnsOf(drafts);
  const unmet = [...support.refusals, ...unmetBy(desired, snapshot), ...registry.refusals].map(
    (refusal): Refusal => ({ ...refusal, unmet: true }),
  );
  const turns = nodes.filter((node) => node.phase === 'main').map((node) => node.draft);
  const ordered = [...new Set([...turns, ...drafts])];
  return {
    router,
    stack: desired.stack,
    release,
    architecture,
    changes: ordered.flatMap(toChange),
    steps: [...unmet, ...circle].length > 0 ? [] : stepsFor(nodes, desired, snapshot),
    warnings: [
      ...releaseWarnings(snapshot),
      ...support.notes,
      ...registry.warnings,
      ...retained.warnings,
      ...folders.warnings,
      ...held.warnings,
      ...shadowed(drafts, observed, router),
      ...keptFiles(drafts, release, router),
      ...notCompared(drafts, router),
    ],
    refusals: [...unmet, ...circle, ...objections(drafts, snapshot, options)],
    orphans: orphansOf(desired, observed),
    bystanders: bystandersOf(observed, drafts, desired),
    rowsRead: [...snapshot.menus.values()].reduce((sum, rows) => sum + rows.length, 0),
  };
}

/** The order of things to do; a refusal where each waits for another. */
function turnsOf(drafts: readonly Draft[]): {
  readonly nodes: readonly Node[];
  readonly circle: Refusal[];
} {
  try {
    return { nodes: inOrder(drafts), circle: [] };
  } catch (error) {
    if (!(error instanceof CycleError)) throw error;
    const message = `${error.message}. Do it in two runs: take one of them out of the file in the first`;
    return { nodes: [], circle: [{ code: 'plan/circle', message }] };
  }
}

const { reason, impact } = unchanged;

function toChange(draft: Draft): Change[] {
  const { action, address, before, after, fields, because, conflict } = draft;
  if (action === 'keep')
    return before && after ? [{ address, reason, impact, at: after.at, action, before, after }] : [];
  const base = { address, reason: reasonOf(draft), impact: impactOf(draft) };
  // Only what goes has no place in the file, and only what is new has no row.
  if (!after) return before ? [{ ...base, action: 'delete', before, fields }] : [];
  const placed = { ...base, at: after.at };
  if (!before) return [{ ...placed, action: 'create', after, fields }];
  switch (action) {
    case 'replace':
      return [{ ...placed, action, before, after, fields, because }];
    case 'conflict':
      return [{ ...placed, action, before, after, command: conflict?.command ?? '' }];
    case 'update':
    case 'rename':
    case 'adopt':
      return [{ ...placed, action, before, after, fields }];
    case 'create':
    case 'delete':
      return [];
  }
}

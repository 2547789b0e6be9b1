import type { Fleet as FleetData, Rollout as RolloutData, TargetLabels } from '../../generated/stack.ts';
import { milliseconds } from '../../codecs/index.ts';
import type { Rollout, Share } from '../../model/index.ts';
import { checkShape } from '../check-shape.ts';
import type { Reading, StackDocument } from '../documents.ts';
import type { Scope } from '../interpolate.ts';
import { plainDocument } from '../plain.ts';
import { resolveDocument } from '../resolve.ts';
import { documentWith } from '../router-documents.ts';
import type { Report } from '../report.ts';
import { type Entry, nodeAt, type Tree, type TreeMap, valueAt } from '../tree.ts';

export interface RolloutFile {
  readonly rollout: Rollout;
  /** The labels of routers that go first, where the file chooses them by labels. */
  readonly canary: TargetLabels | undefined;
}

/** `rollout:` of a fleet without its windows, which each router may have in its own time. */
export function rolloutOf(
  { file, sound }: StackDocument,
  vars: TreeMap | undefined,
  reading: Reading,
): RolloutFile | undefined {
  const entry = sound?.type === 'map' ? sound.entries.get('rollout') : undefined;
  if (entry?.node.type !== 'map') return undefined;
  const entries = new Map(entry.node.entries);
  entries.delete('windows');
  const found = resolvedRollout({ ...entry, node: { ...entry.node, entries } }, reading, {
    ...reading,
    file,
    document: withVars(vars, entry),
    router: undefined,
  });
  if (!found) return undefined;
  const { canary, batches = [], maxFailures = '1', pause } = found.rollout;
  const { report } = reading;
  const shareAt = (text: string, ...path: (string | number)[]): Share =>
    shareOf(text, ['rollout', ...path], found.tree, report);
  const each = batches.map((text, index) => shareAt(text, 'batches', index));
  checkGrowing(each, found.tree, report);
  const most = shareAt(maxFailures, 'maxFailures');
  if (isNothing(most))
    tell('maxFailures', 'it would stop before it begins', 'write 1 or more', found.tree, report);
  return {
    rollout: {
      ...(canary === undefined
        ? {}
        : { canary: typeof canary === 'string' ? shareAt(canary, 'canary') : 'marked' }),
      batches: each,
      maxFailures: most,
      pauseMs: pause === undefined ? 0 : (milliseconds(pause) ?? 0),
    },
    canary: typeof canary === 'object' ? canary : undefined,
  };
}

/** A part of `rollout:` with its interpolations replaced. */
export function resolvedRollout(
  entry: Entry,
  { report }: Reading,
  scope: Scope,
): { readonly rollout: RolloutData; readonly tree: Tree } | undefined {
  const resolved = resolveDocument(documentWith('Fleet', 'rollout', entry), scope);
  const tree = resolved && checkShape(resolved, report, 'resolved');
  const { rollout } = (tree ? plainDocument(tree) : {}) as Partial<FleetData>;
  return tree && rollout && { rollout, tree };
}

/** A document that has the variables of a fleet, whichever of its documents they stand in. */
export function withVars(vars: TreeMap | undefined, { keyAt }: Entry): TreeMap {
  const entries = new Map<string, Entry>(vars ? [['vars', { keyAt: vars.at, node: vars }]] : []);
  return { type: 'map', at: keyAt, entries };
}

function shareOf(text: string, path: readonly (string | number)[], tree: Tree, report: Report): Share {
  const number = Number(text.replace('%', ''));
  if (!text.endsWith('%')) return { routers: number };
  if (number > 100)
    report.error('spec/bad-rollout', `"${text}" is more than all routers`, valueAt(tree, path), {
      hint: 'all of them are 100%',
    });
  return { percent: number };
}

const isNothing = (share: Share): boolean => ('percent' in share ? share.percent : share.routers) === 0;

/** Each batch counts those before it: `[10%, 50%, 100%]`. A number and a part are compared when routers are known. */
function checkGrowing(batches: readonly Share[], tree: Tree, report: Report): void {
  batches.forEach((batch, index) => {
    const size = (share: Share): number => ('percent' in share ? share.percent : share.routers);
    const before = batches.slice(0, index).findLast((other) => 'percent' in other === 'percent' in batch);
    if (size(batch) > (before ? size(before) : 0)) return;
    const text = nodeAt(tree, ['rollout', 'batches', index]);
    report.error(
      'spec/bad-rollout',
      `batch "${text?.type === 'scalar' ? text.source : ''}" adds no router`,
      valueAt(tree, ['rollout', 'batches', index]),
      { hint: 'each batch counts those before it: [10%, 50%, 100%]' },
    );
  });
}

function tell(key: string, what: string, hint: string, tree: Tree, report: Report): void {
  report.error('spec/bad-rollout', `${key}: ${what}`, valueAt(tree, ['rollout', key]), { hint });
}

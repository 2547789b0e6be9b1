import type { SourceRange } from '../model/index.ts';
import type { Stack, TargetLabels } from '../generated/stack.ts';
import { matcherOf } from './match.ts';
import type { Report } from './report.ts';
import type { RouterTarget } from './routers.ts';
import { type Tree, valueAt } from './tree.ts';
import { didYouMean } from './words.ts';

/** How many labels a hint names. */
const most = 12;

/** The routers that a stack is for: what `targets` matches, else every router of the same file. */
export function targetsOf(
  targets: Stack['targets'],
  tree: Tree,
  stackAt: SourceRange,
  routers: readonly RouterTarget[],
  names: { readonly all: readonly string[]; readonly inFile: readonly string[] },
  report: Report,
): RouterTarget[] {
  if (targets === undefined) {
    // A router that is there but broken is told of already.
    if (names.inFile.length === 0) {
      const hint = 'add targets: [name], or describe a router under routers:';
      report.error('spec/no-router', 'nothing says which routers this stack is for', stackAt, { hint });
    }
    return routers.filter(({ name }) => names.inFile.includes(name));
  }
  const found = new Set<RouterTarget>();
  const one = (target: string | TargetLabels, at: SourceRange): void => {
    const matching = routers.filter(matcherOf(target));
    for (const router of matching) found.add(router);
    if (matching.length > 0 || (typeof target === 'string' && names.all.includes(target))) return;
    if (typeof target === 'string') {
      const hint = didYouMean(target, names.all, 'there is') ?? 'add it under routers:';
      report.error('spec/unknown-router', `no router matches "${target}"`, at, { hint });
      return;
    }
    // One of those that are broken may have them, and they are told of already.
    if (routers.length < names.all.length) return;
    const known = [
      ...new Set(routers.flatMap(({ labels }) => Object.entries(labels).map((pair) => pair.join(': ')))),
    ];
    const some = known.length > most ? `${known.slice(0, most).join(', ')} and more` : known.join(', ');
    const hint = known.length === 0 ? 'no router has labels yet' : `there is ${some}`;
    report.error('spec/unknown-router', 'no router has all of these labels', at, { hint });
  };
  if (Array.isArray(targets))
    targets.forEach((target, index) => {
      one(target, valueAt(tree, ['targets', index]));
    });
  else one(targets, valueAt(tree, ['targets']));
  return routers.filter((router) => found.has(router));
}

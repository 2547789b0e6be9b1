import type { Observed, Problem } from '../model/index.ts';
import type { Draft } from './draft.ts';
import { kindNamed } from './kinds/index.ts';
import { namesUsed, nameOf, type RowName } from './references.ts';

/**
 * Rows that would go, but that rows which are not ours still name: they stay (design 3), and a warning says who
 * uses them.
 */
export function retain(
  drafts: readonly Draft[],
  observed: readonly Observed[],
  router: string,
): { readonly drafts: readonly Draft[]; readonly warnings: readonly Problem[] } {
  if (!drafts.some(({ action }) => action === 'delete')) return { drafts, warnings: [] };
  const users = new Map<RowName, Observed>();
  for (const row of observed.filter((other) => other.owner.by !== 'us')) {
    for (const name of namesUsed(kindNamed(row.kind), row.props)) users.set(name, row);
  }
  const warnings: Problem[] = [];
  const kept = drafts.filter((draft) => {
    const name = draft.action === 'delete' ? nameOf(draft.kind, draft.before?.props) : undefined;
    const user = name && users.get(name);
    if (user) {
      warnings.push({
        code: 'plan/still-used',
        message: `${draft.address} is no longer in the file, but ${user.address} (${user.id}), which is not ours, uses it: it stays`,
        hint: 'take it out of that row, then run again',
        router,
        address: draft.address,
      });
    }
    return !user;
  });
  return { drafts: kept, warnings };
}

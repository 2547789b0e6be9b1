import type { Plan } from '../model/index.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * A router as a stack finds it after others of the same run: the rows that their plans delete are gone. Else what only
 * they use would be kept for them, and the run would have to be repeated.
 */
export function after(plans: readonly Plan[], snapshot: Snapshot): Snapshot {
  const gone = new Map<string, Set<string | undefined>>();
  for (const change of plans.flatMap(({ changes }) => changes)) {
    if (change.action !== 'delete') continue;
    const { menu, id } = change.before;
    gone.set(menu, (gone.get(menu) ?? new Set()).add(id));
  }
  if (gone.size === 0) return snapshot;
  const menus = new Map(snapshot.menus);
  for (const [menu, ids] of gone)
    menus.set(
      menu,
      (snapshot.menus.get(menu) ?? []).filter((row) => !ids.has(row['.id'])),
    );
  return { ...snapshot, menus };
}

import type { Address, FieldChange } from '../model/index.ts';
import type { Draft } from './draft.ts';
import { leftAlone } from './target.ts';

/**
 * The drafts of a run that only starts and stops (`drift --fix`): of the containers named their run state, of
 * everything else nothing, however it differs.
 */
export function runStateOnly(drafts: readonly Draft[], containers: readonly Address[]): Draft[] {
  return drafts.map((draft) => {
    const field = containers.includes(draft.address) ? turnOf(draft) : undefined;
    const { before, after, address, kind } = draft;
    if (!field || !before || !after) return leftAlone(draft);
    return {
      address,
      kind,
      action: 'update',
      before,
      after,
      fields: [field],
      lazy: [],
      because: [],
      restarts: [],
      hidden: [],
    };
  });
}

/** What its run state has to become; one without a usable image needs a new row, and that is not for here. */
function turnOf({ action, before, after, fields }: Draft): FieldChange | undefined {
  if (action === 'conflict' || action === 'adopt' || !before || !after) return undefined;
  const state = fields.find(({ prop, disrupts }) => prop === 'state' && disrupts === 'live');
  if (state) return state;
  if (before.state !== 'unhealthy' || after.run?.state !== 'running') return undefined;
  return {
    prop: 'state',
    before: 'unhealthy',
    after: 'running',
    disrupts: 'restart',
    secret: false,
    at: after.at,
  };
}

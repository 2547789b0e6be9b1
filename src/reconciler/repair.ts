import type { Address, FieldChange, Observed, Resource } from '../model/index.ts';
import type { Draft } from './draft.ts';
import { leftAlone } from './target.ts';

/**
 * The drafts of a run that only starts and stops (`drift --fix`): of the containers named their run state, of
 * everything else nothing, however it differs.
 */
export function runStateOnly(drafts: readonly Draft[], containers: readonly Address[]): Draft[] {
  return drafts.map((draft) => {
    const { address, kind } = draft;
    const turn = containers.includes(address) ? turnOf(draft) : undefined;
    return turn
      ? { address, kind, action: 'update', lazy: [], because: [], restarts: [], hidden: [], ...turn }
      : leftAlone(draft);
  });
}

interface Turn {
  readonly before: Observed;
  readonly after: Resource;
  readonly fields: readonly [FieldChange];
}

/** What its run state has to become; one without a usable image needs a new row, and that is not for here. */
function turnOf({ action, before, after, fields }: Draft): Turn | undefined {
  if (action === 'conflict' || action === 'adopt' || !before || !after) return undefined;
  const state = fields.find(({ prop, disrupts }) => prop === 'state' && disrupts === 'live');
  if (state) return { before, after, fields: [state] };
  if (before.state !== 'unhealthy' || after.run?.state !== 'running') return undefined;
  const restart: FieldChange = {
    prop: 'state',
    before: 'unhealthy',
    after: 'running',
    disrupts: 'restart',
    secret: false,
    at: after.at,
  };
  return { before, after, fields: [restart] };
}

import type { Address } from '../model/index.ts';
import type { Draft } from './draft.ts';
import { kindNamed } from './kinds/index.ts';
import { matches, type PlanOptions } from './options.ts';
import { usesOf } from './references.ts';

/** Only what the person asked for, with what it needs that is not there yet; everything else is kept as it is. */
export function selected(drafts: readonly Draft[], { target, exclude }: PlanOptions): Draft[] {
  if (target.length === 0 && exclude.length === 0) return [...drafts];
  const wanted = new Set<Address>(
    drafts
      .map((draft) => draft.address)
      .filter((address) => (target.length === 0 || matches(address, target)) && !matches(address, exclude)),
  );
  const need = (): Address[] => [
    ...neededBy(drafts, wanted),
    ...partsOf(drafts, wanted).filter((address) => !matches(address, exclude)),
  ];
  for (let more = need(); more.length > 0; more = need()) {
    for (const address of more) wanted.add(address);
  }
  return drafts.map((draft) => (wanted.has(draft.address) ? draft : leftAlone(draft)));
}

/** As if it did not differ. */
export function leftAlone(draft: Draft): Draft {
  return { ...draft, action: 'keep', fields: [], because: [], restarts: [] };
}

/** Rows that chosen changes name, restarts that they cause, and the ledger, without which rows could be forgotten. */
function neededBy(drafts: readonly Draft[], wanted: ReadonlySet<Address>): Address[] {
  const chosen = drafts.filter((draft) => wanted.has(draft.address));
  const uses = usesOf(drafts);
  return drafts
    .filter((draft) => {
      const isUsed = draft.action === 'create' && chosen.some((user) => uses(user, draft));
      const isRestarted =
        draft.because.some((cause) => wanted.has(cause as Address)) && draft.restarts.length > 0;
      const isLedger = kindNamed(draft.kind).ledger === true && chosen.some(isListed);
      return !wanted.has(draft.address) && (isUsed || isRestarted || isLedger);
    })
    .map((draft) => draft.address);
}

/** Rows that complete a chosen one and are not there yet: without its bridge port a veth is of no use. */
function partsOf(drafts: readonly Draft[], wanted: ReadonlySet<Address>): Address[] {
  return drafts
    .filter(({ action, address, after }) => {
      const isPart = action === 'create' && after?.partOf !== undefined && wanted.has(after.partOf);
      return isPart && !wanted.has(address);
    })
    .map((draft) => draft.address);
}

/** Does the ledger have to name it, so that it is found again? */
function isListed({ kind, after }: Draft): boolean {
  return after?.menu !== undefined || (kindNamed(kind).unmarked === true && after !== undefined);
}

import type { Action, Address, FieldChange, Mark, Observed, Resource } from '../model/index.ts';

/**
 * A change while it is being decided: what it is about and what differs. The plan's `Change` adds reasons and impact
 * for people. `gone` rows have no `after`, new ones no `before`.
 */
export interface Draft {
  readonly address: Address;
  readonly kind: string;
  readonly action: Action;
  readonly before?: Observed;
  readonly after?: Resource;
  readonly fields: readonly FieldChange[];
  /** Differences to write along, if anything is written. */
  readonly lazy: readonly FieldChange[];
  /** Properties, or addresses where it spread, that force a replace. */
  readonly because: readonly string[];
  /** The marker the row gets; absent where the menu has none or the row already has it. */
  readonly mark?: Mark;
  /** The comment to write is not the one that stands there. */
  readonly comment?: string;
  /** Containers that have to be stopped and started because of this change. */
  readonly restarts: readonly Address[];
  readonly hidden: readonly string[];
  /** Of a replaced container: how the new one comes in. */
  readonly update?: Update;
  readonly conflict?: { readonly code: string; readonly text: string; readonly command: string };
}

/** How a replacement of a container is carried out. */
export interface Update {
  readonly strategy: 'staged' | 'recreate';
  readonly why: string;
  readonly watchSeconds: number;
  /** The new row, where an earlier run has made it already. */
  readonly next: Observed | undefined;
}

import type { Action, Props, Resource } from '../../src/model/index.ts';
import type { Draft } from '../../src/reconciler/draft.ts';
import { inOrder } from '../../src/reconciler/order.ts';
import { draft, live } from './drafts.ts';

/** What is done, one after the other. */
export const order = (...drafts: readonly Draft[]): string[] => inOrder(drafts).map((node) => node.id);

export const make = (after: Resource): Draft => draft('create', after.kind, after.key, { after });
export const gone = (kind: string, key: string, props: Props, more = {}): Draft =>
  draft('delete', kind, key, { before: live(kind, key, props, more) });
export const change = (action: Action, before: Props, after: Resource, more: Partial<Draft> = {}): Draft =>
  draft(action, after.kind, after.key, { before: live(after.kind, after.key, before), after, ...more });

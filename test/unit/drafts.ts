import type { Action, FieldChange, Observed, Owner, Props, WireRow } from '../../src/model/index.ts';
import type { Draft } from '../../src/reconciler/draft.ts';
import { resource } from '../support/stack.ts';

/** Owner of a row of the stack `demo`. */
export const ours = (kind: string, key: string, secret = false): Owner => ({
  by: 'us',
  mark: { stack: 'demo', kind, key, secret },
});

export const foreign: Owner = { by: 'nobody' };

/** A live row as a snapshot gives it: ours, without words of the user, first in its menu. */
export function live(kind: string, key: string, props: Props = {}, more: Partial<Observed> = {}): Observed {
  return {
    kind,
    id: '*1',
    address: `${kind}/${key}`,
    menu: `/${kind}`,
    row: {},
    props,
    masked: [],
    comment: '',
    owner: ours(kind, key),
    position: 0,
    ...more,
  };
}

/** A change while it is decided: with a row where it is about one, with a resource where the file has one. */
export function draft(action: Action, kind: string, key: string, more: Partial<Draft> = {}): Draft {
  return {
    address: `${kind}/${key}`,
    kind,
    action,
    ...(action === 'create' ? {} : { before: live(kind, key) }),
    ...(action === 'delete' ? {} : { after: resource(kind, key, {}) }),
    fields: [],
    lazy: [],
    because: [],
    restarts: [],
    hidden: [],
    ...more,
  };
}

export function field(prop: string, more: Partial<FieldChange> = {}): FieldChange {
  return { prop, before: 'old', after: 'new', disrupts: 'live', secret: false, ...more };
}

/** Menus as a snapshot holds them, rows with their ids. */
export function menus(rows: Readonly<Record<string, readonly WireRow[]>>): Map<string, readonly WireRow[]> {
  return new Map(Object.entries(rows));
}

import assert from 'node:assert/strict';
import type { FieldChange, Mark, Observed, Resource } from '../../src/model/index.ts';
import { diff } from '../../src/reconciler/diff.ts';
import type { Draft } from '../../src/reconciler/draft.ts';
import type { Pair } from '../../src/reconciler/match.ts';
import { desired } from '../support/stack.ts';
import { live } from './drafts.ts';

/** What is decided about one resource and its row. */
export function draftOf(
  one: Resource,
  found: Observed | undefined,
  more: Partial<Pair> = {},
  adopt: readonly string[] = [],
): Draft {
  const pair: Pair = { resource: one, live: found, twins: [], rival: undefined, ...more };
  const [draft] = diff(desired([]), { pairs: [pair], leftovers: [] }, '7.23.3', adopt);
  assert.ok(draft);
  return draft;
}

/** The row of `veth('a')` as it should be. */
export const row = (more: Partial<Observed> = {}): Observed =>
  live(
    'veth',
    'a',
    {
      name: 'a',
      address: ['172.17.0.2/24'],
      gateway: '172.17.0.1',
      gateway6: '',
      dhcp: false,
      disabled: false,
    },
    more,
  );
export const mark: Mark = { stack: 'demo', kind: 'veth', key: 'a', secret: false };
export const set = (
  prop: string,
  before: FieldChange['before'],
  after: FieldChange['after'],
): FieldChange => ({
  prop,
  before,
  after,
  disrupts: 'live',
  secret: false,
});

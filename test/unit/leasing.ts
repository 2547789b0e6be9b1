import type { RowId, WireRow } from '../../src/model/index.ts';
import { Lease } from '../../src/reconciler/apply/lease.ts';
import { runOver, ScriptedRouter } from './scripted.ts';

export const menu = '/container/envs';
export const comment = '[rosctr:lease]';
export const leaseRow = (id: RowId, value: string): WireRow => ({
  '.id': id,
  list: 'rosctr',
  key: 'lease',
  value,
  comment,
});

/** A router with these leases on it, and a run of ours at 10 s past the beginning of time. */
export function scene({ there = [], release = '7.23.3', owner = 'ann@office' }: Scene = {}) {
  const router = new ScriptedRouter({
    [menu]: there.map((value, index) => leaseRow(`*${index + 1}`, value)),
  });
  router.time = 10_000;
  const run = runOver(router, { release });
  return {
    router,
    run,
    lease: new Lease(run, owner, 'mine'),
    values: () => (router.rows.get(menu) ?? []).map((row) => row['value']),
    noted: () => run.entries.map((entry) => `${entry.command} ${entry.outcome}`),
  };
}

interface Scene {
  readonly there?: readonly string[];
  readonly release?: string;
  readonly owner?: string;
}

export const mine = 'ann@office|mine|10000|130000';
export const theirs = 'bob@home|other|5000|125000';
export const bob = { owner: 'bob@home', run: 'other', since: 5000, until: 125_000 };

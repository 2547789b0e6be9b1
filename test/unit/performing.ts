import type { Change, Resource, Step, WireRow } from '../../src/model/index.ts';
import { perform } from '../../src/reconciler/apply/perform.ts';
import type { Run } from '../../src/reconciler/apply/run.ts';
import { kindNamed } from '../../src/reconciler/kinds/index.ts';
import { nowhere } from '../support/stack.ts';
import { live } from './drafts.ts';
import { failureOf, runOver, ScriptedRouter, type ScriptedRun } from './scripted.ts';

export type Of<D extends Step['do']> = Extract<Step, { do: D }>;
export type Rows = Readonly<Record<string, readonly WireRow[]>>;

/** A veth as a router shows it that has what `veth('a')` wants. */
export const menu = '/interface/veth';
export const marker = '[rosctr:demo veth/a]';
export const good = { name: 'a', address: '172.17.0.2/24', gateway: '172.17.0.1', comment: marker };
export const place = { address: 'veth/a', kind: 'veth', menu } as const;

/** A change of a plan, of which only what is wanted and the row before matter. */
export const change = (action: string, after: Resource, row?: WireRow): Change =>
  ({
    action,
    address: after.address,
    at: nowhere,
    ...(action === 'delete' ? {} : { after }),
    ...(row ? { before: live(after.kind, after.key, {}, { row, menu: kindNamed(after.kind).menu }) } : {}),
  }) as unknown as Change;

interface Scene {
  readonly rows?: Rows;
  readonly changes?: readonly Change[];
  readonly more?: Partial<Run>;
  readonly ready?: (router: ScriptedRouter) => void;
}

interface Came {
  readonly router: ScriptedRouter;
  readonly run: ScriptedRun;
  readonly result: Readonly<Record<string, unknown>>;
}

export const none = { code: 'none' };

/** A step over a router with these rows, and what it came to. */
export async function done(
  step: Step,
  { rows = {}, changes = [], more = {}, ready = () => undefined }: Scene,
): Promise<Came> {
  const router = new ScriptedRouter(rows);
  const run = runOver(router, { changes }, more);
  ready(router);
  return { router, run, result: await failureOf(perform(step, run)) };
}

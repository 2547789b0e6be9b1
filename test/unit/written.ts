import { type Observed, Secret, type Step, type WireRow } from '../../src/model/index.ts';
import { type Run } from '../../src/reconciler/apply/run.ts';
import { write } from '../../src/reconciler/apply/write.ts';
import { nowhere, veth } from '../support/stack.ts';
import { live } from './drafts.ts';
import { failureOf, type Mishap, runOver, ScriptedRouter } from './scripted.ts';

export const menu = '/interface/veth';
export const step: Step = { address: 'veth/a', kind: 'veth', menu, do: 'set', row: { id: '*1' }, rows: [] };
const marker = '[rosctr:demo veth/a]';
export const row: WireRow = { '.id': '*1', name: 'a', gateway: 'old', comment: marker };
const still = { disruption: 'none', restarts: [], pulls: false, loses: [], keeps: [] } as const;
export const planned = (before: Partial<Observed> = {}): Run['plan']['changes'] => [
  {
    action: 'update',
    address: 'veth/a',
    reason: { code: 'differs', text: '' },
    impact: still,
    at: nowhere,
    before: live('veth', 'a', {}, { menu, row, ...before }),
    after: veth('a'),
    fields: [],
  },
];

interface Scene {
  readonly mishaps?: readonly (Mishap | undefined)[];
  /** Whether a read shows it carried out, for one read after the other. */
  readonly shows?: readonly boolean[];
  readonly now?: WireRow | undefined;
  readonly before?: Partial<Observed>;
  readonly sent?: Readonly<Record<string, string | Secret>>;
  readonly more?: Partial<Run>;
}

/** One write over a router on which things go wrong as asked, and what it came to. */
export async function written({
  mishaps = [],
  shows = [],
  now = row,
  before = {},
  sent = { gateway: 'new' },
  more = {},
}: Scene) {
  const router = new ScriptedRouter({ [menu]: 'now' in { now } && now['.id'] !== undefined ? [now] : [] });
  router.mishaps.push(...mishaps);
  const run = runOver(router, { changes: planned(before) }, more);
  const looks = [...shows];
  const result = await failureOf(
    write(run, {
      step,
      id: '*1',
      row: sent,
      send: (client) => client.set(menu, '*1', sent).then(() => 'sent'),
      happened: async () => (looks.shift() ? 'read' : undefined),
    }).then((value) => {
      throw Object.assign(new Error(value), { code: 'ok' });
    }),
  );
  return { router, run, result, outcomes: run.entries.map((entry) => entry.outcome), waits: router.time };
}

export const retries = (run: { readonly events: readonly { readonly type: string }[] }): unknown[] =>
  run.events.map((event) => ('why' in event && 'attempt' in event ? [event.attempt, event.why] : event));
export const lostWhy = 'its answer was lost, and a read shows that it was not carried out';

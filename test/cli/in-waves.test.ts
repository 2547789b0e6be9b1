import assert from 'node:assert/strict';
import type { LookedAt } from '../../src/cli/look.ts';
import type { RolloutFlags } from '../../src/cli/rollout/flags.ts';
import { type Carried, inWaves } from '../../src/cli/rollout/in-waves.ts';
import { stagesOf } from '../../src/cli/rollout/stages.ts';
import { stopFor } from '../../src/cli/stop.ts';
import type { MaintenanceWindow, Report, Rollout } from '../../src/model/index.ts';
import { scheduleText } from '../../src/cli/render/rollout.ts';
import { fakeIo } from './support/io.ts';
import { change, outlook, plan } from './support/plans.ts';

const start = Date.parse('2026-11-27T12:00:00Z');
const minute = 60_000;
const at = { file: 'fleet.yaml', line: 9, col: 5, length: 1 };
/** Fridays at noon, for an hour. */
const noon: MaintenanceWindow = { days: ['fri'], from: 12 * 60, to: 13 * 60, timeZone: 'UTC', at };
const night: MaintenanceWindow = { ...noon, from: 22 * 60, to: 23 * 60 };

interface Router {
  readonly name: string;
  readonly fleet?: string;
  readonly windows?: readonly MaintenanceWindow[];
  readonly isCanary?: true;
  readonly unread?: true;
  readonly idle?: true;
}

function lookedAt({ name, unread, idle, ...more }: Router): LookedAt {
  const plans = unread ? [] : [plan(idle ? [] : [change('create', 'veth/a', {})], { router: name })];
  const problem = { code: 'router/connect-timeout', message: `${name} does not answer` } as const;
  return {
    target: { name, ...more },
    works: plans.map((one) => ({ plan: one, desired: {} })),
    outlook: outlook(plans, {
      router: name,
      ...(unread ? { failure: { problem, unreachable: true } } : {}),
    }),
  } as unknown as LookedAt;
}

interface Given {
  readonly rollout?: Partial<Rollout>;
  readonly flags?: Partial<RolloutFlags> & { readonly parallelism?: number };
  /** Routers on which the apply fails. */
  readonly failing?: readonly string[];
  /** Minutes that each router takes. */
  readonly takes?: number;
  /** Presses Ctrl-C while this router is at work. */
  readonly interruptAt?: string;
}

interface Went extends Carried {
  readonly order: readonly string[];
  readonly said: readonly string[];
  readonly minutes: number;
  readonly schedule: string;
}

/** A run over routers that exist on paper only, by a clock that goes when somebody sleeps. */
async function run(routers: readonly Router[], given: Given = {}): Promise<Went> {
  const looked = routers.map(lookedAt);
  const flags = {
    canary: undefined,
    batches: [],
    maxFailures: undefined,
    pause: undefined,
    ignoreWindows: false,
    parallelism: 1,
    ...given.flags,
  };
  const all: Rollout = { batches: [], maxFailures: { routers: 1 }, pauseMs: 0, ...given.rollout };
  const rollouts = new Map(given.rollout ? [['branches', all]] : []);
  let now = start;
  const clock = {
    now: () => now,
    sleep: async (ms: number, signal?: AbortSignal) => {
      signal?.throwIfAborted();
      now += ms;
      await new Promise((done) => setImmediate(done));
    },
  };
  const io = fakeIo();
  const stop = stopFor(io, undefined);
  const order: string[] = [];
  const said: string[] = [];
  const carry = async ({ target: { name } }: LookedAt): Promise<readonly Report[]> => {
    order.push(name);
    if (given.interruptAt === name) io.interrupt();
    await clock.sleep((given.takes ?? 0) * minute);
    return [{ router: name, ok: given.failing?.includes(name) !== true } as unknown as Report];
  };
  const stages = stagesOf({ looked, rollouts }, flags, now);
  const say = (line: string): void => {
    said.push(line);
  };
  const carried = await inWaves(stages, { looked, carry, flags, stop, clock, say });
  stop.end();
  const schedule = scheduleText({ color: false, unicode: true }, stages);
  return { ...carried, order, said, minutes: (now - start) / minute, schedule };
}

const branches = (count: number): Router[] =>
  Array.from({ length: count }, (_, index) => ({ name: `b${index}`, fleet: 'branches' }));
const left = ({ untouched }: Carried): string[] =>
  untouched.map(({ router, reason }) => `${router} ${reason}`);

describe('a rollout', () => {
  it('goes wave by wave in the order of the files, with a pause between', async () => {
    const rollout = { canary: { routers: 1 }, batches: [{ percent: 50 }], pauseMs: 5 * minute };
    const went = await run(branches(6), { rollout });
    assert.deepEqual(went.order, ['b0', 'b1', 'b2', 'b3', 'b4', 'b5']);
    assert.equal(went.minutes, 10);
    assert.deepEqual(went.said, [
      'branches: canary, 1 router',
      'branches: batch 1 of 2 in 5 min',
      'branches: batch 1 of 2, 2 routers',
      'branches: batch 2 of 2 in 5 min',
      'branches: batch 2 of 2, 3 routers',
    ]);
    assert.equal(
      went.schedule,
      'Rollout of branches: canary b0, then 2 routers, then 3, with 5 min between; stops at 1 failure.\n',
    );
  });

  it('leaves out routers that have nothing to do: they are nobody’s canary', async () => {
    const [first, ...others] = branches(3);
    const went = await run([{ ...first, name: 'b0', idle: true }, ...others], {
      rollout: { canary: { routers: 1 } },
    });
    assert.deepEqual(went.order, ['b1', 'b2']);
    assert.deepEqual(went.said, ['branches: canary, 1 router', 'branches: all others, 1 router']);
  });

  it('ends with a canary that fails, however many failures are allowed', async () => {
    const went = await run(branches(3), {
      rollout: { canary: { routers: 1 }, maxFailures: { routers: 5 } },
      failing: ['b0'],
    });
    assert.deepEqual(went.order, ['b0']);
    assert.deepEqual(left(went), ['b1 canary-failed', 'b2 canary-failed']);
    assert.match(went.untouched[0]?.message ?? '', /since b0 failed, which went first/);
  });

  it('begins nothing more when so many have failed, and finishes what is under way', async () => {
    const one = await run(branches(5), { rollout: { maxFailures: { routers: 2 } }, failing: ['b0', 'b2'] });
    assert.deepEqual(one.order, ['b0', 'b1', 'b2']);
    assert.deepEqual(left(one), ['b3 max-failures', 'b4 max-failures']);
    const many = await run(branches(5), {
      rollout: { maxFailures: { routers: 1 } },
      failing: ['b0'],
      flags: { parallelism: 2 },
    });
    assert.deepEqual(many.order, ['b0', 'b1']);
    assert.equal(many.reports.length, 2);
  });

  it('does not count a router that could not be read: nothing was tried there', async () => {
    const [first, ...others] = branches(3);
    const went = await run([{ ...first, name: 'b0', unread: true }, ...others], {
      rollout: { canary: { routers: 1 }, maxFailures: { routers: 1 } },
    });
    assert.deepEqual(went.order, ['b1', 'b2']);
  });

  it('goes first where labels say so; where none of them can be changed, nothing goes', async () => {
    const [b0, b1, b2] = branches(3) as [Router, Router, Router];
    const rollout = { canary: 'marked' as const };
    assert.deepEqual((await run([b0, b1, { ...b2, isCanary: true }], { rollout })).order, [
      'b2',
      'b0',
      'b1',
    ]);
    const away = await run([b0, { ...b1, isCanary: true, unread: true }], { rollout });
    assert.deepEqual([away.order, left(away)], [[], ['b0 no-canary']]);
    const asleep = await run([b0, { ...b1, isCanary: true, windows: [night] }], { rollout });
    assert.deepEqual([asleep.order, left(asleep)], [[], ['b0 no-canary', 'b1 window']]);
    // It has been changed by an earlier run.
    assert.deepEqual((await run([b0, { ...b1, isCanary: true, idle: true }], { rollout })).order, ['b0']);
  });

  it('stops all fleets when one of them stops', async () => {
    const went = await run([...branches(2), { name: 'home' }], {
      rollout: { canary: { routers: 1 } },
      failing: ['b0'],
    });
    assert.deepEqual(left(went), ['b1 canary-failed', 'home canary-failed']);
  });

  it('is what the flags say, one by one, for routers of no fleet too', async () => {
    const flags = { canary: { routers: 2 }, pause: minute };
    const went = await run([{ name: 'a' }, { name: 'b' }, { name: 'c' }], { flags });
    assert.equal(
      went.schedule,
      'Rollout: canary a, b, then 1 router, with 60 s between; stops at 1 failure.\n',
    );
    assert.equal(went.minutes, 1);
    const none = await run(branches(3), {
      rollout: { canary: { routers: 1 }, pauseMs: minute },
      flags: { canary: { routers: 0 }, batches: [{ percent: 100 }] },
    });
    assert.deepEqual(none.said, ['branches: all others, 3 routers']);
  });

  it('is none where nobody asks for one: then one failure stops no other', async () => {
    const went = await run(branches(3), { failing: ['b0', 'b1'] });
    assert.deepEqual([went.order.length, went.untouched, went.said, went.schedule], [3, [], [], '']);
  });

  it('ends with Ctrl-C: the router at work is finished, no other is begun, no pause is waited for', async () => {
    const rollout = { canary: { routers: 1 }, pauseMs: 60 * minute };
    const went = await run(branches(3), { rollout, interruptAt: 'b0' });
    assert.deepEqual(went.order, ['b0']);
    assert.deepEqual(left(went), ['b1 interrupted', 'b2 interrupted']);
    assert.equal(went.minutes, 0);
  });
});

describe('maintenance windows', () => {
  it('defer routers outside of them, and say when they open', async () => {
    const [b0, b1] = branches(2) as [Router, Router];
    const went = await run([
      { ...b0, windows: [night] },
      { ...b1, windows: [noon] },
    ]);
    assert.deepEqual(went.order, ['b1']);
    assert.deepEqual(went.untouched, [
      {
        router: 'b0',
        reason: 'window',
        message: 'outside of its maintenance window, which opens fri 22:00 UTC',
      },
    ]);
    assert.equal(
      went.schedule,
      'Not now:\n  b0: outside of its maintenance window, which opens fri 22:00 UTC\n',
    );
  });

  it('that close while others are at work defer the rest', async () => {
    const went = await run(
      branches(4).map((one) => ({ ...one, windows: [noon] })),
      { takes: 25 },
    );
    assert.deepEqual(went.order, ['b0', 'b1', 'b2']);
    assert.deepEqual(left(went), ['b3 window']);
  });

  it('do not count with --ignore-windows', async () => {
    const [b0] = branches(1) as [Router];
    const went = await run([{ ...b0, windows: [night] }], { flags: { ignoreWindows: true } });
    assert.deepEqual(went.order, ['b0']);
  });
});

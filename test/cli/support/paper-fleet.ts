import type { LookedAt } from '../../../src/cli/look.ts';
import type { RolloutFlags } from '../../../src/cli/rollout/flags.ts';
import { type Carried, inWaves } from '../../../src/cli/rollout/in-waves.ts';
import { stagesOf } from '../../../src/cli/rollout/stages.ts';
import { stopFor } from '../../../src/cli/stop.ts';
import type { MaintenanceWindow, Report, Rollout } from '../../../src/model/index.ts';
import { scheduleText } from '../../../src/cli/render/rollout.ts';
import { fakeIo } from './io.ts';
import { change, outlook, plan } from './plans.ts';

const start = Date.parse('2026-11-27T12:00:00Z');
export const minute = 60_000;
const at = { file: 'fleet.yaml', line: 9, col: 5, length: 1 };
/** Fridays at noon, for an hour. */
export const noon: MaintenanceWindow = { days: ['fri'], from: 12 * 60, to: 13 * 60, timeZone: 'UTC', at };
export const night: MaintenanceWindow = { ...noon, from: 22 * 60, to: 23 * 60 };

export interface Router {
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
export async function run(routers: readonly Router[], given: Given = {}): Promise<Went> {
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

export const branches = (count: number): Router[] =>
  Array.from({ length: count }, (_, index) => ({ name: `b${index}`, fleet: 'branches' }));
export const left = ({ untouched }: Carried): string[] =>
  untouched.map(({ router, reason }) => `${router} ${reason}`);

import pMap from 'p-map';
import type { Report, Untouched } from '../../model/index.ts';
import type { Clock } from '../../reconciler/apply/index.ts';
import type { LookedAt } from '../look.ts';
import { count, seconds } from '../render/amounts.ts';
import type { Stop } from '../stop.ts';
import type { RolloutFlags } from './flags.ts';
import { deferral, type Stage } from './stages.ts';

interface How {
  readonly looked: readonly LookedAt[];
  readonly carry: (router: LookedAt) => Promise<readonly Report[]>;
  readonly flags: Pick<RolloutFlags, 'ignoreWindows'> & { readonly parallelism: number };
  readonly stop: Stop;
  readonly clock: Clock;
  readonly say: (line: string) => void;
}

export interface Carried {
  readonly reports: readonly Report[];
  /** Routers with something to do on which nothing was begun, in the order of the files. */
  readonly untouched: readonly Untouched[];
}

type Halt = Pick<Untouched, 'reason' | 'message'>;

/**
 * Carries out stage after stage and wave after wave. What is under way is finished; at a failed canary, at too many
 * failures, at Ctrl-C and at the deadline nothing new is begun, anywhere.
 */
export async function inWaves(stages: readonly Stage[], how: How): Promise<Carried> {
  const { stop, clock, flags } = how;
  const byName = new Map(how.looked.map((one) => [one.target.name, one]));
  const reports: Report[] = [];
  const untouched: Untouched[] = stages.flatMap(({ deferred }) => deferred);
  let halt: Halt | undefined;
  const whyNot = (): Halt | undefined => {
    if (stop.interrupted()) return { reason: 'interrupted', message: 'the run was interrupted before' };
    if (stop.expired()) return { reason: 'deadline', message: 'the --deadline passed before' };
    return halt;
  };
  const leave = (router: string, why: Halt | undefined): void => {
    if (why) untouched.push({ router, reason: why.reason, message: why.message });
  };
  for (const stage of stages) {
    let failures = 0;
    for (const [index, wave] of stage.waves.entries()) {
      if (whyNot() === undefined) await between(stage, index, how);
      const carry = async (name: string): Promise<readonly Report[]> => {
        const router = byName.get(name);
        if (!router) return [];
        // Its window may have closed while others were at work.
        const reason = whyNot() ?? deferral(router, flags, clock.now());
        if (reason) {
          leave(name, reason);
          return [];
        }
        const made = await how.carry(router);
        if (made.length === 0) leave(name, whyNot());
        if (made.every(({ ok }) => ok)) return made;
        failures++;
        if (wave.isCanary)
          halt ??= {
            reason: 'canary-failed',
            message: `not begun, since ${name} failed, which went first`,
          };
        else if (failures >= stage.maxFailures) halt ??= tooMany(failures, stage);
        return made;
      };
      const made = await pMap(wave.routers, carry, { concurrency: flags.parallelism });
      reports.push(...made.flat());
    }
  }
  const order = how.looked.map(({ target }) => target.name);
  untouched.sort((a, b) => order.indexOf(a.router) - order.indexOf(b.router));
  return { reports, untouched };
}

const tooMany = (failures: number, { maxFailures }: Stage): Halt => ({
  reason: 'max-failures',
  message: `not begun, since ${count(failures, 'router')} failed (maxFailures ${maxFailures})`,
});

/** Waits, and says which wave comes. */
async function between(
  { fleet, rollout, waves }: Stage,
  index: number,
  { stop, clock, say }: How,
): Promise<void> {
  const wave = waves[index];
  if (!rollout || !wave) return;
  const name = `${fleet === undefined ? '' : `${fleet}: `}${wave.name}`;
  if (index > 0 && rollout.pauseMs > 0) {
    say(`${name} in ${seconds(rollout.pauseMs / 1000)}`);
    // Ctrl-C ends the wait, and whoever comes next asks why.
    await clock.sleep(rollout.pauseMs, stop.signal).catch(() => undefined);
    if (stop.signal.aborted) return;
  }
  say(`${name}, ${count(wave.routers.length, 'router')}`);
}

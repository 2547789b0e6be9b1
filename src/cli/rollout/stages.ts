import type { Rollout, Untouched } from '../../model/index.ts';
import { mostFailures, type Wave, wavesOf } from '../../reconciler/rollout/waves.ts';
import { isOpenAt, nextOpening } from '../../reconciler/rollout/windows.ts';
import type { LookedAt } from '../look.ts';
import { differing } from '../outlook.ts';
import type { RolloutFlags } from './flags.ts';
import { rolloutFor } from './wanted.ts';

/** The routers of one fleet that have something to be done, in waves; those of no fleet are a stage, too. */
export interface Stage {
  /** Undefined: routers that no fleet with a rollout has. */
  readonly fleet: string | undefined;
  /** Undefined: nobody asked for waves, so all go together and one failure stops no other. */
  readonly rollout: Rollout | undefined;
  readonly waves: readonly Wave[];
  readonly maxFailures: number;
  /** Those that have to wait: outside of their windows, or since nobody can go first. */
  readonly deferred: readonly Untouched[];
}

interface Sources {
  readonly looked: readonly LookedAt[];
  readonly rollouts: ReadonlyMap<string, Rollout>;
}

/** What is to be done, in the order of the files: fleet after fleet, wave after wave. */
export function stagesOf({ looked, rollouts }: Sources, flags: RolloutFlags, now: number): Stage[] {
  const fleetOf = ({ target: { fleet } }: LookedAt): string | undefined =>
    fleet !== undefined && rollouts.has(fleet) ? fleet : undefined;
  const fleets = [...new Set(looked.map(fleetOf))];
  return fleets.map((fleet): Stage => {
    const all = looked.filter((one) => fleetOf(one) === fleet);
    const due = all.filter(hasWork);
    const open = due.filter((one) => deferral(one, flags, now) === undefined);
    const rollout = rolloutFor(fleet === undefined ? undefined : rollouts.get(fleet), flags);
    const names = open.map(({ target: { name, isCanary } }) => ({ name, isCanary: isCanary === true }));
    const isLost = rollout?.canary === 'marked' && lacksCanary(all, open);
    const candidates = isLost ? [] : names;
    return {
      fleet,
      rollout,
      waves: rollout ? wavesOf(candidates, rollout) : together(candidates.map(({ name }) => name)),
      maxFailures: rollout ? mostFailures(rollout, open.length) : Infinity,
      deferred: [
        ...due.flatMap((one) => deferral(one, flags, now) ?? []),
        ...(isLost ? names.map(({ name }) => waitsForCanary(name)) : []),
      ],
    };
  });
}

/** None of the routers that go first can be changed now. That they have nothing to do is another thing. */
function lacksCanary(all: readonly LookedAt[], open: readonly LookedAt[]): boolean {
  const first = all.filter(({ target }) => target.isCanary === true);
  return (
    !open.some((one) => first.includes(one)) &&
    first.some((one) => one.outlook.failure !== undefined || hasWork(one))
  );
}

const waitsForCanary = (router: string): Untouched => ({
  router,
  reason: 'no-canary',
  message: 'not begun, since none of the routers that go first can be changed now',
});

/** All routers at once, whatever their fleets say. */
export function atOnce(looked: readonly LookedAt[]): Stage {
  const waves = together(looked.filter(hasWork).map(({ target }) => target.name));
  return {
    fleet: undefined,
    rollout: undefined,
    waves,
    maxFailures: Infinity,
    deferred: [],
  };
}

const together = (routers: readonly string[]): Wave[] =>
  routers.length === 0 ? [] : [{ name: 'all', isCanary: false, routers }];

/** A router on which something differs. */
function hasWork({ works }: LookedAt): boolean {
  return works.some(({ plan }) => differing(plan).length > 0);
}

/** Why a router has to wait for a later run; undefined where its windows are open. */
export function deferral(
  { target }: LookedAt,
  flags: Pick<RolloutFlags, 'ignoreWindows'>,
  now: number,
): Untouched | undefined {
  const { name: router, windows = [] } = target;
  if (flags.ignoreWindows || isOpenAt(target.windows, now)) return undefined;
  const message = `outside of its maintenance window, which opens ${nextOpening(windows, now)}`;
  return { router, reason: 'window', message };
}

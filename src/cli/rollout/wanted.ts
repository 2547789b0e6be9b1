import type { Rollout } from '../../model/index.ts';
import type { RolloutFlags } from './flags.ts';

/** The rollout of a fleet as this run does it; undefined where nobody asks for one. */
export function rolloutFor(rollout: Rollout | undefined, flags: RolloutFlags): Rollout | undefined {
  const { canary, batches, maxFailures, pause } = flags;
  const isAsked = canary ?? maxFailures ?? pause ?? (batches.length > 0 ? batches : undefined);
  if (!rollout && isAsked === undefined) return undefined;
  const first = canary ?? rollout?.canary;
  return {
    ...(first === undefined ? {} : { canary: first }),
    batches: batches.length > 0 ? batches : (rollout?.batches ?? []),
    maxFailures: maxFailures ?? rollout?.maxFailures ?? { routers: 1 },
    pauseMs: pause ?? rollout?.pauseMs ?? 0,
  };
}

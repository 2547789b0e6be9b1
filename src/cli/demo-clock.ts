import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '../reconciler/apply/index.ts';

/** Time that goes `speed` times as fast as that of the world: for us, as for the simulated router. */
export function fastClock(speed: number): Clock {
  const start = performance.now();
  return {
    now: () => (performance.now() - start) * speed,
    sleep: async (ms, signal) => {
      await delay(ms / speed, undefined, signal ? { signal } : {});
    },
  };
}

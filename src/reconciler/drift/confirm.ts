import type { Address, Change, Finding, Plan, RowId } from '../../model/index.ts';
import { sorts } from './sorts.ts';

/** A container that should run: in what row, how often RouterOS has started it again, and is it on its way? */
export interface Pulse {
  readonly address: Address;
  readonly stack: string;
  readonly id: RowId;
  readonly restarts: number;
  readonly isSettled: boolean;
}

/** The containers of a plan that are there and should run. */
export function pulsesOf({ changes, stack }: Plan): Pulse[] {
  return changes.flatMap((change) => {
    if (!wantsToRun(change)) return [];
    const { id, row, state } = change.before;
    return [
      {
        address: change.address,
        stack,
        id,
        restarts: Number(row['restart-count'] ?? 0),
        isSettled:
          state === 'running' || state === 'unhealthy' || state === 'stopped' || state === 'failed',
      },
    ];
  });
}

type Live = Extract<Change, { readonly before: unknown; readonly after: unknown }>;

function wantsToRun(change: Change): change is Live {
  return 'before' in change && 'after' in change && change.after.run?.state === 'running';
}

/** One reading of a router. */
export interface Reading {
  readonly router: string;
  readonly findings: readonly Finding[];
  readonly pulses: readonly Pulse[];
}

/**
 * What two readings have in common: a container that just starts again is no drift. Values are those of the second.
 * A container that RouterOS has started again in between restarts by itself, whatever state it was seen in.
 */
export function confirmed(first: Reading, second: Reading): Finding[] {
  const seen = new Set(first.findings.map(keyOf));
  const looping = second.pulses.filter((pulse) => {
    const before = first.pulses.find((one) => one.stack === pulse.stack && one.id === pulse.id);
    return before !== undefined && pulse.restarts > before.restarts;
  });
  const isLooping = ({ stack, address, category }: Finding): boolean =>
    category === 'runtime' && looping.some((one) => one.stack === stack && one.address === address);
  return [
    ...second.findings.filter((finding) => seen.has(keyOf(finding)) && !isLooping(finding)),
    ...looping.map((pulse): Finding => ({
      router: second.router,
      stack: pulse.stack,
      address: pulse.address,
      ...sorts.restarting,
      code: 'restarting',
      reason: `it exits, and RouterOS starts it again and again (${pulse.restarts} times so far)`,
      hint: 'its last words stand in the log of the router: /log/print where topics~"container"',
    })),
  ];
}

function keyOf({ stack, address, code, field }: Finding): string {
  return JSON.stringify([stack, address, code, field?.prop]);
}

import type { Rollout, Share } from '../../model/index.ts';

/** Routers that are changed together; the next wave begins when they are done. */
export interface Wave {
  readonly name: string;
  /** If one of these fails, nothing else is begun. */
  readonly isCanary: boolean;
  readonly routers: readonly string[];
}

export interface Candidate {
  readonly name: string;
  /** The file chooses it to go first. */
  readonly isCanary: boolean;
}

/**
 * The waves in which routers are changed, in the order in which they are given. A part is rounded up, so that 10% of
 * five routers is one and not none.
 */
export function wavesOf(candidates: readonly Candidate[], { canary, batches }: Rollout): Wave[] {
  const total = candidates.length;
  const first =
    canary === 'marked'
      ? candidates.filter(({ isCanary }) => isCanary)
      : candidates.slice(0, canary ? sizeOf(canary, total) : 0);
  const rest = candidates.filter((one) => !first.includes(one));
  const ends = [...batches.map((batch) => sizeOf(batch, total)), total];
  const parts: Candidate[][] = [];
  let done = first.length;
  for (const end of ends) {
    if (end <= done) continue;
    parts.push(rest.slice(done - first.length, end - first.length));
    done = end;
  }
  const names = (routers: readonly Candidate[]): string[] => routers.map(({ name }) => name);
  return [
    ...(first.length > 0 ? [{ name: 'canary', isCanary: true, routers: names(first) }] : []),
    ...parts.map((part, index) => ({
      name: parts.length === 1 ? 'all others' : `batch ${index + 1} of ${parts.length}`,
      isCanary: false,
      routers: names(part),
    })),
  ];
}

/** How many routers a share is of so many; never more than there are. */
function sizeOf(share: Share, total: number): number {
  return 'percent' in share
    ? Math.min(total, Math.ceil((total * share.percent) / 100))
    : Math.min(total, share.routers);
}

/** At how many failures nothing new is begun: at least one. */
export function mostFailures({ maxFailures }: Pick<Rollout, 'maxFailures'>, total: number): number {
  return 'percent' in maxFailures
    ? Math.max(1, sizeOf(maxFailures, total))
    : Math.max(1, maxFailures.routers);
}

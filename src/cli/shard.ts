import { createHash } from 'node:crypto';
import { UsageError } from './errors.ts';
import type { Io } from './io.ts';

/** Which of how many parts of a fleet a run is for; the first is 1. */
export interface ShardNumber {
  readonly index: number;
  readonly count: number;
}

/** The part of a fleet that a run is for, and what `merge` needs to put all parts together again. */
export interface Shard extends ShardNumber {
  /** How many routers all parts have together. */
  readonly routers: number;
  /** Where a router stands among those of all parts, in the order of the files. */
  readonly positionOf: (router: string) => number;
}

/** `3/16`. */
export function shardNumber(text: string): ShardNumber {
  const match = /^(\d{1,6})\/(\d{1,6})$/.exec(text.trim());
  const [index, count] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || index < 1 || index > count)
    throw new UsageError(`"${text}" is no part of a fleet: --shard is I/N, from 1/N to N/N`);
  return { index, count };
}

/**
 * The part that the environment of a job names where no flag does: the index of a Kubernetes Indexed Job (from 0; it
 * does not say of how many, so ROSCTR_SHARDS has to), or that of a GitLab job with `parallel`.
 */
export function shardOfJob(env: Io['env']): ShardNumber | undefined {
  const completion = env['JOB_COMPLETION_INDEX'];
  if (completion !== undefined && completion !== '') {
    const count = env['ROSCTR_SHARDS'];
    if (count === undefined || count === '')
      throw new UsageError(
        'JOB_COMPLETION_INDEX is set, but not of how many: set ROSCTR_SHARDS to the completions of the Job, or say --shard 1/1 for all routers',
      );
    return shardNumber(`${Number(completion) + 1}/${count}`);
  }
  const [index, total] = [env['CI_NODE_INDEX'], env['CI_NODE_TOTAL']];
  if (index === undefined || index === '' || total === undefined || total === '') return undefined;
  return total === '1' ? undefined : shardNumber(`${index}/${total}`);
}

/**
 * One part of the routers. They are sorted by the hash of their names, so that neighbours in a file, which are often
 * neighbours on a map, fall to different parts; the parts differ by one router at most.
 */
export function shardOf<Router extends { readonly name: string }>(
  routers: readonly Router[],
  { index, count }: ShardNumber,
): { readonly targets: readonly Router[]; readonly shard: Shard } {
  const positions = new Map(routers.map(({ name }, position) => [name, position]));
  const sorted = routers
    .map(({ name }) => ({ name, hash: createHash('sha256').update(name).digest('hex') }))
    .sort((a, b) => (a.hash < b.hash ? -1 : 1));
  const from = Math.floor((routers.length * (index - 1)) / count);
  const to = Math.floor((routers.length * index) / count);
  const names = new Set(sorted.slice(from, to).map(({ name }) => name));
  return {
    targets: routers.filter(({ name }) => names.has(name)),
    shard: { index, count, routers: routers.length, positionOf: (name) => positions.get(name) ?? 0 },
  };
}

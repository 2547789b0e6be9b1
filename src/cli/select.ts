import type { RouterTarget } from '../spec/index.ts';
import type { Context } from './context.ts';
import { UsageError } from './errors.ts';
import type { ScopeFlags } from './flags.ts';
import { globPattern } from './glob.ts';
import { count, names as namesOf } from './render/amounts.ts';
import { type Shard, shardNumber, shardOf, shardOfJob } from './shard.ts';

type Choice = Pick<ScopeFlags, 'router' | 'label'>;

/** The routers that a run is for: those that its flags choose, and of them the part that is this job's. */
export function chooseRouters(
  routers: readonly RouterTarget[],
  flags: Choice & Pick<ScopeFlags, 'shard'>,
  { io, quiet, rehearsal }: Context,
): { readonly targets: readonly RouterTarget[]; readonly shard?: Shard } {
  const number =
    flags.shard !== undefined ? shardNumber(flags.shard) : rehearsal ? undefined : shardOfJob(io.env);
  const chosen = selectRouters(routers, flags);
  if (!number) return { targets: chosen };
  const part = shardOf(chosen, number);
  const { index, count: parts } = number;
  // Where the environment chose it, nobody typed it: whoever misses a router finds the reason here.
  if (!quiet)
    io.err.write(`Shard ${index}/${parts}: ${part.targets.length} of ${count(chosen.length, 'router')}.\n`);
  return part;
}

/** The routers that `--router` and `--label` choose; a choice that fits none is a typing error, not an empty run. */
export function selectRouters(
  routers: readonly RouterTarget[],
  { router: names, label: labels }: Choice,
): readonly RouterTarget[] {
  const known = namesOf(routers.map(({ name }) => name));
  const patterns = names.map((name) => ({ name, pattern: globPattern(name) }));
  for (const { name, pattern } of patterns) {
    if (!routers.some((router) => pattern.test(router.name)))
      throw new UsageError(`--router ${name}: no such router in the files; there are ${known}`);
  }
  const wanted = labels.map(labelOf);
  const chosen = routers.filter(
    (router) =>
      (patterns.length === 0 || patterns.some(({ pattern }) => pattern.test(router.name))) &&
      wanted.every(({ key, value }) => router.labels[key] === value),
  );
  if (chosen.length === 0 && routers.length > 0)
    throw new UsageError(`no router has the label ${labels.join(' and ')}; there are ${known}`);
  return chosen;
}

function labelOf(text: string): { readonly key: string; readonly value: string } {
  const at = text.indexOf('=');
  if (at < 1) throw new UsageError(`--label ${text}: it has to be KEY=VALUE`);
  return { key: text.slice(0, at), value: text.slice(at + 1) };
}

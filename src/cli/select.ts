import type { RouterTarget } from '../spec/index.ts';
import { UsageError } from './errors.ts';
import { globPattern } from './glob.ts';

/** The routers that `--router` and `--label` choose; a choice that fits none is a typing error, not an empty run. */
export function selectRouters(
  routers: readonly RouterTarget[],
  {
    router: names,
    label: labels,
  }: { readonly router: readonly string[]; readonly label: readonly string[] },
): readonly RouterTarget[] {
  const known = routers.map(({ name }) => name).join(', ');
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

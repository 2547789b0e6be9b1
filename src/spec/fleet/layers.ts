import type { Entry, TreeMap } from '../tree.ts';

/** Keys whose maps are put together key by key; any other value is taken as a whole. */
interface Deep {
  readonly [key: string]: Deep;
}

/** What a router says over its overlays and the defaults of its fleet. */
export const routerKeys: Deep = {
  tls: {},
  timeouts: {},
  guards: {},
  labels: {},
  vars: {},
  config: {},
  containers: { env: {}, hosts: {} },
};

/** What a container says over the defaults for all containers. */
export const containerKeys: Deep = { env: {}, hosts: {} };

/**
 * One map over another: what `upper` says wins, what it does not say comes from `lower`. Nothing is copied where only
 * one of the two says anything, so that routers with the same values share them.
 */
export function over(
  upper: TreeMap | undefined,
  lower: TreeMap | undefined,
  deep: Deep = {},
): TreeMap | undefined {
  if (!upper || !lower) return upper ?? lower;
  // TLS by another mode is another TLS: the authority of the fleet means nothing beside a pinned certificate.
  const entries = new Map<string, Entry>(upper.entries);
  for (const [key, below] of lower.entries) {
    const above = entries.get(key);
    if (!above) entries.set(key, below);
    else if (deep[key] && above.node.type === 'map' && below.node.type === 'map') {
      if (key === 'tls' && above.node.entries.has('mode')) continue;
      const node = over(above.node, below.node, deep[key]);
      if (node) entries.set(key, { ...above, node });
    }
  }
  return { ...upper, entries };
}

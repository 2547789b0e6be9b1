import type { Desired, Resource } from '../model/index.ts';

/**
 * What one router gets, with the resources of another in the place of those that are the same: a thousand routers with
 * some variables of their own then take the memory of what differs. `own`: how many are this router's alone.
 */
export function alike(
  fresh: readonly Desired[],
  before: readonly Desired[],
): { readonly desired: readonly Desired[]; readonly own: number } {
  let own = 0;
  const desired = fresh.map((stack, number) => {
    const old = before[number]?.stack === stack.stack ? before[number].resources : [];
    const resources = stack.resources.map((resource, index) => {
      const other = old[index];
      if (other && isSame(resource, other)) return other;
      own++;
      return other ? withParts(resource, other) : resource;
    });
    return { ...stack, resources };
  });
  return { desired, own };
}

function withParts(resource: Resource, { sources, requires, previously }: Resource): Resource {
  return {
    ...resource,
    ...(isSame(resource.sources, sources) ? { sources } : {}),
    ...(requires && isSame(resource.requires, requires) ? { requires } : {}),
    ...(previously && isSame(resource.previously, previously) ? { previously } : {}),
  };
}

/** Plain data of the same content. A secret is only ever the same as itself: its value is not looked at here. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  if (!isPlain(a) || !isPlain(b)) return false;
  for (const key in a) if (!isSame(a[key], b[key])) return false;
  for (const key in b) if (!Object.hasOwn(a, key)) return false;
  return true;
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

import { lifecycleFaults } from '../container/faults.ts';
import { SimUsageError } from './usage-error.ts';
import { isWireFault, parseFault, unknownFault, wireFaults, type WireFault } from './wire-faults.ts';

/** What one router is to do wrong: on the wire, and in the life of its containers. */
export interface RouterFaults {
  readonly name: string;
  readonly wire: readonly WireFault[];
  readonly lifecycle: readonly string[];
}

/** Gives every router its faults: `stall:2` is for all, `sim-2/stall:2` for one. */
export function sortFaults(routers: readonly string[], faults: readonly string[]): readonly RouterFaults[] {
  const wire = new Map<string, WireFault[]>(routers.map((name) => [name, []]));
  const lifecycle = new Map<string, string[]>(routers.map((name) => [name, []]));
  for (const given of faults) {
    const { router, spec, name } = takeApart(given);
    if (router !== undefined && !wire.has(router)) {
      throw new SimUsageError(
        `fault "${given}": there is no router "${router}"; the routers are ${routers.join(', ')}`,
      );
    }
    const concerned = router === undefined ? routers : [router];
    if (isWireFault(name)) {
      const fault = parseFault(spec);
      for (const each of concerned) wire.get(each)?.push(fault);
    } else {
      checkLifecycle(spec, name);
      for (const each of concerned) lifecycle.get(each)?.push(spec);
    }
  }
  return routers.map((name) => ({
    name,
    wire: wire.get(name) ?? [],
    lifecycle: lifecycle.get(name) ?? [],
  }));
}

function takeApart(given: string): {
  readonly router: string | undefined;
  readonly spec: string;
  readonly name: string;
} {
  const [head = ''] = given.split(':', 1);
  const slash = head.indexOf('/');
  const spec = slash < 0 ? given : given.slice(slash + 1);
  return { router: slash < 0 ? undefined : head.slice(0, slash), spec, name: spec.split(':', 1)[0] ?? '' };
}

function checkLifecycle(spec: string, name: string): void {
  const known = lifecycleFaults.find((fault) => fault.name === name);
  if (known === undefined)
    throw unknownFault(
      spec,
      name,
      [...wireFaults, ...lifecycleFaults].map((fault) => fault.name),
    );
  const argument = spec.slice(name.length + 1);
  if (known.argument === '' && spec !== name)
    throw new SimUsageError(`fault "${spec}": it takes no argument`);
  if (argument === '' && known.argument !== '' && !known.argument.startsWith('[')) {
    throw new SimUsageError(`fault "${spec}": its argument is missing: ${known.argument}`);
  }
}

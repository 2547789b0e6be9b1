import { effectiveRegistry } from '../registry.ts';
import { rowsOf } from '../snapshot.ts';
import { type DoctorFacts, isYes, rowsIn } from './facts.ts';
import { bad, type Finding, ok, warn } from './finding.ts';

/** Without any name server RouterOS starts no container, and the reason is not obvious (routeros.md 4). */
export function dnsFinding({ snapshot, stacks }: DoctorFacts): Finding {
  const [row] = rowsOf(snapshot, '/ip/dns');
  const servers = [row?.['servers'], row?.['dynamic-servers']].filter(
    (text) => text !== undefined && text !== '',
  );
  if (servers.length > 0) return ok('dns', servers.join(','));
  const without = stacks
    .flatMap(({ desired }) => desired.resources)
    .filter(({ kind, props }) => kind === 'container' && !hasDns(props['dns']));
  return without.length === 0 && stacks.length > 0
    ? ok('dns', 'the router has none, and every container has its own')
    : bad(
        'dns',
        'the router has no name server, and containers do not start without one',
        'run /ip/dns/set servers=..., or give containers dns:',
      );
}

const hasDns = (value: unknown): boolean => Array.isArray(value) && value.length > 0;

export function registryFinding({ snapshot, stacks }: DoctorFacts): Finding {
  const written = stacks.map(({ desired }) => desired);
  const registry = effectiveRegistry(written, snapshot);
  const told = stacks.flatMap(({ plan }) => [
    ...plan.refusals.filter(({ code }) => code === 'plan/no-registry'),
    ...plan.warnings.filter(({ code }) => code === 'plan/registry'),
  ]);
  const [first] = told;
  if (first?.code === 'plan/no-registry' || registry === '') {
    return bad(
      'registry',
      'before RouterOS 7.18 nothing is pulled until a registry is set',
      'config: { registryUrl: https://registry-1.docker.io }',
    );
  }
  const text = `images without a registry come from ${registry}`;
  return first
    ? warn('registry', text, 'write docker.io/... in front of them, or set config.registryUrl')
    : ok('registry', text);
}

/**
 * The input chain of a home router drops what does not come from the list LAN; a container that asks the router (its
 * DNS, its API) comes from its own bridge. "The rule everyone misses" (routeros.md 4).
 */
export function inputFinding(facts: DoctorFacts): Finding | undefined {
  const drop = rowsIn(facts, '/ip/firewall/filter').find(
    (row) =>
      row['chain'] === 'input' &&
      row['action'] === 'drop' &&
      !isYes(row['disabled']) &&
      row['in-interface-list']?.startsWith('!'),
  );
  if (!drop) return undefined;
  const list = (drop['in-interface-list'] ?? '').slice(1);
  const members = new Set([
    ...rowsIn(facts, '/interface/list/member').flatMap((row) =>
      row['list'] === list && !isYes(row['disabled']) ? (row['interface'] ?? []) : [],
    ),
    ...facts.stacks.flatMap(({ desired }) =>
      desired.resources.flatMap(({ kind, props }) =>
        kind === 'list-member' && props['list'] === list ? String(props['interface']) : [],
      ),
    ),
  ]);
  const accepts = rowsIn(facts, '/ip/firewall/filter').flatMap((row) =>
    row['chain'] === 'input' && row['action'] === 'accept' && !isYes(row['disabled'])
      ? (row['in-interface'] ?? [])
      : [],
  );
  const bridges = facts.stacks.flatMap(({ desired }) =>
    desired.resources.flatMap(({ kind, props }) => (kind === 'bridge' ? String(props['name']) : [])),
  );
  const outside = [...new Set(bridges)].filter((name) => !members.has(name) && !accepts.includes(name));
  if (outside.length === 0) return undefined;
  return warn(
    'firewall',
    `the input chain drops what does not come from ${list}, so containers behind ${outside.join(', ')} cannot ask the router for names`,
    `if they should: interfaceLists: [${list}] on the network, or an accept rule of their own`,
  );
}

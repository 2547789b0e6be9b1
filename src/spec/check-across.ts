import type { Desired, Resource } from '../model/index.ts';
import { addressText, type Cidr, parseCidr } from './ip.ts';
import { portRange } from './resources/port-short.ts';
import type { Report } from './report.ts';

/** What stacks for one router must not do to each other, nor one stack to itself. */
export function checkAcross(stacks: readonly Desired[], report: Report): void {
  checkStackNames(stacks, report);
  checkDeclared(stacks, report);
  const resources = stacks.flatMap((stack) => stack.resources);
  checkAddresses(resources, report);
  checkPorts(resources, report);
}

function checkStackNames(stacks: readonly Desired[], report: Report): void {
  const seen = new Map<string, Desired>();
  for (const one of stacks) {
    const first = seen.get(one.stack);
    const at = one.resources[0]?.at;
    const firstAt = first?.resources[0]?.at;
    if (!first) seen.set(one.stack, one);
    else if (at && firstAt) {
      report.error(
        'spec/duplicate-stack',
        `router "${one.router}" gets two stacks of the name "${one.stack}"`,
        at,
        {
          hint: 'each would delete what the other made: give one of them another metadata.name',
          related: [{ at: firstAt, message: 'the first' }],
        },
      );
    }
  }
}

/** What names an object that only one stack can own. */
const owned: Readonly<Record<string, { readonly props: readonly string[]; readonly noun: string }>> = {
  bridge: { props: ['name'], noun: 'bridge' },
  veth: { props: ['name'], noun: 'veth' },
  env: { props: ['list'], noun: 'env list' },
  mount: { props: ['list'], noun: 'mount' },
  container: { props: ['name'], noun: 'container' },
  file: { props: ['path'], noun: 'file' },
  config: { props: [], noun: 'config' },
  dns: { props: ['name', 'regexp', 'type', 'address'], noun: 'dns record' },
  'list-member': { props: ['list', 'interface'], noun: 'member of an interface list' },
};

function checkDeclared(stacks: readonly Desired[], report: Report): void {
  if (stacks.length < 2) return;
  const seen = new Map<string, { readonly stack: string; readonly resource: Resource }>();
  for (const { stack, resources, router } of stacks) {
    for (const resource of resources) {
      const how = owned[resource.kind];
      if (!how) continue;
      const name = how.props
        .map((prop) => String(resource.props[prop] ?? ''))
        .filter((text) => text !== '')
        .join(' ');
      const id = `${resource.kind} ${name}`;
      const first = seen.get(id);
      if (!first) seen.set(id, { stack, resource });
      else if (first.stack !== stack) {
        const at = (one: Resource): Resource['at'] => one.sources[how.props[0] ?? ''] ?? one.at;
        const place = at(resource);
        const external = ['bridge', 'veth', 'env', 'mount'].includes(resource.kind);
        report.error(
          'spec/declared-twice',
          `${how.noun}${name === '' ? '' : ` "${name}"`} of router "${router}" is in stack "${first.stack}" too`,
          place,
          {
            hint: external
              ? 'keep it in one stack; in the other write external: true'
              : 'keep it in one of the two stacks',
            related: [{ at: at(first.resource), message: `in stack "${first.stack}"` }],
          },
        );
      }
    }
  }
}

/** One address can be in one place only: on a veth, or on the router. */
function checkAddresses(resources: readonly Resource[], report: Report): void {
  const seen = new Map<string, Resource>();
  for (const one of resources) {
    const { address } = one.props;
    if (!['veth', 'address', 'address6'].includes(one.kind) || address === undefined) continue;
    for (const text of Array.isArray(address) ? (address as readonly string[]) : [String(address)]) {
      const cidr: Cidr | undefined = parseCidr(text);
      if (!cidr) continue;
      const plain = addressText(cidr);
      const first = seen.get(plain);
      if (!first) seen.set(plain, one);
      else {
        report.error(
          'spec/duplicate-address',
          `${plain} is given to ${one.address} and to ${first.address}`,
          one.sources['address'] ?? one.at,
          {
            hint: 'choose a free one',
            related: [{ at: first.sources['address'] ?? first.at, message: 'the first' }],
          },
        );
      }
    }
  }
}

/** Two dst-nat rows that catch the same traffic: the second would never be reached. */
function checkPorts(resources: readonly Resource[], report: Report): void {
  const rows = resources.filter(
    ({ kind, props }) => (kind === 'nat' || kind === 'nat6') && props['chain'] === 'dstnat',
  );
  rows.forEach((one, index) => {
    const first = rows.slice(0, index).find((other) => collide(one, other));
    if (!first) return;
    const { dstPort, protocol } = one.props;
    report.error(
      'spec/duplicate-port',
      `port ${String(dstPort)}/${String(protocol)} of the router is published twice`,
      one.sources['dstPort'] ?? one.at,
      {
        hint: 'only the first would be reached: publish one of them on another port',
        related: [{ at: first.sources['dstPort'] ?? first.at, message: 'the first' }],
      },
    );
  });
}

function collide(a: Resource, b: Resource): boolean {
  if (a.kind !== b.kind || a.props['protocol'] !== b.props['protocol']) return false;
  if (a.props['disabled'] === true || b.props['disabled'] === true) return false;
  const [left, right] = [portRange(String(a.props['dstPort'])), portRange(String(b.props['dstPort']))];
  if (!left || !right || left[1] < right[0] || right[1] < left[0]) return false;
  // Different lists, interfaces or addresses may be fine; a row without that matcher catches them all.
  return ['inInterfaceList', 'inInterface', 'dstAddress'].every((prop) => {
    const [one, other] = [a.props[prop], b.props[prop]];
    return one === undefined || other === undefined || one === other;
  });
}

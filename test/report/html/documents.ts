import type {
  Field,
  PlanDocument,
  Problem,
  Refusal,
  ResourceChange,
  Router,
  Value,
} from '../../../src/generated/documents.ts';

type Props = Readonly<Record<string, Value>>;

const images = [
  'pihole/pihole',
  'klutchell/unbound',
  'caddy',
  'eclipse-mosquitto',
  'nodered/node-red',
  'prom/node-exporter',
  'grafana/promtail',
  'registry.example.net:5000/team/edge-agent',
  'homeassistant/home-assistant',
  'tailscale/tailscale',
];

const nothing = { disruption: 'none', restarts: [], pulls: false, loses: [], keeps: [] } as const;

/** A resource of a router as a plan tells it. */
export function change(
  router: string,
  address: `${string}/${string}`,
  { before, after }: { readonly before?: Props; readonly after?: Props },
  more: {
    readonly actions?: ResourceChange['change']['actions'];
    readonly fields?: readonly Field[];
    readonly impact?: Partial<ResourceChange['impact']>;
    readonly stack?: string;
    readonly sensitive?: readonly string[];
    readonly rest?: Partial<ResourceChange>;
  } = {},
): ResourceChange {
  const slash = address.indexOf('/');
  const mask = Object.fromEntries((more.sensitive ?? []).map((name) => [name, true as const]));
  return {
    router,
    stack: more.stack ?? 'edge',
    address,
    mode: 'managed',
    type: address.slice(0, slash),
    name: address.slice(slash + 1),
    change: {
      actions: more.actions ?? ['no-op'],
      before: before ?? null,
      after: after ?? null,
      before_sensitive: before ? mask : {},
      after_sensitive: after ? mask : {},
      ...(more.fields ? { fields: more.fields } : {}),
    },
    action_reason: 'same',
    reason: 'it is as the file says',
    source: { file: 'stacks/edge.yaml', line: 10 + (address.length % 80), column: 3 },
    impact: { ...nothing, ...more.impact },
    ...more.rest,
  };
}

const kept = (
  router: string,
  address: `${string}/${string}`,
  props: Props,
  extra: Props = {},
): ResourceChange =>
  change(router, address, { before: { ...props, ...extra, disabled: false, comment: '' }, after: props });

export type Fate = 'match' | 'differs' | 'refused' | 'failed' | 'unreachable';

/** What becomes of the routers of a fleet: most are fine. */
function fateOf(index: number): Fate {
  if (index % 97 === 13) return 'unreachable';
  if (index % 131 === 29) return 'failed';
  if (index % 53 === 7) return 'refused';
  return index % 19 === 3 ? 'differs' : 'match';
}

/** A container with a veth, a port of the bridge, two variables, a mount and a published port. */
function containerRows(router: string, index: number, net: string, updates: boolean): ResourceChange[] {
  const name = `app${index}`;
  const image = `${images[index % images.length] ?? ''}:1.${index}`;
  const props: Props = {
    name,
    image,
    interface: [name],
    envs: [name],
    mounts: [`${name}-data`],
    startOnBoot: true,
  };
  const live: Props = {
    rootDir: `/usb1/rosctr/edge/${name}-1`,
    state: 'running',
    stopSignal: 15,
    stopTime: 10_000,
  };
  const container = updates
    ? change(
        router,
        `container/${name}`,
        { before: { ...props, ...live }, after: { ...props, image: `${image}.1`, state: 'running' } },
        {
          actions: ['delete', 'create'],
          fields: [{ name: 'image', before: image, after: `${image}.1`, disruption: 'recreate' }],
          impact: {
            disruption: 'recreate',
            downtimeSeconds: 15,
            pulls: true,
            pullBytes: 40_000_000,
            update: { strategy: 'staged', why: 'usb1 has 29.6GiB free, room for both' },
            keeps: [`mount ${name}-data`],
            loses: [`what was written outside mounts, in /usb1/rosctr/edge/${name}-1`],
          },
          rest: { action_reason: 'must-replace', reason: 'image changes' },
        },
      )
    : kept(router, `container/${name}`, { ...props, state: 'running' }, live);
  return [
    kept(router, `veth/${name}`, { name, address: [`${net}.${index + 2}/24`], gateway: `${net}.1` }),
    kept(router, `bridge-port/${name}`, { bridge: 'br-edge', interface: name }),
    kept(router, `env/${name}/TZ`, { list: name, key: 'TZ', value: 'Europe/Riga' }),
    change(
      router,
      `env/${name}/TOKEN`,
      {
        before: { list: name, key: 'TOKEN', value: '*****' },
        after: { list: name, key: 'TOKEN', value: '*****' },
      },
      { sensitive: ['value'] },
    ),
    kept(router, `mount/${name}-data`, { list: `${name}-data`, src: `/usb1/data/${name}`, dst: '/data' }),
    container,
    kept(router, `nat/${name}-${8100 + index}-tcp`, {
      chain: 'dstnat',
      action: 'dst-nat',
      protocol: 'tcp',
      dstPort: String(8100 + index),
      dstAddressType: 'local',
      inInterfaceList: 'LAN',
      toAddress: `${net}.${index + 2}`,
      toPorts: '80',
    }),
  ];
}

function routerRows(router: string, place: number, containers: number, fate: Fate): ResourceChange[] {
  const net = `10.${Math.floor(place / 250)}.${place % 250}`;
  const updates = fate === 'differs' || fate === 'refused';
  return [
    kept(router, 'bridge/edge', { name: 'br-edge' }),
    kept(router, 'address/edge', { address: `${net}.1/24`, interface: 'br-edge' }),
    kept(router, 'nat/edge-masquerade', {
      chain: 'srcnat',
      action: 'masquerade',
      srcAddress: `${net}.0/24`,
    }),
    ...Array.from({ length: containers }, (_, index) =>
      containerRows(router, index, net, updates && index < 2),
    ).flat(),
  ];
}

export const nameOf = (index: number): string => `branch-${String(index + 1).padStart(4, '0')}`;

/** A plan of a fleet: the same for the same numbers. */
export function fleetPlan(routers: number, containers = 10, fates = fateOf): PlanDocument {
  const entries: Router[] = [];
  const changes: ResourceChange[] = [];
  const refusals: Refusal[] = [];
  for (let index = 0; index < routers; index++) {
    const name = nameOf(index);
    const fate = fates(index);
    const problem = problemOf(name, fate);
    entries.push({
      name,
      ...(problem ? {} : { release: index % 4 === 0 ? '7.22.1' : '7.23.3', architecture: 'arm64' }),
      stacks: problem ? [] : ['edge'],
      read: problem === undefined,
      ...(problem ? { unreachable: fate === 'unreachable', problem } : {}),
    });
    if (problem) continue;
    changes.push(...routerRows(name, index, containers, fate));
    if (fate === 'refused')
      refusals.push({
        code: 'plan/data-loss',
        message: 'container/app0 would be replaced, and what it has written goes with its root-dir',
        router: name,
        stack: 'edge',
        address: 'container/app0',
        flag: '--allow-data-loss container/app0',
      });
  }
  return planDocument({ routers: entries, resource_changes: changes, refusals });
}

function problemOf(name: string, fate: Fate): Problem | undefined {
  if (fate === 'unreachable')
    return {
      code: 'router/connect-timeout',
      message: `${name}: 10.9.8.7:8729 does not answer`,
      hint: 'Is it up?',
    };
  return fate === 'failed'
    ? {
        code: 'router/wrong-password',
        message: `${name} refused the password`,
        quote: 'invalid user name or password (6)',
      }
    : undefined;
}

export function planDocument(parts: Partial<PlanDocument>): PlanDocument {
  const changes = parts.resource_changes ?? [];
  const isChanged = changes.some(({ change: { actions } }) => actions[0] !== 'no-op');
  return {
    formatVersion: '1.0',
    command: 'plan',
    rosctrVersion: '0.1.0',
    errored: false,
    complete: true,
    changed: isChanged,
    applyable: isChanged,
    routers: [],
    resource_changes: [],
    warnings: [],
    refusals: [],
    orphans: [],
    ...parts,
  };
}

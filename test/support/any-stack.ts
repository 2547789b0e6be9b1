import fc from 'fast-check';
import type { Desired, Props, Resource } from '../../src/model/index.ts';
import { Secret } from '../../src/model/index.ts';
import { compareReleases } from '../../src/routeros/release.ts';
import { container, desired, env, mount, resource } from './stack.ts';

/** Few keys, so that any two stacks collide: with many the update, replace and rename paths are never reached. */
const keys = ['a', 'b', 'c'] as const;
const key = fc.constantFrom(...keys);
const some = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<readonly T[]> => fc.uniqueArray(one, { maxLength: 3 });
const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(one, { nil: undefined, freq: 2 });

interface ContainerShape {
  readonly key: string;
  readonly image: string;
  readonly cmd: string | undefined;
  readonly logging: boolean | undefined;
  readonly startOnBoot: boolean | undefined;
  readonly stopped: boolean;
  readonly comment: string | undefined;
  readonly list: string | undefined;
  readonly mounts: readonly string[];
  readonly memoryHigh: number | undefined;
  readonly dependsOn: string | undefined;
}

interface Shape {
  readonly network: string | undefined;
  readonly veths: readonly {
    readonly key: string;
    readonly address: string;
    readonly name: string | undefined;
  }[];
  readonly envs: readonly {
    readonly list: string;
    readonly name: string;
    readonly value: string;
    readonly secret: boolean;
  }[];
  readonly mounts: readonly { readonly key: string; readonly src: string; readonly ro: boolean }[];
  readonly containers: readonly ContainerShape[];
  readonly ports: readonly { readonly key: string; readonly port: string; readonly list: boolean }[];
  readonly dns: readonly { readonly key: string; readonly address: string }[];
  readonly routes: readonly { readonly key: string; readonly gateway: string }[];
  readonly previously: string | undefined;
}

const byKey = { selector: (one: { readonly key: string }) => one.key, maxLength: 3 };
const address = fc.constantFrom('172.17.0.2/24', '172.17.0.3/24', '172.17.0.4/24');

/** No two veths of one stack may want the same name: that is refused before any plan. */
function named(veths: Shape['veths']): Shape['veths'] {
  const first = new Map(veths.toReversed().map((veth) => [veth.name, veth]));
  return veths.map((veth) => (first.get(veth.name) === veth ? veth : { ...veth, name: undefined }));
}

const shape: fc.Arbitrary<Shape> = fc.record({
  network: maybe(fc.constantFrom('net1', 'net2')),
  veths: fc
    .uniqueArray(fc.record({ key, address, name: maybe(fc.constantFrom('v1', 'v2', 'v3')) }), byKey)
    .map(named),
  envs: fc.uniqueArray(
    fc.record({
      list: key,
      name: fc.constantFrom('TZ', 'PW'),
      value: fc.constantFrom('one', 'two', ''),
      secret: fc.boolean(),
    }),
    { selector: (one) => `${one.list}/${one.name}`, maxLength: 4 },
  ),
  mounts: fc.uniqueArray(
    fc.record({ key, src: fc.constantFrom('usb1/x', 'usb1/y'), ro: fc.boolean() }),
    byKey,
  ),
  containers: fc.uniqueArray(
    fc.record({
      key,
      image: fc.constantFrom('demo/app:1', 'demo/app:2'),
      cmd: maybe(fc.constantFrom('serve', 'run')),
      logging: maybe(fc.boolean()),
      startOnBoot: maybe(fc.boolean()),
      stopped: fc.boolean(),
      comment: maybe(fc.constantFrom('mine', 'žluť')),
      list: maybe(key),
      mounts: some(key),
      memoryHigh: maybe(fc.constantFrom(2 ** 28, 2 ** 29)),
      dependsOn: maybe(key),
    }),
    byKey,
  ),
  ports: fc.uniqueArray(
    fc.record({ key, port: fc.constantFrom('5300', '8080'), list: fc.boolean() }),
    byKey,
  ),
  dns: fc.uniqueArray(fc.record({ key, address: fc.constantFrom('172.17.0.2', '172.17.0.3') }), byKey),
  routes: fc.uniqueArray(fc.record({ key, gateway: fc.constantFrom('172.17.0.2', '172.17.0.3') }), byKey),
  previously: maybe(key),
});

/** Any stack that a release can hold, whole in itself: what is named is there. */
export function anyStack(release: string): fc.Arbitrary<Desired> {
  return shape.map((one) => desired(resourcesOf(one, release)));
}

function resourcesOf(one: Shape, release: string): Resource[] {
  const has = (since: string): boolean => compareReleases(release, since) >= 0;
  const vethName = (wanted: string): string => {
    const found = one.veths.find((veth) => veth.key === wanted);
    return found?.name ?? `veth-${wanted}`;
  };
  const lists = new Set(one.envs.map((variable) => variable.list));
  const mounts = new Set(one.mounts.map((mounted) => mounted.key));
  const renamed = (wanted: string): Partial<Resource> =>
    one.previously !== undefined && one.previously !== wanted ? { previously: [one.previously] } : {};
  const running = one.containers.filter((each) => one.veths.some((veth) => veth.key === each.key));
  return [
    ...(one.network === undefined ? [] : networkRows(one.network)),
    ...one.veths.flatMap((veth) => [
      resource(
        'veth',
        veth.key,
        { name: vethName(veth.key), address: [veth.address], gateway: '172.17.0.1' },
        renamed(veth.key),
      ),
      ...(one.network === undefined
        ? []
        : [resource('bridge-port', veth.key, { bridge: one.network, interface: vethName(veth.key) })]),
    ]),
    ...one.envs.map(({ list, name, value, secret }) =>
      env(list, name, secret ? new Secret(`${value}!`) : value),
    ),
    ...one.mounts.map((each) =>
      mount(each.key, `${each.src}-${each.key}`, `/${each.key}`, {
        mode: each.ro && has('7.20') ? 'ro' : 'rw',
      }),
    ),
    ...running.map((each) =>
      containerOf(each, vethName(each.key), lists, mounts, running, has, renamed(each.key)),
    ),
    ...one.ports.map(({ key: name, port, list }) =>
      resource('nat', `${name}-${port}`, {
        chain: 'dstnat',
        action: 'dst-nat',
        protocol: 'udp',
        dstPort: port,
        toAddress: '172.17.0.2',
        toPorts: '53',
        dstAddressType: 'local',
        ...(list ? { inInterfaceList: 'LAN' } : {}),
      }),
    ),
    ...one.dns.map((each) => resource('dns', each.key, { name: `${each.key}.lan`, address: each.address })),
    ...one.routes.map((each) =>
      resource(
        'row',
        each.key,
        { 'dst-address': `10.9.${keys.indexOf(each.key as 'a')}.0/24`, gateway: each.gateway },
        { menu: '/ip/route' },
      ),
    ),
  ];
}

function networkRows(name: string): Resource[] {
  return [
    resource('bridge', name, { name }),
    resource('address', name, { address: '172.17.0.1/24', interface: name }),
    resource('nat', `${name}-masquerade`, {
      chain: 'srcnat',
      action: 'masquerade',
      srcAddress: '172.17.0.0/24',
    }),
  ];
}

function containerOf(
  each: ContainerShape,
  veth: string,
  lists: ReadonlySet<string>,
  mounts: ReadonlySet<string>,
  all: readonly ContainerShape[],
  has: (since: string) => boolean,
  more: Partial<Resource>,
): Resource {
  const props: Record<string, Props[string]> = {
    image: each.image,
    interface: [veth],
    envs: each.list !== undefined && lists.has(each.list) ? [each.list] : [],
    mounts: each.mounts.filter((name) => mounts.has(name)),
  };
  if (each.cmd !== undefined) props['cmd'] = each.cmd;
  if (each.logging !== undefined) props['logging'] = each.logging;
  if (each.startOnBoot !== undefined) props['startOnBoot'] = each.startOnBoot;
  if (each.memoryHigh !== undefined && has('7.20')) props['memoryHigh'] = each.memoryHigh;
  // Only towards earlier keys, so that no two containers wait for each other.
  const target = all.find((other) => other.key === each.dependsOn && other.key < each.key);
  return container(
    each.key,
    props,
    { state: each.stopped ? 'stopped' : 'running', dependsOn: target ? [`container/${target.key}`] : [] },
    { ...more, ...(each.comment === undefined ? {} : { comment: each.comment }) },
  );
}

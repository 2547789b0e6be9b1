import type { Desired, Props, Resource, UpdatePolicy } from '../../src/model/index.ts';
import { compareReleases } from '../../src/routeros/release.ts';
import { container, desired, env, mount, resource, veth } from './stack.ts';

/** What a run has to do: from one stack to another, on a router where other people's rows stand, too. */
export interface Scenario {
  readonly name: string;
  /** Applied before anything goes wrong; undefined = the router has nothing of ours. */
  readonly before?: (release: string) => Desired;
  readonly after: (release: string) => Desired;
  /** Rows that a person made, to be adopted. */
  readonly adopt?: true;
  /** Containers that serve all the time but for a restart: they must be up in the end. */
  readonly up: readonly string[];
  /** Is the old root-dir of `web` to be kept with its data? */
  readonly keepsRoot: boolean;
}

interface Shape {
  readonly image?: string;
  readonly update?: UpdatePolicy;
  readonly address?: string;
  readonly zone?: string;
  readonly extra?: boolean;
  readonly web?: Props;
}

/** Two containers and all that belongs to them: a network, variables, mounts, a port, a name, a route, a file. */
export function stackOf(release: string, shape: Shape = {}): Resource[] {
  const {
    image = 'demo/web:1',
    update,
    address = '172.17.0.2/24',
    zone = 'Europe/Riga',
    extra = true,
  } = shape;
  const hasModes = compareReleases(release, '7.20') >= 0;
  const common: Props = hasModes ? { mode: 'rw' } : {};
  return [
    ...network,
    resource('file', 'usb1/rosctr/demo/conf.txt', {
      path: '/usb1/rosctr/demo/conf.txt',
      contents: 'port=53',
    }),
    veth('veth-web', address),
    resource('bridge-port', 'veth-web', { bridge: 'net1', interface: 'veth-web' }),
    env('common', 'TZ', zone),
    mount('data', 'usb1/data', '/data', common),
    container(
      'web',
      { image, envs: ['common'], mounts: ['data'], startOnBoot: true, ...shape.web },
      { dependsOn: [], ...(update ? { update } : {}) },
      { comment: 'mine' },
    ),
    port('web-udp', '5353', '172.17.0.2'),
    ...(extra ? second(common) : []),
  ];
}

const network: readonly Resource[] = [
  resource('bridge', 'net1', { name: 'net1' }),
  resource('address', 'net1', { address: '172.17.0.1/24', interface: 'net1' }),
  resource('nat', 'net1-masquerade', {
    chain: 'srcnat',
    action: 'masquerade',
    srcAddress: '172.17.0.0/24',
  }),
];

const port = (key: string, dstPort: string, toAddress: string): Resource =>
  resource('nat', key, {
    chain: 'dstnat',
    action: 'dst-nat',
    protocol: 'udp',
    dstPort,
    toAddress,
    toPorts: '53',
    dstAddressType: 'local',
    inInterfaceList: 'LAN',
  });

const second = (common: Props): Resource[] => [
  veth('veth-db', '172.17.0.3/24'),
  resource('bridge-port', 'veth-db', { bridge: 'net1', interface: 'veth-db' }),
  env('db', 'USER', 'me'),
  mount('dbdata', 'usb1/dbdata', '/var/db', common),
  container('db', { envs: ['db'], mounts: ['dbdata'] }, { dependsOn: [] }),
  resource('dns', 'db', { name: 'db.lan', address: '172.17.0.3' }),
  resource('row', 'net', { 'dst-address': '10.9.0.0/24', gateway: '172.17.0.3' }, { menu: '/ip/route' }),
];

const base = (release: string): Desired => desired(stackOf(release));
const shaped =
  (shape: Shape) =>
  (release: string): Desired =>
    desired(stackOf(release, shape));

/** `web` has another key, and so has its interface: rows stay, marker and name move. */
function renamed(release: string): Desired {
  const resources = stackOf(release).map((one): Resource => {
    if (one.address === 'container/web')
      return {
        ...container('site', { ...one.props, name: 'site', interface: ['veth-site'] }, one.run),
        comment: 'mine',
        previously: ['web'],
      };
    if (one.address === 'veth/veth-web')
      return { ...veth('veth-site', '172.17.0.2/24'), previously: ['veth-web'] };
    if (one.address === 'bridge-port/veth-web')
      return resource(
        'bridge-port',
        'veth-site',
        { bridge: 'net1', interface: 'veth-site' },
        {
          previously: ['veth-web'],
        },
      );
    return one;
  });
  return desired(resources);
}

/** Everything at once: a new image, a new container, one that goes, and another zone. */
function mixed(release: string): Desired {
  const kept = stackOf(release, { image: 'demo/web:2', zone: 'UTC', extra: false });
  return desired([
    ...kept,
    veth('veth-new', '172.17.0.9/24'),
    container('new', { envs: ['common'] }, { dependsOn: ['container/web'] }),
  ]);
}

export const scenarios: readonly Scenario[] = [
  { name: 'create', after: base, up: ['web', 'db'], keepsRoot: false },
  { name: 'env change', before: base, after: shaped({ zone: 'UTC' }), up: ['web', 'db'], keepsRoot: true },
  {
    name: 'image, staged',
    before: base,
    after: shaped({ image: 'demo/web:2' }),
    up: ['web', 'db'],
    keepsRoot: false,
  },
  {
    name: 'image, recreated',
    before: base,
    after: shaped({ image: 'demo/web:2', update: { strategy: 'recreate' } }),
    up: ['web', 'db'],
    keepsRoot: false,
  },
  {
    name: 'veth change',
    before: base,
    after: shaped({ address: '172.17.0.7/24' }),
    up: ['web', 'db'],
    keepsRoot: true,
  },
  { name: 'rename', before: base, after: renamed, up: ['site', 'db'], keepsRoot: true },
  { name: 'delete', before: base, after: shaped({ extra: false }), up: ['web'], keepsRoot: true },
  { name: 'destroy', before: base, after: () => desired([]), up: [], keepsRoot: false },
  { name: 'adopt', after: base, adopt: true, up: ['web', 'db'], keepsRoot: true },
  { name: 'all at once', before: base, after: mixed, up: ['web', 'new'], keepsRoot: false },
];

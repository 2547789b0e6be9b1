import { containerPaths, type PropertyPath } from './container-paths.ts';

const veth = (line: string, prop: string, value: unknown): PropertyPath => ({
  kind: 'veth',
  prop,
  yaml: `veths.*.${prop}`,
  text: `veths:\n  v:\n    address: 10.0.0.2/24\n    ${line}\n`,
  value,
});

const inNetwork = (
  kind: string,
  line: string,
  prop: string,
  value: unknown,
  yaml: string,
): PropertyPath => ({
  kind,
  prop,
  yaml,
  text: `networks:\n  n:\n    address: 10.0.0.1/24\n    ${line}\nveths:\n  v: { network: n, address: 10.0.0.2/24 }\n`,
  value,
});

const port = (kind: string, line: string, prop: string, value: unknown): PropertyPath => ({
  kind,
  prop,
  yaml: `containers.*.ports[].${prop}`,
  text: `containers:\n  c:\n    image: a/b:1\n    veth: { address: [10.0.0.2/24, "fd00::2/64"] }\n    ports: [{ published: 53, ${line} }]\n`,
  value,
});

const nats = (['nat', 'nat6'] as const).flatMap((kind) => {
  const v4 = kind === 'nat';
  const network = v4 ? '10.0.0.1/24' : 'fd00::1/64';
  const masquerade = (line: string, prop: string, value: unknown): PropertyPath => ({
    kind,
    prop,
    yaml: `networks.*.masquerade.${prop}`,
    text: `networks:\n  n: { address: "${network}", masquerade: ${line} }\n`,
    value,
  });
  return [
    masquerade('true', 'chain', 'srcnat'),
    masquerade('true', 'action', 'masquerade'),
    masquerade('true', 'srcAddress', v4 ? '10.0.0.0/24' : 'fd00::/64'),
    masquerade('{ outInterface: ether1 }', 'outInterface', 'ether1'),
    masquerade('{ outInterfaceList: WAN }', 'outInterfaceList', 'WAN'),
    masquerade('{ disabled: true }', 'disabled', true),
    port(kind, 'protocol: udp', 'protocol', 'udp'),
    port(kind, 'protocol: udp', 'dstPort', '53'),
    port(kind, 'target: 5353', 'toPorts', '5353'),
    port(kind, 'target: 5353', 'toAddress', v4 ? '10.0.0.2' : 'fd00::2'),
    port(kind, 'target: 5353', 'dstAddressType', 'local'),
    port(
      kind,
      `address: "${v4 ? '10.9.9.9' : 'fd09::9'}"`,
      'dstAddress',
      v4 ? '10.9.9.9/32' : 'fd09::9/128',
    ),
    port(kind, 'list: VPN', 'inInterfaceList', 'VPN'),
    port(kind, 'interface: ether2', 'inInterface', 'ether2'),
  ];
});

const dns = (line: string, prop: string, value: unknown): PropertyPath => ({
  kind: 'dns',
  prop,
  yaml: `dns.*.${prop}`,
  text: `dns:\n  a.lan: { ${line} }\n`,
  value,
});

const config = (line: string, prop: string, value: unknown): PropertyPath => ({
  kind: 'config',
  prop,
  yaml: `config.${prop}`,
  text: `config: { ${line} }\n`,
  value,
});

const mount = (line: string, prop: string, value: unknown): PropertyPath => ({
  kind: 'mount',
  prop,
  yaml: `mounts.*.${prop}`,
  text: `mounts:\n  m: { src: usb1/m, dst: /m${line} }\n`,
  value,
});

const address = (kind: string, text: string, prop: string, value: unknown): PropertyPath => ({
  kind,
  prop,
  yaml: `networks.*.address.${prop}`,
  text: `networks:\n  n: { bridge: br, address: { ${text} } }\n`,
  value,
});

const env = (line: string, prop: string, value: unknown): PropertyPath => ({
  kind: 'env',
  prop,
  yaml: `envs.*.*${prop === 'key' || prop === 'list' ? '' : `.${prop}`}`,
  text: `envs:\n  common: { TZ: ${line} }\n`,
  value,
});

/** For every property of every kind: where a file says it, and the value it has then. */
export const paths: readonly PropertyPath[] = [
  ...containerPaths,
  veth('name: other', 'name', 'other'),
  veth('dhcp: false', 'address', ['10.0.0.2/24']),
  veth('gateway: 10.0.0.1', 'gateway', '10.0.0.1'),
  veth('gateway6: ""', 'gateway6', ''),
  veth('dhcp: false', 'dhcp', false),
  veth('mac: 02-42-ac-11-00-02', 'mac', '02:42:AC:11:00:02'),
  veth('containerMac: 02:42:ac:11:00:03', 'containerMac', '02:42:AC:11:00:03'),
  veth('disabled: true', 'disabled', true),
  inNetwork('bridge', 'bridge: br', 'name', 'br', 'networks.*.bridge'),
  inNetwork('bridge', 'vlanFiltering: true', 'vlanFiltering', true, 'networks.*.vlanFiltering'),
  inNetwork('bridge', 'protocolMode: none', 'protocolMode', 'none', 'networks.*.protocolMode'),
  inNetwork('bridge', 'mtu: 1500', 'mtu', '1500', 'networks.*.mtu'),
  inNetwork('bridge-port', 'bridge: br', 'bridge', 'br', 'veths.*.network'),
  inNetwork('bridge-port', 'bridge: br', 'interface', 'v', 'veths.*'),
  inNetwork('bridge-port', 'pvid: 20', 'pvid', '20', 'networks.*.pvid'),
  inNetwork('bridge-port', 'frameTypes: admit-all', 'frameTypes', 'admit-all', 'networks.*.frameTypes'),
  {
    kind: 'bridge-port',
    prop: 'disabled',
    yaml: 'veths.*.portDisabled',
    text: 'networks: { n: {} }\nveths: { v: { network: n, portDisabled: true } }\n',
    value: true,
  },
  inNetwork('list-member', 'interfaceLists: [LAN]', 'list', 'LAN', 'networks.*.interfaceLists[]'),
  inNetwork('list-member', 'interfaceLists: [LAN]', 'interface', 'n', 'networks.*.interfaceLists[]'),
  inNetwork(
    'list-member',
    'interfaceLists: [{ list: LAN, disabled: true }]',
    'disabled',
    true,
    'networks.*.interfaceLists[].disabled',
  ),
  address('address', 'address: 10.0.0.1/24', 'address', '10.0.0.1/24'),
  address('address', 'address: 10.0.0.1/24', 'interface', 'br'),
  address('address', 'address: 10.0.0.1/24, disabled: true', 'disabled', true),
  address('address6', 'address: "FD00:0::1/64"', 'address', 'fd00::1/64'),
  address('address6', 'address: "fd00::1/64"', 'interface', 'br'),
  address('address6', 'address: "fd00::1/64", advertise: false', 'advertise', false),
  address('address6', 'address: "fd00::1/64", disabled: true', 'disabled', true),
  ...nats,
  env('Europe/Riga', 'list', 'common'),
  env('Europe/Riga', 'key', 'TZ'),
  env('Europe/Riga', 'value', 'Europe/Riga'),
  env('{ value: x, disabled: true }', 'disabled', true),
  mount('', 'list', 'm'),
  mount('', 'src', '/usb1/m'),
  mount('', 'dst', '/m'),
  mount(', readOnly: true, noexec: true', 'mode', 'ro,noexec'),
  mount(', disabled: true', 'disabled', true),
  {
    kind: 'file',
    prop: 'path',
    yaml: 'directories.*',
    text: 'directories: { d: usb1/data }\n',
    value: '/usb1/data',
  },
  {
    kind: 'file',
    prop: 'type',
    yaml: 'directories.*.path',
    text: 'directories: { d: { path: usb1/data } }\n',
    value: 'directory',
  },
  {
    kind: 'file',
    prop: 'contents',
    yaml: 'files.*.contents',
    text: 'files: { f: { path: usb1/rosctr/f, contents: "a=b" } }\n',
    value: 'a=b',
  },
  dns('address: 10.0.0.1', 'name', 'a.lan'),
  dns('address: 10.0.0.1, regexp: "x.*"', 'regexp', 'x.*'),
  dns('address: "fd00::1"', 'type', 'AAAA'),
  dns('address: 10.0.0.1', 'address', '10.0.0.1'),
  dns('cname: b.lan', 'cname', 'b.lan'),
  dns('text: hello', 'text', 'hello'),
  dns('forwardTo: 10.0.0.2', 'forwardTo', '10.0.0.2'),
  dns('address: 10.0.0.1, matchSubdomain: true', 'matchSubdomain', true),
  dns('address: 10.0.0.1, ttl: 1h', 'ttl', 3_600_000),
  dns('forwardTo: 10.0.0.2, addressList: vpn', 'addressList', 'vpn'),
  dns('address: 10.0.0.1, disabled: true', 'disabled', true),
  config('registryUrl: https://ghcr.io', 'registryUrl', 'https://ghcr.io'),
  config('tmpDir: usb1/tmp', 'tmpDir', '/usb1/tmp'),
  config('layerDir: usb1/layers', 'layerDir', '/usb1/layers'),
  config('memoryHigh: 200M', 'memoryHigh', 209_715_200),
  config('memoryMax: 300M', 'memoryMax', 314_572_800),
  config('swapMax: unlimited', 'swapMax', 'unlimited'),
  config('username: robot', 'username', 'robot'),
  config('password: plain', 'password', 'plain'),
];

interface PropertyPath {
  readonly kind: string;
  readonly prop: string;
  /** Where it is written. */
  readonly yaml: string;
  readonly text: string;
  /** Its canonical value. */
  readonly value: unknown;
}

const container = (line: string, prop: string, value: unknown, yaml = prop): PropertyPath => ({
  kind: 'container',
  prop,
  yaml: `containers.*.${yaml}`,
  text: `veths: { v: {} }\ncontainers:\n  c:\n    image: a/b:1\n    veth: v\n    ${line}\n`,
  value,
});

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
    port(kind, `address: "${v4 ? '10.9.9.9' : 'fd09::9'}"`, 'dstAddress', v4 ? '10.9.9.9' : 'fd09::9'),
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
  container('name: other', 'name', 'other'),
  container('logging: true', 'image', 'a/b:1', 'image'),
  {
    kind: 'container',
    prop: 'file',
    yaml: 'containers.*.file',
    text: 'veths: { v: {} }\ncontainers: { c: { file: usb1/a.tar, veth: v } }\n',
    value: '/usb1/a.tar',
  },
  container('logging: true', 'interface', ['v'], 'veth'),
  container('env: { A: b }', 'envs', ['c'], 'env'),
  container('mounts: [usb1/m:/m]', 'mounts', ['c-m']),
  container('layerDir: usb1/layers', 'layerDir', '/usb1/layers'),
  container('cmd: run --it', 'cmd', 'run --it'),
  container('entrypoint: /start', 'entrypoint', '/start'),
  container('shell: /bin/sh -c', 'shell', '/bin/sh -c'),
  container('workdir: /work', 'workdir', '/work'),
  container('user: 0:0', 'user', '0:0'),
  container('hostname: 42', 'hostname', '42'),
  container('domainName: lan', 'domainName', 'lan'),
  container('dns: 1.1.1.1', 'dns', ['1.1.1.1']),
  container('hosts: { b: 10.0.0.2, a: 10.0.0.1 }', 'hosts', ['a=10.0.0.1', 'b=10.0.0.2']),
  container('logging: true', 'logging', true),
  container('startOnBoot: true', 'startOnBoot', true),
  container('stopSignal: 9-SIGKILL', 'stopSignal', 9),
  container('stopTime: 1m30s', 'stopTime', 90_000),
  container('checkCertificate: false', 'checkCertificate', false),
  container('devices: ["serial0:", "usb1:ttyUSB0"]', 'devices', ['serial0:', 'usb1:ttyUSB0']),
  container('memoryHigh: 512MiB', 'memoryHigh', 536_870_912),
  container('memoryMax: unlimited', 'memoryMax', 'unlimited'),
  container('swapMax: 64M', 'swapMax', 67_108_864),
  container('cpuList: [1, 0]', 'cpuList', ['0', '1']),
  container('shmSize: 8MiB', 'shmSize', 8_388_608),
  container('tmpfs: { /tmp: 64MiB }', 'tmpfs', ['/tmp=67108864']),
  container('inlineEnv: { A: b }', 'inlineEnv', ['A=b']),
  container('inlineMounts: [usb1/m:/m:ro]', 'inlineMounts', ['/usb1/m:/m:ro']),
  container('privileged: true', 'privileged', true),
  container('restart: on-failure', 'restart', 'on-failure'),
  container('restart: { policy: always, interval: 15s }', 'restartInterval', 15_000, 'restart.interval'),
  container('restart: { policy: always, maxCount: 3 }', 'restartMaxCount', 3, 'restart.maxCount'),
  container('stopOnUnhealthy: true', 'stopOnUnhealthy', true),
  container('healthcheck: { cmd: /probe }', 'healthcheckCmd', '/probe', 'healthcheck.cmd'),
  container('healthcheck: { interval: 10s }', 'healthcheckInterval', 10_000, 'healthcheck.interval'),
  container('healthcheck: { timeout: 5s }', 'healthcheckTimeout', 5000, 'healthcheck.timeout'),
  container(
    'healthcheck: { startPeriod: 1m }',
    'healthcheckStartPeriod',
    60_000,
    'healthcheck.startPeriod',
  ),
  container(
    'healthcheck: { startInterval: 2s }',
    'healthcheckStartInterval',
    2000,
    'healthcheck.startInterval',
  ),
  container('healthcheck: { retries: 5 }', 'healthcheckRetries', 5, 'healthcheck.retries'),
  container('ignoreRemoteImageChange: true', 'ignoreRemoteImageChange', true),
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

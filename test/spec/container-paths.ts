/** Where a file says a property, and the value it has then. */
export interface PropertyPath {
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

export const containerPaths: readonly PropertyPath[] = [
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
];

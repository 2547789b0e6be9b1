/** `start-on-boot`, `start_on_boot` and `StartOnBoot` are `startOnBoot`. */
export function sameWord(word: string, known: readonly string[]): string | undefined {
  const plain = (text: string): string => text.toLowerCase().replaceAll(/[-_ ]/g, '');
  return known.find((other) => plain(other) === plain(word));
}

/** The nearest of the known words, if one is near enough to be meant. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const same = sameWord(word, known);
  if (same !== undefined) return same;
  const limit = Math.max(1, Math.floor(word.length / 3));
  const scored = known
    .map((other) => ({ other, distance: distanceOf(word.toLowerCase(), other.toLowerCase()) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return scored[0]?.other;
}

/** `did you mean "x"?`, or what there is, or nothing to say. */
export function didYouMean(word: string, known: readonly string[], there = 'there is'): string | undefined {
  const near = nearest(word, known);
  if (near !== undefined) return `did you mean "${near}"?`;
  if (known.length === 0) return undefined;
  return known.length > 12 ? undefined : `${there} ${known.join(', ')}`;
}

/** Optimal string alignment: insert, delete, replace, and swap of neighbours cost one each. */
function distanceOf(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((row[j - 1] ?? 0) + 1, (previous[j] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}

/** What compose files, RouterOS and habit call things: to the key that is meant. `.` says where else it belongs. */
export const spellings: Readonly<Record<string, string>> = {
  services: 'containers',
  service: 'containers',
  container: 'containers',
  stack: 'metadata',
  name: 'metadata.name',
  hosts: 'routers',
  devices: 'routers',
  interfaces: 'veths',
  bridges: 'networks',
  volumes: 'mounts',
  volume: 'mounts',
  secrets: 'env',
  configs: 'files',
  environment: 'env',
  env_file: 'envs',
  envlist: 'envs',
  envlists: 'envs',
  'env-list': 'envs',
  envFrom: 'envs',
  mountlist: 'mounts',
  mountlists: 'mounts',
  mount: 'mounts',
  'remote-image': 'image',
  remoteImage: 'image',
  tag: 'image',
  interface: 'veth',
  veths: 'veth',
  network: 'veth',
  networks: 'veth',
  container_name: 'name',
  command: 'cmd',
  args: 'cmd',
  working_dir: 'workdir',
  workingDir: 'workdir',
  extra_hosts: 'hosts',
  expose: 'ports',
  publish: 'ports',
  port: 'ports',
  backup: 'preReplace',
  'pre-replace': 'preReplace',
  hooks: 'preReplace',
  'update-strategy': 'update.strategy',
  updateStrategy: 'update.strategy',
  update_config: 'update',
  restart_policy: 'restart',
  'restart-policy': 'restart',
  restartPolicy: 'restart',
  'restart-interval': 'restart.interval',
  'restart-max-count': 'restart.maxCount',
  'auto-restart-interval': 'restart.interval',
  autoRestartInterval: 'restart.interval',
  stop_grace_period: 'stopTime',
  stop_signal: 'stopSignal',
  depends_on: 'dependsOn',
  mem_limit: 'memoryMax',
  memory: 'memoryMax',
  mem_reservation: 'memoryHigh',
  'ram-high': 'memoryHigh',
  ramHigh: 'memoryHigh',
  memswap_limit: 'swapMax',
  cpuset: 'cpuList',
  cpus: 'cpuList',
  'root-dir': 'rootDir',
  rootdir: 'rootDir',
  root: 'rootDir',
  autostart: 'startOnBoot',
  enabled: 'state',
  disabled: 'state',
  'healthcheck-cmd': 'healthcheck.cmd',
  'healthcheck-interval': 'healthcheck.interval',
  'healthcheck-timeout': 'healthcheck.timeout',
  'healthcheck-retries': 'healthcheck.retries',
  healthCheck: 'healthcheck',
  test: 'cmd',
  start_period: 'startPeriod',
  start_interval: 'startInterval',
  source: 'src',
  target: 'dst',
  destination: 'dst',
  path: 'dst',
  read_only: 'readOnly',
  'read-only': 'readOnly',
  readonly: 'readOnly',
  ro: 'readOnly',
  host_port: 'published',
  hostPort: 'published',
  containerPort: 'target',
  host: 'address',
  hostname: 'address',
  ip: 'address',
  user: 'username',
  login: 'username',
  pass: 'password',
  ssl: 'tls',
  'mac-address': 'mac',
  'container-mac-address': 'containerMac',
  gateway4: 'gateway',
  vlan: 'pvid',
  subnet: 'address',
  nat: 'masquerade',
  'registry-url': 'registryUrl',
  registry: 'registryUrl',
  tmpdir: 'tmpDir',
  'memory-max': 'memoryMax',
  content: 'contents',
  properties: 'set',
  props: 'set',
  'place-before': 'before',
  placeBefore: 'before',
};

import type { Process } from '../../../src/sim/index.ts';

/**
 * When a change of a property reaches the container, by hand from routeros.md 2.3, 2.5 and 7.2: `start` = a running
 * process has what it was started with; `live` = RouterOS looks at it when it needs it (at a stop, an exit, a boot);
 * `import` = only with a new image in a new root-dir.
 */
export type Acts = 'live' | 'start' | 'import';

export const containerActs: Readonly<Record<string, Acts>> = {
  // A rename in place, in any state (2.5).
  name: 'live',
  startOnBoot: 'live',
  stopSignal: 'live',
  stopTime: 'live',
  restart: 'live',
  restartInterval: 'live',
  restartMaxCount: 'live',
  autoRestartInterval: 'live',
  stopOnUnhealthy: 'live',
  // Looked at when an image is pulled.
  checkCertificate: 'live',
  ignoreRemoteImageChange: 'live',
  interface: 'start',
  envs: 'start',
  mounts: 'start',
  cmd: 'start',
  entrypoint: 'start',
  shell: 'start',
  workdir: 'start',
  user: 'start',
  hostname: 'start',
  domainName: 'start',
  dns: 'start',
  hosts: 'start',
  logging: 'start',
  devices: 'start',
  memoryHigh: 'start',
  memoryMax: 'start',
  swapMax: 'start',
  cpuList: 'start',
  shmSize: 'start',
  tmpfs: 'start',
  inlineEnv: 'start',
  inlineMounts: 'start',
  privileged: 'start',
  healthcheckCmd: 'start',
  healthcheckInterval: 'start',
  healthcheckTimeout: 'start',
  healthcheckStartPeriod: 'start',
  healthcheckStartInterval: 'start',
  healthcheckRetries: 'start',
  image: 'import',
  file: 'import',
  layerDir: 'import',
};

/** Rows that a container uses (routeros.md 2.5: environment, mounts and interface act at its next start). */
export const usedActs: Readonly<Record<string, Readonly<Record<string, Acts>>>> = {
  env: { list: 'start', key: 'start', value: 'start', disabled: 'start' },
  mount: { list: 'start', src: 'start', dst: 'start', mode: 'start', disabled: 'start' },
  veth: {
    // The reference in the row follows; the name inside changes at the next start (2.8 [I]).
    name: 'live',
    address: 'start',
    gateway: 'start',
    gateway6: 'start',
    dhcp: 'start',
    mac: 'start',
    containerMac: 'start',
    disabled: 'start',
  },
};

/** What a running process shows of the values of the tables, where a process has them at all. */
export const effects: Readonly<Record<string, readonly [of: (process: Process) => unknown, is: unknown]>> =
  {
    interface: [({ interfaces }) => interfaces.map(({ name }) => name), ['w']],
    envs: [({ env }) => env['TZ'], 'UTC'],
    mounts: [({ mounts }) => mounts, [{ src: 'usb1/data', dst: '/data', mode: 'rw' }]],
    cmd: [({ cmd }) => cmd, ['serve', '--port', '53']],
    entrypoint: [({ entrypoint }) => entrypoint, ['/bin/dumb-init', '--']],
    workdir: [({ workdir }) => workdir, '/opt/adguardhome/work'],
    user: [({ user }) => user, '10001:10001'],
    hostname: [({ hostname }) => hostname, 'pihole'],
    dns: [({ dns }) => dns, ['1.1.1.1', '9.9.9.9']],
    inlineEnv: [({ env }) => env['B'], 'two words'],
    inlineMounts: [({ mounts }) => mounts, [{ src: 'usb1/x', dst: '/x', mode: 'ro' }]],
    image: [({ image }) => image.shown.replace(/^[^/]*\//, ''), 'pihole/pihole:2025.08.1'],
    file: [({ image }) => image.shown, 'app:latest'],
  };

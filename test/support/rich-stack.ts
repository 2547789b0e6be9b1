import assert from 'node:assert/strict';
import type { Desired } from '../../src/model/index.ts';
import { compareReleases } from '../../src/routeros/release.ts';
import { loadStacks } from '../../src/spec/index.ts';

/** What a variant of the stack changes in one place. */
export interface Twist {
  /** Of a shared list: two containers use it. */
  readonly zone?: string;
  /** Of one container alone. */
  readonly mode?: string;
  readonly comment?: string;
}

const head = (zone: string): string => `
apiVersion: rosctr.dev/v1
kind: Stack
metadata: { name: rich }
routers:
  home: { address: 192.168.88.1, password: x, storage: usb1 }
config: { registryUrl: https://registry-1.docker.io, tmpDir: usb1/tmp, layerDir: usb1/layers, memoryHigh: 512MiB }
networks:
  containers:
    address: [172.17.0.1/24, "fd8d:5ad2:24:2::1/64"]
    masquerade: true
    interfaceLists: [LAN]
  lan: { bridge: bridge, external: true, gateway: 192.168.88.1 }
veths:
  veth-web: { network: containers, address: [172.17.0.2/24, "fd8d:5ad2:24:2::2/64"], gateway6: "fd8d:5ad2:24:2::1" }
  veth-db: { network: containers, address: 172.17.0.3/24 }
  veth-lan: { network: lan, address: 192.168.88.10/24, pvid: 1 }
  veth-alone: { address: 10.9.0.2/24, gateway: 10.9.0.1, routerAddress: 10.9.0.1/24 }
envs:
  common: { TZ: ${zone}, LANG: { value: C.UTF-8, comment: as everywhere } }
mounts:
  data: { src: usb1/web, dst: /data }
files:
  conf: { path: usb1/rosctr/rich/web.conf, contents: "port=80" }
dns:
  web.lan: 172.17.0.2
  alias.lan: { cname: web.lan, ttl: 1h }
rows:
  back: { menu: /ip/route, set: { dst-address: 10.99.0.0/16, gateway: "\${veth:veth-alone.address}" } }
`;

/** Every feature of containers that a release has, in a stack whose containers all run and start on boot. */
export function richStack(
  release: string,
  { zone = 'Europe/Riga', mode = '0123', comment = 'the web' }: Twist = {},
): Desired {
  const has = (since: string, line: string): string[] =>
    compareReleases(release, since) >= 0 ? [line] : [];
  const web = [
    'image: demo/web:1.2',
    'veth: veth-web',
    'envs: [common]',
    `env: { PASSWORD: "\${env:PASSWORD}", MODE: "${mode}" }`,
    `mounts: [data, usb1/logs:/logs${has('7.20', ':ro').join('')}]`,
    'ports: ["8080:80", "5353:53/udp", { published: 9000, target: 9000, interface: bridge, comment: for me }]',
    'cmd: serve --port 80',
    'entrypoint: /bin/web',
    'workdir: /srv',
    'user: 0:0',
    'hostname: web',
    'domainName: lan',
    'dns: [1.1.1.1, 9.9.9.9]',
    'logging: true',
    'startOnBoot: true',
    'stopSignal: SIGINT',
    `comment: ${comment}`,
    ...has('7.20', 'checkCertificate: false'),
    ...has('7.20', 'devices: ["serial0:", "kvm:kvm"]'),
    ...has('7.20', 'memoryHigh: 256MiB'),
    ...has('7.20', 'restart: { policy: always, interval: 30s }'),
    ...has('7.21', 'stopTime: 5s'),
    ...has('7.21', 'cpuList: [0, 1]'),
    ...has('7.21', 'hosts: { nas: 192.168.88.5 }'),
    ...has('7.21', 'layerDir: usb1/weblayers'),
    ...has('7.21', 'inlineEnv: { A: b }'),
    ...has('7.21', 'inlineMounts: [usb1/inline:/inline:ro]'),
    ...has('7.21.2', 'shmSize: 128MiB'),
    ...has('7.21.2', 'tmpfs: { /tmp: 64MiB }'),
    ...has(
      '7.22',
      'healthcheck: { cmd: "CMD,/bin/probe", interval: 20s, timeout: 5s, startPeriod: 0s, retries: 5 }',
    ),
    ...has('7.23', 'shell: /bin/bash -c'),
    ...has('7.23', 'memoryMax: 512MiB'),
    ...has('7.23', 'stopOnUnhealthy: true'),
    ...has('7.23.2', 'ignoreRemoteImageChange: true'),
    ...has('7.24', 'privileged: true'),
    ...has('7.24', 'swapMax: 64MiB'),
  ];
  const two = compareReleases(release, '7.20') >= 0 ? 'veth: [veth-lan, veth-alone]' : 'veth: veth-lan';
  const text = [
    head(zone).trim(),
    'containers:',
    '  web:',
    ...web.map((line) => `    ${line}`),
    '  db: { image: demo/db:1, veth: veth-db, startOnBoot: true, mounts: [data, usb1/db:/var/db], dependsOn: [web] }',
    `  side: { image: "ghcr.io/demo/side:2", ${two}, startOnBoot: true, envs: [common] }`,
    '  sister: { image: demo/sister:1, veth: veth-db, startOnBoot: true, volatile: true }',
  ]
    .join('\n')
    // A host in an image's name is understood from 7.18 on (routeros.md 1.10).
    .replace('ghcr.io/', compareReleases(release, '7.18') >= 0 ? 'ghcr.io/' : '');
  const loaded = loadStacks([{ path: 'rich.yaml', text }], {
    env: { PASSWORD: 'very-secret' },
    readFile: (path) => {
      throw new Error(`no file ${path}`);
    },
  });
  assert.deepEqual(loaded.problems, []);
  const [desired] = loaded.desired('home');
  assert.ok(desired);
  return desired;
}

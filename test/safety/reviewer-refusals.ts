import { noteNotUtf8 } from '../../src/routeros/not-utf8.ts';
import { type ReviewerCase, web, bare, twoNetworks, many, names } from './reviewer-case.ts';

/** Every reason for which a plan is refused; a test sees to it that none is missing. */
export const refusals: readonly ReviewerCase[] = [
  {
    name: 'foreign',
    after: web(),
    meddle: (lab) => {
      lab.device.insert('interface/veth', { name: 'veth-web', address: '172.17.0.99/24' });
    },
  },
  {
    name: 'unreadable-comment',
    after: web(),
    meddle: (lab) => {
      lab.device.insert('interface/veth', {
        name: 'veth-web',
        address: '172.17.0.99/24',
        comment: 'caf\u00e9',
      });
    },
    snapshot: (read) => {
      for (const row of read.menus.get('/interface/veth') ?? []) noteNotUtf8(row);
      return read;
    },
    options: { adopt: ['veth/veth-web'] },
  },
  {
    name: 'twins',
    before: web(),
    after: web(),
    meddle: (lab) => {
      const [row] = lab.device.rows('interface/veth');
      lab.device.insert('interface/veth', { ...Object.fromEntries(row?.fields ?? []), name: 'veth-copy' });
    },
  },
  {
    name: 'circle',
    before: twoNetworks,
    after: twoNetworks,
    // Somebody has swapped the comments of two addresses in WinBox.
    meddle: (lab) => {
      const [one, other] = lab.device
        .rows('ip/address')
        .filter((row) => row.fields.get('interface') !== 'bridge');
      const [first, second] = [one, other].map((row) => row?.fields.get('comment') ?? '');
      one?.fields.set('comment', second ?? '');
      other?.fields.set('comment', first ?? '');
    },
  },
  {
    name: 'name-taken',
    before: web(),
    after: web('demo/web:1', '    name: site\n'),
    meddle: (lab) => {
      lab.device.insert('interface/veth', { name: 'veth-other' });
      lab.device.insert('container', { name: 'site', interface: 'veth-other', 'root-dir': '/usb1/site' });
    },
  },
  { name: 'other-stack', before: web(), beforeStack: 'office', after: web() },
  {
    name: 'router-owned',
    after: web(),
    meddle: (lab) => {
      lab.device.insert('interface/veth', { name: 'veth-app-web' });
      lab.device.insert('container', {
        name: 'web',
        interface: 'veth-app-web',
        'root-dir': '/usb1/apps/web/web_root',
      });
    },
  },
  {
    name: 'owner-unknown',
    release: '7.20.8',
    after: web(),
    meddle: (lab) => {
      const comment = 'exited with status 255: execvp /app: No such file or directory';
      lab.device.insert('interface/veth', { name: 'veth-other' });
      lab.device.insert('container', {
        name: 'web',
        interface: 'veth-other',
        'root-dir': 'usb1/web',
        comment,
      });
    },
  },
  { name: 'too-many-deletes', before: names(11), after: '' },
  { name: 'too-many-recreates', before: many('demo/web:1'), after: many('demo/web:2') },
  { name: 'data-loss', before: bare('demo/web:1'), after: bare('demo/web:2') },
  {
    name: 'protected',
    before: web('demo/web:1', '    protect: true\n'),
    after: web('demo/web:2', '    protect: true\n    volatile: true\n'),
  },
  {
    name: 'path-cut',
    before: web('demo/web:1', '    managementPath: true\n'),
    after: web('demo/web:2', '    managementPath: true\n    volatile: true\n'),
  },
  {
    name: 'exec-not-allowed',
    before: web(),
    after: web(
      'demo/web:2',
      '    volatile: true\n    preReplace: { command: [restic, backup, /mnt/web] }\n',
    ),
  },
  { name: 'service-port', after: web('demo/web:1', '    ports: ["80:8080"]\n') },
  {
    name: 'needs-newer-release',
    release: '7.20.8',
    after: web(
      'demo/web:1',
      '    memoryMax: 512MiB\n    cpuList: [0, 1]\n    restart: on-failure\n    preReplace: { save: usb1/backup/web.tar }\n',
    ),
  },
  { name: 'release-too-old', release: '7.11.3', after: web() },
  {
    name: 'no-containers-here',
    after: web(),
    snapshot: (snapshot) => ({ ...snapshot, architecture: 'mipsbe' }),
  },
  { name: 'no-container-package', after: web(), sim: { packages: [] } },
  { name: 'device-mode', after: web(), sim: { deviceMode: { container: 'no' } } },
  { name: 'disk-missing', after: web(), sim: { disks: [{ slot: 'nvme1', size: 64_000_000_000 }] } },
  {
    name: 'missing-on-router',
    after: web(
      'demo/web:1',
      '    ports: ["53:53/udp"]\n',
      'mounts: { certs: { external: true } }\n',
    ).replace('[usb1/data:/data]', '[certs]'),
    sim: { factory: 'empty' },
  },
  {
    name: 'menu-unreadable',
    after: `${web()}rows: { broker: { menu: /iot/lora/servers, set: { name: mosquitto, address: 172.17.0.2 } } }\n`,
  },
  { name: 'no-registry', release: '7.16.2', after: web() },
];

import * as codec from '../../codecs/index.ts';
import type { Kind } from '../../model/index.ts';
import { limits } from './container-limits.ts';
import { inherited, override, supervision } from './container-supervision.ts';

/** `/container`: routeros.md 1.1 for names and defaults, 2.5 for what a change causes. */
export const container: Kind = {
  name: 'container',
  menu: '/container',
  identity: ['name'],
  unique: true,
  likeness: ['interface', 'image'],
  membership: 'recreate',
  lifecycle: true,
  noticed: true,
  staging: 'staged',
  props: {
    // Read-only UUIDs before 7.19; one that survived the upgrade is renamed along with the next change (design 3).
    name: {
      wire: [{ name: 'name', since: '7.19' }],
      codec: codec.text,
      derived: true,
      lazy: (observed) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(String(observed)),
    },
    // Read back under three names (routeros.md 0.4); `remote-image` is empty on rows that came from an older release.
    image: {
      wire: [
        { name: 'remote-image', since: '7.18' },
        { name: 'remote-image', until: '7.18', codec: codec.hostlessImage },
      ],
      reads: [
        { name: 'remote-image', since: '7.21' },
        { name: 'tag', since: '7.20' },
        { name: 'repo', since: '7.18', until: '7.20' },
        { name: 'tag', until: '7.18' },
      ],
      codec: codec.image,
      disrupts: 'recreate',
      image: true,
      emptyIsUnknown: true,
    },
    // Kept in the row from 7.21 on only, without a leading slash; what was pulled has a remote-image (transcript 02).
    file: {
      wire: [{ name: 'file' }],
      reads: [{ name: 'file', since: '7.21' }],
      codec: codec.diskPath,
      disrupts: 'recreate',
      image: true,
      emptyIsUnknown: (row) => !row['remote-image'],
    },
    interface: {
      // Several from 7.20 on.
      wire: [
        { name: 'interface', since: '7.20' },
        { name: 'interface', until: '7.20', accepts: (value) => !codec.isList(value) || value.length <= 1 },
      ],
      codec: codec.list,
      disrupts: 'restart',
      ref: ['veth'],
      follows: true,
    },
    envs: {
      wire: [
        { name: 'envlists', since: '7.20' },
        { name: 'envlist', until: '7.20', accepts: (value) => !codec.isList(value) || value.length <= 1 },
      ],
      codec: codec.list,
      disrupts: 'restart',
      default: [{ value: [] }],
      ref: ['env'],
    },
    mounts: {
      wire: [
        { name: 'mountlists', since: '7.21' },
        { name: 'mounts', until: '7.21' },
      ],
      codec: codec.list,
      disrupts: 'restart',
      default: [{ value: [] }],
      ref: ['mount'],
    },
    rootDir: { wire: [{ name: 'root-dir' }], codec: codec.diskPath, assigned: true, disrupts: 'recreate' },
    layerDir: {
      wire: [{ name: 'layer-dir', since: '7.21' }],
      codec: codec.diskPath,
      disrupts: 'recreate',
      absent: '',
      unmanaged: 'taking it back needs a new row',
    },
    cmd: override('cmd'),
    entrypoint: override('entrypoint'),
    shell: override('shell', '7.23'),
    workdir: override('workdir'),
    user: override('user'),
    hostname: {
      wire: [{ name: 'hostname' }],
      codec: codec.text,
      disrupts: 'restart',
      default: [{ value: '' }],
    },
    domainName: {
      wire: [{ name: 'domain-name' }],
      codec: codec.text,
      disrupts: 'restart',
      default: [{ value: '' }],
    },
    // From 7.23 an unset one is inherited from /ip/dns and absent; how to unset it is not known (routeros.md 8).
    dns: {
      wire: [{ name: 'dns' }],
      codec: codec.list,
      disrupts: 'restart',
      absent: [],
      default: [{ value: [], until: '7.23' }],
      unmanaged: 'from 7.23 on it is inherited from /ip/dns',
    },
    hosts: {
      wire: [{ name: 'hosts', since: '7.21' }],
      codec: codec.hosts,
      disrupts: 'restart',
      absent: [],
      default: [{ value: [], since: '7.21' }],
    },
    logging: {
      wire: [{ name: 'logging' }],
      codec: codec.flag,
      disrupts: 'restart',
      default: [{ value: false }],
    },
    startOnBoot: { wire: [{ name: 'start-on-boot' }], codec: codec.flag, default: [{ value: false }] },
    stopSignal: {
      wire: [
        { name: 'stop-signal', since: '7.20' },
        { name: 'stop-signal', until: '7.20', codec: codec.signalDigits },
      ],
      // From 7.23 on one that is not set is absent, and the image's stands beside it (routeros.md 0.6, 7.1).
      reads: [{ name: 'stop-signal' }, { name: 'default-stop-signal', since: '7.23' }],
      codec: codec.signalName,
      absent: 15,
      unmanaged: inherited,
    },
    stopTime: {
      wire: [{ name: 'stop-time', since: '7.21' }],
      codec: codec.duration,
      absent: 10_000,
      default: [{ value: 10_000, since: '7.21' }],
    },
    checkCertificate: {
      wire: [{ name: 'check-certificate', since: '7.20' }],
      codec: codec.flag,
      unmanaged: 'yes for new imports, no for old containers',
    },
    ...limits,
    ...supervision,
  },
};

/** A container being pulled and tried beside the one it is to replace; its marker tells it from that one. */
export const staged: Kind = { ...container, name: 'staged', expendable: true };

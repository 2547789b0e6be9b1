import { compareReleases } from '../../src/routeros/release.ts';
import {
  containerState,
  SimDevice,
  VirtualClock,
  type Seed,
  type SimOptions,
} from '../../src/sim/index.ts';

/** One release of every profile of routeros.md 7.1, and the newest. */
export const profiles = ['7.16.2', '7.19.4', '7.20.8', '7.22.3', '7.23.3', '7.24'];

/** A simulated router with other people's rows on it. */
export interface Site {
  readonly release: string;
  readonly clock: VirtualClock;
  readonly device: SimDevice;
}

/** Rows, a running container and its data that belong to somebody else. */
function othersOn(release: string): Seed {
  const has = (since: string): boolean => compareReleases(release, since) >= 0;
  return {
    rows: {
      'interface/veth': [
        { name: 'veth-other', address: '10.0.0.2/24', gateway: '10.0.0.1', comment: 'other veth' },
      ],
      'container/envs': [
        { [has('7.20') ? 'list' : 'name']: 'otherlist', key: 'PW', value: 'x', comment: 'other env' },
      ],
      'container/mounts': [
        {
          [has('7.21') ? 'list' : 'name']: 'otherdata',
          src: '/usb1/other/data',
          dst: '/data',
          comment: 'other mount',
        },
      ],
      container: [
        {
          ...(has('7.19') ? { name: 'other' } : {}),
          'remote-image': 'other/app:1',
          interface: 'veth-other',
          [has('7.20') ? 'envlists' : 'envlist']: 'otherlist',
          [has('7.21') ? 'mountlists' : 'mounts']: 'otherdata',
          'root-dir': 'usb1/other/root',
          comment: 'other container',
          'start-on-boot': true,
          [has('7.20') ? 'running' : 'status']: has('7.20') ? 'true' : 'running',
        },
      ],
      'ip/firewall/nat': [
        { chain: 'dstnat', action: 'accept', protocol: 'tcp', 'dst-port': '1', comment: 'other rule' },
      ],
      'ip/dns/static': [{ name: 'other.lan', address: '10.0.0.2', comment: 'other name' }],
    },
    files: [
      { name: 'usb1/other/data', type: 'container store', size: 5 },
      ...['data', 'root'].map((folder) => ({
        name: `usb1/other/${folder}/.data`,
        type: 'file',
        size: 5,
        contents: JSON.stringify({ madeBy: 'other', madeAt: 1, starts: 1, bytes: 5 }),
      })),
    ],
  };
}

export function siteFor(release: string, options: Partial<SimOptions> = {}): Site {
  const clock = new VirtualClock();
  const device = new SimDevice({ release, clock, seed: othersOn(release), ...options });
  // Before 7.18 no image can be pulled without it (routeros.md 1.10).
  device.rows('container/config')[0]?.fields.set('registry-url', 'https://registry-1.docker.io');
  if (device.rows('container/config').length === 0)
    device.insert('container/config', { 'registry-url': 'https://registry-1.docker.io' });
  // What a seeded container has done so far comes to be when somebody first looks at it.
  for (const row of device.rows('container')) containerState(device, row.id);
  return { release, clock, device };
}

import { both, containerRow, stack, web, type Case, checkPlans } from '../support/plan-cases.ts';
import { desired, veth } from '../support/stack.ts';

const cases: readonly Case[] = [
  {
    title: 'makes a container anew whose pull failed',
    want: stack,
    rows: {
      ...both,
      '/container': [
        containerRow({ running: 'false', stopped: 'true', 'download/extract failed': 'true' }),
      ],
    },
    does: ['replace container/web'],
  },
  {
    title: 'waits for a pull that an earlier run began',
    want: stack,
    rows: { ...both, '/container': [containerRow({ running: 'false', 'downloading/extracting': 'true' })] },
    does: ['update container/web'],
    steps: ['settled', 'start container/web', 'up'],
  },
  {
    title: 'leaves a manual update until it is asked for',
    want: desired([veth('veth-web'), web({ image: 'demo/web:2' }, { update: { strategy: 'manual' } })]),
    rows: both,
    does: [],
  },
  {
    title: 'takes a manual update when it is asked for',
    want: desired([veth('veth-web'), web({ image: 'demo/web:2' }, { update: { strategy: 'manual' } })]),
    rows: both,
    options: { target: ['container/web'] },
    does: ['replace container/web'],
  },
  {
    title: 'stages a new image where the disk has room, and puts the old one back if it fails',
    want: desired([veth('veth-web'), web({ image: 'demo/web:2' })]),
    rows: { ...both, '/disk': [{ slot: 'usb1', free: '10737418240' }] },
    does: ['replace container/web'],
    steps: [
      'add staged/web',
      'settled',
      'stop container/web',
      'stopped',
      'start staged/web',
      'up',
      'remove container/web',
      'gone',
      'set container/web {"name":"web","start-on-boot":"no","comment":"[rosctr:demo container/web]"}',
    ],
  },
  {
    title: 'recreates where the disk has no room for both',
    want: desired([veth('veth-web'), web({ image: 'demo/web:2' })]),
    rows: { ...both, '/disk': [{ slot: 'usb1', free: '1048576' }] },
    does: ['replace container/web'],
    steps: [
      'stop container/web',
      'stopped',
      'remove container/web',
      'gone',
      'add container/web',
      'settled',
      'start container/web',
      'up',
    ],
  },
  {
    title: 'goes on with what an earlier run has staged',
    want: desired([veth('veth-web'), web({ image: 'demo/web:2' })]),
    rows: {
      ...both,
      '/container': [
        containerRow(),
        containerRow({
          name: 'web-next',
          'remote-image': 'demo/web:2',
          running: 'false',
          stopped: 'true',
          'root-dir': '/usb1/rosctr/demo/web-2',
          comment: '[rosctr:demo staged/web]',
        }),
      ],
    },
    does: ['replace container/web'],
    steps: [
      'settled',
      'stop container/web',
      'stopped',
      'start staged/web',
      'up',
      'remove container/web',
      'gone',
      'set container/web',
    ],
  },
  {
    title: 'gives the staged row the container’s name when the old one is gone',
    want: desired([veth('veth-web'), web({ image: 'demo/web:2' })]),
    rows: {
      ...both,
      '/container': [
        containerRow({
          name: 'web-next',
          'remote-image': 'demo/web:2',
          comment: '[rosctr:demo staged/web]',
        }),
      ],
    },
    does: ['rename container/web'],
    steps: ['set container/web {"name":"web","comment":"[rosctr:demo container/web]"}'],
  },
  {
    title: 'removes a staged row that nobody wants any more',
    want: stack,
    rows: {
      ...both,
      '/container': [
        containerRow(),
        containerRow({
          name: 'web-next',
          'remote-image': 'demo/web:2',
          running: 'false',
          stopped: 'true',
          comment: '[rosctr:demo staged/web]',
        }),
      ],
    },
    does: ['delete staged/web'],
    steps: ['remove staged/web', 'gone'],
  },
  {
    title: 'keeps a UUID name until something else changes, then writes the name along',
    want: stack,
    rows: { ...both, '/container': [containerRow({ name: '76e7fc0c-e2c0-4b8c-b3b0-4c985c496a90' })] },
    does: [],
  },
  {
    title: 'writes a name along with another change where it still is a UUID',
    want: desired([veth('veth-web'), web({ startOnBoot: true })]),
    rows: { ...both, '/container': [containerRow({ name: '76e7fc0c-e2c0-4b8c-b3b0-4c985c496a90' })] },
    does: ['update container/web'],
    steps: ['set container/web {"start-on-boot":"yes","name":"web"}'],
  },
];

describe('how new images and names come in', () => {
  checkPlans(cases);
});

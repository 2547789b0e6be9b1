import { Secret } from '../../src/model/index.ts';
import { both, containerRow, stack, vethRow, web, type Case, checkPlans } from '../support/plan-cases.ts';
import { desired, env, mount, veth } from '../support/stack.ts';

const cases: readonly Case[] = [
  {
    title: 'leaves alone what the image decides',
    want: stack,
    rows: { ...both, '/container': [containerRow({ cmd: 'something', workdir: '/app', user: '0:0' })] },
    does: [],
  },
  {
    title: 'takes a masked value as unknown, not as a difference',
    want: desired([env('web', 'PW', new Secret('hunter2'))]),
    rows: {
      '/container/envs': [
        { list: 'web', key: 'PW', value: '*****', comment: '[rosctr:demo env/web/PW !]' },
      ],
    },
    does: [],
  },
  {
    title: 'asks before it throws away state that no mount holds',
    want: desired([web({ image: 'demo/web:2' }, { volatile: false })]),
    rows: { '/container': [containerRow()] },
    does: ['replace container/web'],
    refuses: ['--allow-data-loss container/web'],
  },
  {
    title: 'does not throw away what a container with mounts has grown beside them',
    want: desired([mount('data'), web({ image: 'demo/web:2', mounts: ['data'] }, { volatile: false })]),
    rows: {
      '/container/mounts': [
        { list: 'data', src: '/usb1/data', dst: '/data', mode: 'rw', comment: '[rosctr:demo mount/data]' },
      ],
      '/container': [containerRow({ mountlists: 'data', 'data-size': '5242880' })],
    },
    does: ['replace container/web'],
    refuses: ['--allow-data-loss container/web'],
  },
  {
    title: 'does not mind a few bytes beside the mounts',
    want: desired([mount('data'), web({ image: 'demo/web:2', mounts: ['data'] }, { volatile: false })]),
    rows: {
      '/container/mounts': [
        { list: 'data', src: '/usb1/data', dst: '/data', mode: 'rw', comment: '[rosctr:demo mount/data]' },
      ],
      '/container': [containerRow({ mountlists: 'data', 'data-size': '512' })],
    },
    does: ['replace container/web'],
  },
  {
    title: 'does not cut its own way to the router',
    want: desired([web({ cmd: 'x' }, { managementPath: true })]),
    rows: { '/container': [containerRow()] },
    does: ['update container/web'],
    refuses: ['--allow-path-cut container/web'],
  },
  {
    title: 'cuts the way to the router last, where it is allowed to',
    want: desired([web({ image: 'demo/web:2' }, { managementPath: true }), veth('veth-z')]),
    rows: { '/container': [containerRow()] },
    options: { allowPathCut: ['container/web'] },
    does: ['create veth/veth-z', 'replace container/web'],
  },
  {
    title: 'does not stop a protected container',
    want: desired([web({ cmd: 'x' }, { protect: true })]),
    rows: { '/container': [containerRow()] },
    does: ['update container/web'],
    refuses: ['--unprotect container/web'],
  },
  {
    title: 'names the number with the flag that allows it',
    want: desired([]),
    rows: {
      '/interface/veth': ['a', 'b', 'c'].map((name) =>
        vethRow({ name, comment: `[rosctr:demo veth/${name}]` }),
      ),
    },
    options: { maxDeletes: 2 },
    does: ['delete veth/a', 'delete veth/b', 'delete veth/c'],
    refuses: ['--max-deletes 3'],
  },
];

describe('what a plan refuses or leaves alone', () => {
  checkPlans(cases);
});

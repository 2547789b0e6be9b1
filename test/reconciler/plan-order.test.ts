import { both, containerRow, stack, web, type Case, checkPlans } from '../support/plan-cases.ts';
import { container, desired, env, mount, veth, resource } from '../support/stack.ts';

const cases: readonly Case[] = [
  {
    title: 'makes a folder before what lies in it, whatever they are called',
    want: desired([
      resource('file', 'a', { path: '/usb1/rosctr/x/a.conf', contents: 'x' }),
      resource('file', 'z', { path: '/usb1/rosctr/x', type: 'directory' }),
    ]),
    rows: {},
    does: ['create index/menus', 'create file/z', 'create file/a'],
  },
  {
    title: 'makes a row before the rows that name it',
    want: desired([
      resource(
        'row',
        'a',
        { 'dst-address': '0.0.0.0/0', gateway: '10.0.0.1', 'routing-table': 'vpn' },
        { menu: '/ip/route' },
      ),
      resource('row', 'z', { name: 'vpn', fib: '' }, { menu: '/routing/table' }),
    ]),
    rows: {},
    does: ['create index/menus', 'create row/z', 'create row/a'],
  },
  {
    title:
      'makes what is missing, what is used before its users, and starts a container when it is settled',
    want: stack,
    rows: {},
    does: ['create veth/veth-web', 'create container/web'],
    steps: ['add veth/veth-web', 'add container/web', 'settled', 'start container/web', 'up'],
  },
  {
    title: 'restarts the container whose variable changes, and stops it before anything is written',
    want: desired([veth('veth-web'), env('web', 'TZ', 'UTC'), web({ envs: ['web'] })]),
    rows: {
      ...both,
      '/container': [containerRow({ envlists: 'web' })],
      '/container/envs': [{ list: 'web', key: 'TZ', value: 'CET', comment: '[rosctr:demo env/web/TZ]' }],
    },
    does: ['update env/web/TZ', 'update container/web'],
    steps: ['stop container/web', 'stopped', 'set env/web/TZ', 'start container/web', 'up'],
  },
  {
    title: 'deletes what left the file, users before what they use',
    want: desired([]),
    rows: both,
    options: { allowDataLoss: ['*'] },
    does: ['delete container/web', 'delete veth/veth-web'],
    steps: ['stop container/web', 'stopped', 'remove container/web', 'gone', 'remove veth/veth-web'],
  },
  {
    title: 'changes only what was asked for with --target, and what that needs',
    want: desired([veth('veth-web'), web(), veth('veth-b'), container('b')]),
    rows: {},
    options: { target: ['container/b'] },
    does: ['create veth/veth-b', 'create container/b'],
  },
  {
    title: 'starts a container after those it depends on',
    want: desired([
      veth('veth-a'),
      veth('veth-b'),
      container('a', {}, { dependsOn: ['container/b'] }),
      container('b'),
    ]),
    rows: {},
    does: ['create veth/veth-a', 'create veth/veth-b', 'create container/b', 'create container/a'],
  },
  {
    title: 'remounts: a mount that moves restarts its container only',
    want: desired([veth('veth-web'), mount('data', 'usb1/new'), web({ mounts: ['data'] })]),
    rows: {
      ...both,
      '/container/mounts': [
        { list: 'data', src: '/usb1/data', dst: '/data', mode: 'rw', comment: '[rosctr:demo mount/data]' },
      ],
      '/container': [containerRow({ mountlists: 'data' }), containerRow({ name: 'other', comment: '' })],
    },
    does: ['update mount/data', 'update container/web'],
    steps: [
      'stop container/web',
      'stopped',
      'set mount/data {"src":"/usb1/new"}',
      'start container/web',
      'up',
    ],
  },
];

describe('in which order a plan goes', () => {
  checkPlans(cases);
});

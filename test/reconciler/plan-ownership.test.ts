import { Secret } from '../../src/model/index.ts';
import { both, containerRow, stack, vethRow, web, type Case, checkPlans } from '../support/plan-cases.ts';
import { desired, env, resource, veth } from '../support/stack.ts';

const cases: readonly Case[] = [
  {
    title: 'marks a row of a further menu that holds a secret, and compares it without showing it',
    want: desired([
      resource(
        'row',
        'wg',
        { name: 'wg1', 'private-key': new Secret('hunter2') },
        { menu: '/interface/wireguard' },
      ),
    ]),
    rows: {
      '/interface/wireguard': [
        { name: 'wg1', 'private-key': 'hunter3', comment: '[rosctr:demo row/wg !]' },
      ],
      '/container/envs': [
        {
          list: 'rosctr',
          key: 'demo',
          value: '/interface/wireguard',
          comment: '[rosctr:demo index/menus]',
        },
      ],
    },
    does: ['update row/wg'],
    steps: ['set row/wg {"private-key":"*****"}'],
  },
  {
    title: 'never deletes a row it does not own',
    want: desired([]),
    rows: {
      '/interface/veth': [
        vethRow({ comment: 'mine' }),
        vethRow({ name: 'b', comment: '[rosctr:other veth/b]' }),
      ],
    },
    does: [],
  },
  {
    title: 'refuses to take over what somebody else made, and says how to allow it',
    want: desired([veth('veth-web')]),
    rows: { '/interface/veth': [vethRow({ comment: 'mine' })] },
    does: ['conflict veth/veth-web'],
    refuses: ['--adopt veth/veth-web'],
  },
  {
    title: 'adopts by writing the marker and nothing else',
    want: desired([veth('veth-web', '172.17.0.99/24')]),
    rows: { '/interface/veth': [vethRow({ comment: 'mine' })] },
    options: { adopt: ['veth/*'] },
    does: ['adopt veth/veth-web'],
    steps: ['set veth/veth-web {"comment":"mine [rosctr:demo veth/veth-web]"}'],
  },
  {
    title: 'writes neither of two rows with one marker',
    want: stack,
    rows: { '/interface/veth': [vethRow(), vethRow({ name: 'copy' })], '/container': [containerRow()] },
    does: ['conflict veth/veth-web'],
    refuses: ['plan/twins'],
  },
  {
    title: 'does not touch what an app made',
    want: desired([web({ name: 'app-web' })]),
    rows: { '/container': [containerRow({ name: 'app-web', comment: '' })] },
    does: ['conflict container/web'],
    refuses: ['plan/router-owned'],
  },
  {
    title: 'renames in place, marker and name and nothing else',
    want: desired(
      [veth('veth-new', undefined, {}), web({ interface: ['veth-new'] })].map((one) =>
        one.kind === 'veth' ? { ...one, previously: ['veth-web'] } : one,
      ),
    ),
    rows: both,
    does: ['rename veth/veth-new'],
    steps: ['set veth/veth-new {"name":"veth-new","comment":"[rosctr:demo veth/veth-new]"}'],
  },
  {
    title: 'sees that a row moved in the file when its name on the router stays',
    want: desired([
      resource('veth', 'front', { name: 'veth-web', address: ['172.17.0.2/24'], gateway: '172.17.0.1' }),
    ]),
    rows: { '/interface/veth': [vethRow()] },
    does: ['rename veth/front'],
  },
  {
    title: 'takes over the rows of a stack that was renamed',
    want: desired([veth('veth-web')], { stack: 'new', previousStacks: ['demo'] }),
    rows: { '/interface/veth': [vethRow()] },
    does: ['rename veth/veth-web'],
    steps: ['set veth/veth-web {"comment":"[rosctr:new veth/veth-web]"}'],
  },
  {
    title: 'keeps the user’s words before the marker',
    want: desired([veth('veth-web')], { stack: 'new', previousStacks: ['demo'] }),
    rows: { '/interface/veth': [vethRow({ comment: 'žluť  [rosctr:demo veth/veth-web]' })] },
    does: ['rename veth/veth-web'],
    steps: ['set veth/veth-web {"comment":"žluť  [rosctr:new veth/veth-web]"}'],
  },
  {
    title: 'marks a row whose value became a secret, without touching the value',
    want: desired([env('web', 'PW', new Secret('hunter2'))]),
    rows: {
      '/container/envs': [
        { list: 'web', key: 'PW', value: 'hunter2', comment: '[rosctr:demo env/web/PW]' },
      ],
    },
    does: ['update env/web/PW'],
    steps: ['set env/web/PW {"comment":"[rosctr:demo env/web/PW !]"}'],
  },
  {
    title: 'does not write a row whose comment is an error text, unless the root-dir is ours',
    want: desired([web({ name: 'web' })]),
    rows: {
      '/container': [
        containerRow({
          comment: 'exited with status 1',
          running: 'false',
          stopped: 'true',
          'root-dir': '/usb1/elsewhere',
        }),
      ],
    },
    does: ['conflict container/web'],
    refuses: ['plan/owner-unknown'],
  },
  {
    title:
      'knows its container by the root-dir while the comment is an error text, and leaves the comment alone',
    want: desired([web()]),
    rows: {
      '/container': [containerRow({ comment: 'exited with status 1', running: 'false', stopped: 'true' })],
    },
    does: ['update container/web'],
    steps: ['start container/web', 'up'],
  },
  {
    title: 'keeps a list that a foreign container names, and says so',
    want: desired([]),
    rows: {
      '/container/mounts': [
        { list: 'data', src: '/usb1/data', dst: '/data', mode: 'rw', comment: '[rosctr:demo mount/data]' },
      ],
      '/container': [containerRow({ comment: 'theirs', name: 'theirs', mountlists: 'data' })],
    },
    does: [],
  },
];

describe('whose rows a plan writes', () => {
  checkPlans(cases);
});

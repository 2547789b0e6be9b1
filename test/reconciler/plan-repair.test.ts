import { both, checkPlans, containerRow, vethRow, web } from '../support/plan-cases.ts';
import { container, desired, veth } from '../support/stack.ts';

const repair = { repair: ['container/web'] } as const;
const stopped = { running: '', stopped: 'true' };

describe('a repair of the run state', () => {
  checkPlans([
    {
      title: 'starts what should run, and leaves what differs beside it',
      want: desired([veth('veth-web'), web({ logging: true })]),
      rows: {
        '/interface/veth': [vethRow({ gateway: '172.17.0.9' })],
        '/container': [containerRow(stopped)],
      },
      options: repair,
      does: ['update container/web'],
      steps: ['start container/web', 'up'],
    },
    {
      title: 'takes no new image on the way',
      want: desired([veth('veth-web'), web({ image: 'demo/web:2' })]),
      rows: { ...both, '/container': [containerRow(stopped)] },
      options: repair,
      does: ['update container/web'],
      steps: ['start container/web', 'up'],
    },
    {
      title: 'stops what should not run',
      want: desired([veth('veth-web'), web({}, { state: 'stopped' })]),
      rows: both,
      options: repair,
      does: ['update container/web'],
      steps: ['stop container/web', 'stopped'],
    },
    {
      title: 'stops and starts what runs and serves nobody',
      want: desired([veth('veth-web'), web()]),
      rows: { ...both, '/container': [containerRow({ running: '', unhealthy: 'true' })] },
      options: repair,
      does: ['update container/web'],
      steps: ['stop container/web', 'stopped', 'start container/web', 'up'],
    },
    {
      title: 'makes nothing anew: a container without a usable image stays as it is',
      want: desired([veth('veth-web'), web()]),
      rows: { ...both, '/container': [containerRow({ running: '', 'download/extract failed': 'true' })] },
      options: repair,
      does: [],
      steps: [],
    },
    {
      title: 'adds and removes nothing, and touches no container that is not named',
      want: desired([veth('veth-web'), web(), container('other'), veth('veth-new')]),
      rows: {
        ...both,
        '/container': [
          containerRow(),
          containerRow({ ...stopped, name: 'other', comment: '[rosctr:demo container/other]' }),
        ],
        '/container/envs': [{ list: 'old', key: 'A', value: 'b', comment: '[rosctr:demo env/old/A]' }],
      },
      options: repair,
      does: [],
      steps: [],
    },
    {
      title: 'is refused for a container that is protected, like any other stop',
      want: desired([veth('veth-web'), web({}, { state: 'stopped', protect: true })]),
      rows: both,
      options: repair,
      does: ['update container/web'],
      refuses: ['--unprotect container/web'],
    },
  ]);
});

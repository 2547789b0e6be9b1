import { both, containerRow, stack, web, type Case, checkPlans } from '../support/plan-cases.ts';
import { desired, veth } from '../support/stack.ts';

const cases: readonly Case[] = [
  { title: 'does nothing when all is as wanted', want: stack, rows: both, does: [], steps: [] },
  {
    title: 'sets a harmless property without a restart',
    want: desired([veth('veth-web'), web({ startOnBoot: true })]),
    rows: both,
    does: ['update container/web'],
    steps: ['set container/web'],
  },
  {
    title: 'stops before, and starts after, what acts only at a start',
    want: desired([veth('veth-web'), web({ cmd: 'serve' })]),
    rows: both,
    does: ['update container/web'],
    steps: ['stop container/web', 'stopped', 'set container/web', 'start container/web', 'up'],
  },
  {
    title: 'replaces for another image, in a fresh root-dir',
    want: desired([veth('veth-web'), web({ image: 'demo/web:2' })]),
    rows: both,
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
    title: 'restarts nothing for a comment',
    want: desired([veth('veth-web', undefined, {}), web({}, {}, { comment: 'my web' })]),
    rows: both,
    does: ['update container/web'],
    steps: ['set container/web'],
  },
  {
    title: 'starts what was stopped by hand',
    want: stack,
    rows: { ...both, '/container': [containerRow({ running: 'false', stopped: 'true' })] },
    does: ['update container/web'],
    steps: ['start container/web', 'up'],
  },
  {
    title: 'stops what should be stopped',
    want: desired([veth('veth-web'), web({}, { state: 'stopped' })]),
    rows: both,
    does: ['update container/web'],
    steps: ['stop container/web', 'stopped'],
  },
  {
    title: 'leaves a container alone that is starting or shows no state for a moment',
    want: stack,
    rows: { ...both, '/container': [containerRow({ running: 'false' })] },
    does: [],
  },
  {
    title: 'sets back to the default what left the file, where the default is certain',
    want: stack,
    rows: { ...both, '/container': [containerRow({ 'start-on-boot': 'true', 'memory-high': '1048576' })] },
    does: ['update container/web'],
    steps: [
      'stop container/web',
      'stopped',
      'set container/web {"start-on-boot":"no","memory-high":"unlimited"}',
      'start container/web',
      'up',
    ],
  },
];

describe('what a plan changes', () => {
  checkPlans(cases);
});

import assert from 'node:assert/strict';
import { Secret, type Desired, type Props, type WireRow } from '../../src/model/index.ts';
import { defaultOptions, makePlan, type PlanOptions } from '../../src/reconciler/index.ts';
import { snapshot } from '../support/snapshot.ts';
import { actions, container, desired, env, mount, resource, veth } from '../support/stack.ts';

type Rows = Readonly<Record<string, readonly WireRow[]>>;

const vethRow = (more: WireRow = {}): WireRow => ({
  name: 'veth-web',
  address: '172.17.0.2/24',
  gateway: '172.17.0.1',
  gateway6: '',
  disabled: 'false',
  comment: '[rosctr:demo veth/veth-web]',
  ...more,
});

const containerRow = (more: WireRow = {}): WireRow => ({
  name: 'web',
  'remote-image': 'demo/web:1',
  interface: 'veth-web',
  envlists: '',
  mountlists: '',
  'root-dir': '/usb1/rosctr/demo/web-1',
  logging: 'false',
  'start-on-boot': 'false',
  comment: '[rosctr:demo container/web]',
  running: 'true',
  ...more,
});

const web = (props = {}, run = {}, more = {}) => container('web', props, run, more);
const plan = (want: Desired, rows: Rows, options: Partial<PlanOptions> = {}, release = '7.23.3') =>
  makePlan(want, snapshot(rows, release), { ...defaultOptions, ...options });

interface Case {
  readonly title: string;
  readonly want: Desired;
  readonly rows: Rows;
  readonly options?: Partial<PlanOptions>;
  readonly does: readonly string[];
  readonly steps?: readonly string[];
  readonly refuses?: readonly string[];
}

const both = { '/interface/veth': [vethRow()], '/container': [containerRow()] };
const stack = desired([veth('veth-web'), web()]);

const cases: readonly Case[] = [
  {
    title:
      'makes what is missing, what is used before its users, and starts a container when it is settled',
    want: stack,
    rows: {},
    does: ['create veth/veth-web', 'create container/web'],
    steps: ['add veth/veth-web', 'add container/web', 'settled', 'start container/web', 'up'],
  },
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
    title: 'leaves a container alone that is starting or shows no state for a moment',
    want: stack,
    rows: { ...both, '/container': [containerRow({ running: 'false' })] },
    does: [],
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
  {
    title: 'asks before it throws away state that no mount holds',
    want: desired([web({ image: 'demo/web:2' }, { volatile: false })]),
    rows: { '/container': [containerRow()] },
    does: ['replace container/web'],
    refuses: ['--allow-data-loss container/web'],
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

function steps(of: ReturnType<typeof plan>, detailed: boolean): string[] {
  return of.steps.map((step) => {
    switch (step.do) {
      case 'wait':
        return step.until;
      case 'run':
        return `${step.command} ${step.address}`;
      case 'add':
      case 'set':
        return `${step.do} ${step.address}${detailed ? ` ${JSON.stringify(step.rows[0])}` : ''}`;
      case 'remove':
        return `remove ${step.address}`;
    }
  });
}

describe('a plan', () => {
  for (const { title, want, rows, options, does, steps: expected, refuses } of cases) {
    it(title, () => {
      const made = plan(want, rows, options);
      assert.deepEqual(actions(made), does);
      if (expected) {
        const plain = steps(made, false);
        const full = steps(made, true);
        assert.deepEqual(
          plain.map((text, index) => (expected[index]?.includes('{') ? full[index] : text)),
          expected,
        );
      }
      assert.deepEqual(
        made.refusals.map(
          (refusal) =>
            refuses?.find((word) => word === refusal.flag || word === refusal.code) ?? refusal.code,
        ),
        refuses ?? [],
      );
    });
  }

  it('says who uses a list that stays', () => {
    const made = plan(
      cases.find((one) => one.title.startsWith('keeps a list'))!.want,
      cases.find((one) => one.title.startsWith('keeps a list'))!.rows,
    );
    assert.deepEqual(
      made.warnings.map((warning) => warning.code),
      ['plan/still-used'],
    );
  });

  it('is the same bytes for the same file and router', () => {
    const twice = [1, 2].map(() => JSON.stringify(plan(stack, both)));
    assert.equal(twice[0], twice[1]);
  });

  it('holds no secret in its text', () => {
    const made = plan(desired([env('web', 'PW', new Secret('hunter2'))]), {});
    assert.ok(!JSON.stringify(made).includes('hunter2'));
  });

  it('lists the rows of a stack that nobody loaded', () => {
    const made = plan(desired([]), {
      '/interface/veth': [vethRow({ comment: '[rosctr:gone veth/veth-web]' })],
    });
    assert.deepEqual(made.orphans, [{ stack: 'gone', addresses: ['veth/veth-web'] }]);
  });

  it('says at its line what the release cannot hold', () => {
    const at = { file: 's.yaml', line: 7, col: 5, length: 3 };
    const want = desired([{ ...web({ tmpfs: ['/tmp=1048576'] }), sources: { tmpfs: at } }]);
    const [refusal] = plan(want, {}, {}, '7.20.8').refusals;
    assert.deepEqual(refusal, {
      code: 'plan/needs-newer-release',
      message: 'container/web: tmpfs needs RouterOS 7.21.2, home runs 7.20.8',
      address: 'container/web',
      at,
    });
  });

  it('writes down what a release can only come near to', () => {
    const want = desired([veth('veth-web'), web({ restart: 'on-failure', autoRestartInterval: 10_000 })]);
    const made = plan(want, {}, {}, '7.22');
    assert.deepEqual(
      made.warnings.map((warning) => warning.code),
      ['plan/approximated'],
    );
    assert.deepEqual(made.refusals, []);
    assert.deepEqual(
      plan(want, {}, {}, '7.19').refusals.map((refusal) => refusal.code),
      ['plan/needs-newer-release'],
    );
  });
});

describe('where images come from', () => {
  const wants = (image: string, config?: Props): Desired =>
    desired([veth('veth-web'), web({ image }), ...(config ? [resource('config', 'config', config)] : [])]);
  const rows = (registry?: string): Rows => ({
    '/container/config': registry === undefined ? [] : [{ 'registry-url': registry }],
  });
  const findings = (want: Desired, release: string, registry?: string): string[] => {
    const made = plan(want, rows(registry), {}, release);
    return [...made.refusals, ...made.warnings].map((one) => one.code);
  };

  for (const [title, image, release, registry, config, expected] of [
    ['7.17 pulls nothing without a registry', 'a/b:1', '7.17', undefined, undefined, ['plan/no-registry']],
    [
      '7.17 pulls from the registry of its config',
      'a/b:1',
      '7.17',
      'https://registry-1.docker.io',
      undefined,
      [],
    ],
    [
      '7.17 pulls from the registry of the file',
      'a/b:1',
      '7.17',
      undefined,
      { registryUrl: 'https://registry-1.docker.io' },
      [],
    ],
    [
      '7.17 can only go to the one registry',
      'ghcr.io/a/b:1',
      '7.17',
      'https://registry-1.docker.io',
      undefined,
      ['plan/needs-newer-release'],
    ],
    [
      '7.17 takes a host that is the configured one',
      'docker.io/a/b:1',
      '7.17',
      'https://registry-1.docker.io',
      undefined,
      [],
    ],
    ['7.20 would go to lscr.io', 'a/b:1', '7.20.8', undefined, undefined, ['plan/registry']],
    ['7.20 goes where the image says', 'docker.io/a/b:1', '7.20.8', undefined, undefined, []],
    ['7.21.2 goes to Docker Hub', 'a/b:1', '7.21.2', undefined, undefined, []],
    [
      '7.23 would go to a mirror that somebody set',
      'a/b:1',
      '7.23',
      'https://mirror.lan',
      undefined,
      ['plan/registry'],
    ],
  ] as const) {
    it(title, () => {
      assert.deepEqual(findings(wants(image, config), release, registry), expected);
    });
  }
});

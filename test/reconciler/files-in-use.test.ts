import assert from 'node:assert/strict';
import { type Case, checkPlans, containerRow, vethRow, web } from '../support/plan-cases.ts';
import { Lab } from '../support/lab.ts';
import { container, desired, env, mount, resource, veth } from '../support/stack.ts';

const conf = (contents: string, path = '/usb1/rosctr/demo/web.conf'): ReturnType<typeof resource> =>
  resource('file', 'conf', { path, contents });
const mounted = (src: string): ReturnType<typeof mount> => mount('conf', src, '/etc/web.conf');
const ledger = (value: string): Record<string, string> => ({
  list: 'rosctr',
  key: 'demo',
  value,
  comment: '[rosctr:demo index/menus]',
});
const live = {
  '/interface/veth': [vethRow()],
  '/container': [containerRow({ mountlists: 'conf' })],
  '/container/mounts': [
    {
      list: 'conf',
      src: '/usb1/rosctr/demo/web.conf',
      dst: '/etc/web.conf',
      mode: 'rw',
      comment: '[rosctr:demo mount/conf]',
    },
  ],
  '/container/envs': [ledger('usb1/rosctr/demo/web.conf')],
  '/file': [{ name: 'usb1/rosctr/demo/web.conf', type: 'file', contents: 'old' }],
};
const restart = ['stop container/web', 'stopped', 'set file/conf', 'start container/web', 'up'];

const cases: readonly Case[] = [
  {
    title: 'starts the container again that mounts a file whose contents change',
    want: desired([
      conf('new'),
      mounted('usb1/rosctr/demo/web.conf'),
      veth('veth-web'),
      web({ mounts: ['conf'] }),
    ]),
    rows: live,
    does: ['update file/conf', 'update container/web'],
    steps: restart,
  },
  {
    title: 'starts the container again that mounts the folder in which the file lies',
    want: desired([conf('new'), mounted('usb1/rosctr/demo'), veth('veth-web'), web({ mounts: ['conf'] })]),
    rows: {
      ...live,
      '/container/mounts': [{ ...live['/container/mounts'][0], src: '/usb1/rosctr/demo' }],
    },
    does: ['update file/conf', 'update container/web'],
    steps: restart,
  },
  {
    title: 'starts the container again that mounts the file in its own row',
    want: desired([
      conf('new'),
      veth('veth-web'),
      web({ inlineMounts: ['/usb1/rosctr/demo/web.conf:/etc/web.conf:rw'] }),
    ]),
    rows: {
      ...live,
      '/container': [containerRow({ mount: '/usb1/rosctr/demo/web.conf:/etc/web.conf' })],
      '/container/mounts': [],
    },
    does: ['update file/conf', 'update container/web'],
    steps: restart,
  },
  {
    title: 'leaves a container alone that mounts another file, though its name begins alike',
    want: desired([
      conf('new'),
      mounted('usb1/rosctr/demo/web'),
      veth('veth-web'),
      web({ mounts: ['conf'] }),
    ]),
    rows: {
      ...live,
      '/container/mounts': [{ ...live['/container/mounts'][0], src: '/usb1/rosctr/demo/web' }],
    },
    does: ['update file/conf'],
  },
  {
    title: 'makes the file that a container needs which was asked for with --target, and remembers it',
    want: desired([
      conf('new'),
      mounted('usb1/rosctr/demo/web.conf'),
      veth('veth-web'),
      web({ mounts: ['conf'] }),
    ]),
    rows: {},
    options: { target: ['container/web'] },
    does: [
      'create index/menus',
      'create file/conf',
      'create veth/veth-web',
      'create mount/conf',
      'create container/web',
    ],
  },
  {
    title:
      'stops a container for a new variable only when its turn has come, not before the others are pulled',
    want: desired([
      veth('veth-a'),
      container('a'),
      veth('veth-web'),
      env('web', 'NEW', 'x'),
      env('web', 'TZ', 'UTC'),
      web({ envs: ['web'] }),
    ]),
    rows: {
      '/interface/veth': [vethRow()],
      '/container': [containerRow({ envlists: 'web' })],
      '/container/envs': [{ list: 'web', key: 'TZ', value: 'UTC', comment: '[rosctr:demo env/web/TZ]' }],
    },
    does: ['create veth/veth-a', 'create container/a', 'create env/web/NEW', 'update container/web'],
    steps: [
      'add veth/veth-a',
      'add container/a',
      'settled',
      'start container/a',
      'up',
      'stop container/web',
      'stopped',
      'add env/web/NEW',
      'start container/web',
      'up',
    ],
  },
];

describe('small files that containers mount', () => {
  checkPlans(cases);

  for (const release of ['7.12.2', '7.19.4', '7.20.8', '7.23.3', '7.24']) {
    it(`${release}: a change of the contents reaches the container, and destroy leaves no file`, async () => {
      const lab = new Lab(release);
      await lab.client.set('/container/config', undefined, {
        'registry-url': 'https://registry-1.docker.io',
      });
      const want = (contents: string) =>
        desired([
          conf(contents),
          mounted('usb1/rosctr/demo/web.conf'),
          veth('veth-web'),
          web({ mounts: ['conf'] }),
        ]);
      assert.deepEqual((await lab.apply(want('old'))).problems, []);
      const sent = lab.client.sent.length;
      assert.deepEqual((await lab.apply(want('new'))).problems, []);
      assert.deepEqual(
        lab.client.sent.slice(sent).filter((command) => /(start|stop|file\/set)$/.test(command)),
        ['/container/stop', '/file/set', '/container/start'],
      );
      assert.match(lab.device.snapshot(), /web\.conf.*new/);
      assert.deepEqual((await lab.apply(desired([]))).problems, []);
      assert.doesNotMatch(lab.device.snapshot(), /web\.conf/);
    });
  }
});

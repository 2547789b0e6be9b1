import assert from 'node:assert/strict';
import { Secret, type Desired, type Props } from '../../src/model/index.ts';
import { defaultOptions, makePlan } from '../../src/reconciler/index.ts';
import { noteNotUtf8 } from '../../src/routeros/not-utf8.ts';
import { snapshot } from '../support/snapshot.ts';
import { both, containerRow, plan, type Rows, stack, vethRow, web } from '../support/plan-cases.ts';
import { desired, env, resource, veth } from '../support/stack.ts';

describe('a plan', () => {
  it('says who uses a list that stays', () => {
    const made = plan(desired([]), {
      '/container/mounts': [
        { list: 'data', src: '/usb1/data', dst: '/data', mode: 'rw', comment: '[rosctr:demo mount/data]' },
      ],
      '/container': [containerRow({ comment: 'theirs', name: 'theirs', mountlists: 'data' })],
    });
    assert.deepEqual(
      made.warnings.map((warning) => warning.code),
      ['plan/still-used'],
    );
  });

  it('does not rewrite a comment that is not UTF-8', () => {
    const row = vethRow({ comment: 'caf\u00e9' });
    const known = snapshot({ '/interface/veth': [row] });
    for (const one of known.menus.get('/interface/veth') ?? []) noteNotUtf8(one);
    const made = makePlan(desired([veth('veth-web')]), known, { ...defaultOptions, adopt: ['veth/*'] });
    assert.deepEqual(
      made.refusals.map((refusal) => refusal.code),
      ['plan/unreadable-comment'],
    );
    assert.deepEqual(made.steps, []);
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
      unmet: true,
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

import assert from 'node:assert/strict';
import type { Action, Props, WireRow } from '../../src/model/index.ts';
import { effectiveRegistry, registryOf } from '../../src/reconciler/registry.ts';
import { snapshot } from '../support/snapshot.ts';
import { container, desired, nowhere, resource } from '../support/stack.ts';
import { draft } from './drafts.ts';

interface Scene {
  readonly image: string;
  readonly release: string;
  readonly row?: WireRow;
  readonly config?: Props;
  readonly action?: Action;
}

function findings({ image, release, row = {}, config, action = 'create' }: Scene) {
  const line = { ...nowhere, line: 9 };
  const after = container('web', { image }, {}, { sources: { image: line } });
  const want = desired(config ? [after, resource('config', 'config', config)] : [after]);
  const rows = snapshot({ '/container/config': [row] }, release);
  return registryOf([draft(action, 'container', 'web', { after })], want, rows);
}

const at = { ...nowhere, line: 9 };

describe('the registry of an image', () => {
  it('has to be set before 7.18, and the message says how', () => {
    assert.deepEqual(findings({ image: 'a/b:1', release: '7.17.2' }), {
      refusals: [
        {
          code: 'plan/no-registry',
          message:
            'container/web: home runs 7.17.2, which pulls nothing until a registry is set: ' +
            'config: { registryUrl: https://registry-1.docker.io }',
          address: 'container/web',
          at,
        },
      ],
      warnings: [],
    });
  });

  for (const [image, host] of [
    ['ghcr.io/a/b:1', 'ghcr.io'],
    ['docker.io/a/b:1', 'registry-1.docker.io'],
  ] as const) {
    it(`is ${host} for ${image}`, () => {
      const [refusal] = findings({ image, release: '7.17' }).refusals;
      assert.match(
        refusal?.message ?? '',
        new RegExp(`registryUrl: https://${host.replaceAll('.', '[.]')} }$`),
      );
    });
  }

  it('is one for all images before 7.18', () => {
    const row = { 'registry-url': 'https://registry-1.docker.io/v2' };
    assert.deepEqual(findings({ image: 'ghcr.io/a/b:1', release: '7.17', row }), {
      refusals: [
        {
          code: 'plan/needs-newer-release',
          message:
            "container/web: a registry in the image's name (ghcr.io) needs RouterOS 7.18, home runs 7.17 and " +
            'pulls from docker.io',
          address: 'container/web',
          at,
        },
      ],
      warnings: [],
    });
    for (const image of ['a/b:1', 'docker.io/a/b:1'])
      assert.deepEqual(findings({ image, release: '7.17', row }), { refusals: [], warnings: [] });
  });

  it('that the image does not name is said where it is not Docker Hub', () => {
    assert.deepEqual(findings({ image: 'a/b:1', release: '7.18' }), {
      refusals: [],
      warnings: [
        {
          code: 'plan/registry',
          message: 'container/web: a/b:1 names no registry, and home takes such images from lscr.io',
          hint: 'write docker.io/a/b:1, or config: { registryUrl: https://registry-1.docker.io }',
          router: 'home',
          address: 'container/web',
          at,
        },
      ],
    });
  });

  const quiet: readonly (readonly [string, Scene])[] = [
    ['Docker Hub is the default from 7.21.2 on', { image: 'a/b:1', release: '7.21.2' }],
    ['the image names one', { image: 'ghcr.io/a/b:1', release: '7.18' }],
    [
      'the file sets one',
      { image: 'a/b:1', release: '7.23', config: { registryUrl: 'https://mirror.lan' } },
    ],
    [
      'the router shows Docker Hub as its own',
      { image: 'a/b:1', release: '7.20', row: { 'assumed-registry-url': 'https://registry-1.docker.io' } },
    ],
    ['the container is there already', { image: 'a/b:1', release: '7.18', action: 'update' }],
  ];
  for (const [why, scene] of quiet) {
    it(`is no matter where ${why}`, () => {
      assert.deepEqual(findings(scene), { refusals: [], warnings: [] });
    });
  }

  const loud: readonly (readonly [string, Scene, string])[] = [
    [
      'a mirror is set on the router',
      { image: 'a/b:1', release: '7.24', row: { 'registry-url': 'http://mirror.lan/x' } },
      'mirror.lan',
    ],
    [
      'the router shows another as its own',
      { image: 'a/b:1', release: '7.24', row: { 'registry-url': '', 'assumed-registry-url': 'lscr.io' } },
      'lscr.io',
    ],
    ['it is made anew', { image: 'a/b:1', release: '7.21.1', action: 'replace' }, 'lscr.io'],
  ];
  for (const [why, scene, host] of loud) {
    it(`is said where ${why}`, () => {
      const { warnings } = findings(scene);
      assert.deepEqual(
        warnings.map((one) => one.message),
        [`container/web: a/b:1 names no registry, and home takes such images from ${host}`],
      );
    });
  }

  it('is the one that a stack of the run writes, before the one that the router has', () => {
    const rows = snapshot({ '/container/config': [{ 'registry-url': 'https://there.lan/v2/' }] });
    const config = (props: Props) => resource('config', 'config', props);
    const row = resource('row', 'r', { registryUrl: 'https://row.lan' }, { menu: '/x' });
    const written = config({ registryUrl: 'http://written.lan:5000/path/x' });
    const of = (...stacks: readonly (readonly ReturnType<typeof config>[])[]): string =>
      effectiveRegistry(
        stacks.map((resources) => desired(resources)),
        rows,
      );
    assert.equal(of([row], [config({ tmpDir: 'x' })], [written]), 'written.lan:5000');
    assert.equal(of([row, config({ tmpDir: 'x' })]), 'there.lan');
    assert.equal(effectiveRegistry([], snapshot({}, '7.17')), '');
    assert.equal(of([config({ registryUrl: 'http://mirror/v2/x' })]), 'mirror');
  });

  it('is nothing for a row without an image, and stands at the resource where the image has no line', () => {
    const after = resource('veth', 'a', {});
    assert.deepEqual(
      registryOf([draft('create', 'veth', 'a', { after })], desired([]), snapshot({}, '7.17')),
      {
        refusals: [],
        warnings: [],
      },
    );
    for (const release of ['7.17', '7.18']) {
      const found = registryOf(
        [draft('create', 'container', 'web', { after: container('web') })],
        desired([]),
        snapshot({}, release),
      );
      assert.deepEqual(
        [...found.refusals, ...found.warnings].map((one) => one.at),
        [nowhere],
      );
    }
  });
});

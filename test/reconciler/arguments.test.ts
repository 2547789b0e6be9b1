import assert from 'node:assert/strict';
import { argumentsOf, compareReleases, releases } from '../../src/facts/index.ts';
import { kinds } from '../../src/reconciler/index.ts';
import { oldestRelease } from '../../src/routeros/release.ts';
import { wireFor } from '../../src/routeros/rows.ts';

/** Arguments of the container menus that no property of ours sends, each with its reason. The list only shrinks. */
const excluded: Readonly<Record<string, string>> = {
  'container comment': 'the marker and the user’s comment: written by the engine, not by a property',
  'container copy-from': 'copies another row: a plan writes out what it wants',
  'container default-dns': 'listed as settable, but it is what /ip/dns gives (routeros.md 1.1)',
  'container healthcheck-status': 'listed as settable, but it is a status (routeros.md 1.1)',
  'container/envs comment': 'see container comment',
  'container/envs copy-from': 'see container copy-from',
  'container/mounts comment': 'see container comment',
  'container/mounts copy-from': 'see container copy-from',
  'interface/veth comment': 'see container comment',
  'interface/veth copy-from': 'see container copy-from',
};

/** Menus whose every argument must be sayable in the YAML (design 2). */
const whole = ['container', 'container/config', 'container/envs', 'container/mounts', 'interface/veth'];
const supported = releases.filter((release) => compareReleases(release, oldestRelease) >= 0);
const menuOf = (menu: string): string => menu.replace(/^\//, '');

describe('the tables against the argument data', () => {
  it('has all 48 releases to check against', () => {
    assert.equal(releases.length, 48);
    assert.equal(releases[0], '7.9');
  });

  for (const release of supported) {
    it(`${release}: everything that would be sent is an argument that the release has`, () => {
      for (const kind of kinds.filter((one) => one.menu !== '')) {
        const command = kind.singleton ? 'set' : 'add';
        const known = argumentsOf(menuOf(kind.menu), command, release);
        assert.ok(known, `${kind.menu}/${command}`);
        for (const [name, prop] of Object.entries(kind.props)) {
          const wire = wireFor(prop, release);
          if (wire) assert.ok(known.has(wire.name), `${kind.name}.${name} sends ${wire.name}`);
        }
      }
    });
  }

  for (const release of releases) {
    it(`${release}: every argument of the container menus is in a table or excluded with a reason`, () => {
      for (const menu of whole) {
        const sent = new Set(
          kinds
            .filter((kind) => menuOf(kind.menu) === menu)
            .flatMap((kind) =>
              Object.values(kind.props).flatMap((prop) => prop.wire.map((wire) => wire.name)),
            ),
        );
        const command = menu === 'container/config' ? 'set' : 'add';
        const open = [...(argumentsOf(menu, command, release) ?? [])].filter(
          (name) => !sent.has(name) && excluded[`${menu} ${name}`] === undefined && name !== 'numbers',
        );
        assert.deepEqual(open, [], menu);
      }
    });
  }

  it('every exclusion is of an argument that some release has', () => {
    for (const key of Object.keys(excluded)) {
      const [menu = '', name = ''] = key.split(' ');
      assert.ok(
        releases.some((release) => argumentsOf(menu, 'add', release)?.has(name)),
        key,
      );
    }
  });

  it('prints how many are excluded, and fails when they grow', () => {
    const count = Object.keys(excluded).length;
    console.log(`      arguments excluded: ${count}`);
    assert.ok(count <= 10);
  });

  it('the last name of a property that has names by release leaves no gap behind it', () => {
    for (const kind of kinds) {
      for (const [name, prop] of Object.entries(kind.props)) {
        const able = supported.map((release) => wireFor(prop, release) !== undefined);
        const first = able.indexOf(true);
        const isClosed = prop.wire[0]?.until !== undefined;
        if (!isClosed) assert.ok(able.slice(first).every(Boolean), `${kind.name}.${name}`);
      }
    }
  });
});

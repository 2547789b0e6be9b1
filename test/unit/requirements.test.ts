import assert from 'node:assert/strict';
import type { Desired, Refusal, Requirement, WireRow } from '../../src/model/index.ts';
import { releaseWarnings, unmetBy } from '../../src/reconciler/requirements.ts';
import type { Snapshot } from '../../src/reconciler/index.ts';
import { snapshot } from '../support/snapshot.ts';
import { desired, nowhere, resource, veth } from '../support/stack.ts';

const wants = desired([veth('veth-a')]);
const router = (
  more: Partial<Snapshot> = {},
  rows: Readonly<Record<string, readonly WireRow[]>> = {},
): Snapshot => ({
  ...snapshot(rows),
  ...more,
});
const unmet = (snap: Snapshot, want: Desired = wants): Refusal[] => unmetBy(want, snap);

describe('the router', () => {
  it('has to run a release that is known', () => {
    assert.deepEqual(unmet(router({ release: '7.11.3' })), [
      { code: 'plan/release-too-old', message: 'home runs RouterOS 7.11.3; rosctr knows 7.12 and newer' },
    ]);
    assert.deepEqual(unmet(router({ release: '7.12' })), []);
  });

  it('has to be of an architecture that runs containers, where it says what it is', () => {
    assert.deepEqual(unmet(router({ architecture: 'mipsbe' })), [
      {
        code: 'plan/no-containers-here',
        message: 'home is mipsbe: RouterOS runs containers on arm, arm64 and x86 only',
      },
    ]);
    for (const architecture of ['arm', 'arm64', 'x86', 'x86_64', ''])
      assert.deepEqual(unmet(router({ architecture })), [], architecture);
  });

  it('has to have the container package', () => {
    assert.deepEqual(unmet(router({ missing: new Map([['/container', 'no such command']]) })), [
      {
        code: 'plan/no-container-package',
        message:
          'home has no container package: install the container package of the same version ' +
          '(container-7.23.3.npk) and reboot. The router says: "no such command"',
      },
    ]);
    assert.deepEqual(unmet(router({ missing: new Map([['/disk', 'no such command']]) })), []);
  });

  it('has to allow containers in its device-mode', () => {
    for (const container of ['false', 'no']) {
      assert.deepEqual(unmet(router({}, { '/system/device-mode': [{ container }] })), [
        {
          code: 'plan/device-mode',
          message:
            'home forbids containers in its device-mode: run /system/device-mode/update container=yes there, then ' +
            'confirm with the reset button or a power cut within five minutes. rosctr never does this by itself',
        },
      ]);
    }
    assert.deepEqual(unmet(router({}, { '/system/device-mode': [{ container: 'true' }] })), []);
    assert.deepEqual(unmet(router({}, { '/system/device-mode': [{ mode: 'home' }] })), []);
    assert.deepEqual(unmet(router({}, { '/system/device-mode': [] })), []);
  });

  it('may be any where only rows of other menus are asked for', () => {
    const rows = desired([resource('row', 'r', {}, { menu: '/ip/route' })]);
    assert.deepEqual(unmet(router({ release: '7.1', architecture: 'mipsbe' }), rows), []);
    assert.deepEqual(unmet(router({ release: '7.1' }), desired([])), []);
  });
});

describe('a menu that could not be read', () => {
  const lacking = (missing: Readonly<Record<string, string>>, want: Desired = wants): Refusal[] =>
    unmet(router({ missing: new Map(Object.entries(missing)) }), want);

  it('stops a plan whose rows stand in it, and asks for a package or a newer release', () => {
    for (const words of ['no such command prefix', 'no such item'])
      assert.deepEqual(lacking({ '/interface/veth': words }), [
        {
          code: 'plan/menu-unreadable',
          message: `veth/veth-a: home did not let /interface/veth be read. Is a package missing, or does this release lack it? The router says: "${words}"`,
          address: 'veth/veth-a',
          at: nowhere,
        },
      ]);
    const rows = desired([resource('row', 'r', {}, { menu: '/ip/route' })]);
    assert.deepEqual(
      lacking({ '/ip/route': 'no such item' }, rows).map(({ address }) => address),
      ['row/r'],
    );
  });

  it('stops every plan where it is there and the user may not see it', () => {
    const words = 'not enough permissions: no such command for you';
    assert.deepEqual(lacking({ '/container/mounts': words }), [
      {
        code: 'plan/menu-unreadable',
        message: `home did not let /container/mounts be read. Give the user's group the policy that it asks for, or try again. The router says: "${words}"`,
      },
    ]);
  });

  it('is no matter where none of our rows can be in it', () => {
    assert.deepEqual(lacking({ '/container/mounts': 'no such command prefix' }), []);
    assert.deepEqual(lacking({ '/disk': 'not enough permissions' }), []);
  });

  it('is not told beside the package that it comes with', () => {
    const words = 'no such command prefix';
    const want = desired([resource('env', 'a/B', {})]);
    assert.deepEqual(
      lacking({ '/container': words, '/container/envs': words }, want).map(({ code }) => code),
      ['plan/no-container-package'],
    );
  });
});

describe('a disk', () => {
  const disk = desired([], { disks: [{ name: 'usb1', at: nowhere }] });

  it('has to be there, by slot or by mount point', () => {
    assert.deepEqual(unmet(router({}, { '/disk': [{ slot: 'usb1' }] }), disk), []);
    assert.deepEqual(unmet(router({}, { '/disk': [{ slot: 'sata1', 'mount-point': 'usb1' }] }), disk), []);
  });

  it('that is missing is named, with those that are there, each once', () => {
    const disks = [{ slot: 'sata1', 'mount-point': 'sata1' }, { slot: 'nvme1' }];
    assert.deepEqual(unmet(router({}, { '/disk': disks }), disk), [
      {
        code: 'plan/disk-missing',
        message:
          'home has no disk usb1; it has sata1, nvme1. Plug it in, format it as ext4, or name another disk',
        at: nowhere,
      },
    ]);
  });

  it('that is there but not mounted holds nothing', () => {
    const disks = [{ slot: 'usb1', mounted: 'false' }];
    assert.deepEqual(unmet(router({}, { '/disk': disks }), disk), [
      {
        code: 'plan/disk-missing',
        message:
          'the disk usb1 of home is not mounted. Format it as ext4, or see what is wrong with it: /disk/print',
        at: nowhere,
      },
    ]);
    assert.deepEqual(unmet(router({}, { '/disk': [{ slot: 'usb1', mounted: 'true' }] }), disk), []);
  });

  it('is missing too where there is none at all', () => {
    assert.deepEqual(unmet(router({}, { '/disk': [] }), disk), [
      {
        code: 'plan/disk-missing',
        message: 'home has no disk usb1. Plug it in, format it as ext4, or name another disk',
        at: nowhere,
      },
    ]);
  });
});

describe('what a resource needs on the router', () => {
  const need: Requirement = {
    menu: '/interface/list',
    match: { name: 'LAN' },
    what: 'interface list "LAN"',
    hint: 'make it there',
    at: nowhere,
  };
  const wanting = (...requires: readonly Requirement[]): Desired =>
    desired([resource('nat', 'web', {}, { requires })]);

  it('is missing where no row has it', () => {
    assert.deepEqual(unmet(router({}, { '/interface/list': [{ name: 'WAN' }] }), wanting(need)), [
      {
        code: 'plan/missing-on-router',
        message: 'nat/web: home has no interface list "LAN". make it there',
        address: 'nat/web',
        at: nowhere,
      },
    ]);
  });

  it('is there where one row has all of it', () => {
    const lists = { '/interface/list': [{ name: 'WAN' }, { name: 'LAN' }] };
    assert.deepEqual(unmet(router({}, lists), wanting(need)), []);
    const both = { ...need, match: { name: 'LAN', dynamic: 'true' } };
    assert.deepEqual(unmet(router({}, lists), wanting(both)).length, 1);
  });

  it('is found by the names of its release', () => {
    const list: Requirement = { ...need, menu: '/container/envs', kind: 'env', match: { list: 'common' } };
    const rows = { '/container/envs': [{ name: 'common', key: 'TZ' }] };
    assert.deepEqual(unmet({ ...snapshot(rows, '7.19') }, wanting(list)), []);
    assert.deepEqual(unmet({ ...snapshot(rows, '7.20') }, wanting(list)).length, 1);
    const absent = { ...list, match: { value: '' } };
    assert.deepEqual(unmet({ ...snapshot(rows, '7.19') }, wanting(absent)), []);
  });
});

describe('a release that nobody has looked at', () => {
  it('is worth a warning, and no more', () => {
    assert.deepEqual(releaseWarnings(router({ release: '7.25' })), [
      {
        code: 'plan/unknown-release',
        message:
          'home runs RouterOS 7.25, newer than 7.24, the newest rosctr knows; its names are taken as those of 7.24',
        router: 'home',
      },
    ]);
    assert.deepEqual(releaseWarnings(router({ release: '7.24.5' })), []);
  });
});

import assert from 'node:assert/strict';
import type { Change, Impact, WireRow } from '../../src/model/index.ts';
import { examine } from '../../src/reconciler/doctor/index.ts';
import { container, desired, nowhere, policy, resource } from '../support/stack.ts';
import { factsOf, type Look, told } from './doctor-look.ts';
import { live } from './drafts.ts';

const MiB = 2 ** 20;
const GiB = 2 ** 30;
const usb1 = {
  slot: 'usb1',
  'mount-point': 'usb1',
  fs: 'ext4',
  free: String(2 * GiB),
  size: String(4 * GiB),
};
const disks = (...names: readonly string[]) =>
  desired([], { disks: names.map((name) => ({ name, at: nowhere })) });
const disk = (rows: readonly WireRow[], more: Look = { stacks: [disks('usb1')] }): string[] =>
  told('disk', { rows: { '/disk': rows }, ...more });

describe('the doctor looks at the disks', () => {
  it('of the router, where the files name none', () => {
    const nvme = { slot: 'nvme1', free: String(100 * MiB), size: String(512 * MiB) };
    assert.deepEqual(disk([usb1, nvme, { slot: 'usb2' }, { free: '0', size: '0' }], {}), [
      'ok: usb1 has 2.0 GiB of 4.0 GiB free, nvme1 has 100 MiB of 512 MiB free, usb2 is not mounted, ? has 0 MiB of 0 MiB free',
    ]);
    assert.deepEqual(disk([], { stacks: [disks()] }), [
      'warn: the router has no disk beside its flash | plug one in and format it as ext4: containers do not belong on the flash',
    ]);
  });

  it('that the files name, each once', () => {
    const usb2 = { ...usb1, slot: 'usb2', 'mount-point': 'data', fs: 'btrfs' };
    const stacks = [disks('usb1', 'data'), disks('usb1')];
    assert.deepEqual(disk([usb1, usb2], { stacks }), [
      'ok: usb1 has 2.0 GiB of 4.0 GiB free, ext4',
      'ok: data has 2.0 GiB of 4.0 GiB free, btrfs',
    ]);
  });

  it('that are missing, and names those that are there', () => {
    const todo = 'plug it in and format it as ext4, or name another with storage:';
    assert.deepEqual(disk([]), [`bad: there is no usb1 | ${todo}`]);
    assert.deepEqual(disk([{ ...usb1, slot: 'usb2', 'mount-point': 'usb2' }, { slot: 'nvme1' }, {}]), [
      `bad: there is no usb1; there is usb2, nvme1 | ${todo}`,
    ]);
  });

  it('that nobody formatted', () => {
    assert.deepEqual(disk([{ ...usb1, mounted: 'false' }]), [
      'bad: usb1 is not mounted | format it as ext4: /disk/format',
    ]);
    assert.deepEqual(disk([{ ...usb1, mounted: 'true' }]), ['ok: usb1 has 2.0 GiB of 4.0 GiB free, ext4']);
  });

  it('whose file system keeps no owners', () => {
    for (const fs of ['ext4', 'btrfs', 'tmpfs'])
      assert.deepEqual(disk([{ ...usb1, fs }]), [`ok: usb1 has 2.0 GiB of 4.0 GiB free, ${fs}`]);
    assert.deepEqual(disk([{ slot: 'usb1', free: '0', size: '0' }]), ['ok: usb1 has 0 MiB of 0 MiB free']);
    assert.deepEqual(disk([{ ...usb1, fs: 'exfat' }]), [
      'warn: usb1 has 2.0 GiB of 4.0 GiB free, exfat | format it as ext4 or btrfs: others lose owners and rights of files',
    ]);
  });
});

describe('the doctor looks at the room for images', () => {
  const impact = (more: Partial<Impact>): Impact => ({
    disruption: 'none',
    restarts: [],
    pulls: true,
    loses: [],
    keeps: [],
    ...more,
  });
  const reason = { code: 'new', text: 'new' };
  const create = (rootDirBase: string | undefined, more: Partial<Impact> = {}): Change => {
    return {
      action: 'create',
      address: 'container/web',
      after: resource(
        'container',
        'web',
        {},
        rootDirBase === undefined ? {} : { run: policy({ rootDirBase }) },
      ),
      fields: [],
      reason,
      impact: impact(more),
    };
  };
  const room = (free: number, changes: readonly Change[]): string[] =>
    disk([{ ...usb1, free: String(free) }], { stacks: [disks('usb1')], planned: { changes } });
  const todo = 'free some space, or name a larger disk';

  it('of the size that is known, else of a usual one', () => {
    const one = [create('usb1/rosctr', { pullBytes: 100 * MiB })];
    assert.deepEqual(room(100 * MiB, one), ['ok: usb1 has 100 MiB of 4.0 GiB free, ext4']);
    assert.deepEqual(room(100 * MiB - 1, one), [
      `bad: usb1 has 100 MiB of 4.0 GiB free, ext4; one image needs about 100 MiB | ${todo}`,
    ]);
    assert.deepEqual(room(300 * MiB, [...one, create('/usb1/rosctr')]), [
      `bad: usb1 has 300 MiB of 4.0 GiB free, ext4; 2 images need about 356 MiB | ${todo}`,
    ]);
  });

  it('that come to this disk, and not of others, of what pulls nothing, or of what goes', () => {
    const gone: Change = {
      action: 'delete',
      address: 'container/old',
      before: live('container', 'old'),
      fields: [],
      reason,
      impact: impact({}),
    };
    const others = [
      create('usb2/rosctr'),
      create('usb2/usb1'),
      create('usb10'),
      create(undefined),
      create('usb1/rosctr', { pulls: false }),
      gone,
    ];
    assert.deepEqual(room(0, others), ['ok: usb1 has 0 MiB of 4.0 GiB free, ext4']);
  });
});

describe('the doctor', () => {
  it('looks at everything, in the order in which it has to be put right', () => {
    const filter = [{ chain: 'input', action: 'drop', 'in-interface-list': '!LAN' }];
    const network = resource('bridge', 'a', { name: 'inner' });
    const facts = factsOf({ more: { '/ip/firewall/filter': filter }, stacks: [desired([network])] });
    assert.deepEqual(
      examine(facts).map(({ check }) => check),
      [
        'release',
        'architecture',
        'package',
        'device-mode',
        'user',
        'disk',
        'memory',
        'clock',
        'dns',
        'registry',
        'firewall',
        'plan',
      ],
    );
  });

  it('says what each plan would do', () => {
    const plans = (planned: Look['planned']): string[] =>
      told('plan', { stacks: [desired([])], ...(planned ? { planned } : {}) });
    const keep: Change = {
      action: 'keep',
      address: 'container/web',
      before: live('container', 'web'),
      after: container('web'),
      reason: { code: 'same', text: 'same' },
      impact: { disruption: 'none', restarts: [], pulls: false, loses: [], keeps: [] },
    };
    const gone: Change = { ...keep, action: 'delete', before: keep.before, fields: [] };
    assert.deepEqual(plans({ changes: [keep] }), ['ok: stack demo: nothing to change']);
    assert.deepEqual(plans({ changes: [gone, keep] }), ['ok: stack demo: 1 change, none refused']);
    assert.deepEqual(plans({ changes: [keep, gone, gone] }), ['ok: stack demo: 2 changes, none refused']);
    const refusals = ['plan/conflict', 'plan/port', 'plan/other'].map((code) => ({
      code: code as `plan/${string}`,
      message: '',
    }));
    assert.deepEqual(plans({ refusals: refusals.slice(0, 1) }), [
      'bad: stack demo is refused: plan/conflict | rosctr plan --router home says all of it',
    ]);
    assert.deepEqual(plans({ refusals }), [
      'bad: stack demo is refused: plan/conflict, and 2 more | rosctr plan --router home says all of it',
    ]);
  });
});

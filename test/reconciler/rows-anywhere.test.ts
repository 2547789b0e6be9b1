import assert from 'node:assert/strict';
import { kindNamed } from '../../src/reconciler/kinds/index.ts';
import { defaultOptions, makePlan } from '../../src/reconciler/index.ts';
import { Lab } from '../support/lab.ts';
import { snapshot } from '../support/snapshot.ts';
import { actions, desired, resource, veth } from '../support/stack.ts';

const rows = desired([
  resource('row', 'ram', { slot: 'ram', type: 'tmpfs', 'tmpfs-max-size': '100M' }, { menu: '/disk' }),
  resource('row', 'list', { name: 'containers' }, { menu: '/interface/list' }),
]);

describe('rows of rows:', () => {
  for (const release of ['7.12.2', '7.20.8', '7.24']) {
    it(`${release}: are found again in menus that every plan reads for another reason`, async () => {
      const lab = new Lab(release);
      const before = lab.foreign();
      assert.deepEqual((await lab.apply(rows)).problems, []);
      assert.deepEqual(actions(await lab.plan(rows)), []);
      assert.deepEqual(actions(await lab.plan(desired([]))).slice(0, 2), [
        'delete row/list',
        'delete row/ram',
      ]);
      assert.deepEqual((await lab.apply(desired([]))).problems, []);
      assert.doesNotMatch(lab.device.snapshot(), /\[rosctr:/);
      assert.equal(lab.foreign(), before);
    });
  }

  const same = kindNamed('row').open?.same;
  for (const [written, shown] of [
    ['yes', 'true'],
    ['60s', '1m'],
    ['10.0.0.1', '10.0.0.1/32'],
    ['FD00::1', 'fd00::1'],
    ['48:a9:8a:00:00:0f', '48:A9:8A:00:00:0F'],
    ['/usb1/tmp', 'usb1/tmp'],
  ] as const) {
    it(`take ${written} for ${shown}`, () => {
      assert.equal(same?.(written, shown), true);
    });
  }

  for (const [written, shown] of [
    ['lan', 'LAN'],
    [':log info up', ':log info Up'],
    ['100M', '200M'],
    ['10.0.0.1', '10.0.0.1/31'],
  ] as const) {
    it(`take ${written} and ${shown} for two things`, () => {
      assert.equal(same?.(written, shown), false);
    });
  }
});

describe('a menu that cannot be read', () => {
  const refusals = (want: Parameters<typeof makePlan>[0], menu: string, words: string): readonly string[] =>
    makePlan(want, { ...snapshot({}), missing: new Map([[menu, words]]) }, defaultOptions).refusals.map(
      ({ code, address }) => `${code} ${address ?? ''}`,
    );
  const broker = desired([resource('row', 'broker', { name: 'b' }, { menu: '/iot/mqtt/brokers' })]);

  it('is not taken for empty: what stands in it would be made twice', () => {
    assert.deepEqual(refusals(desired([veth('veth-a')]), '/interface/veth', 'not enough permissions'), [
      'plan/menu-unreadable veth/veth-a',
    ]);
  });

  it('is refused before anything is written, where a package of a row is missing', () => {
    assert.deepEqual(refusals(broker, '/iot/mqtt/brokers', 'no such command prefix'), [
      'plan/menu-unreadable row/broker',
    ]);
  });

  it('may hold rows that left the file, unless it is gone with them', () => {
    assert.deepEqual(refusals(desired([]), '/ip/firewall/nat', 'not enough permissions (9)'), [
      'plan/menu-unreadable ',
    ]);
    assert.deepEqual(refusals(desired([]), '/iot/mqtt/brokers', 'no such command prefix'), []);
    assert.deepEqual(refusals(desired([]), '/iot/mqtt/brokers', 'not enough permissions (9)'), [
      'plan/menu-unreadable ',
    ]);
    assert.deepEqual(refusals(desired([]), '/ip/service', 'not enough permissions (9)'), []);
  });
});

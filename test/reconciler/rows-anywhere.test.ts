import assert from 'node:assert/strict';
import { kindNamed } from '../../src/reconciler/kinds/index.ts';
import type { Desired } from '../../src/model/index.ts';
import { explain } from '../../src/reconciler/explain.ts';
import { defaultOptions, makePlan, observe } from '../../src/reconciler/index.ts';
import { Lab } from '../support/lab.ts';
import { snapshot } from '../support/snapshot.ts';
import { actions, desired, resource, veth } from '../support/stack.ts';
import { yamlStack } from '../support/yaml-stack.ts';

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

  const user = (more = '', password = 'abc'): string => `
rows:
  scraper: { menu: /user, set: { name: scraper, group: read, password: ${password} }${more} }
`;

  for (const release of ['7.12.2', '7.24'])
    it(`${release}: are not compared where RouterOS never shows a value`, async () => {
      const lab = new Lab(release);
      assert.deepEqual((await lab.apply(yamlStack(user()))).problems, []);
      assert.deepEqual(actions(await lab.plan(yamlStack(user('', 'other')))), []);
      const explained = explain(
        yamlStack(user()),
        await observe(lab.client, yamlStack(user())),
        'row/scraper',
      );
      assert.deepEqual(
        explained?.properties.map(({ prop, why }) => `${prop}: ${why}`),
        [
          'name: compared with the file',
          'group: compared with the file',
          'password: RouterOS never shows it: sent when the row is made, not compared',
        ],
      );
    });

  it('may name further values that RouterOS never shows', async () => {
    const lab = new Lab('7.24');
    const secret = (more: string): Desired =>
      yamlStack(
        `rows: { r: { menu: /ip/firewall/address-list, set: { list: a, address: 10.0.0.1 }${more} } }`,
      );
    const list = lab.client.list.bind(lab.client);
    lab.client.list = async (menu, options) =>
      (await list(menu, options)).map((one) =>
        Object.fromEntries(
          Object.entries(one).filter(
            ([name]) => menu !== '/ip/firewall/address-list' || name !== 'address',
          ),
        ),
      );
    const { problems } = await lab.apply(secret(''));
    assert.deepEqual(
      problems.map(({ code, hint }) => [code, hint]),
      [
        [
          'apply/not-kept',
          'if RouterOS never shows it, as with passwords, add writeOnly: [address] to the row',
        ],
      ],
    );
    assert.deepEqual((await lab.apply(secret(', writeOnly: [address]'))).problems, []);
    assert.deepEqual(actions(await lab.plan(secret(', writeOnly: [address]'))), []);
  });

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

describe('rows of rows: that name each other', () => {
  it('are made all the same', async () => {
    const lab = new Lab('7.24');
    const want = yamlStack(`
rows:
  a: { menu: /system/script, set: { name: x, source: y } }
  b: { menu: /system/script, set: { name: y, source: x } }
`);
    assert.deepEqual((await lab.apply(want)).problems, []);
    assert.deepEqual(actions(await lab.plan(want)), []);
  });
});

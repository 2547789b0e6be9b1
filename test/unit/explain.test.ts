import assert from 'node:assert/strict';
import { type Desired, type Props, Secret, type WireRow } from '../../src/model/index.ts';
import { explain, type ExplainedProperty } from '../../src/reconciler/index.ts';
import { snapshot } from '../support/snapshot.ts';
import { container, desired, env, nowhere, resource, veth } from '../support/stack.ts';

const at = { ...nowhere, line: 8 };

function property(
  want: Desired,
  rows: Readonly<Record<string, readonly WireRow[]>>,
  address: string,
  prop: string,
  release?: string,
): ExplainedProperty | undefined {
  return explain(want, snapshot(rows, release), address as 'a/b')?.properties.find(
    (one) => one.prop === prop,
  );
}

const row = (more: WireRow = {}): WireRow => ({ name: 'a', comment: '[rosctr:demo veth/a]', ...more });
const one = (props: Props, more: WireRow = {}) => {
  const want = desired([resource('veth', 'a', { name: 'a', ...props }, { sources: { gateway: at } })]);
  return (prop: string, release?: string) =>
    property(want, { '/interface/veth': [row(more)] }, 'veth/a', prop, release);
};

describe('explaining a resource', () => {
  it('says where it stands in the file and on the router', () => {
    const want = desired([resource('veth', 'a', { name: 'a' }, { at })]);
    const { properties, ...rest } = explain(want, snapshot({ '/interface/veth': [row()] }), 'veth/a')!;
    assert.deepEqual(rest, {
      address: 'veth/a',
      menu: '/interface/veth',
      id: '*1',
      owner: 'stack demo',
      at,
    });
    assert.deepEqual(
      properties.map((each) => each.prop),
      ['name', 'address', 'gateway', 'gateway6', 'dhcp', 'mac', 'containerMac', 'disabled'],
    );
  });

  it('knows what is only in the file, and what is only on the router', () => {
    const fresh = explain(
      desired([resource('row', 'r', {}, { menu: '/ip/route' })]),
      snapshot({}),
      'row/r',
    );
    assert.deepEqual(
      [fresh?.id, fresh?.menu, fresh?.owner, fresh?.at],
      [undefined, '/ip/route', 'not on the router', nowhere],
    );
    assert.equal(explain(desired([veth('b')]), snapshot({}), 'veth/b')?.menu, '/interface/veth');
    const left = explain(desired([]), snapshot({ '/interface/veth': [row({ gateway: '1' })] }), 'veth/a');
    assert.deepEqual([left?.id, left?.owner, left?.at], ['*1', 'stack demo', undefined]);
    assert.equal(left?.properties.find((each) => each.prop === 'gateway')?.live, '1');
    assert.equal(explain(desired([veth('b')]), snapshot({}), 'veth/a'), undefined);
  });

  for (const [comment, owner] of [
    ['mine', 'foreign'],
    ['[rosctr:other veth/a]', 'another stack, other'],
    ['[rosctr:demo', 'unknown: its marker is not readable: [rosctr:demo'],
  ] as const) {
    it(`says whose it is: ${owner}`, () => {
      const rows = { '/interface/veth': [row({ comment })] };
      assert.equal(explain(desired([veth('a')]), snapshot(rows), 'veth/a')?.owner, owner);
    });
  }

  it('says whose it is: RouterOS itself', () => {
    const rows = { '/interface/veth': [row({ comment: '', dynamic: 'true' })] };
    assert.equal(explain(desired([veth('a')]), snapshot(rows), 'veth/a')?.owner, 'RouterOS itself');
  });
});

describe('explaining a property', () => {
  it('that is written', () => {
    assert.deepEqual(one({ gateway: '10.0.0.1' }, { gateway: '10.0.0.9' })('gateway'), {
      prop: 'gateway',
      written: '10.0.0.1',
      at,
      wire: 'gateway',
      live: '10.0.0.9',
      managed: 'file',
      why: 'compared with the file',
      disrupts: 'restart',
    });
  });

  it('that is held at its default', () => {
    assert.deepEqual(one({}, { gateway: '10.0.0.9' })('gateway'), {
      prop: 'gateway',
      written: undefined,
      at,
      wire: 'gateway',
      live: '10.0.0.9',
      managed: 'default',
      why: "not in the file: held at RouterOS' default, empty",
      disrupts: 'restart',
    });
    assert.equal(one({})('disabled')?.why, "not in the file: held at RouterOS' default, false");
    assert.equal(one({})('address')?.why, "not in the file: held at RouterOS' default, empty");
  });

  it('that is left alone, with the reason', () => {
    assert.deepEqual(one({})('mac'), {
      prop: 'mac',
      written: undefined,
      at: undefined,
      wire: 'mac-address',
      live: undefined,
      managed: 'left',
      why: 'not in the file: left alone, RouterOS generates a stable one',
      disrupts: 'restart',
    });
    assert.equal(one({})('name')?.disrupts, 'live');
    const left = property(desired([]), { '/interface/veth': [row()] }, 'veth/a', 'name');
    assert.equal(left?.why, 'not in the file: left alone, its default is not known for sure');
  });

  it('that this release lacks', () => {
    const lacking = one({})('dhcp', '7.19');
    assert.deepEqual(
      [lacking?.wire, lacking?.managed, lacking?.why],
      [undefined, 'left', 'this release does not give it back, so it cannot be compared'],
    );
  });

  it('that rosctr chooses', () => {
    const rows = {
      '/container': [{ name: 'web', 'root-dir': '/usb1/x', comment: '[rosctr:demo container/web]' }],
    };
    const want = desired([container('web', { rootDir: '/usb1/y' })]);
    const found = property(want, rows, 'container/web', 'rootDir');
    assert.deepEqual(
      [found?.written, found?.live, found?.managed, found?.why],
      ['usb1/y', 'usb1/x', 'left', 'rosctr chooses it when the row is made, and accepts any after that'],
    );
  });

  it('of `rows:`, all that the file writes, and no more of what the router says', () => {
    const want = desired([
      resource('row', 'r', { name: 'x', password: 'y' }, { menu: '/user' }),
      resource('row', 's', { gateway: '1' }, { menu: '/ip/route', writeOnly: ['gateway'] }),
      resource('row', 't', { name: 'y', password: 'z' }, { menu: '/user' }),
    ]);
    const ledger = { list: 'rosctr', key: 'demo', comment: '[rosctr:demo index/menus]' };
    const rows = {
      '/container/envs': [{ ...ledger, value: '/ip/route,/user' }],
      '/user': [
        { name: 'x', group: 'full', comment: '[rosctr:demo row/r]' },
        { password: 'z', comment: '[rosctr:demo row/t]' },
      ],
    };
    const told = (of: Desired, address: string): unknown =>
      explain(of, snapshot(rows), address as 'a/b')?.properties.map(({ prop, wire, why }) => [
        prop,
        wire,
        why,
      ]);
    assert.deepEqual(told(want, 'row/r'), [
      ['name', 'name', 'compared with the file'],
      ['password', 'password', 'RouterOS never shows it: sent when the row is made, not compared'],
    ]);
    assert.deepEqual(told(want, 'row/s'), [['gateway', 'gateway', 'compared with the file']]);
    const compared = 'compared with the file';
    assert.deepEqual(told(want, 'row/t'), [
      ['name', 'name', compared],
      ['password', 'password', compared],
    ]);
    const left = 'not in the file: left alone, its default is not known for sure';
    assert.deepEqual(told(desired([]), 'row/r'), [
      ['name', 'name', left],
      ['group', 'group', left],
    ]);
  });

  it('that RouterOS may have lost is still compared where the table knows it', () => {
    const rows = { '/container': [{ name: 'web', comment: '[rosctr:demo container/web]' }] };
    const found = property(desired([container('web')]), rows, 'container/web', 'image');
    assert.deepEqual([found?.live, found?.why], [undefined, 'compared with the file']);
  });

  it('in the words of people', () => {
    const rows = {
      '/container': [
        { name: 'web', 'memory-high': '1048576', interface: 'a,b', comment: '[rosctr:demo container/web]' },
      ],
    };
    const want = desired([container('web', { memoryHigh: 2048, image: 'a/b:1', logging: true })]);
    const words = (prop: string): unknown => {
      const found = property(want, rows, 'container/web', prop);
      return [found?.written, found?.live];
    };
    assert.deepEqual(words('memoryHigh'), ['2KiB', '1MiB']);
    assert.deepEqual(words('interface'), ['veth-web', 'a, b']);
    assert.deepEqual(words('logging'), ['true', undefined]);
    const addresses = one({ address: ['10.0.0.1/24', '10.0.0.2/24'] })('address');
    assert.equal(addresses?.written, '10.0.0.1/24, 10.0.0.2/24');
  });
});

describe('explaining a secret', () => {
  const value = (want: Props[string] | undefined, comment: string): unknown => {
    const rows = { '/container/envs': [{ list: 'e', key: 'K', value: 'found', comment }] };
    const found = property(
      desired(want === undefined ? [] : [env('e', 'K', want)]),
      rows,
      'env/e/K',
      'value',
    );
    return [found?.written, found?.live];
  };

  it('never shows it, on either side', () => {
    assert.deepEqual(value(new Secret('hunter2'), '[rosctr:demo env/e/K !]'), ['*****', '*****']);
    assert.deepEqual(value(new Secret('hunter2'), '[rosctr:demo env/e/K]'), ['*****', '*****']);
    assert.deepEqual(value('plain', '[rosctr:demo env/e/K !]'), ['*****', '*****']);
    assert.deepEqual(value('plain', 'by hand'), ['*****', '*****']);
    assert.deepEqual(value(undefined, '[rosctr:demo env/e/K !]'), [undefined, '*****']);
  });

  it('shows what is none', () => {
    assert.deepEqual(value('plain', '[rosctr:demo env/e/K]'), ['plain', 'found']);
    const fresh = property(desired([env('e', 'K', 'plain')]), {}, 'env/e/K', 'value');
    assert.deepEqual([fresh?.written, fresh?.live], ['plain', undefined]);
  });

  it('never shows what is always one', () => {
    const want = desired([resource('config', 'config', { password: 'plain', username: 'robot' })]);
    const rows = { '/container/config': [{ password: 'found', username: 'other' }] };
    const words = (prop: string): unknown => {
      const found = property(want, rows, 'config/config', prop);
      return [found?.written, found?.live];
    };
    assert.deepEqual(words('password'), ['*****', '*****']);
    assert.deepEqual(words('username'), ['robot', 'other']);
  });
});

import assert from 'node:assert/strict';
import { layoutOf } from '../../../src/report/html/client/layout.ts';
import { graphOf, networkOf } from '../../../src/report/html/graph.ts';
import type { Row } from '../../../src/report/html/packed.ts';
import { rowOf } from '../../../src/report/html/rows.ts';
import { subjectsOf } from '../../../src/report/html/subjects.ts';
import { fleetPlan } from './documents.ts';

const row = (address: string, values: Row['values'], more: Partial<Row> = {}): Row => ({
  address,
  action: 'keep',
  stack: 'dns',
  values,
  ...more,
});

const rows: readonly Row[] = [
  row('bridge/dns', { name: 'br-dns' }),
  row('address/dns', { address: '172.20.1.1/24', interface: 'br-dns' }),
  row('nat/dns-masquerade', { action: 'masquerade', srcAddress: '172.20.1.0/24' }),
  row('veth/pihole', { name: 'pihole', address: ['172.20.1.2/24'] }),
  row('veth/lan', { name: 'veth-lan', address: ['192.168.88.9/24'] }),
  row('bridge-port/pihole', { interface: 'pihole', bridge: 'br-dns' }),
  row('bridge-port/lan', { interface: 'veth-lan', bridge: 'bridge' }),
  row('mount/data', { list: 'data', src: '/usb1/pihole', dst: '/etc/pihole' }),
  row('env/common/TZ', { list: 'common', key: 'TZ', value: 'UTC' }),
  row('env/pihole/X', { list: 'pihole', key: 'X', value: '1' }),
  row('file/conf', { path: '/usb1/pihole/conf' }),
  row('container/pihole', {
    name: 'pihole',
    interface: ['pihole', 'veth-lan'],
    envs: ['common', 'pihole'],
    mounts: ['data'],
  }),
  row('container/helper', { name: 'helper', interface: ['pihole'], envs: ['common'] }),
  row('nat/pihole-53-udp', { action: 'dst-nat', dstPort: '53', toAddress: '172.20.1.2', protocol: 'udp' }),
  row('nat/old', { action: 'dst-nat', dstPort: '54', toAddress: '172.20.1.2' }, { action: 'delete' }),
  row('dns/pihole.lan', { name: 'pihole.lan' }),
];

describe('the picture of a router', () => {
  const graph = graphOf(rows);

  it('joins containers to veths, bridges, mounts, variables and published ports', () => {
    const pihole = graph.containers.find(({ name }) => name === 'pihole');
    assert.deepEqual(pihole?.veths, ['pihole', 'veth-lan']);
    assert.deepEqual(
      pihole.envs.map(({ address }) => address),
      ['env/common/TZ', 'env/pihole/X'],
    );
    assert.equal(pihole.mounts[0]?.address, 'mount/data');
    assert.equal(graph.veths.get('pihole')?.bridge, 'br-dns');
    assert.deepEqual(
      graph.veths.get('pihole')?.published.map(({ address }) => address),
      ['nat/pihole-53-udp', 'nat/old'],
    );
    assert.equal(graph.bridges.get('br-dns')?.masquerade?.address, 'nat/dns-masquerade');
    assert.equal(graph.bridges.get('bridge')?.row, undefined, 'a bridge of somebody else');
    assert.deepEqual(
      graph.others.map(({ address }) => address),
      ['file/conf', 'dns/pihole.lan'],
    );
  });

  it('shows the veth of another stack as something that is not ours', () => {
    const { veths } = graphOf([row('container/a', { name: 'a', interface: ['elsewhere'] })]);
    assert.deepEqual(veths.get('elsewhere'), { name: 'elsewhere', published: [] });
  });

  it('knows what a row is there for; what two containers share is nobody\u2019s', () => {
    const subjects = subjectsOf(rows, graph);
    const of = (address: string): string | undefined =>
      subjects.get(rows.find((one) => one.address === address) ?? row('', {}));
    assert.equal(of('env/pihole/X'), 'container/pihole');
    assert.equal(of('mount/data'), 'container/pihole');
    assert.equal(of('file/conf'), 'container/pihole', 'it lies under a mount');
    assert.equal(of('bridge-port/lan'), 'container/pihole');
    assert.equal(of('address/dns'), 'bridge/br-dns');
    assert.equal(of('env/common/TZ'), '');
    assert.equal(of('veth/pihole'), '');
  });

  it('has everything in its column, and nothing on top of anything else', () => {
    const { boxes, lines, width, height } = layoutOf(graph, 1100);
    const order = ['mount', 'container', 'veth', 'bridge', 'port'];
    for (const a of boxes) {
      assert.ok(a.x >= 0 && a.y >= 0 && a.x + a.width <= width && a.y + a.height <= height, a.id);
      for (const b of boxes) {
        if (order.indexOf(a.kind) < order.indexOf(b.kind))
          assert.ok(a.x + a.width <= b.x, `${a.id} ${b.id}`);
        const isApart =
          a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        assert.ok(a === b || isApart, `${a.id} lies on ${b.id}`);
      }
    }
    const joined = lines.map(({ from, to }) => `${from} > ${to}`);
    assert.ok(joined.includes('container container/helper > veth pihole'), 'two containers on one veth');
    assert.ok(joined.includes('veth veth-lan > bridge bridge'));
    assert.ok(joined.includes('bridge br-dns > port nat/old'));
  });

  it('stays the same whatever the order of changes', () => {
    assert.deepEqual(
      layoutOf(graphOf(rows), 1100)
        .boxes.map(({ id, x, y }) => [id, x, y])
        .toSorted(),
      layoutOf(graphOf(rows.toReversed()), 1100)
        .boxes.map(({ id, x, y }) => [id, x, y])
        .toSorted(),
    );
  });

  for (const containers of [1, 30])
    it(`with ${containers} containers fits its width`, () => {
      const plan = fleetPlan(1, containers);
      const { boxes, width } = layoutOf(graphOf(plan.resource_changes.map(rowOf)), 1100);
      assert.equal(boxes.filter(({ kind }) => kind === 'container').length, containers);
      assert.ok(width <= 1100 && width > 900);
    });

  it('finds the network of an address', () => {
    assert.equal(networkOf('172.20.1.9/24'), '172.20.1.0/24');
    assert.equal(networkOf('200.255.255.255/0'), '0.0.0.0/0');
    assert.equal(networkOf('10.0.0.7/30'), '10.0.0.4/30');
    assert.equal(networkOf('fd00::1/64'), 'fd00::1/64');
  });
});

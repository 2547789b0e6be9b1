import assert from 'node:assert/strict';
import { Bench } from '../device/bench.ts';

describe('/ip/address', () => {
  it('shows the network, and a prefix behind a bare address', () => {
    const bench = new Bench('7.23.1');
    const cases: readonly (readonly [string, string, string])[] = [
      ['172.17.5.1/20', '172.17.5.1/20', '172.17.0.0'],
      ['192.168.111.111', '192.168.111.111/32', '192.168.111.111'],
      ['10.255.255.254/31', '10.255.255.254/31', '10.255.255.254'],
      ['200.1.2.3/1', '200.1.2.3/1', '128.0.0.0'],
    ];
    for (const [written, shown, network] of cases) {
      const id = bench.add('/ip/address', { address: written, interface: 'bridge' });
      const row = bench.row('/ip/address', `?.id=${id}`);
      assert.deepEqual(
        [row['address'], row['network'], row['actual-interface']],
        [shown, network, 'bridge'],
      );
      const stored = bench.device.rows('ip/address').find((each) => each.id === id);
      assert.equal(stored?.fields.get('address'), written, 'stored as written');
    }
  });

  it('has an address once on an interface, however it is written', () => {
    const bench = new Bench('7.23.1');
    bench.add('/ip/address', { address: '10.0.0.1', interface: 'bridge' });
    const twice = 'failure: already have such address';
    assert.equal(bench.refusal('/ip/address/add', { address: '10.0.0.1/32', interface: 'bridge' }), twice);
    const id = bench.add('/ip/address', { address: '10.0.0.1', interface: 'ether1' });
    assert.equal(bench.refusal('/ip/address/set', { '.id': id, interface: 'bridge' }), twice);
    bench.do('/ip/address/set', { '.id': id, comment: 'x' });
  });

  it('names the vrf where it was seen', () => {
    assert.equal(new Bench('7.23.1').row('/ip/address')['vrf'], 'main');
    assert.ok(!('vrf' in new Bench('7.22').row('/ip/address')));
  });
});

describe('/ipv6/address', () => {
  it('gains a prefix of 64, and is of its family', () => {
    const bench = new Bench('7.23.1');
    const id = bench.add('/ipv6/address', { address: 'fd8d::1', interface: 'bridge', advertise: 'no' });
    const row = bench.row('/ipv6/address', `?.id=${id}`);
    assert.deepEqual([row['address'], row['advertise']], ['fd8d::1/64', 'false']);
    const words = { address: '10.0.0.1/24', interface: 'bridge' };
    assert.equal(bench.refusal('/ipv6/address/add', words), 'invalid value for argument address');
    const same = { address: 'fd8d::1/64', interface: 'bridge' };
    assert.equal(bench.refusal('/ipv6/address/add', same), 'failure: already have such address');
  });
});

describe('/ip/route and /routing/table', () => {
  it('know their tables by name', () => {
    const bench = new Bench('7.23.1');
    const route = { 'dst-address': '10.9.0.0/16', gateway: '192.168.88.2', 'routing-table': 'vpn' };
    assert.equal(bench.refusal('/ip/route/add', route), 'input does not match any value of routing-table');
    bench.add('/routing/table', { name: 'vpn', fib: '' });
    bench.add('/ip/route', route);
    const row = bench.row('/ip/route');
    assert.deepEqual([row['distance'], row['scope'], row['routing-table']], ['1', '30', 'vpn']);
  });

  it('take destinations of their family', () => {
    const bench = new Bench('7.23.1');
    const v6 = { 'dst-address': 'fd00::/8', gateway: 'fe80::1%bridge' };
    assert.equal(bench.refusal('/ip/route/add', v6), 'invalid value for argument dst-address');
    bench.add('/ipv6/route', v6);
  });
});

describe('/ip/dns', () => {
  it('takes servers of both families, and shows records with their time to live', () => {
    const bench = new Bench('7.23.1');
    bench.do('/ip/dns/set', { servers: '1.1.1.1,2606:4700::1111', 'allow-remote-requests': 'yes' });
    const [dns] = bench.rows('/ip/dns');
    assert.deepEqual(
      [dns?.['servers'], dns?.['allow-remote-requests']],
      ['1.1.1.1,2606:4700::1111', 'true'],
    );
    assert.equal(
      bench.refusal('/ip/dns/set', { servers: 'dns.local' }),
      'invalid value for argument servers',
    );
    bench.add('/ip/dns/static', { name: 'a.lan', address: '10.0.0.1' });
    const id = bench.add('/ip/dns/static', {
      name: 'b.lan',
      type: 'AAAA',
      address: 'fd00::1',
      ttl: '3600',
    });
    assert.equal(bench.row('/ip/dns/static', '?name=a.lan')['ttl'], '1d');
    assert.equal(bench.row('/ip/dns/static', `?.id=${id}`)['ttl'], '1h');
    assert.equal(
      bench.refusal('/ip/dns/static/add', { name: 'c.lan', type: 'PTR' }),
      'input does not match any value of type',
    );
  });
});

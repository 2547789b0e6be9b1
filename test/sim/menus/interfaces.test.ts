import assert from 'node:assert/strict';
import { Bench } from '../device/bench.ts';

const withVeth = (release: string): Bench => {
  const bench = new Bench(release);
  bench.add('/interface/veth', { name: 'veth1', address: '172.17.0.2/24', gateway: '172.17.0.1' });
  return bench;
};

describe('/interface', () => {
  it('shows interfaces of all menus under ids of one counter', () => {
    const bench = withVeth('7.23.1');
    const all = bench.rows('/interface', { '.proplist': '.id,name,type' });
    assert.deepEqual(
      all.map((row) => `${row['.id'] ?? ''} ${row['name'] ?? ''} ${row['type'] ?? ''}`),
      [
        '*1 ether1 ether',
        '*2 ether2 ether',
        '*3 ether3 ether',
        '*4 ether4 ether',
        '*5 ether5 ether',
      ].concat('*6 bridge bridge', '*7 veth1 veth'),
    );
  });

  it('gives no name twice, in whatever menu', () => {
    const bench = withVeth('7.23.1');
    const taken = 'failure: already have interface with such name';
    assert.equal(bench.refusal('/interface/bridge/add', { name: 'veth1' }), taken);
    assert.equal(bench.refusal('/interface/veth/add', { name: 'ether1' }), taken);
    assert.equal(bench.refusal('/interface/veth/set', { '.id': 'veth1', name: 'bridge' }), taken);
    bench.do('/interface/veth/set', { '.id': 'veth1', name: 'veth1', comment: 'itself' });
  });
});

describe('/interface/veth', () => {
  it('shows what its release has', () => {
    const keys = (release: string): readonly string[] =>
      Object.keys(withVeth(release).row('/interface/veth')).sort();
    const oldest = ['.id', 'address', 'disabled', 'gateway', 'gateway6', 'name', 'running'];
    assert.deepEqual(keys('7.19.6'), oldest);
    assert.deepEqual(keys('7.20'), [...oldest, 'dhcp', 'mac-address'].sort());
    assert.deepEqual(keys('7.21'), [...oldest, 'dhcp', 'mac-address', 'container-mac-address'].sort());
  });

  it('keeps its generated addresses over an upgrade; the container has the next one', () => {
    const bench = withVeth('7.20.8');
    const before = bench.row('/interface/veth')['mac-address'];
    bench.device.upgrade('7.21');
    const row = bench.row('/interface/veth');
    assert.equal(row['mac-address'], before);
    const last = (mac: string | undefined): number => parseInt(mac?.slice(-2) ?? '', 16);
    assert.equal(last(row['container-mac-address']), last(before) + 1);
  });

  it('takes addresses of both families, and nothing else', () => {
    const bench = withVeth('7.23.1');
    bench.do('/interface/veth/set', {
      '.id': 'veth1',
      address: '172.17.0.2/24,fd8d::2/64',
      gateway6: 'fd8d::1',
    });
    assert.equal(bench.row('/interface/veth')['address'], '172.17.0.2/24,fd8d::2/64');
    const refusal = bench.refusal('/interface/veth/set', { '.id': 'veth1', address: '172.17.0.300/24' });
    assert.equal(refusal, 'invalid value for argument address');
    assert.equal(
      bench.refusal('/interface/veth/set', { '.id': 'veth1', gateway: 'fd8d::1' }),
      'invalid value for argument gateway',
    );
  });

  it('wants a gateway, empty or not, before 7.21', () => {
    const words = { name: 'v2', address: '172.17.0.9/24' };
    assert.equal(new Bench('7.20.8').refusal('/interface/veth/add', words), 'missing =gateway=');
    new Bench('7.20.8').add('/interface/veth', { ...words, gateway: '' });
    new Bench('7.21').add('/interface/veth', words);
  });

  it('is named by the router where nobody does', () => {
    const bench = withVeth('7.23.1');
    bench.add('/interface/veth', {});
    assert.deepEqual(bench.rows('/interface/veth', { '.proplist': 'name' }), [
      { name: 'veth1' },
      { name: 'veth2' },
    ]);
  });

  it('is hidden without the container package from 7.21', () => {
    const bare = (release: string): Bench => new Bench(release, { packages: [] });
    assert.equal(bare('7.21').refusal('/interface/veth/print'), 'no such command prefix');
    assert.deepEqual(bare('7.20.8').rows('/interface/veth'), []);
  });

  it('runs while a running container uses it, before 7.16 always', () => {
    const running = (release: string): string | undefined =>
      withVeth(release).row('/interface/veth')['running'];
    assert.equal(running('7.15.3'), 'true');
    assert.equal(running('7.16'), 'false');
    const bench = withVeth('7.23.1');
    const id = bench.add('/container', {
      interface: 'veth1',
      'remote-image': 'library/nginx:latest',
      'root-dir': 'usb1/nginx',
    });
    bench.advance(120);
    bench.do('/container/start', { '.id': id });
    bench.advance(5);
    assert.equal(bench.row('/interface/veth')['running'], 'true');
    bench.do('/container/stop', { '.id': id });
    bench.advance(30);
    assert.equal(bench.row('/interface/veth')['running'], 'false');
  });

  it('does not go while a container uses it', () => {
    const bench = withVeth('7.23.1');
    const words = { interface: 'veth1', 'remote-image': 'library/nginx:latest', 'root-dir': 'usb1/nginx' };
    bench.add('/container', words);
    assert.equal(
      bench.refusal('/interface/veth/remove', { '.id': 'veth1' }),
      'failure: in use by container',
    );
  });
});

describe('references to an interface', () => {
  const wired = (): Bench => {
    const bench = withVeth('7.23.1');
    bench.add('/interface/bridge/port', { bridge: 'bridge', interface: 'veth1' });
    bench.add('/ip/address', { address: '172.17.0.1/24', interface: 'veth1' });
    bench.add('/interface/list/member', { list: 'LAN', interface: 'veth1' });
    bench.add('/ip/firewall/nat', { chain: 'dstnat', action: 'accept', 'in-interface': '!veth1' });
    return bench;
  };
  const named = (bench: Bench, name: string): readonly number[] => [
    bench.rows('/interface/bridge/port', {}, [`?interface=${name}`]).length,
    bench.rows('/ip/address', {}, [`?interface=${name}`]).length,
    bench.rows('/interface/list/member', {}, [`?interface=${name}`]).length,
    bench.rows('/ip/firewall/nat', {}, [`?in-interface=!${name}`]).length,
  ];

  it('follow a rename', () => {
    const bench = wired();
    bench.do('/interface/veth/set', { '.id': 'veth1', name: 'veth-new' });
    assert.deepEqual(named(bench, 'veth-new'), [1, 1, 1, 1]);
    assert.deepEqual(named(bench, 'veth1'), [0, 0, 0, 0]);
  });

  it('keep the id of one that vanished, and do not come back with its name', () => {
    const bench = wired();
    const id = bench.row('/interface/veth')['.id'] ?? '';
    bench.do('/interface/veth/remove', { '.id': id });
    assert.deepEqual(named(bench, id), [1, 1, 1, 1]);
    assert.equal(bench.row('/interface/bridge/port', `?interface=${id}`)['inactive'], 'true');
    assert.equal(bench.row('/ip/address', `?interface=${id}`)['invalid'], 'true');
    assert.equal(bench.row('/ip/firewall/nat', '?chain=dstnat')['invalid'], 'true');
    bench.add('/interface/veth', { name: 'veth1' });
    assert.deepEqual(named(bench, 'veth1'), [0, 0, 0, 0]);
  });

  it('take a dynamic port with them', () => {
    const bench = withVeth('7.23.1');
    bench.device.insert(
      'interface/bridge/port',
      { bridge: 'bridge', interface: 'veth1' },
      { dynamic: true },
    );
    bench.do('/interface/veth/remove', { '.id': 'veth1' });
    assert.equal(bench.rows('/interface/bridge/port').length, 4);
  });

  it('are checked when they are written', () => {
    const bench = withVeth('7.23.1');
    const miss = 'input does not match any value of interface';
    assert.equal(bench.refusal('/ip/address/add', { address: '1.1.1.1/24', interface: 'veth' }), miss);
    assert.equal(bench.refusal('/interface/bridge/port/add', { bridge: 'bridge', interface: 'v' }), miss);
    assert.equal(
      bench.refusal('/interface/list/member/add', { list: 'DMZ', interface: 'veth1' }),
      'input does not match any value of list',
    );
    assert.equal(
      bench.refusal('/ip/address/add', { address: '1.1.1.1/24', interface: 'ether' }),
      'ambiguous value of interface, more than one possible value matches input',
    );
  });
});

describe('/interface/bridge', () => {
  it('has each interface as a port once', () => {
    const bench = withVeth('7.23.1');
    bench.add('/interface/bridge', { name: 'containers' });
    const port = { bridge: 'containers', interface: 'veth1', pvid: '20' };
    bench.add('/interface/bridge/port', port);
    const second = 'failure: device already added as bridge port';
    assert.equal(bench.refusal('/interface/bridge/port/add', port), second);
    const other = bench.row('/interface/bridge/port', '?interface=ether2')['.id'] ?? '';
    assert.equal(bench.refusal('/interface/bridge/port/set', { '.id': other, interface: 'veth1' }), second);
    bench.do('/interface/bridge/port/set', { '.id': other, interface: 'ether2', comment: 'same' });
  });

  it('checks what is written to it', () => {
    const bench = withVeth('7.23.1');
    const set = (words: Record<string, string>): string =>
      bench.refusal('/interface/bridge/set', { '.id': 'bridge', ...words });
    assert.equal(set({ pvid: '5000' }), 'value of pvid out of range (1..4094)');
    assert.equal(set({ 'protocol-mode': 'ring' }), 'input does not match any value of protocol-mode');
    assert.equal(set({ 'vlan-filtering': 'maybe' }), 'invalid value for argument vlan-filtering');
    assert.equal(
      set({ 'forward-delay': '1h' }),
      'value of forward-delay is out of range (00:00:04 .. 00:00:30)',
    );
  });

  it('lets nobody remove a dynamic port', () => {
    const bench = withVeth('7.23.1');
    const row = bench.device.insert(
      'interface/bridge/port',
      { bridge: 'bridge', interface: 'veth1' },
      { dynamic: true },
    );
    assert.match(bench.refusal('/interface/bridge/port/remove', { '.id': row.id }), /dynamic port/);
  });
});

describe('/interface/list', () => {
  it('has four lists that nobody can change', () => {
    const bench = withVeth('7.23.1');
    const builtin = bench.rows('/interface/list', { '.proplist': 'name' }, ['?builtin=true']);
    assert.deepEqual(
      builtin.map((row) => row['name']),
      ['all', 'none', 'dynamic', 'static'],
    );
    assert.match(bench.refusal('/interface/list/remove', { '.id': 'all' }), /builtin/);
    assert.equal(bench.refusal('/interface/list/add', { name: 'LAN' }), 'failure: already have such name');
  });

  it('has an interface once', () => {
    const bench = withVeth('7.23.1');
    const words = { list: 'LAN', interface: 'bridge' };
    assert.equal(bench.refusal('/interface/list/member/add', words), 'failure: already have such entry');
  });

  it('renames under its members and rules', () => {
    const bench = withVeth('7.23.1');
    bench.do('/interface/list/set', { '.id': 'WAN', name: 'outside' });
    assert.equal(bench.row('/interface/list/member', '?interface=ether1')['list'], 'outside');
    assert.equal(bench.row('/ip/firewall/nat')['out-interface-list'], 'outside');
  });
});

import assert from 'node:assert/strict';
import { Bench } from '../device/bench.ts';

const rule = (more: Record<string, string> = {}): Record<string, string> => ({
  chain: 'dstnat',
  action: 'dst-nat',
  ...more,
});

describe('firewall rules', () => {
  it('show what was written, counters and flags', () => {
    const bench = new Bench('7.23.1', { factory: 'empty' });
    const written = rule({
      protocol: 'tcp',
      'dst-port': '8080',
      'dst-address-type': 'local',
      'to-addresses': '172.17.0.2',
      'to-ports': '80',
      log: 'yes',
    });
    const id = bench.add('/ip/firewall/nat', written);
    assert.deepEqual(bench.row('/ip/firewall/nat'), {
      '.id': id,
      ...written,
      log: 'true',
      bytes: '0',
      packets: '0',
      invalid: 'false',
      dynamic: 'false',
      disabled: 'false',
    });
  });

  it('check actions, protocols and ports', () => {
    const bench = new Bench('7.23.1');
    const add = (words: Record<string, string>): string => bench.refusal('/ip/firewall/nat/add', words);
    assert.equal(add(rule({ action: 'drop' })), 'input does not match any value of action');
    assert.equal(add(rule({ action: 'dstnat' })), 'input does not match any value of action');
    assert.equal(add(rule({ protocol: 'tcp,udp' })), 'input does not match any value of protocol');
    assert.equal(
      add(rule({ protocol: 'tcp', 'dst-port': '80x' })),
      'value of dst-port contains invalid trailing characters',
    );
    assert.equal(
      add(rule({ 'dst-port': '80' })),
      'failure: ports can be specified if proto is tcp,udp,udp-lite,dccp,sctp',
    );
    assert.equal(add({ action: 'accept' }), 'missing =chain=');
  });

  it('keep the rule about ports on a set', () => {
    const bench = new Bench('7.23.1');
    const id = bench.add('/ip/firewall/nat', rule({ protocol: 'udp', 'dst-port': '53' }));
    assert.match(
      bench.refusal('/ip/firewall/nat/set', { '.id': id, protocol: 'icmp' }),
      /^failure: ports can/,
    );
    bench.do('/ip/firewall/nat/set', { '.id': id, protocol: 'tcp' });
  });

  it('take names of lists and interfaces that are there, turned round or not', () => {
    const bench = new Bench('7.23.1');
    bench.add('/ip/firewall/nat', rule({ 'in-interface-list': '!WAN' }));
    bench.add('/ip/firewall/nat', rule({ 'out-interface': 'all-ppp' }));
    const miss = bench.refusal('/ip/firewall/nat/add', rule({ 'in-interface-list': 'DMZ' }));
    assert.equal(miss, 'input does not match any value of in-interface-list');
  });

  it('take an empty matcher as none', () => {
    const bench = new Bench('7.23.1');
    const id = bench.add('/ip/firewall/nat', rule({ 'src-address': '', 'in-interface-list': '' }));
    bench.do('/ip/firewall/nat/set', { '.id': id, 'src-address': '10.0.0.0/8' });
    assert.equal(bench.row('/ip/firewall/nat', `?.id=${id}`)['src-address'], '10.0.0.0/8');
    bench.do('/ip/firewall/nat/set', { '.id': id, 'src-address': '' });
    assert.ok(!('src-address' in bench.row('/ip/firewall/nat', `?.id=${id}`)));
  });

  it('name their target in the plural in IPv4, in the singular in IPv6', () => {
    const bench = new Bench('7.23.1');
    assert.equal(
      bench.refusal('/ipv6/firewall/nat/add', rule({ 'to-addresses': 'fd00::2' })),
      'unknown parameter to-addresses',
    );
    bench.add('/ipv6/firewall/nat', rule({ 'to-address': 'fd00::2' }));
    assert.equal(
      bench.refusal('/ip/firewall/nat/add', rule({ 'to-addresses': 'fd00::2' })),
      'invalid value for argument to-addresses',
    );
  });

  it('are there in filter and mangle too, in IPv6 without argument data', () => {
    const bench = new Bench('7.23.1');
    bench.add('/ip/firewall/filter', { chain: 'input', action: 'drop', 'connection-state': 'invalid' });
    bench.add('/ip/firewall/mangle', { chain: 'prerouting', action: 'mark-routing', passthrough: 'no' });
    bench.add('/ipv6/firewall/filter', { chain: 'input', action: 'drop', anything: 'goes' });
    bench.add('/ip/firewall/address-list', { list: 'bad', address: '10.0.0.0/8', timeout: '90' });
    assert.equal(bench.row('/ip/firewall/mangle')['passthrough'], 'false');
    assert.equal(bench.row('/ipv6/firewall/filter')['anything'], 'goes');
    assert.equal(bench.row('/ip/firewall/address-list')['timeout'], '1m30s');
    bench.do('/ip/firewall/filter/reset-counters', { numbers: '*1' });
  });
});

import assert from 'node:assert/strict';
import { Bench } from './bench.ts';

const address = (last: number, more: Record<string, string> = {}): Record<string, string> => ({
  address: `10.0.0.${last}/24`,
  interface: 'bridge',
  ...more,
});

describe('generic commands', () => {
  it('give ids in upper case hex and never one twice', () => {
    const bench = new Bench('7.23.1', { factory: 'empty' });
    const ids = Array.from({ length: 12 }, (_, index) =>
      bench.add('/ip/firewall/address-list', { list: 'a', address: `10.0.0.${index}` }),
    );
    assert.deepEqual(ids.slice(8), ['*9', '*A', '*B', '*C']);
    bench.do('/ip/firewall/address-list/remove', { '.id': '*C' });
    assert.equal(bench.add('/ip/firewall/address-list', { list: 'a', address: '10.1.0.1' }), '*D');
  });

  it('take comma lists of ids and names in menus of interfaces', () => {
    const bench = new Bench('7.23.1');
    bench.do('/interface/ethernet/set', { numbers: 'ether1,*2', comment: 'both' });
    const both = bench.rows('/interface/ethernet', { '.proplist': 'name' }, ['?comment=both']);
    assert.deepEqual(both, [{ name: 'ether1' }, { name: 'ether2' }]);
    assert.equal(bench.refusal('/ip/address/set', { '.id': 'bridge', comment: 'x' }), 'no such item');
  });

  it('say no such item, with its number on remove', () => {
    const bench = new Bench('7.23.1');
    assert.deepEqual(bench.say('/ip/address/set', { '.id': '*FF' }).trap, {
      message: 'no such item',
      category: 0,
    });
    assert.equal(bench.refusal('/ip/address/remove', { '.id': '*FF' }), 'no such item (4)');
    assert.equal(bench.refusal('/ip/address/remove'), 'missing =.id=');
  });

  it('keep a comment out of the row when it is empty', () => {
    const bench = new Bench('7.23.1');
    const id = bench.add('/ip/address', address(1, { comment: '' }));
    assert.ok(!('comment' in bench.row('/ip/address', `?.id=${id}`)));
    bench.do('/ip/address/comment', { '.id': id, comment: 'home' });
    assert.equal(bench.row('/ip/address', `?.id=${id}`)['comment'], 'home');
    bench.do('/ip/address/set', { '.id': id, comment: '' });
    assert.ok(!('comment' in bench.row('/ip/address', `?.id=${id}`)));
  });

  it('enable and disable', () => {
    const bench = new Bench('7.23.1');
    const id = bench.add('/ip/address', address(1));
    bench.do('/ip/address/disable', { '.id': id });
    assert.equal(bench.row('/ip/address', `?.id=${id}`)['disabled'], 'true');
    bench.do('/ip/address/enable', { numbers: id });
    assert.equal(bench.row('/ip/address', `?.id=${id}`)['disabled'], 'false');
  });

  it('unset a property, and refuse a name that the menu has not', () => {
    const bench = new Bench('7.23.1');
    const id = bench.add('/ip/firewall/nat', {
      chain: 'dstnat',
      action: 'accept',
      'src-address': '10.0.0.0/8',
    });
    bench.do('/ip/firewall/nat/unset', { '.id': id, 'value-name': 'src-address' });
    assert.ok(!('src-address' in bench.row('/ip/firewall/nat', `?.id=${id}`)));
    assert.equal(
      bench.refusal('/ip/firewall/nat/unset', { '.id': id, 'value-name': 'nonsense' }),
      'input does not match any value of value-name',
    );
  });

  it('copy a row', () => {
    const bench = new Bench('7.23.1');
    const first = bench.add('/ip/firewall/nat', { chain: 'dstnat', action: 'accept', comment: 'a' });
    const second = bench.add('/ip/firewall/nat', { 'copy-from': first, comment: 'b' });
    const row = bench.row('/ip/firewall/nat', `?.id=${second}`);
    assert.deepEqual([row['chain'], row['comment']], ['dstnat', 'b']);
  });

  it('get one value or the whole row', () => {
    const bench = new Bench('7.23.1', { identity: 'home' });
    assert.equal(bench.say('/system/identity/get', { 'value-name': 'name' }).done['ret'], 'home');
    const [row] = bench.rows('/ip/address');
    const whole = bench.say('/ip/address/get', { '.id': row?.['.id'] ?? '' }).done['ret'];
    assert.match(whole ?? '', /(^|;)address=192\.168\.88\.1\/24(;|$)/);
  });

  it('count, and pick what the proplist names', () => {
    const bench = new Bench('7.23.1');
    assert.equal(bench.say('/interface/bridge/port/print', { 'count-only': '' }).done['ret'], '4');
    assert.deepEqual(
      bench.rows('/interface/bridge/port', { '.proplist': 'interface,no-such' }, ['?.id=*1']),
      [{ interface: 'ether2' }],
    );
  });

  it('refuse names of other releases in a proplist where the fault asks for that', () => {
    const bench = new Bench('7.23.1', { faults: ['strict-proplist'] });
    const words = { '.proplist': '.id,name,running,envlist' };
    assert.equal(bench.refusal('/container/print', words), 'unknown parameter envlist');
    bench.device.clearFault('strict-proplist');
    assert.deepEqual(bench.rows('/container', words), []);
  });

  it('add the id to a proplist where the fault asks for that', () => {
    const bench = new Bench('7.23.1', { faults: ['proplist-adds-id'] });
    assert.deepEqual(bench.rows('/ip/address', { '.proplist': 'interface' }), [
      { '.id': '*1', interface: 'bridge' },
    ]);
  });

  it('do not touch rows that RouterOS made', () => {
    const seed = {
      rows: { 'ip/firewall/nat': [{ chain: 'dstnat', action: 'accept', '.dynamic': true }] },
    };
    const bench = new Bench('7.23.1', { factory: 'empty', seed });
    assert.equal(bench.row('/ip/firewall/nat')['dynamic'], 'true');
    assert.match(bench.refusal('/ip/firewall/nat/set', { '.id': '*1', comment: 'x' }), /dynamic/);
    assert.match(bench.refusal('/ip/firewall/nat/remove', { '.id': '*1' }), /dynamic/);
  });

  it('say which command the simulator does not do', () => {
    const bench = new Bench('7.23.1');
    assert.equal(
      bench.refusal('/interface/bridge/monitor', { numbers: 'bridge' }),
      'failure: this simulator does not do /interface/bridge/monitor',
    );
  });
});

describe('order', () => {
  const comments = (bench: Bench): string =>
    bench
      .rows('/ip/firewall/nat')
      .map((row) => row['comment'])
      .join(' ');
  const rule = (comment: string, more: Record<string, string> = {}): Record<string, string> => ({
    chain: 'srcnat',
    action: 'accept',
    comment,
    ...more,
  });

  it('is that of adding, or the place that place-before names', () => {
    const bench = new Bench('7.23.1', { factory: 'empty' });
    const a = bench.add('/ip/firewall/nat', rule('a'));
    bench.add('/ip/firewall/nat', rule('b'));
    bench.add('/ip/firewall/nat', rule('c', { 'place-before': a }));
    assert.equal(comments(bench), 'c a b');
    assert.equal(
      bench.refusal('/ip/firewall/nat/add', rule('d', { 'place-before': '*77' })),
      'no such item',
    );
  });

  it('changes by move, before a row or to the end', () => {
    const bench = new Bench('7.23.1', { factory: 'empty' });
    const [a = '', b = '', c = ''] = ['a', 'b', 'c'].map((name) =>
      bench.add('/ip/firewall/nat', rule(name)),
    );
    bench.do('/ip/firewall/nat/move', { numbers: c, destination: a });
    assert.equal(comments(bench), 'c a b');
    bench.do('/ip/firewall/nat/move', { '.id': `${c},${a}` });
    assert.equal(comments(bench), 'b c a');
    assert.equal(bench.row('/ip/firewall/nat', '?comment=b')['.id'], b);
  });

  it('is nothing one can ask for where a menu has none', () => {
    const bench = new Bench('7.23.1');
    const words = address(1, { 'place-before': '*1' });
    assert.equal(bench.refusal('/ip/address/add', words), 'unknown parameter place-before');
    assert.equal(bench.refusal('/ip/address/move', { '.id': '*1' }), 'no such command');
  });
});

describe('accounts', () => {
  it('keep a journal of the writes that were carried out, and count reads', () => {
    const bench = new Bench('7.23.1');
    bench.rows('/ip/address');
    const id = bench.add('/ip/address', address(1));
    bench.refusal('/ip/address/add', address(1));
    bench.do('/ip/address/remove', { '.id': id });
    const { device } = bench;
    assert.deepEqual(
      device.journal.map(({ command, attributes, user }) => [command, attributes, user]),
      [
        ['/ip/address/add', address(1), 'admin'],
        ['/ip/address/remove', { '.id': id }, 'admin'],
      ],
    );
    assert.deepEqual([device.writes, device.reads], [2, 1]);
  });

  it('end in the same bytes for the same calls', () => {
    const run = (): string => {
      const bench = new Bench('7.23.1');
      const id = bench.add('/ip/address', address(7));
      bench.add('/interface/veth', { name: 'veth1', address: '172.17.0.2/24' });
      bench.add('/file', { name: 'usb1/a/b.txt', contents: 'hi' });
      bench.advance(60);
      bench.do('/ip/address/remove', { '.id': id });
      return bench.device.snapshot();
    };
    assert.equal(run(), run());
    assert.match(run(), /\/interface\/veth \*\w+ address="172\.17\.0\.2\/24" name="veth1"/);
  });

  it('show only wanted rows in a snapshot', () => {
    const bench = new Bench('7.23.1');
    const text = bench.device.snapshot((path) => path === 'ip/address');
    bench.add('/file', { name: 'usb1/a.txt', contents: 'a' });
    assert.match(
      bench.device.snapshot((path) => path === 'file'),
      /^\/file \{"name":"usb1\/a.txt"/,
    );
    assert.equal(text, '/ip/address *1 address="192.168.88.1/24" comment="defconf" interface="bridge"');
  });
});

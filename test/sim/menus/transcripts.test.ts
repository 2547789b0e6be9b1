import assert from 'node:assert/strict';
import { transcript } from '../device/shared.ts';
import { Bench } from '../device/bench.ts';

/** Columns of a console print: the rest of a line after the row number and the flags. */
const cells = (line: string): readonly string[] => line.trim().split(/\s+/);
const lines = (text: string): readonly string[] => text.split('\n');

describe('transcripts, replayed', () => {
  it('07: addresses and their networks', function () {
    const rows = lines(transcript(this, '07')).filter((line) => /^ *\d+ .*\d\/\d/.test(line));
    assert.equal(rows.length, 3);
    const bench = new Bench('7.23.1', { factory: 'empty' });
    for (const line of rows) {
      const [, ...words] = cells(line.replace(' D ', ' '));
      const [address = '', network = '', name = '', vrf = ''] = words;
      if (!name.startsWith('ether')) continue;
      const id = bench.add('/ip/address', { address, interface: name });
      const row = bench.row('/ip/address', `?.id=${id}`);
      assert.deepEqual([row['address'], row['network'], row['vrf']], [address, network, vrf]);
    }
  });

  it('10: a disk of a CHR', function () {
    const line = lines(transcript(this, '10')).find((each) => each.startsWith('0 BM')) ?? '';
    const [, slot = '', size = '', free = '', use = '', fs = ''] =
      /^0 BM (\S+) .*PCIe\s+([\d ]+?) {2,}([\d ]+?) {2,}(\S+) +(\S+)/.exec(line) ?? [];
    const bytes = (text: string): number => Number(text.replaceAll(' ', ''));
    const bench = new Bench('7.21.1', { disks: [{ slot, size: bytes(size), free: bytes(free), fs }] });
    const row = bench.row('/disk');
    assert.deepEqual(
      [row['slot'], row['mount-point'], row['size'], row['fs'], row['block-device'], row['mounted']],
      [slot, slot, String(bytes(size)), fs, 'true', 'true'],
    );
    assert.equal(row['free'], String(bytes(free)));
    // The console rounds down, so that 2.7 % reads 0 %; how is not known.
    assert.ok(parseInt(row['use'] ?? '') - parseInt(use) <= 3);
  });

  it('16: a veth has these keys and values', function () {
    const text = transcript(this, '16');
    const row = JSON.parse(text.slice(text.indexOf('{'))) as Record<string, string>;
    const bench = new Bench('7.10.2', { factory: 'empty' });
    const { address = '', gateway = '', comment = '', name = '' } = row;
    const id = bench.add('/interface/veth', { address, gateway, comment, name });
    assert.deepEqual(bench.row('/interface/veth'), { ...row, '.id': id });
  });

  it('34: what a print of addresses gives, the set of a comment, a bare address, a second remove', function () {
    const text = transcript(this, '34');
    const printed = JSON.parse(/^\[[^\]]*\]/m.exec(text)?.[0] ?? '') as Record<string, string>[];
    assert.equal(printed.length, 2);
    const bench = new Bench('7.12.2', { factory: 'empty' });
    for (const row of printed) {
      const { address = '', disabled = '', interface: name = '' } = row;
      const id = bench.add('/ip/address', { address, interface: name, disabled });
      assert.deepEqual(bench.row('/ip/address', `?.id=${id}`), { ...row, '.id': id });
    }
    const replies = [...text.slice(text.indexOf('PATCH')).matchAll(/^\{".id".*?\}/gms)].map(
      ([json]) => JSON.parse(json) as Record<string, string>,
    );
    assert.equal(replies.length, 2);
    bench.device.insert('interface/ethernet', { name: 'dummy' });
    for (const reply of replies) {
      const written = { address: reply['address']?.replace('/32', '') ?? '', interface: 'dummy' };
      const id = bench.add('/ip/address', written);
      if (reply['comment'] !== undefined)
        bench.do('/ip/address/set', { '.id': id, comment: reply['comment'] });
      assert.deepEqual(bench.row('/ip/address', `?.id=${id}`), { ...reply, '.id': id });
      bench.do('/ip/address/remove', { '.id': id });
      assert.match(bench.refusal('/ip/address/remove', { '.id': id }), /^no such item/);
    }
  });

  it('58: the same address again', function () {
    const text = transcript(this, '58');
    const [, address = '', name = ''] = /add address=(\S+) interface=(\S+)/.exec(text) ?? [];
    const said = lines(text).find((line) => line.startsWith('failure:'));
    const bench = new Bench('7.23.1');
    bench.add('/ip/address', { address, interface: name });
    assert.equal(bench.refusal('/ip/address/add', { address, interface: name }), said);
  });

  it('17 and 18: names of other releases', function () {
    const said = (number: string): string =>
      /unknown parameter name/.exec(transcript(this, number))?.[0] ?? '';
    assert.equal(
      new Bench('7.21.2').refusal('/container/mounts/add', { name: 'config', src: '/x', dst: '/opt/conf' }),
      said('17'),
    );
    assert.equal(
      new Bench('7.20.1').refusal('/container/envs/add', { name: 'a', key: 'b', value: 'c' }),
      said('18'),
    );
  });

  it('38: an interface that is not there, with its category', function () {
    const text = transcript(this, '38');
    const [, category = '', message = ''] = /=category=(\d)\n=message=(.*)/.exec(text) ?? [];
    const reply = new Bench('7.23.1').say('/ip/address/add', {
      address: '192.168.88.1',
      interface: 'asdf',
    });
    assert.deepEqual(reply.trap, { message, category: Number(category) });
  });

  it('40: what commands give back over the API', () => {
    const bench = new Bench('7.23.1');
    const words = { address: '10.0.0.1/24', interface: 'bridge' };
    const added = bench.say('/ip/address/add', words);
    assert.deepEqual(Object.keys(added.done), ['ret']);
    const id = added.done['ret'] ?? '';
    assert.deepEqual(bench.say('/ip/address/set', { '.id': id, comment: 'x' }), { rows: [], done: {} });
    assert.equal(bench.rows('/ip/address', {}, [`?.id=${id}`]).length, 1);
    assert.deepEqual(bench.say('/ip/address/remove', { '.id': id }), { rows: [], done: {} });
  });

  it('25 and 26: a device-mode and its errors', function () {
    const text = transcript(this, '25');
    const row = JSON.parse(text.slice(text.indexOf('{'))) as Record<string, string>;
    const deviceMode = { container: 'no', routerboard: 'false' };
    const bench = new Bench('7.22.1', { architecture: 'x86_64', deviceMode });
    assert.deepEqual(bench.rows('/system/device-mode')[0], row);
    const said = [...transcript(this, '26').matchAll(/"detail":"([^"]*)"/g)].map(([, detail]) => detail);
    const update = (words: Record<string, string>): string =>
      bench.refusal('/system/device-mode/update', words);
    assert.deepEqual(said, [
      update({ container: 'yes' }),
      update({ mode: 'invalid' }),
      update({ nonexistent: 'true' }),
      update({ 'activation-timeout': '1s' }),
    ]);
  });

  it('32: the packages of a router with containers', function () {
    const text = transcript(this, '32');
    const active = text.slice(text.indexOf('# container installed'));
    const rows = JSON.parse(/\[[^\]]*\]/.exec(active)?.[0] ?? '') as Record<string, string>[];
    const keys = rows.map((row) => Object.keys(row).sort());
    const bench = new Bench('7.22.1');
    assert.deepEqual(
      bench.rows('/system/package').map((row) => Object.keys(row).sort()),
      keys,
    );
    assert.deepEqual(
      bench.rows('/system/package', { '.proplist': 'name,available,disabled,scheduled,version' }),
      rows.map(({ name, available, disabled, scheduled, version }) => ({
        available,
        disabled,
        name,
        scheduled,
        version,
      })),
    );
  });

  it('01 and 35: what a resource has', function () {
    const keys = lines(transcript(this, '01'))
      .map((line) => /^ *([a-z-]+): /.exec(line)?.[1])
      .filter((key) => key !== undefined)
      // Written sectors: of hardware only.
      .filter((key) => !key.startsWith('write-sect'));
    const row = new Bench('7.23.1', { architecture: 'x86_64' }).rows('/system/resource')[0] ?? {};
    assert.deepEqual(Object.keys(row).sort(), keys.sort());
    assert.match(transcript(this, '35'), /"uptime":"2d20h12m20s"/);
    const bench = new Bench('7.23.1');
    bench.advance(((2 * 24 + 20) * 60 + 12) * 60 + 20);
    assert.equal(bench.rows('/system/resource')[0]?.['uptime'], '2d20h12m20s');
  });
});

import assert from 'node:assert/strict';
import { RealClock, SimDevice } from '../../../src/sim/index.ts';
import type { DeviceView, Menu } from '../../../src/sim/device/types.ts';
import { Bench } from './bench.ts';

describe('the clock of a device', () => {
  it('runs what is due before a call is answered, each at its own moment and in order', () => {
    const bench = new Bench('7.23.1');
    const { device, clock } = bench;
    const start = clock.now();
    const seen: string[] = [];
    const note = (word: string): void => {
      seen.push(`${word} ${(device.now - start) / 1000}`);
    };
    device.after(5000, () => {
      note('first');
      device.after(2000, () => {
        note('then');
      });
    });
    device.after(6000, () => {
      note('second');
    });
    bench.advance(60);
    assert.deepEqual(seen, []);
    bench.rows('/ip/address');
    assert.deepEqual(seen, ['first 5', 'second 6', 'then 7']);
    assert.equal(device.now, start + 60_000);
  });

  it('tells when something happens next', () => {
    const bench = new Bench('7.23.1');
    assert.equal(bench.device.nextEvent, undefined);
    bench.device.after(1000, () => undefined);
    assert.equal(bench.device.nextEvent, bench.clock.now() + 1000);
  });

  it('can be a real one, faster than life', async () => {
    const clock = new RealClock(1000);
    const device = new SimDevice({ release: '7.23.1', clock });
    let done = false;
    device.after(5000, () => {
      done = true;
    });
    while (clock.now() < (device.nextEvent ?? 0)) await new Promise((resolve) => setTimeout(resolve, 1));
    device.catchUp();
    assert.ok(done);
  });
});

const probe = (events: string[]): Menu => ({
  path: 'system/script',
  migrate: (device: DeviceView, row, from, to) => {
    events.push(`migrate ${row.id} ${from} ${to} on ${device.release}`);
    row.fields.set('owner', to);
  },
  onBoot: (_device, row) => {
    events.push(`boot ${row.id}`);
  },
});

describe('reboot and upgrade', () => {
  it('migrates every row in place, then boots', () => {
    const events: string[] = [];
    const seed = { rows: { 'system/script': [{ name: 'a' }, { name: 'b' }] } };
    const bench = new Bench('7.20.8', { menus: [probe(events)], seed });
    bench.device.upgrade('7.21');
    assert.deepEqual(events, [
      'migrate *1 7.20.8 7.21 on 7.21',
      'migrate *2 7.20.8 7.21 on 7.21',
      'boot *1',
      'boot *2',
    ]);
    assert.deepEqual(
      bench.rows('/system/script', { '.proplist': '.id,owner' }).map((row) => [row['.id'], row['owner']]),
      [
        ['*1', '7.21'],
        ['*2', '7.21'],
      ],
    );
  });

  it('makes the device answer as its new release', () => {
    const bench = new Bench('7.20.8');
    assert.match(bench.row('/system/resource')['version'] ?? '', /^7\.20\.8 /);
    bench.device.upgrade('7.24');
    assert.equal(bench.row('/system/resource')['version'], '7.24 (stable)');
    assert.ok(bench.device.atLeast('7.23.3') && !bench.device.atLeast('7.24.1'));
    assert.equal(bench.say('/app/print').trap, undefined, 'there since 7.21');
  });

  it('forgets plans, the log and memory disks, and tells who listens', () => {
    const bench = new Bench('7.23.1');
    const { device } = bench;
    bench.do('/disk/add', { type: 'tmpfs', slot: 'ram', 'tmpfs-max-size': '64M' });
    bench.add('/file', { name: 'ram/x.txt', contents: '1' });
    bench.add('/file', { name: 'usb1/x.txt', contents: '1' });
    device.log('system,info', 'before');
    let planned = false;
    device.after(1000, () => {
      planned = true;
    });
    let told = 0;
    const forget = device.onReboot(() => (told += 1));
    bench.advance(0.5);
    device.reboot();
    bench.advance(60);
    assert.equal(bench.row('/system/resource')['uptime'], '1m');
    assert.ok(!planned);
    assert.deepEqual(bench.rows('/log'), []);
    assert.deepEqual(
      bench.rows('/file', { '.proplist': 'name' }, ['?>name=x', '?name=usb1/x.txt', '?#|']).length,
      1,
    );
    assert.equal(device.files.get('ram/x.txt'), undefined);
    assert.equal(told, 1);
    forget();
    device.reboot();
    assert.equal(told, 1);
  });

  it('happens a moment after its command was answered', () => {
    const bench = new Bench('7.23.1');
    let told = 0;
    bench.device.onReboot(() => (told += 1));
    bench.do('/system/reboot');
    assert.equal(told, 0);
    bench.advance(2);
    bench.device.catchUp();
    assert.equal(told, 1);
  });
});

describe('what a device keeps', () => {
  it('is a home router as it is sold, unless asked for less', () => {
    const home = new Bench('7.23.1');
    assert.equal(home.row('/ip/address')['address'], '192.168.88.1/24');
    assert.equal(home.row('/ip/firewall/nat')['out-interface-list'], 'WAN');
    const members = home.rows('/interface/list/member', { '.proplist': 'list,interface' });
    assert.deepEqual(members, [
      { list: 'LAN', interface: 'bridge' },
      { list: 'WAN', interface: 'ether1' },
    ]);
    const empty = new Bench('7.23.1', { factory: 'empty' });
    for (const menu of ['/ip/address', '/ip/firewall/nat', '/interface/bridge']) {
      assert.deepEqual(empty.rows(menu), []);
    }
    assert.ok(empty.rows('/ip/service').length > 0);
  });

  it('can hold state for a menu, made once or given', () => {
    const given = new Set(['x']);
    const { device } = new Bench('7.23.1', { state: { registry: given } });
    assert.equal(
      device.state('registry', () => new Set<string>()),
      given,
    );
    const made = device.state('other', () => ({ count: 1 }));
    assert.equal(
      device.state('other', () => ({ count: 2 })),
      made,
    );
  });

  it('has faults with and without an argument', () => {
    const { device } = new Bench('7.23.1', { faults: ['pull-fail', 'pull-slow:9000'] });
    assert.equal(device.fault('pull-fail'), '');
    assert.equal(device.fault('pull-slow'), '9000');
    assert.equal(device.fault('other'), undefined);
    device.clearFault('pull-fail');
    assert.equal(device.fault('pull-fail'), undefined);
  });

  it('keeps a thousand lines of log', () => {
    const bench = new Bench('7.23.1');
    for (let line = 0; line < 1005; line++) bench.device.log('script,info', `line ${line}`);
    const lines = bench.rows('/log');
    assert.equal(lines.length, 1000);
    assert.deepEqual([lines[0]?.['message'], lines[0]?.['.id']], ['line 5', '*6']);
    assert.match(lines[0]?.['time'] ?? '', /^2026-01-01 00:00:00$/);
  });
});

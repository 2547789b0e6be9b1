import assert from 'node:assert/strict';
import { menus } from '../../../src/facts/index.ts';
import { connectionOpened, unverifiedMenus } from '../../../src/sim/index.ts';
import { Bench } from '../device/bench.ts';

describe('/system', () => {
  it('shows version, board and architecture', () => {
    const [arm] = new Bench('7.23.1', { architecture: 'arm64' }).rows('/system/resource');
    assert.deepEqual(
      [arm?.['version'], arm?.['architecture-name'], arm?.['platform']],
      ['7.23.1 (stable)', 'arm64', 'MikroTik'],
    );
    const chr = new Bench('7.24beta1', { architecture: 'x86_64' });
    assert.equal(chr.rows('/system/resource')[0]?.['board-name'], 'CHR');
    assert.equal(chr.rows('/system/resource')[0]?.['version'], '7.24beta1 (testing)');
    assert.equal(chr.rows('/system/routerboard')[0]?.['routerboard'], 'false');
  });

  it('counts flash and uptime', () => {
    const bench = new Bench('7.23.1', { flash: 1000 });
    bench.add('/file', { name: 'a.txt', contents: 'x'.repeat(10) });
    bench.advance(90);
    const [row] = bench.rows('/system/resource');
    assert.deepEqual(
      [row?.['free-hdd-space'], row?.['total-hdd-space'], row?.['uptime']],
      ['990', '1000', '1m30s'],
    );
  });

  it('plans packages, and carries it out by apply-changes only from 7.18', () => {
    const state = (bench: Bench): readonly (string | undefined)[] => {
      const row = bench.row('/system/package', '?name=container');
      return [row['disabled'], row['scheduled']];
    };
    const bench = new Bench('7.22.1');
    bench.do('/system/package/disable', { numbers: 'container' });
    bench.device.reboot();
    assert.deepEqual(state(bench), ['false', '']);
    bench.do('/system/package/disable', { numbers: 'container' });
    bench.do('/system/package/apply-changes');
    bench.advance(2);
    assert.deepEqual(state(bench), ['true', '']);
    assert.equal(bench.refusal('/container/print'), 'no such command prefix');
    bench.do('/system/package/enable', { numbers: 'container' });
    assert.deepEqual(state(bench), ['true', 'scheduled for enable']);
    const old = new Bench('7.17');
    assert.equal(old.refusal('/system/package/apply-changes'), 'no such command');
    old.do('/system/package/disable', { numbers: 'container' });
    old.device.reboot();
    assert.deepEqual(state(old), ['true', '']);
  });

  it('has a device-mode that only a button press changes', () => {
    const bench = new Bench('7.22.1', { deviceMode: { container: 'no' } });
    const mode = (): Readonly<Record<string, string>> => bench.rows('/system/device-mode')[0] ?? {};
    assert.deepEqual([mode()['mode'], mode()['container']], ['advanced', 'false']);
    assert.equal(bench.refusal('/system/device-mode/update', { container: 'yes' }), 'update canceled');
    assert.deepEqual([mode()['container'], mode()['attempt-count']], ['false', '1']);
    bench.device.setFault('device-mode-confirmed');
    bench.do('/system/device-mode/update', { container: 'yes' });
    assert.equal(mode()['container'], 'true');
    assert.equal(new Bench('7.16').rows('/system/device-mode')[0]?.['mode'], 'enterprise');
  });

  it('runs no script, but keeps it', () => {
    const bench = new Bench('7.23.1');
    bench.add('/system/script', { name: 'a', source: ':put 1' });
    assert.equal(bench.refusal('/system/script/add', { name: 'a' }), 'failure: already have such name');
    assert.match(bench.refusal('/system/script/run', { '.id': 'a' }), /does not do \/system\/script\/run/);
    bench.add('/system/scheduler', { name: 's', interval: '1d', 'on-event': 'a' });
    assert.equal(bench.row('/system/scheduler')['interval'], '1d');
    bench.add('/tool/netwatch', { host: '1.1.1.1', interval: '60s' });
    assert.equal(bench.row('/tool/netwatch')['interval'], '1m');
    assert.equal(bench.rows('/system/clock')[0]?.['date'], '2026-01-01');
  });
});

describe('/ip/service', () => {
  it('lists services, with a row for each connection from 7.19', () => {
    const open = (release: string): Bench => {
      const bench = new Bench(release);
      connectionOpened(bench.device, { service: 'api', local: '192.168.88.1', remote: '192.168.88.9' });
      return bench;
    };
    assert.equal(open('7.18.2').rows('/ip/service', {}, ['?name=api']).length, 1);
    const bench = open('7.19');
    assert.deepEqual(bench.rows('/ip/service', { '.proplist': 'dynamic,port' }, ['?name=api']), [
      { dynamic: 'false', port: '8728' },
      { dynamic: 'true', port: '8728' },
    ]);
    const close = connectionOpened(bench.device, { service: 'api-ssl', local: 'a', remote: 'b' });
    close();
    assert.equal(bench.rows('/ip/service', {}, ['?name=api-ssl']).length, 1);
  });

  it('calls its addresses available-from in 7.24', () => {
    const bench = new Bench('7.23.3');
    bench.do('/ip/service/set', { numbers: 'api', address: '192.168.88.0/24' });
    bench.device.upgrade('7.24');
    assert.equal(bench.row('/ip/service', '?name=api')['available-from'], '192.168.88.0/24');
    bench.do('/ip/service/set', { numbers: 'api', address: '10.0.0.0/8' });
    const row = bench.row('/ip/service', '?name=api');
    assert.deepEqual([row['available-from'], row['address']], ['10.0.0.0/8', undefined]);
  });

  it('has max-sessions from 7.16, in its range', () => {
    const set = { numbers: 'api', 'max-sessions': '1001' };
    assert.equal(
      new Bench('7.16').refusal('/ip/service/set', set),
      'value of max-sessions out of range (1..1000)',
    );
    assert.equal(new Bench('7.15.3').refusal('/ip/service/set', set), 'unknown parameter max-sessions');
  });
});

describe('/user', () => {
  it('never shows a password', () => {
    const bench = new Bench('7.23.1', { users: [{ name: 'admin' }, { name: 'bot', password: 'hidden' }] });
    for (const row of bench.rows('/user')) assert.ok(!('password' in row));
    bench.do('/user/set', { numbers: 'bot', password: 'fresh' });
    assert.ok(bench.device.login('bot', 'fresh'));
  });

  it('has names once, and groups that are there', () => {
    const bench = new Bench('7.23.1');
    const taken = bench.refusal('/user/add', { name: 'admin', group: 'full' });
    assert.equal(taken, 'failure: user with the same name already exists');
    assert.equal(
      bench.refusal('/user/add', { name: 'x', group: 'none' }),
      'input does not match any value of group',
    );
    assert.equal(
      bench.refusal('/user/group/add', { name: 'g', policy: 'read,fly' }),
      'input does not match any value of policy',
    );
  });
});

describe('the rest of the argument data', () => {
  it('is a menu that one can print, wherever the release has it', () => {
    for (const release of ['7.12.2', '7.20', '7.24']) {
      const bench = new Bench(release);
      for (const menu of menus) {
        const { trap } = bench.say(`/${menu}/print`);
        const isLater = menu.startsWith('app') || /^container\/(layers|log)$/.test(menu);
        if (release === '7.24' || !isLater) assert.equal(trap, undefined, `/${menu}/print on ${release}`);
      }
    }
  });

  it('is told apart from what was verified, once a menu', () => {
    const listed = unverifiedMenus.map(({ menu }) => menu);
    assert.equal(new Set(listed).size, listed.length);
    const { device } = new Bench('7.24');
    for (const menu of listed) assert.ok(menu === '*' || device.menus.has(menu), menu);
  });
});

import assert from 'node:assert/strict';
import {
  containerState,
  createRegistry,
  cutConnection,
  lifecycleFaults,
} from '../../../src/sim/container/index.ts';
import { Router, stateOf } from './router.ts';

function up(...faults: string[]) {
  const registry = createRegistry();
  const router = new Router('7.23.3', { registry });
  const id = router.imported({ name: 'app' });
  for (const fault of faults) router.device.setFault(fault);
  router.start(id);
  router.wait(5);
  return { router, id, state: () => stateOf(router.row(id)) };
}

/** One test for each fault of the table; a fault without one fails below. */
const shows: Readonly<Record<string, () => void>> = {
  'pull-fail': () => {
    const router = new Router('7.23.3', { faults: ['pull-fail:bad'] });
    const good = router.imported();
    const bad = router.imported({ 'remote-image': 'x/bad', 'root-dir': 'usb1/b' });
    assert.deepEqual(
      [stateOf(router.row(good)), stateOf(router.row(bad))],
      ['stopped', 'download/extract failed'],
    );
  },
  'pull-slow': () => {
    const router = new Router('7.23.3', { faults: ['pull-slow:300000'] });
    const id = router.imported();
    assert.equal(stateOf(router.row(id)), 'downloading/extracting');
    router.wait(181);
    assert.equal(stateOf(router.row(id)), 'stopped');
  },
  'start-fail': () => {
    assert.equal(up('start-fail:app').state(), 'stopped');
    assert.equal(up('start-fail:other').state(), 'running');
  },
  'exit-at-once': () => {
    const { router, id, state } = up('exit-at-once:7');
    assert.deepEqual([state(), router.row(id)['.about']], ['stopped', 'exited with status 7']);
    assert.equal(up('exit-at-once').router.rows('container')[0]?.['.about'], 'exited with status 1');
  },
  'empty-state-poll': () => {
    const { router, id, state } = up('empty-state-poll');
    router.stop(id);
    router.wait(1);
    assert.equal(state(), '');
    router.wait(2);
    assert.equal(state(), 'stopped');
  },
  'stop-ignored-once': () => {
    const { router, id, state } = up('stop-ignored-once');
    router.stop(id);
    assert.equal(state(), 'running');
    router.stop(id);
    assert.equal(state(), 'stopping');
  },
  'start-eof': () => {
    const router = new Router('7.23.3', { faults: ['start-eof'] });
    const id = router.imported();
    assert.equal(router.refusal('/container/start', { '.id': id }), cutConnection);
    router.wait(1);
    assert.equal(stateOf(router.row(id)), 'running');
  },
  'root-lock': () => {
    const router = new Router('7.23.3', { faults: ['root-lock:30000'] });
    router.ok('/container/remove', { '.id': router.imported() });
    router.wait(20);
    const again = { interface: 'veth1', 'remote-image': 'a', 'root-dir': 'usb1/app' };
    assert.equal(router.refusal('/container/add', again), 'root-dir overlap with /usb1/app');
    router.wait(15);
    router.ok('/container/add', again);
  },
  'stuck-stopping': () => {
    const { router, id, state } = up('stuck-stopping');
    router.stop(id);
    router.wait(600);
    assert.equal(state(), 'stopping');
    router.wait(3600);
    assert.equal(state(), 'stopped');
  },
  'image-id-empty': () => {
    const router = new Router('7.23.3', { faults: ['image-id-empty'] });
    const id = router.imported();
    assert.deepEqual([stateOf(router.row(id)), router.row(id)['image-id']], ['stopped', '']);
    router.start(id);
    router.wait(5);
    assert.match(router.row(id)['.about'] ?? '', /execvpe/);
  },
  'skip-same-version-empties-root': () => {
    const { router, id, state } = up('skip-same-version-empties-root');
    router.ok('/container/repull', { '.id': id });
    router.wait(60);
    assert.equal(state(), 'stopped');
    assert.match(router.row(id)['.about'] ?? '', /execvpe/);
  },
  'veth-replaced': () => {
    const { router, id, state } = up('veth-replaced:veth1');
    assert.deepEqual([state(), router.row(id)['interface']], ['stopped', 'unknown']);
    assert.equal(router.row(id)['.about'], 'could not acquire interface: no device (6)');
  },
  'zombie-running': () => {
    const { router, id, state } = up('exit-at-once', 'zombie-running');
    assert.equal(state(), 'running');
    router.stop(id);
    router.wait(12);
    assert.equal(state(), 'stopped');
  },
  'lost-after-reboot': () => {
    const { router } = up('lost-after-reboot');
    router.device.reboot();
    assert.equal(router.rows('container').length, 0);
    assert.ok(router.device.files.get('usb1/app'));
  },
  dialect: () => {
    const router = new Router('7.23.3', { faults: ['dialect:manual'] });
    const id = router.imported();
    router.ok('/container/set', { '.id': id, hosts: 'db=10.0.0.2' });
    assert.equal(
      router.refusal('/container/set', { '.id': id, hosts: 'db:10.0.0.2' }),
      'invalid value for argument hosts',
    );
  },
};

describe('life-cycle faults', () => {
  for (const { name, effect } of lifecycleFaults) {
    it(`${name}: ${effect}`, () => {
      const show = shows[name];
      assert.ok(show, `no test shows ${name}`);
      show();
    });
  }

  it('each names its source', () => {
    for (const { name, source } of lifecycleFaults)
      assert.match(source, /routeros\.md \d|transcript/, name);
  });

  it('without any the machine and the print agree', () => {
    const { router, id } = up();
    assert.equal(containerState(router.device, id), 'RUNNING');
  });
});

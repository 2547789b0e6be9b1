import assert from 'node:assert/strict';
import { containerState, createRegistry, effectiveContainer } from '../../../src/sim/container/index.ts';
import { Router, stateOf } from './router.ts';

function up(release: string, settings: ConstructorParameters<typeof Router>[1] = {}) {
  const router = new Router(release, settings);
  const id = router.imported();
  router.start(id);
  router.wait(1);
  return { router, id };
}

describe('commands of a container', () => {
  it('start and stop take .id everywhere, number up to 7.19, numbers from 7.20 on', () => {
    for (const [release, fine, refused] of [
      ['7.16', 'number', 'numbers'],
      ['7.19.6', 'number', 'numbers'],
      ['7.20', 'numbers', 'number'],
      ['7.24', 'numbers', 'number'],
    ] as const) {
      const router = new Router(release);
      const id = router.imported();
      for (const command of ['start', 'stop']) {
        assert.equal(
          router.refusal(`/container/${command}`, { [refused]: id }),
          `unknown parameter ${refused}`,
        );
        router.ok(`/container/${command}`, { [fine]: id });
        router.ok(`/container/${command}`, { '.id': id });
      }
    }
  });

  it('restart and update take number or .id, not numbers', () => {
    const { router, id } = up('7.24');
    for (const command of ['restart', 'update', 'repull', 'kill']) {
      assert.equal(router.refusal(`/container/${command}`, { numbers: id }), 'unknown parameter numbers');
      router.ok(`/container/${command}`, { number: id });
      router.ok(`/container/${command}`, { '.id': id });
    }
  });

  it('come with their releases', () => {
    const since = {
      repull: '7.20',
      kill: '7.21',
      run: '7.21',
      update: '7.21',
      restart: '7.23',
      save: '7.24',
    };
    for (const [command, release] of Object.entries(since)) {
      const router = new Router(release);
      const id = router.imported();
      assert.notEqual(
        router.trap(`/container/${command}`, { '.id': id })?.message,
        'no such command',
        command,
      );
    }
    for (const [command, before] of [
      ['repull', '7.19.6'],
      ['update', '7.20.8'],
      ['restart', '7.22.3'],
      ['save', '7.23.3'],
    ]) {
      const router = new Router(before ?? '');
      assert.equal(
        router.refusal(`/container/${command ?? ''}`, { '.id': router.imported() }),
        'no such command',
      );
    }
  });

  it('need a row', () => {
    const router = new Router('7.23.3');
    assert.equal(router.refusal('/container/start'), 'missing =.id=');
    assert.equal(router.refusal('/container/start', { '.id': '*99' }), 'no such item');
  });

  it('start of a running and stop of a stopped container do nothing', () => {
    const { router, id } = up('7.23.3');
    router.start(id);
    assert.equal(router.row(id)['running'], 'true');
    router.stop(id);
    router.wait(12);
    router.stop(id);
    assert.equal(router.row(id)['stopped'], 'true');
  });

  it('start of a running and stop of a stopped container may trap instead', () => {
    const { router, id } = up('7.23.3', { options: { strictStartStop: true } });
    assert.match(router.refusal('/container/start', { '.id': id }), /^failure: /);
    router.stop(id);
    router.wait(12);
    assert.match(router.refusal('/container/stop', { '.id': id }), /^failure: /);
  });

  it('start while it pulls starts an incomplete rootfs: exit 127, and the pull goes on', () => {
    const router = new Router('7.21.3');
    const id = router.add({ name: 'app' });
    router.start(id);
    assert.equal(stateOf(router.row(id)), 'downloading/extracting');
    assert.ok(router.log().includes('app: exited with status 127'));
    router.wait(120);
    assert.equal(stateOf(router.row(id)), 'stopped');
  });

  it('start while it pulls may trap instead', () => {
    const router = new Router('7.21.3', { options: { startWhilePulling: 'trap' } });
    assert.match(router.refusal('/container/start', { '.id': router.add() }), /^failure: /);
  });

  it('start is not allowed while device-mode is off', () => {
    const router = new Router('7.23.3');
    const id = router.imported();
    router.device.rows('system/device-mode')[0]?.fields.set('container', 'no');
    assert.equal(router.refusal('/container/start', { '.id': id }), 'failure: not allowed by device-mode');
  });

  it('stop cancels a pull', () => {
    const router = new Router('7.23.3');
    const id = router.add();
    router.wait(2);
    router.stop(id);
    router.wait(120);
    const row = router.row(id);
    assert.deepEqual([stateOf(row), row['image-id']], ['stopped', '']);
  });

  it('a stop takes as long as the process likes, at most stop-time, which is 10 s before 7.21', () => {
    const registry = createRegistry();
    registry.publish('library/app:1', { behaviour: { stopMs: 60_000 } });
    const seconds = (release: string, words = {}): number => {
      const { router, id } = up(release, { registry });
      if (Object.keys(words).length > 0) router.ok('/container/set', { '.id': id, ...words });
      router.stop(id);
      for (let passed = 1; ; passed += 1) {
        router.wait(1);
        if (containerState(router.device, id) === 'STOPPED') return passed;
      }
    };
    assert.equal(seconds('7.20.8'), 10);
    assert.equal(seconds('7.23.3'), 10);
    assert.equal(seconds('7.23.3', { 'stop-time': '25s' }), 25);
  });

  it('kill ends the process at once and says so', () => {
    const { router, id } = up('7.21');
    router.ok('/container/kill', { '.id': id });
    const row = router.row(id);
    assert.deepEqual([stateOf(row), row['comment']], ['stopped', 'exited with signal 9 (Killed)']);
  });

  it('restart stops and starts again', () => {
    const { router, id } = up('7.23.3');
    const before = effectiveContainer(router.device, id)?.startedAt ?? 0;
    router.ok('/container/restart', { '.id': id });
    assert.equal(stateOf(router.row(id)), 'stopping');
    router.wait(15);
    assert.equal(stateOf(router.row(id)), 'running');
    assert.ok((effectiveContainer(router.device, id)?.startedAt ?? 0) > before);
  });

  it('run starts it with other words', () => {
    const router = new Router('7.23.3');
    const id = router.imported();
    router.ok('/container/run', { '.id': id, cmd: '/bin/sh -c true' });
    assert.deepEqual(effectiveContainer(router.device, id)?.cmd, ['/bin/sh', '-c', 'true']);
  });

  it('shell needs a terminal, or a command and a running process', () => {
    const { router, id } = up('7.21');
    assert.match(router.refusal('/container/shell', { '.id': id }), /^failure: /);
    router.ok('/container/shell', { '.id': id, cmd: 'ls' });
    router.stop(id);
    router.wait(12);
    assert.match(router.refusal('/container/shell', { '.id': id, cmd: 'ls' }), /^failure: /);
  });

  it('save writes a tar file', () => {
    const { router, id } = up('7.24');
    router.ok('/container/save', { '.id': id, file: 'usb1/app.tar' });
    assert.ok((router.device.files.get('usb1/app.tar')?.size ?? 0) > 5_000_000);
  });
});

describe('removing a container', () => {
  it('is refused while it pulls, starts, runs and stops', () => {
    const { router, id } = up('7.22.3');
    assert.equal(router.refusal('/container/remove', { '.id': id }), 'cannot remove running');
    router.stop(id);
    assert.equal(router.refusal('/container/remove', { '.id': id }), 'cannot remove running');
    const other = router.add({ name: 'other', 'root-dir': 'usb1/other' });
    assert.equal(router.refusal('/container/remove', { '.id': other }), 'cannot remove running');
  });

  it('shows deleting for a while from 7.21 on', () => {
    const router = new Router('7.21');
    const id = router.imported();
    router.ok('/container/remove', { '.id': id });
    assert.equal(stateOf(router.row(id)), 'deleting');
    assert.equal(router.refusal('/container/remove', { '.id': id }), 'cannot remove running');
    router.wait(1);
    assert.equal(router.refusal('/container/remove', { '.id': id }), 'no such item (4)');
  });

  it('goes for a failed one, too', () => {
    const router = new Router('7.19.6', { faults: ['pull-fail'] });
    router.ok('/container/remove', { '.id': router.imported() });
    assert.equal(router.rows('container').length, 0);
  });
});

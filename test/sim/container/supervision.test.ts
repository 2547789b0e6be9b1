import assert from 'node:assert/strict';
import { createRegistry, type ImageSpec } from '../../../src/sim/container/index.ts';
import { Router, stateOf } from './router.ts';

function started(release: string, spec: ImageSpec, words: Readonly<Record<string, string>> = {}) {
  const registry = createRegistry();
  registry.publish('library/app:1', spec);
  const router = new Router(release, { registry });
  const id = router.imported(words);
  router.start(id);
  router.wait(1);
  return { router, id, state: () => stateOf(router.row(id)) };
}

const probe = { cmd: ['CMD', '/bin/check'], intervalMs: 10_000, retries: 2 };

describe('health checks', () => {
  it('a probe of the image: starting-with-healthcheck, healthy, unhealthy, healthy again', () => {
    const behaviour = { unhealthyAfterMs: 15_000, healthyAgainAfterMs: 60_000 };
    const { router, id, state } = started('7.23.3', { config: { healthcheck: probe }, behaviour });
    assert.equal(state(), 'starting-with-healthcheck');
    assert.equal(router.row(id)['healthcheck-status'], undefined);
    router.wait(10);
    assert.equal(state(), 'healthy');
    assert.equal(router.row(id)['healthcheck-status'], 'good, output: ');
    router.wait(26);
    assert.equal(state(), 'unhealthy');
    assert.match(router.row(id)['healthcheck-status'] ?? '', /^bad, output: /);
    router.wait(40);
    assert.equal(state(), 'healthy');
  });

  it('a probe of its own', () => {
    const words = {
      'healthcheck-cmd': '/check',
      'healthcheck-start-period': '20s',
      'healthcheck-start-interval': '2s',
    };
    const { router, id, state } = started('7.22.3', {}, words);
    assert.equal(state(), 'starting-with-healthcheck');
    router.wait(2);
    assert.equal(state(), 'healthy');
    assert.equal(router.row(id)['healthcheck-start-period'], '20s');
  });

  it('are not there before 7.22', () => {
    const { state } = started('7.21.5', { config: { healthcheck: probe } });
    assert.equal(state(), 'running');
  });

  it('stop-on-unhealthy stops it', () => {
    const image = { config: { healthcheck: probe }, behaviour: { unhealthyAfterMs: 0 } };
    const { router, state } = started('7.23.3', image, { 'stop-on-unhealthy': 'yes' });
    router.wait(20);
    assert.equal(state(), 'stopping');
    router.wait(5);
    assert.equal(state(), 'stopped');
  });

  it('refuses intervals below a second', () => {
    const router = new Router('7.22.3');
    assert.match(
      router.refusal('/container/set', { '.id': router.imported(), 'healthcheck-interval': '500ms' }),
      /^value of healthcheck-interval is out of range/,
    );
  });
});

describe('restart policies', () => {
  const crash = { behaviour: { exits: { code: 1, afterMs: 2000 } } };
  const finish = { behaviour: { exits: { code: 0, afterMs: 2000 } } };

  it('no: an ended process stays away', () => {
    const { router, id, state } = started('7.23.3', crash);
    router.wait(60);
    assert.deepEqual([state(), router.row(id)['restart-count']], ['stopped', '0']);
  });

  it('on-failure brings back what failed, not what finished', () => {
    const failing = started('7.23.3', crash, { 'restart-policy': 'on-failure' });
    failing.router.wait(60);
    assert.ok(Number(failing.router.row(failing.id)['restart-count']) >= 10);
    const fine = started('7.23.3', finish, { 'restart-policy': 'on-failure' });
    fine.router.wait(60);
    assert.deepEqual([fine.state(), fine.router.row(fine.id)['restart-count']], ['stopped', '0']);
  });

  it('always brings back what finished, too', () => {
    const { router, id } = started('7.23.3', finish, { 'restart-policy': 'always' });
    router.wait(60);
    assert.ok(Number(router.row(id)['restart-count']) >= 10);
  });

  it('restart-max-count ends it, counted within restart-interval', () => {
    const words = { 'restart-policy': 'always', 'restart-max-count': '3', 'restart-interval': '5m' };
    const { router, id, state } = started('7.23.3', crash, words);
    router.wait(120);
    assert.deepEqual([state(), router.row(id)['restart-count']], ['stopped', '3']);
    const slow = started('7.23.3', crash, { ...words, 'restart-interval': '3s' });
    slow.router.wait(120);
    assert.ok(Number(slow.router.row(slow.id)['restart-count']) > 3);
  });

  it('a stop of a person is no end to come back from', () => {
    const { router, id, state } = started('7.23.3', {}, { 'restart-policy': 'always' });
    router.stop(id);
    router.wait(60);
    assert.equal(state(), 'stopped');
  });

  it('7.20 to 7.22 start again after auto-restart-interval, stopped meanwhile', () => {
    const { router, state } = started('7.21.5', crash, { 'auto-restart-interval': '10s' });
    router.wait(2);
    assert.equal(state(), 'stopped');
    router.wait(11);
    assert.equal(state(), 'running');
  });

  it('a stop ends the waiting for the next restart', () => {
    const { router, id, state } = started('7.21.5', crash, { 'auto-restart-interval': '10s' });
    router.wait(2);
    router.stop(id);
    router.wait(60);
    assert.equal(state(), 'stopped');
  });

  it('has no such thing before 7.20', () => {
    const router = new Router('7.19.6');
    assert.equal(
      router.refusal('/container/set', { '.id': router.imported(), 'auto-restart-interval': '10s' }),
      'unknown parameter auto-restart-interval',
    );
  });
});

describe('a reboot', () => {
  it('ends what runs; start-on-boot starts it again', () => {
    const router = new Router('7.23.3');
    const first = router.imported({ name: 'a' });
    const second = router.imported({ name: 'b', 'root-dir': 'usb1/b', 'start-on-boot': 'yes' });
    router.start(first);
    router.wait(1);
    router.device.reboot();
    router.wait(1);
    assert.deepEqual([stateOf(router.row(first)), stateOf(router.row(second))], ['stopped', 'running']);
  });

  it('in the middle of a pull leaves a failed row', () => {
    const router = new Router('7.23.3');
    const id = router.add();
    router.wait(2);
    router.device.reboot();
    router.wait(120);
    assert.equal(stateOf(router.row(id)), 'download/extract failed');
  });

  it('in the middle of a removal finishes it', () => {
    const router = new Router('7.23.3');
    router.ok('/container/remove', { '.id': router.imported() });
    router.device.reboot();
    assert.equal(router.rows('container').length, 0);
    assert.equal(router.device.files.get('usb1/app'), undefined);
  });

  it('start-on-boot tries again on 7.24', () => {
    const tries = (release: string): string => {
      const router = new Router(release);
      const id = router.imported({ 'start-on-boot': 'yes' });
      router.ok('/ip/dns/set', { servers: '' });
      router.device.reboot();
      router.wait(1);
      router.ok('/ip/dns/set', { servers: '1.1.1.1' });
      router.wait(20);
      return stateOf(router.row(id));
    };
    assert.deepEqual([tries('7.23.3'), tries('7.24')], ['stopped', 'running']);
  });
});

import assert from 'node:assert/strict';
import { createRegistry } from '../../../src/sim/container/index.ts';
import { Router, stateOf } from './router.ts';
import { transcript } from './shared-transcripts.ts';

describe('/container/layers', () => {
  it('names what is extracted, and its user', () => {
    const router = new Router('7.21');
    const id = router.add({ name: 'app' });
    router.wait(2);
    assert.equal(router.rows('container/layers')[0]?.['size'], 'pending');
    router.wait(120);
    const [row] = router.rows('container/layers');
    assert.deepEqual([row?.['name'], row?.['type'], row?.['containers']], ['app', 'root-dir', 'app']);
    assert.equal(router.row(id)['layers'], 'app');
  });

  it('shows layers of their own below a layer-dir', () => {
    const router = new Router('7.23.3');
    const id = router.imported({ 'layer-dir': 'usb1/layers' });
    const layers = router.rows('container/layers').filter((row) => row['type'] === 'layer');
    assert.equal(router.row(id)['layers'], layers.map((row) => row['name']).join(','));
  });

  it('is not there before 7.21, nor is the log before 7.20', () => {
    assert.match(new Router('7.20.8').refusal('/container/layers/print'), /^no such command/);
    assert.match(new Router('7.19.6').refusal('/container/log/print'), /^no such command/);
    assert.deepEqual(new Router('7.20').rows('container/log'), []);
  });
});

describe('/container/log', () => {
  it('keeps the last 100 messages of a container', () => {
    const registry = createRegistry();
    registry.publish('library/app:1', {
      behaviour: { prints: Array.from({ length: 150 }, (_, at) => `line ${at}`) },
    });
    const router = new Router('7.24', { registry });
    const id = router.imported({ name: 'app', logging: 'yes' });
    router.start(id);
    router.wait(1);
    const rows = router.rows('container/log');
    assert.equal(rows.length, 100);
    assert.deepEqual([rows.at(-1)?.['container'], rows.at(-1)?.['message']], ['app', 'line 149']);
    assert.match(rows[0]?.['time'] ?? '', /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
  });

  it('has nothing of the process without logging=yes', () => {
    const registry = createRegistry();
    registry.publish('library/app:1', { behaviour: { prints: ['hello'] } });
    const router = new Router('7.24', { registry });
    router.start(router.imported());
    router.wait(1);
    assert.ok(!router.log().some((line) => line.includes('hello')));
  });
});

describe('/app', () => {
  function enabled() {
    const router = new Router('7.24');
    router.ok('/app/settings/set', { disk: 'usb1' });
    const id = router.rows('app').find((row) => row['name'] === 'caddy')?.['.id'] ?? '';
    router.ok('/app/enable', { '.id': id });
    return { router, id };
  }

  it('53: shows a catalogue row as it was seen on 7.24', function () {
    const text = transcript('53');
    if (text === undefined) this.skip();
    const seen = JSON.parse(text) as Record<string, string>;
    const row = new Router('7.24').rows('app').find((each) => each['name'] === 'caddy');
    delete seen['.id'];
    const { '.id': id, ...mine } = row ?? {};
    assert.ok(id);
    assert.deepEqual(mine, seen);
  });

  it('enabling makes a container, a veth, a bridge port and NAT rules of its own', () => {
    const { router, id } = enabled();
    const container = router.rows('container').find((row) => row['name'] === 'app-caddy');
    assert.deepEqual(
      [container?.['interface'], container?.['root-dir']],
      ['veth-app-caddy', '/usb1/apps/caddy/caddy_root'],
    );
    assert.ok(router.rows('interface/veth').some((row) => row['name'] === 'veth-app-caddy'));
    assert.ok(router.rows('interface/bridge/port').some((row) => row['interface'] === 'veth-app-caddy'));
    const ports = router
      .rows('ip/firewall/nat')
      .filter((row) => row['comment']?.startsWith('app caddy redirect'));
    assert.deepEqual(
      ports.map((row) => row['dst-port']),
      ['80', '443'],
    );
    router.wait(120);
    assert.equal(stateOf(router.row(container?.['.id'] ?? '')), 'running');
    assert.equal(router.row(id, 'app')['running'], 'true');
  });

  it('disabling takes them away again', () => {
    const { router, id } = enabled();
    router.wait(120);
    router.ok('/app/disable', { '.id': id });
    assert.deepEqual(router.rows('container'), []);
    assert.ok(!router.rows('interface/veth').some((row) => row['name'] === 'veth-app-caddy'));
    assert.equal(router.row(id, 'app')['interface'], 'none');
  });

  it('wants a disk first', () => {
    const router = new Router('7.24');
    const id = router.rows('app')[0]?.['.id'] ?? '';
    assert.match(router.refusal('/app/enable', { '.id': id }), /^failure: /);
    assert.equal(router.row(id, 'app')['disabled'], 'true');
  });

  it('11: a built-in one cannot be removed, an own one can', () => {
    const router = new Router('7.22.3');
    const id = router.rows('app')[0]?.['.id'] ?? '';
    assert.equal(router.refusal('/app/remove', { '.id': id }), 'failure: cannot remove builtin app');
    const { done } = router.ok('/app/add', {
      yaml: 'name: cligames\nservices:\n  x:\n    image: ghcr.io/a/b:1\n',
    });
    assert.equal(router.row(done['ret'] ?? '', 'app')['custom'], 'true');
    router.ok('/app/remove', { '.id': done['ret'] ?? '' });
  });

  it('is there from 7.21 on, not on 32 bit ARM', () => {
    assert.match(new Router('7.20.8').refusal('/app/print'), /^no such command/);
    assert.match(new Router('7.24', { architecture: 'arm' }).refusal('/app/print'), /^no such command/);
    assert.ok(new Router('7.21').rows('app').length > 0);
  });
});

import assert from 'node:assert/strict';
import { createRegistry } from '../../../src/sim/container/index.ts';
import { Router, stateNames } from './router.ts';
import { replay } from './shared-transcripts.ts';

describe('refusals that were seen on routers', () => {
  replay('15', 'the name of a signal, 7.19', (text) => {
    const router = new Router('7.19.6');
    const words = router.refusal('/container/set', {
      '.id': router.imported(),
      'stop-signal': '15-SIGTERM',
    });
    assert.ok(text.includes(`details: '${words}'`), words);
  });

  replay('17', 'the old word for a mount list, 7.21.2', (text) => {
    const words = new Router('7.21.2').refusal('/container/mounts/add', {
      name: 'config',
      src: '/a',
      dst: '/opt/conf',
    });
    assert.ok(text.includes(`details: '${words}'`), words);
  });

  replay('18', 'the old word for an env list, 7.20.1', (text) => {
    const words = new Router('7.20.1').refusal('/container/envs/add', {
      name: 'traefik_envs',
      key: 'A',
      value: 'x',
    });
    assert.ok(text.includes(`=message=${words}\n`), words);
  });

  replay('19', 'a name that is taken, 7.21', (text) => {
    const router = new Router('7.21');
    router.add({ name: 'a' });
    const again = { interface: 'veth1', 'remote-image': 'a', 'root-dir': 'usb1/b', name: 'a' };
    assert.ok(text.includes(router.refusal('/container/add', again)));
  });

  replay('20', 'an env entry that is there, 7.22', (text) => {
    const router = new Router('7.22');
    const entry = { list: 'X', key: 'TZ', value: '1' };
    router.ok('/container/envs/add', entry);
    assert.ok(text.includes(router.refusal('/container/envs/add', entry)));
  });

  replay('43', 'a file that is not there, 7.21.3', (text) => {
    const words = { interface: 'veth1', file: 'usb1/pull/awg.tar.gz' };
    assert.ok(text.includes(new Router('7.21.3').refusal('/container/add', words)));
    assert.equal(
      new Router('7.21.3').refusal('/container/config/set', { tmpdir: 'usb1/pull', 'ram-high': '200M' }),
      'unknown parameter ram-high',
    );
  });

  replay('56', 'what /container and its mounts and veths refuse, 7.22.2', (text) => {
    const router = new Router('7.22.2');
    const id = router.imported();
    router.start(id);
    const mount = { list: 'm', src: 'a', dst: '/a' };
    router.ok('/container/mounts/add', mount);
    const veth = router.rows('interface/veth')[0]?.['.id'] ?? '';
    const said = [
      router.refusal('/container/remove', { '.id': id }),
      router.refusal('/container/add', { interface: 'veth1' }),
      router.refusal('/container/mounts/add', mount),
    ];
    for (const words of said) assert.ok(text.includes(words), words);
    assert.match(router.refusal('/interface/veth/remove', { '.id': veth }), /in use by container/);
    const overlap = router.refusal('/container/add', {
      interface: 'veth1',
      'remote-image': 'b',
      'root-dir': 'usb1/app',
    });
    assert.equal(overlap, 'root-dir overlap with /usb1/app');
  });
});

describe('log lines that were seen on routers', () => {
  const messages = (text: string): string[] =>
    [...text.matchAll(/container,info,debug (.*)$/gm)].map(([, line]) => line ?? '');
  /** Digests and names differ. */
  const shape = (line: string): string =>
    line.replace(/sha256:[0-9a-f]+/, '<digest>').replace(/[0-9a-f-]{36}/, '<uuid>');

  replay('41', 'a pull that fails, before 7.19', (text) => {
    const registry = createRegistry();
    registry.publish('catesin/xray-mikrotik-arm64', {
      bytes: 15_000_000,
      failure: { why: 'dies', at: 0.5 },
    });
    const router = new Router('7.18.2', { registry });
    router.imported({ 'remote-image': 'catesin/xray-mikrotik-arm64:latest', 'root-dir': 'usb1/x' });
    assert.deepEqual(router.log().map(shape), messages(text).map(shape));
    const again = {
      interface: 'veth1',
      'remote-image': 'catesin/xray-mikrotik-arm64:latest',
      'root-dir': 'usb1/x',
    };
    assert.ok(text.includes(router.refusal('/container/add', again)));
  });

  replay('44', 'a layer that is missing, 7.21', (text) => {
    const router = new Router('7.21', { faults: ['start-fail'] });
    router.start(router.imported({ 'root-dir': 'loc-disk/container-tmp/app' }));
    const line = router.rows('container/log').at(-1)?.['message'] ?? '';
    const withoutLayer = (each: string): string => each.replace(/[0-9a-f]{64}/, '<layer>').trim();
    assert.equal(withoutLayer(line), withoutLayer(text));
  });

  replay('45', 'no command, 7.22', (text) => {
    const registry = createRegistry();
    registry.publish('library/app:1', { config: { entrypoint: [] } });
    const router = new Router('7.22', { registry });
    router.start(router.imported());
    assert.equal(router.rows('container/log').at(-1)?.['message'], text.split('\n')[0]);
  });

  replay('47', 'another architecture, 7.20.6', (text) => {
    const registry = createRegistry();
    registry.publish('awg-mikrotik-arm', { platforms: ['amd64'] });
    const router = new Router('7.20.6', { registry });
    router.start(router.imported({ 'remote-image': 'awg-mikrotik-arm:latest' }));
    router.wait(1);
    assert.equal(router.log().at(-1), text.trim());
  });

  replay('48', 'an exit status in place of the comment, 7.20', (text) => {
    const registry = createRegistry();
    registry.publish('library/app:1', { behaviour: { exits: { code: 1, afterMs: 10 } } });
    const router = new Router('7.20', { registry });
    const id = router.imported();
    router.start(id);
    router.wait(1);
    assert.ok(text.includes(`# ${router.row(id)['comment'] ?? ''}`));
  });

  replay('46', 'the words of a program that is not there', (text) => {
    const router = new Router('7.23.3', { faults: ['image-id-empty'] });
    const id = router.imported();
    router.start(id);
    router.wait(1);
    const shapeOf = (line: string): string => line.replace(/execvpe? \S+:/, 'execvp <path>:');
    assert.equal(
      shapeOf(router.rows('container/log').at(-1)?.['message'] ?? ''),
      shapeOf(text.split('\n')[0] ?? ''),
    );
  });

  replay('60', 'selectors of update and a read without any state after a stop, 7.24', (text) => {
    assert.ok(text.includes('NO lifecycle key'));
    const router = new Router('7.24', { faults: ['empty-state-poll:2000'] });
    const id = router.imported();
    assert.ok(router.refusal('/container/update', { numbers: id }));
    router.ok('/container/update', { number: id });
    router.wait(10);
    router.ok('/container/start', { numbers: id });
    router.wait(1);
    router.ok('/container/stop', { numbers: id });
    router.wait(1.5);
    const names = Object.keys(router.row(id));
    assert.deepEqual(
      names.filter((name) => stateNames.includes(name) || name === 'healthcheck-status'),
      [],
    );
    router.wait(2);
    assert.equal(router.row(id)['stopped'], 'true');
  });
});

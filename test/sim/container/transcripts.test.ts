import assert from 'node:assert/strict';
import { createRegistry, type ImageSpec } from '../../../src/sim/container/index.ts';
import { Router, stateNames } from './router.ts';
import { detailRow, replay } from './shared-transcripts.ts';

/** Measured on that router, or of its environment: only the key is compared. */
const measured = new Set([
  'memory-current',
  'cpu-usage',
  'container-size',
  'image-id',
  'env-current',
  'healthcheck-status',
]);

/** The simulated row and the seen one have the same keys, and the same values where those are not measured. */
function assertSameRow(mine: Readonly<Record<string, string>>, seen: ReadonlyMap<string, string>): void {
  const keys = Object.keys(mine).filter((name) => !stateNames.includes(name) && name !== '.id');
  assert.deepEqual(keys.sort(), [...seen.keys()].sort());
  for (const [name, value] of seen) if (!measured.has(name)) assert.equal(mine[name], value, name);
}

function routerWith(release: string, file: string, spec: ImageSpec): Router {
  const registry = createRegistry();
  registry.archive(file, spec);
  const router = new Router(release, { registry, architecture: 'x86_64' });
  router.device.files.put({ name: file, type: '.tar file', size: 9_000_000 });
  router.ok('/ip/dns/set', { servers: '1.1.1.1,1.0.0.1' });
  return router;
}

describe('prints that were seen on routers', () => {
  replay('02', 'a healthy container from a file, 7.23.1', (text) => {
    const router = routerWith('7.23.1', 'disk1/3proxy.tar', {
      archiveTag: '2',
      config: {
        entrypoint: ['/bin/dumb-init', '--'],
        cmd: ['/bin/lua', '/entrypoint.lua'],
        user: '10001:10001',
        healthcheck: {
          cmd: ['CMD', '/bin/portcheck', '--port-env', 'PROXY_PORT'],
          intervalMs: 10_000,
          startPeriodMs: 2000,
          startIntervalMs: 1000,
        },
      },
    });
    router.device.insert('interface/veth', { name: 'veth-3p-4' });
    const id = router.imported({
      file: 'disk1/3proxy.tar',
      'remote-image': '',
      name: 'proxy3p-4',
      interface: 'veth-3p-4',
      env: 'PROXY_PORT=20004,SOCKS_PORT=21004',
      'root-dir': 'disk1/3proxy-p4-b',
      logging: 'yes',
    });
    router.start(id);
    router.wait(5);
    const row = router.row(id);
    assert.equal(row['healthy'], 'true');
    assert.equal(row['running'], undefined);
    const seen = detailRow(text, ' 0 H file=');
    assertSameRow(row, seen);
    assert.match(row['image-id'] ?? '', /^[0-9a-f]{64}$/);
    assert.match(row['healthcheck-status'] ?? '', /^good, output:/);
    const keys = (list: string | undefined): string[] =>
      (list ?? '').split(',').map((pair) => pair.split('=')[0] ?? '');
    assert.deepEqual(keys(row['env-current']), keys(seen.get('env-current')));
  });

  replay('04', 'a running container with an inline env and a mount list, 7.23.1', (text) => {
    const seen = detailRow(text, ' 9 R file=');
    const router = routerWith('7.23.1', 'disk1/webuiproxymikrotik.tar', {
      config: {
        entrypoint: ['/usr/local/bin/container-entrypoint.sh'],
        cmd: ['node', 'dist/server.js'],
        workdir: '/app',
        user: 'node',
        env: { NODE_VERSION: '22.23.1', YARN_VERSION: '1.22.22' },
      },
    });
    router.device.insert('interface/veth', { name: 'veth-webui' });
    router.ok('/container/mounts/add', { list: 'MOUNT_DATA', src: 'disk1/data', dst: '/data' });
    const id = router.imported({
      file: 'disk1/webuiproxymikrotik.tar',
      'remote-image': '',
      name: 'webuiproxymikrotik',
      interface: 'veth-webui',
      env: seen.get('env') ?? '',
      'root-dir': 'disk1/webuiproxymikrotik-root',
      mountlists: 'MOUNT_DATA',
      logging: 'yes',
      'start-on-boot': 'yes',
    });
    router.start(id);
    router.wait(5);
    const row = router.row(id);
    assert.equal(row['running'], 'true');
    assertSameRow(row, seen);
    const keys = (list: string | undefined): string[] =>
      (list ?? '').split(',').map((pair) => pair.split('=')[0] ?? '');
    assert.deepEqual(keys(row['env-current']), keys(seen.get('env-current')));
  });

  replay('08', 'a stopped container with two veths, one lost, 7.20', (text) => {
    const seen = detailRow(text, 'check-certificate=no name="homebridge"');
    const registry = createRegistry();
    registry.publish('homebridge/homebridge', { config: { workdir: '/homebridge' }, platforms: ['arm'] });
    const router = new Router('7.20', { registry, architecture: 'arm' });
    for (const name of ['veth-homebridge-dsi', 'veth-homebridge-scz'])
      router.device.insert('interface/veth', { name });
    router.ok('/container/config/set', { 'registry-url': 'https://registry-1.docker.io' });
    router.ok('/container/mounts/add', { name: 'homebridge', src: 'disk1/hb', dst: '/homebridge' });
    const id = router.imported({
      'check-certificate': 'no',
      name: 'homebridge',
      'remote-image': 'homebridge/homebridge:latest',
      interface: 'veth-homebridge-dsi,veth-homebridge-scz',
      'root-dir': 'disk1/homebridge',
      mounts: 'homebridge',
      logging: 'yes',
      'start-on-boot': 'yes',
    });
    const row = router.row(id);
    assert.equal(row['stopped'], 'true');
    assertSameRow(row, seen);
    router.device.setFault('veth-replaced:veth-homebridge-scz');
    router.start(id);
    const error = /;;; (.*)/.exec(text)?.[1];
    assert.equal(router.row(id)['comment'], error);
  });

  replay('13', 'a stopped container over REST, 7.18', (text) => {
    const seen = new Map(Object.entries(JSON.parse(text) as Record<string, string>));
    const registry = createRegistry();
    registry.publish('adguard/adguardhome', {
      config: { workdir: '/opt/adguardhome/work' },
      platforms: ['amd64'],
    });
    const router = new Router('7.18.2', { registry, architecture: 'x86_64' });
    router.ok('/container/config/set', { 'registry-url': 'https://registry-1.docker.io' });
    const id = router.imported({
      'remote-image': 'adguard/adguardhome',
      'root-dir': 'sata4-part1/docker/adg',
    });
    const row = { ...router.row(id) };
    assert.match(row['name'] ?? '', /^[0-9a-f-]{36}$/);
    assert.deepEqual(Object.keys(row).sort(), [...seen.keys()].sort());
    for (const name of ['.id', 'name']) seen.delete(name);
    for (const [name, value] of seen) assert.equal(row[name], value, name);
  });

  replay('05', 'mount rows with leading slashes and their mode, 7.23.1', (text) => {
    const router = new Router('7.23.1');
    const lines = text.split('\n').filter((line) => /^\d /.test(line));
    assert.equal(lines.length, 8);
    for (const line of lines) {
      const [, list = '', src = '', dst = '', mode] = line.trim().split(/\s+/);
      const { done } = router.ok('/container/mounts/add', { list, src: src.slice(1), dst });
      const row = router.row(done['ret'] ?? '', 'container/mounts');
      assert.deepEqual([row['list'], row['src'], row['dst'], row['mode']], [list, src, dst, mode]);
    }
  });

  replay('55', 'every key of a state and of an error from 7.21 on', (text) => {
    const keys = [...text.matchAll(/^"([^"]+)":"true"$/gm)].map(([, key]) => key ?? '');
    assert.ok(keys.length >= 5);
    for (const key of keys) assert.ok(stateNames.includes(key), key);
    const names = (/^GET also returns .*?: (.*)$/m.exec(text)?.[1] ?? '').split(', ');
    const router = new Router('7.22.3');
    const id = router.imported();
    router.start(id);
    router.wait(1);
    const row = router.row(id);
    for (const name of names.map((each) => each.replace(/ \(.*\)$/, ''))) {
      const found = Object.keys(row).some((key) =>
        name.endsWith('*') ? key.startsWith(name.slice(0, -1)) : key === name,
      );
      assert.ok(found, name);
    }
  });
});

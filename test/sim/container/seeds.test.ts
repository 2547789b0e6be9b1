import assert from 'node:assert/strict';
import { effectiveContainer } from '../../../src/sim/container/index.ts';
import { Router, stateOf } from './router.ts';

const seeded = (release: string, row: Readonly<Record<string, string>>): Router =>
  new Router(release, {
    seed: { rows: { container: [{ interface: 'veth1', 'root-dir': 'usb1/app', ...row }] } },
  });

describe('a container of a seed', () => {
  it('has its image and is stopped', () => {
    const router = seeded('7.23.3', { 'remote-image': 'x/app:1' });
    const [row] = router.rows('container');
    assert.deepEqual([stateOf(row ?? {}), row?.['tag']], ['stopped', 'docker.io/x/app:1']);
    assert.match(row?.['image-id'] ?? '', /^[0-9a-f]{64}$/);
    router.start(row?.['.id'] ?? '');
    router.wait(1);
    assert.equal(stateOf(router.rows('container')[0] ?? {}), 'running');
  });

  it('is up if it says so, in the words of any release', () => {
    const says = (release: string, row: Readonly<Record<string, string>>): string =>
      stateOf(seeded(release, row).rows('container')[0] ?? {});
    assert.equal(says('7.18.2', { repo: 'docker.io/x/app:1', status: 'running' }), 'status=running');
    assert.equal(says('7.23.3', { 'remote-image': 'x/app:1', running: 'true' }), 'running');
    const probed = { 'remote-image': 'x/app:1', healthy: 'true', 'healthcheck-cmd': '/check' };
    assert.equal(says('7.23.3', probed), 'healthy');
  });

  it('has a process whose environment can be asked for, and stops like any other', () => {
    const router = seeded('7.23.3', {
      name: 'app',
      'remote-image': 'x/app:1',
      running: 'true',
      env: 'A=1',
    });
    assert.equal(effectiveContainer(router.device, 'app')?.env['A'], '1');
    router.stop('*1');
    router.wait(12);
    assert.equal(stateOf(router.row('*1')), 'stopped');
  });

  it('without an image pulls it at a repull', () => {
    const router = seeded('7.23.3', { file: 'usb1/gone.tar' });
    router.ok('/container/repull', { '.id': '*1', 'remote-image': 'x/app:1' });
    router.wait(120);
    assert.equal(router.row('*1')['tag'], 'docker.io/x/app:1');
  });
});

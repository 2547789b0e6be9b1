import assert from 'node:assert/strict';
import { createRegistry, effectiveContainer, rootData } from '../../../src/sim/container/index.ts';
import { Router, stateOf, type RouterOptions } from './router.ts';

function running(release: string, settings: RouterOptions = {}, words = {}) {
  const router = new Router(release, settings);
  const id = router.imported(words);
  router.start(id);
  router.wait(1);
  assert.match(stateOf(router.row(id)), /running/);
  return { router, id };
}

describe('what a running container has', () => {
  it('env, mounts and veths are taken at the start: a change needs a restart', () => {
    const router = new Router('7.23.3');
    router.device.insert('interface/veth', { name: 'veth2' });
    router.ok('/container/envs/add', { list: 'e', key: 'A', value: '1' });
    router.ok('/container/mounts/add', { list: 'm', src: 'usb1/data', dst: '/data' });
    const id = router.imported({ envlists: 'e', mountlists: 'm' });
    router.start(id);
    router.wait(1);
    const [env] = router.rows('container/envs');
    const [mount] = router.rows('container/mounts');
    router.ok('/container/envs/set', { '.id': env?.['.id'] ?? '', value: '2' });
    router.ok('/container/mounts/set', { '.id': mount?.['.id'] ?? '', mode: 'ro' });
    router.ok('/container/set', { '.id': id, interface: 'veth1,veth2', env: 'B=3', cmd: '/new' });
    const before = effectiveContainer(router.device, id);
    assert.equal(before?.env['A'], '1');
    assert.deepEqual(before.mounts, [{ src: 'usb1/data', dst: '/data', mode: 'rw' }]);
    assert.deepEqual(
      before.interfaces.map(({ name }) => name),
      ['veth1'],
    );
    assert.deepEqual(before.cmd, []);
    router.ok('/container/restart', { '.id': id });
    router.wait(5);
    const after = effectiveContainer(router.device, id);
    assert.deepEqual([after?.env['A'], after?.env['B']], ['2', '3']);
    assert.equal(after?.mounts[0]?.mode, 'ro');
    assert.deepEqual(
      after.interfaces.map(({ name }) => name),
      ['veth1', 'veth2'],
    );
    assert.deepEqual(after.cmd, ['/new']);
  });

  it('later lists win over earlier ones, the inline env over all, disabled rows do not count', () => {
    const router = new Router('7.23.3');
    for (const [list, key, value, disabled] of [
      ['a', 'X', 'a', 'no'],
      ['a', 'Y', 'a', 'no'],
      ['a', 'GONE', '1', 'no'],
      ['b', 'X', 'b', 'no'],
      ['b', 'Y', 'b', 'yes'],
      ['c', 'X', 'c', 'no'],
    ] as const) {
      router.ok('/container/envs/add', { list, key, value, disabled });
    }
    const id = router.imported({ envlists: 'a,b', env: 'Z=inline,!GONE' });
    router.start(id);
    router.wait(1);
    const env = effectiveContainer(router.device, id)?.env ?? {};
    assert.deepEqual([env['X'], env['Y'], env['Z'], env['GONE']], ['b', 'a', 'inline', undefined]);
    const shown = router
      .row(id)
      ['env-current']?.split(',')
      .map((pair) => pair.split('=')[0]);
    assert.deepEqual(shown, ['HOSTNAME', 'PATH', 'TZ', 'X', 'Y', 'Z']);
  });

  it('is nothing while it is stopped', () => {
    const router = new Router('7.23.3');
    assert.equal(effectiveContainer(router.device, router.imported()), undefined);
  });

  it('the veth is eth0 inside up to 7.19, and has its own name cut to 15 characters from 7.20 on', () => {
    const inside = (release: string): string | undefined => {
      const router = new Router(release);
      router.device.insert('interface/veth', { name: 'mdns-veth-reflector' });
      const id = router.imported({ interface: 'mdns-veth-reflector' });
      router.start(id);
      router.wait(1);
      return effectiveContainer(router.device, id)?.interfaces[0]?.inside;
    };
    assert.deepEqual([inside('7.19.6'), inside('7.20')], ['eth0', 'mdns-veth-refle']);
  });
});

describe('another remote-image', () => {
  const change = { 'remote-image': 'library/app:2' };

  it('is only a text up to 7.21, until a repull', () => {
    const { router, id } = running('7.21.5');
    router.ok('/container/set', { '.id': id, ...change });
    router.wait(60);
    assert.equal(stateOf(router.row(id)), 'running');
    assert.equal(router.row(id)['tag'], 'docker.io/library/app:1');
    assert.match(router.refusal('/container/repull', { '.id': id }), /^failure: /);
    router.stop(id);
    router.wait(12);
    router.ok('/container/repull', { '.id': id });
    router.wait(120);
    assert.deepEqual(
      [stateOf(router.row(id)), router.row(id)['tag']],
      ['stopped', 'docker.io/library/app:2'],
    );
  });

  it('stops, pulls and starts from 7.22 on, and the root-dir starts anew', () => {
    const { router, id } = running('7.22.3', {}, { name: 'app' });
    const before = router.row(id)['image-id'];
    router.ok('/container/set', { '.id': id, ...change });
    assert.equal(stateOf(router.row(id)), 'stopping');
    router.wait(3);
    assert.equal(stateOf(router.row(id)), 'downloading/extracting');
    assert.equal(rootData(router.device, 'app'), undefined);
    router.wait(120);
    assert.equal(stateOf(router.row(id)), 'running');
    assert.notEqual(router.row(id)['image-id'], before);
    assert.equal(rootData(router.device, 'app')?.starts, 1);
  });

  it('leaves a stopped one stopped', () => {
    const router = new Router('7.22.3');
    const id = router.imported();
    router.ok('/container/set', { '.id': id, ...change });
    assert.equal(stateOf(router.row(id)), 'downloading/extracting');
    router.wait(120);
    assert.equal(stateOf(router.row(id)), 'stopped');
  });

  it('changes nothing by itself with ignore-remote-image-change, which is there from 7.23.2 on', () => {
    const { router, id } = running('7.23.2', {}, { 'ignore-remote-image-change': 'yes' });
    router.ok('/container/set', { '.id': id, ...change });
    router.wait(60);
    assert.equal(router.row(id)['tag'], 'docker.io/library/app:1');
    router.ok('/container/update', { number: id });
    router.wait(120);
    assert.equal(router.row(id)['tag'], 'docker.io/library/app:2');
    const older = new Router('7.23.1');
    assert.equal(
      older.refusal('/container/set', { '.id': older.imported(), 'ignore-remote-image-change': 'yes' }),
      'unknown parameter ignore-remote-image-change',
    );
  });

  it('does nothing where the text is the same', () => {
    const { router, id } = running('7.22.3');
    router.ok('/container/set', { '.id': id, 'remote-image': 'library/app:1' });
    assert.equal(stateOf(router.row(id)), 'running');
  });

  it('skips the import of the same digest and keeps the data', () => {
    const registry = createRegistry();
    const { digest } = registry.publish('library/app:1', {});
    registry.publish('library/app:2', { digest });
    const { router, id } = running('7.22.3', { registry }, { name: 'app' });
    router.ok('/container/set', { '.id': id, ...change });
    router.wait(10);
    assert.ok(router.log().includes('skip importing same version'));
    assert.deepEqual([stateOf(router.row(id)), rootData(router.device, 'app')?.starts], ['running', 2]);
  });

  it('that cannot be pulled leaves a failed row without an image', () => {
    const registry = createRegistry({ strict: true });
    registry.publish('library/app:1', {});
    const { router, id } = running('7.23.3', { registry });
    router.ok('/container/set', { '.id': id, ...change });
    router.wait(60);
    const row = router.row(id);
    assert.deepEqual([stateOf(row), row['image-id']], ['download/extract failed', '']);
    router.start(id);
    router.wait(5);
    assert.equal(stateOf(router.row(id)), 'download/extract failed');
  });

  it('moves a tag: repull takes what it means now', () => {
    const { router, id } = running('7.22.3');
    const before = router.row(id)['image-id'];
    router.registry.publish('library/app:1', { digest: 'sha256:new' });
    router.ok('/container/repull', { '.id': id });
    router.wait(120);
    assert.notEqual(router.row(id)['image-id'], before);
    assert.equal(stateOf(router.row(id)), 'running');
  });
});

describe('a set', () => {
  it('renames in any state, and not to a name that is taken', () => {
    const { router, id } = running('7.23.3', {}, { name: 'a' });
    router.add({ name: 'b', 'root-dir': 'usb1/b' });
    assert.equal(
      router.refusal('/container/set', { '.id': id, name: 'b' }),
      'failure: Name already exists',
    );
    router.ok('/container/set', { '.id': id, name: 'c' });
    assert.equal(router.row(id)['name'], 'c');
  });

  it('follows the new name of a veth', () => {
    const { router, id } = running('7.23.3');
    const [veth] = router.rows('interface/veth');
    router.ok('/interface/veth/set', { '.id': veth?.['.id'] ?? '', name: 'veth-new' });
    assert.equal(router.row(id)['interface'], 'veth-new');
  });
});

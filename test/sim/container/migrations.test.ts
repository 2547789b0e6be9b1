import assert from 'node:assert/strict';
import { effectiveContainer } from '../../../src/sim/container/index.ts';
import { families, Router, stateOf } from './router.ts';

describe('an upgrade in place', () => {
  it('7.19 to 7.20: envlist, envs name and ram-high get their new names', () => {
    const router = new Router('7.19.6');
    router.ok('/container/envs/add', { name: 'e', key: 'K', value: '1' });
    router.ok('/container/config/set', { 'ram-high': '200M' });
    const id = router.imported({ envlist: 'e', name: 'app' });
    router.device.upgrade('7.20.8');
    const row = router.row(id);
    assert.deepEqual([row['envlist'], row['envlists'], row['name']], [undefined, 'e', 'app']);
    assert.equal(row['check-certificate'], 'false');
    assert.equal(router.rows('container/envs')[0]?.['list'], 'e');
    assert.equal(router.rows('container/config')[0]?.['memory-high'], '209715200');
  });

  it('7.20 to 7.21: each mount name becomes a list', () => {
    const router = new Router('7.20.8');
    router.ok('/container/mounts/add', { name: 'a', src: 'usb1/a', dst: '/a' });
    router.ok('/container/mounts/add', { name: 'b', src: 'usb1/b', dst: '/b', 'read-only': 'yes' });
    const id = router.imported({ mounts: 'a,b' });
    router.device.upgrade('7.21');
    assert.deepEqual([router.row(id)['mounts'], router.row(id)['mountlists']], [undefined, 'a,b']);
    assert.deepEqual(
      router.rows('container/mounts').map((row) => [row['list'], row['read-only']]),
      [
        ['a', 'false'],
        ['b', 'true'],
      ],
    );
  });

  it('7.20 to 7.21 loses remote-image or keeps it', () => {
    const read = (options = {}): string | undefined => {
      const router = new Router('7.20.8', { options });
      const id = router.imported();
      router.device.upgrade('7.21');
      assert.equal(router.row(id)['tag'], 'lscr.io/library/app:1');
      return router.row(id)['remote-image'];
    };
    assert.deepEqual([read(), read({ migratedImage: 'kept' })], ['', 'library/app:1']);
  });

  it('7.22 to 7.23: read-only becomes mode, auto-restart-interval a policy or nothing', () => {
    const read = (options = {}): unknown => {
      const router = new Router('7.22.3', { options });
      router.ok('/container/mounts/add', { list: 'a', src: 'usb1/a', dst: '/a', 'read-only': 'yes' });
      const row = router.imported({ 'auto-restart-interval': '30s' });
      router.device.upgrade('7.23.3');
      assert.equal(router.rows('container/mounts')[0]?.['mode'], 'ro');
      const {
        'restart-policy': policy,
        'restart-interval': interval,
        'auto-restart-interval': old,
      } = router.row(row);
      return [policy, interval, old];
    };
    assert.deepEqual(read(), ['always', '30s', undefined]);
    assert.deepEqual(read({ migratedRestart: 'dropped' }), ['no', '0s', undefined]);
  });

  it('keeps UUID names and ids, and containers start again as they were', () => {
    const router = new Router('7.12.2');
    router.ok('/container/envs/add', { name: 'e', key: 'K', value: '1' });
    router.ok('/container/mounts/add', { name: 'm', src: 'usb1/data', dst: '/data' });
    const id = router.imported({ envlist: 'e', mounts: 'm', 'start-on-boot': 'yes' });
    const { name } = router.row(id);
    for (const release of families.slice(1)) {
      router.device.upgrade(release);
      router.wait(1);
      const row = router.row(id);
      assert.equal(row['name'], name);
      assert.match(stateOf(row), /running/, release);
      const process = effectiveContainer(router.device, id);
      assert.equal(process?.env['K'], '1', release);
      assert.deepEqual(
        process.mounts.map(({ src }) => src),
        ['usb1/data'],
        release,
      );
    }
  });

  it('no row has a property afterwards that its release does not know', () => {
    const router = new Router('7.19.6');
    router.ok('/container/envs/add', { name: 'e', key: 'K', value: '1' });
    router.ok('/container/mounts/add', { name: 'm', src: 'usb1/data', dst: '/data' });
    router.imported({ envlist: 'e', mounts: 'm' });
    router.device.upgrade('7.24');
    const names = ['container', 'container/envs', 'container/mounts', 'container/config'].flatMap((menu) =>
      router.device.rows(menu).flatMap((row) => [...row.fields.keys()].map((name) => `${menu} ${name}`)),
    );
    for (const old of [
      'container envlist',
      'container mounts',
      'container/envs name',
      'container/mounts name',
    ]) {
      assert.ok(!names.includes(old), old);
    }
  });
});

import assert from 'node:assert/strict';
import { createRegistry } from '../../../src/sim/container/index.ts';
import { Router, stateOf, type RouterOptions } from './router.ts';

/** Starts a container whose start comes to nothing; the command itself succeeds. */
function failed(
  release: string,
  settings: RouterOptions = {},
  prepare?: (router: Router, id: string) => void,
) {
  const router = new Router(release, settings);
  const id = router.imported(router.device.atLeast('7.19') ? { name: 'app' } : {});
  prepare?.(router, id);
  router.start(id);
  router.wait(5);
  const row = router.row(id);
  const words = row['.about'] ?? row['comment'] ?? '';
  return { router, row, state: stateOf(row), words };
}

const imageWith = (spec: Parameters<ReturnType<typeof createRegistry>['publish']>[1]): RouterOptions => {
  const registry = createRegistry();
  registry.publish('library/app:1', spec);
  return { registry };
};

describe('a start that fails', () => {
  it('says so in the log only before 7.20, in the row from then on', () => {
    const settings = imageWith({ behaviour: { exits: { code: 3, afterMs: 100 } } });
    const old = failed('7.18.2', settings);
    assert.deepEqual([old.state, old.words], ['status=stopped', '']);
    assert.ok(old.router.log().some((line) => line.endsWith(': exited with status 3')));
    assert.equal(failed('7.20.8', settings).row['comment'], 'exited with status 3');
    assert.equal(failed('7.22.3', settings).row['comment'], 'exited with status 3');
    assert.equal(failed('7.23.3', settings).row['.about'], 'exited with status 3');
  });

  it('without a command: transcript 45 from 7.22 on', () => {
    const settings = imageWith({ config: { entrypoint: [], cmd: [] } });
    assert.equal(
      failed('7.22.3', settings).words,
      'start failed: no command specified, set cmd or entrypoint',
    );
    assert.match(failed('7.20.8', settings).words, /^exited with status 255: execvp \/bin\/sh/);
    const own = failed('7.23.3', settings, (router, id) =>
      router.ok('/container/set', { '.id': id, cmd: '/x' }),
    );
    assert.equal(own.state, 'running');
  });

  it('with an image of another architecture: transcript 47', () => {
    const { state, router } = failed('7.20.6', imageWith({ platforms: ['amd64'] }));
    assert.equal(state, 'stopped');
    assert.ok(router.log().includes('app: exited with signal 4 (Illegal instruction)'));
  });

  it('runs 32 bit ARM code on 64 bit ARM', () => {
    assert.equal(failed('7.23.3', imageWith({ platforms: ['arm'] })).state, 'running');
  });

  it('without its veth: transcripts 08 and 56', () => {
    const withoutVeth = (router: Router): void => {
      const [veth] = router.device.rows('interface/veth');
      assert.ok(veth);
      router.device.erase('interface/veth', veth);
      router.device.insert('interface/veth', { name: 'veth1' });
    };
    const old = failed('7.20', {}, withoutVeth);
    assert.match(old.words, /^could not acquire interface: \S+ get ifindex failed \(6\)$/);
    const fresh = failed('7.22.2', {}, withoutVeth);
    assert.equal(fresh.words, 'could not acquire interface: no device (6)');
    assert.equal(fresh.row['interface'], 'unknown');
    const repaired = new Router('7.22.2');
    const id = repaired.imported();
    withoutVeth(repaired);
    repaired.ok('/container/set', { '.id': id, interface: 'veth1' });
    repaired.start(id);
    repaired.wait(1);
    assert.equal(stateOf(repaired.row(id)), 'running');
  });

  it('without any DNS server', () => {
    const noDns = (router: Router): void => {
      router.ok('/ip/dns/set', { servers: '' });
    };
    assert.match(failed('7.24', {}, noDns).words, /^start failed: no dns/);
    const own = failed('7.24', {}, (router, id) => {
      noDns(router);
      router.ok('/container/set', { '.id': id, dns: '9.9.9.9' });
    });
    assert.equal(own.state, 'running');
  });

  it('with a mount on a disk that is not mounted, from 7.21.2 on', () => {
    const unmounted = (router: Router, id: string): void => {
      router.device.insert('disk', { slot: 'usb2', mounted: 'false' });
      router.ok('/container/mounts/add', { list: 'data', src: 'usb2/data', dst: '/data' });
      router.ok('/container/set', { '.id': id, mountlists: 'data' });
    };
    assert.equal(failed('7.21.1', {}, unmounted).state, 'running');
    assert.equal(failed('7.21.2', {}, unmounted).words, 'start failed: volume /usb2/data not mounted');
  });

  it('with a layer that is missing: transcript 44', () => {
    const { words, router } = failed('7.21', { faults: ['start-fail'] });
    assert.match(words, /^start failed: layer \/usb1\/layer\/[0-9a-f]{64}\/layer missing, need repull$/);
    const lines = router.rows('container/log').map((row) => row['message']);
    assert.ok(lines.includes(`*** error: ${words}`));
  });

  it('by a signal of its own', () => {
    const { words } = failed('7.23.3', imageWith({ behaviour: { dies: { signal: 11, afterMs: 50 } } }));
    assert.equal(words, 'exited with signal 11 (Segmentation fault)');
  });

  it('prints the environment to the log before 7.24, not after it', () => {
    const hasEnv = (release: string): boolean =>
      failed(release)
        .router.log()
        .some((line) => line.includes('TZ=Europe/Riga'));
    assert.deepEqual([hasEnv('7.23.3'), hasEnv('7.24')], [true, false]);
  });
});

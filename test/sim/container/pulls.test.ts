import assert from 'node:assert/strict';
import { createRegistry, type ImageSpec } from '../../../src/sim/container/index.ts';
import { locate } from '../../../src/sim/container/reference.ts';
import { compareReleases } from '../../../src/facts/index.ts';
import { Router, stateOf, type RouterOptions } from './router.ts';

const on = (release: string) => ({ atLeast: (other: string) => compareReleases(release, other) >= 0 });
const shown = (reference: string, release: string, registryUrl = ''): string | undefined =>
  locate(reference, on(release), registryUrl, 'fails')?.shown;

describe('what an image reference means', () => {
  it('without a host: the registry that is set, else the one of the release', () => {
    assert.equal(shown('x/y:1', '7.23.3', 'https://registry-1.docker.io'), 'registry-1.docker.io/x/y:1');
    assert.equal(shown('x/y', '7.21.2'), 'docker.io/x/y:latest');
    assert.equal(shown('x/y', '7.21.1'), 'lscr.io/x/y:latest');
    assert.equal(shown('x/y', '7.17'), undefined);
    assert.equal(locate('x/y', on('7.17'), '', 'lscr.io')?.host, 'lscr.io');
  });

  it('with a host: understood from 7.18 on, a path below registry-url before', () => {
    assert.equal(shown('ghcr.io/x/y:1', '7.18', 'https://registry-1.docker.io'), 'ghcr.io/x/y:1');
    assert.equal(shown('ghcr.io/x/y:1', '7.17', 'https://ghcr.io'), 'ghcr.io/ghcr.io/x/y:1');
    assert.equal(shown('localhost:5000/y', '7.23.3'), 'localhost:5000/y:latest');
  });

  it('a digest is shown back', () => {
    assert.equal(shown('x/y@sha256:ab', '7.23.3'), 'docker.io/x/y@sha256:ab');
    assert.equal(shown('x/y:1@sha256:ab', '7.23.3'), 'docker.io/x/y:1@sha256:ab');
  });
});

function pulled(release: string, spec: ImageSpec, settings: RouterOptions = {}, words = {}) {
  const registry = settings.registry ?? createRegistry();
  registry.publish('library/app:1', spec);
  const router = new Router(release, { ...settings, registry });
  const id = router.imported(words);
  const row = router.row(id);
  return { router, id, row, state: stateOf(row), about: row['.about'] };
}

describe('a pull', () => {
  it('takes its time by size, and the bytes on the disk grow', () => {
    const router = new Router('7.23.3');
    router.registry.publish('library/app:1', { bytes: 20 * 2 ** 20 });
    const id = router.add();
    const free = router.device.files.free('usb1');
    const sizes = [5, 10, 15].map(() => {
      router.wait(5);
      return Number(router.row(id)['container-size']);
    });
    assert.ok(
      sizes.every((size, index) => size > (sizes[index - 1] ?? 0)),
      String(sizes),
    );
    assert.equal(router.row(id)['downloading/extracting'], 'true');
    router.wait(6);
    assert.deepEqual(
      [stateOf(router.row(id)), router.row(id)['container-size']],
      ['stopped', String(20 * 2 ** 20)],
    );
    assert.equal(free - router.device.files.free('usb1'), 20 * 2 ** 20);
  });

  it('has any image that somebody asks for, the same for the same name, between 5 and 60 MB', () => {
    const router = new Router('7.23.3');
    const a = router.row(router.imported({ 'remote-image': 'ghcr.io/some/thing:3' }));
    const b = router.row(router.imported({ 'remote-image': 'ghcr.io/some/thing:3', 'root-dir': 'usb1/b' }));
    const c = router.row(router.imported({ 'remote-image': 'ghcr.io/some/thing:4', 'root-dir': 'usb1/c' }));
    assert.equal(a['image-id'], b['image-id']);
    assert.notEqual(a['image-id'], c['image-id']);
    assert.ok(Number(a['container-size']) >= 5e6 && Number(a['container-size']) <= 60e6);
  });

  it('of a name nobody published fails in a strict registry', () => {
    const router = new Router('7.23.3', { registry: createRegistry({ strict: true }) });
    const row = router.row(router.imported());
    assert.deepEqual([stateOf(row), row['.about']], ['download/extract failed', 'manifest not found']);
  });

  it('without any registry fails before 7.18', () => {
    const router = new Router('7.16');
    router.ok('/container/config/set', { 'registry-url': '' });
    assert.equal(stateOf(router.row(router.imported())), 'status=error');
  });

  it('chooses the platform of the router', () => {
    const arch = (architecture: 'arm' | 'arm64' | 'x86_64'): string | undefined =>
      pulled('7.23.3', {}, { architecture }).row['arch'];
    assert.deepEqual([arch('arm'), arch('arm64'), arch('x86_64')], ['arm', 'arm64', 'amd64']);
  });

  it('of a multi-platform image without that platform fails; of a single one it is pulled', () => {
    assert.equal(
      pulled('7.23.3', { platforms: ['amd64', 'arm'] }, { architecture: 'x86_64' }).row['arch'],
      'amd64',
    );
    const missing = pulled('7.23.3', { platforms: ['amd64', 'other'] });
    assert.equal(missing.state, 'download/extract failed');
    assert.deepEqual(pulled('7.23.3', { platforms: ['amd64'] }).row['arch'], 'amd64');
  });

  it('asks for credentials where the image does', () => {
    const spec = { credentials: { username: 'u', password: 'p' } };
    assert.equal(pulled('7.23.3', spec).about, 'unauthorized');
    const router = new Router('7.23.3');
    router.registry.publish('library/app:1', spec);
    router.ok('/container/config/set', { username: 'u', password: 'p' });
    assert.equal(stateOf(router.row(router.imported())), 'stopped');
  });

  it('from a self-signed registry needs check-certificate=no', () => {
    assert.match(pulled('7.23.3', { selfSigned: true }).about ?? '', /^certificate/);
    assert.equal(
      pulled('7.23.3', { selfSigned: true }, {}, { 'check-certificate': 'no' }).state,
      'stopped',
    );
  });

  it('that dies midway leaves its bytes behind', () => {
    const { state, row } = pulled('7.23.3', { bytes: 10_000_000, failure: { why: 'dies', at: 0.5 } });
    assert.deepEqual(
      [state, row['container-size'], row['image-id']],
      ['download/extract failed', '5000000', ''],
    );
  });

  it('that fails twice works the third time', () => {
    const { router, id } = pulled('7.23.3', { failure: { why: 'dies', times: 2 } });
    const repull = (): string => {
      router.ok('/container/repull', { '.id': id });
      router.wait(120);
      return stateOf(router.row(id));
    };
    assert.deepEqual([repull(), repull()], ['download/extract failed', 'stopped']);
  });

  it('that finds no room fails, and says so in the row', () => {
    const disks = [{ slot: 'usb1', size: 10_000_000 }];
    const { state, about, router } = pulled('7.23.3', { bytes: 30_000_000 }, { disks });
    assert.deepEqual(
      [state, about],
      ['download/extract failed', 'failed to extract layer: not enough space'],
    );
    assert.ok(router.log().includes('was unable to import, container app:1'));
    assert.ok(router.device.files.free('usb1') < 10_000_000);
  });
});

describe('an image from a file', () => {
  function fromFile(release: string, file: string, spec: ImageSpec = {}): Readonly<Record<string, string>> {
    const registry = createRegistry();
    registry.archive(file, spec);
    const router = new Router(release, { registry });
    router.device.files.put({ name: file, type: '.tar file', size: 7_000_000 });
    const { done } = router.ok('/container/add', { interface: 'veth1', file, 'root-dir': 'usb1/x' });
    router.wait(60);
    return router.row(done['ret'] ?? '');
  }

  it('shows the tag of the archive and an empty remote-image', () => {
    const row = fromFile('7.23.3', 'usb1/thing.tar');
    assert.deepEqual(
      [row['tag'], row['remote-image'], row['file']],
      ['thing:latest', '', 'usb1/thing.tar'],
    );
    assert.equal(fromFile('7.23.3', 'usb1/thing.tar', { archiveTag: '2' })['tag'], '2');
  });

  it('without a manifest fails', () => {
    const row = fromFile('7.23.3', 'usb1/thing.tar', { failure: { why: 'no-manifest' } });
    assert.equal(row['.about'], 'could not find image manifest in archive');
  });

  it('may be gzipped from 7.17 on', () => {
    const state = (release: string): string => {
      const registry = createRegistry();
      const router = new Router(release, { registry });
      router.device.files.put({ name: 'usb1/a.tar.gz', type: '.gz file', size: 7_000_000 });
      router.ok('/container/add', { interface: 'veth1', file: 'usb1/a.tar.gz', 'root-dir': 'usb1/x' });
      router.wait(60);
      return stateOf(router.rows('container')[0] ?? {});
    };
    assert.deepEqual([state('7.16'), state('7.17')], ['status=error', 'status=stopped']);
  });

  it('7.20 forgets the file: a repull needs a source', () => {
    const router = new Router('7.20.8');
    router.device.files.put({ name: 'usb1/a.tar', type: '.tar file', size: 7_000_000 });
    const { done } = router.ok('/container/add', {
      interface: 'veth1',
      file: 'usb1/a.tar',
      'root-dir': 'usb1/x',
    });
    router.wait(60);
    const id = done['ret'] ?? '';
    assert.equal(router.row(id)['file'], undefined);
    assert.equal(router.refusal('/container/repull', { '.id': id }), 'failure: No file or remote-image');
    assert.equal(
      router.refusal('/container/repull', { '.id': id, file: 'usb1/none.tar' }),
      'input does not match any value of file',
    );
    router.ok('/container/repull', { '.id': id, 'remote-image': 'library/app:1' });
    router.wait(60);
    assert.equal(router.row(id)['tag'], 'lscr.io/library/app:1');
  });
});

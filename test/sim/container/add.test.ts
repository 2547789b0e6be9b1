import assert from 'node:assert/strict';
import { Router } from './router.ts';

const good = { interface: 'veth1', 'remote-image': 'library/app:1', 'root-dir': 'usb1/app' };

describe('adding a container', () => {
  it('asks for an interface', () => {
    assert.equal(
      new Router('7.23.3').refusal('/container/add', { 'remote-image': 'a:1' }),
      'missing =interface=',
    );
  });

  it('refuses a veth that is not there, and interfaces that are no veths', () => {
    const router = new Router('7.23.3');
    for (const name of ['veth9', 'ether1', 'bridge', '']) {
      const trap = router.trap('/container/add', { ...good, interface: name });
      assert.deepEqual([trap?.message, trap?.category], ['input does not match any value of interface', 1]);
    }
  });

  it('takes several veths from 7.20 on', () => {
    for (const [release, fine] of [
      ['7.19.6', false],
      ['7.20', true],
      ['7.24', true],
    ] as const) {
      const router = new Router(release);
      router.device.insert('interface/veth', { name: 'veth2' });
      assert.equal(
        router.trap('/container/add', { ...good, interface: 'veth1,veth2' }) === undefined,
        fine,
        release,
      );
    }
  });

  it('refuses a tar file that is not there', () => {
    const router = new Router('7.21.3');
    const words = { interface: 'veth1', file: 'usb1/a.tar', 'root-dir': 'usb1/app' };
    assert.equal(router.refusal('/container/add', words), 'input does not match any value of file');
    router.device.files.put({ name: 'usb1/a.tar', type: '.tar file', size: 1_000_000 });
    router.ok('/container/add', words);
  });

  it('wants an image', () => {
    const words = { interface: 'veth1', 'root-dir': 'usb1/app' };
    assert.equal(new Router('7.22.2').refusal('/container/add', words), 'failure: No file or remote-image');
  });

  it('is not allowed while device-mode is off', () => {
    const router = new Router('7.23.3', { deviceMode: { container: 'no' } });
    assert.equal(router.refusal('/container/add', good), 'failure: not allowed by device-mode');
  });

  it('has no menu at all without the package', () => {
    const router = new Router('7.23.3', { packages: [] });
    assert.match(router.refusal('/container/print'), /^no such command/);
  });

  it('checks references before device-mode, device-mode before the image', () => {
    const router = new Router('7.23.3', { deviceMode: { container: 'no' } });
    assert.equal(
      router.refusal('/container/add', { interface: 'veth9' }),
      'input does not match any value of interface',
    );
    assert.equal(
      router.refusal('/container/add', { interface: 'veth1' }),
      'failure: not allowed by device-mode',
    );
  });

  it('gives a read-only UUID for a name before 7.19', () => {
    const router = new Router('7.18.2');
    assert.equal(router.refusal('/container/add', { ...good, name: 'app' }), 'unknown parameter name');
    const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
    const first = router.row(router.add())['name'] ?? '';
    const second = router.row(router.add({ 'root-dir': 'usb1/b' }))['name'] ?? '';
    assert.match(first, uuid);
    assert.match(second, uuid);
    assert.notEqual(first, second);
  });

  it('names a container after its image from 7.19 on, two of them differently', () => {
    const router = new Router('7.20.8');
    const named = (image: string, root: string): string | undefined =>
      router.row(router.add({ 'remote-image': image, 'root-dir': root }))['name'];
    assert.equal(named('arm32v7/haproxy', 'usb1/a'), 'haproxy:latest');
    assert.equal(named('ghcr.io/x/mikroman:2', 'usb1/b'), 'mikroman:2');
    assert.notEqual(named('haproxy', 'usb1/c'), 'haproxy:latest');
  });

  it('refuses a name that is taken', () => {
    const router = new Router('7.21');
    router.add({ name: 'app' });
    assert.equal(
      router.refusal('/container/add', { ...good, name: 'app', 'root-dir': 'usb1/b' }),
      'failure: Name already exists',
    );
  });

  it('checks the certificate of registries by default from 7.20 on', () => {
    const router = new Router('7.23.3');
    assert.equal(router.row(router.add())['check-certificate'], 'true');
  });

  it('answers at once with the id, long before the image is there', () => {
    const router = new Router('7.23.3');
    const { done } = router.ok('/container/add', good);
    assert.deepEqual(done, { ret: '*1' });
    assert.equal(router.row('*1')['downloading/extracting'], 'true');
  });

  it('shows nothing of the image while it pulls', () => {
    const router = new Router('7.20.8');
    const row = router.row(router.add());
    assert.deepEqual([row['tag'], row['os'], row['arch']], ['', '', '']);
  });

  it('starts a start-on-boot container after its import by itself, from 7.22 on only', () => {
    const read = (release: string, options = {}): boolean => {
      const router = new Router(release, { options });
      return router.row(router.imported({ 'start-on-boot': 'yes' }))['running'] === 'true';
    };
    assert.deepEqual([read('7.21.5'), read('7.22.3'), read('7.24')], [false, true, true]);
    assert.equal(read('7.22.3', { startsAfterImport: false }), false);
  });

  it('accepts lists that have no rows, unless the option says that they are references', () => {
    const words = { ...good, envlists: 'none', mountlists: 'none' };
    new Router('7.23.3').ok('/container/add', words);
    const strict = new Router('7.23.3', { options: { unknownLists: 'refuse' } });
    assert.equal(strict.refusal('/container/add', words), 'input does not match any value of envlists');
    strict.ok('/container/envs/add', { list: 'none', key: 'A', value: '1' });
    assert.equal(strict.refusal('/container/add', words), 'input does not match any value of mountlists');
  });

  it('refuses what a GET row holds beside its settings', () => {
    const router = new Router('7.22.3');
    for (const name of ['os', 'arch', 'tag', 'image-id', 'layers', 'memory-current', 'running']) {
      assert.equal(router.refusal('/container/add', { ...good, [name]: 'x' }), `unknown parameter ${name}`);
    }
  });
});

import assert from 'node:assert/strict';
import { rootData } from '../../../src/sim/container/index.ts';
import { Router } from './router.ts';

const add = (root: string, image = 'library/b:1') => ({
  interface: 'veth1',
  'remote-image': image,
  'root-dir': root,
});

describe('root-dirs', () => {
  it('two containers may share one before 7.20, and the second runs the stale image of the first', () => {
    const router = new Router('7.19.6');
    router.imported();
    const second = router.ok('/container/add', add('usb1/app')).done['ret'] ?? '';
    router.wait(60);
    assert.equal(router.row(second)['repo'], 'lscr.io/library/app:1');
  });

  it('before 7.20 a failed import blocks its root-dir', () => {
    const router = new Router('7.19.6', { faults: ['pull-fail:app'] });
    router.imported();
    assert.equal(router.refusal('/container/add', add('usb1/app')), 'failure: could not add');
  });

  it('7.20 refuses duplicates and the root of everything', () => {
    const router = new Router('7.20.8');
    router.imported();
    assert.equal(router.refusal('/container/add', add('/usb1/app')), 'root-dir overlap with /usb1/app');
    assert.equal(router.refusal('/container/add', add('/')), 'invalid value for argument root-dir');
    router.ok('/container/add', add('usb1/app/inner'));
  });

  it('7.22 refuses parents and children, too', () => {
    const router = new Router('7.22.3');
    router.imported();
    for (const root of ['usb1/app/inner', 'usb1', '/usb1/app/']) {
      assert.equal(router.refusal('/container/add', add(root)), 'root-dir overlap with /usb1/app', root);
    }
    router.ok('/container/add', add('usb1/app2'));
  });

  it('7.22 puts a folder that was there aside, with what is in it', () => {
    const router = new Router('7.22.3');
    router.device.files.put({ name: 'usb1/app/keep.txt', type: 'file', size: 3, contents: 'abc' });
    router.imported();
    assert.equal(router.device.files.get('usb1/app.backup/keep.txt')?.contents, 'abc');
    assert.equal(router.device.files.get('usb1/app/keep.txt'), undefined);
  });

  it('7.23 fails if the folder exists', () => {
    const router = new Router('7.23.3');
    router.device.files.put({ name: 'usb1/app', type: 'directory', size: 0 });
    assert.equal(router.refusal('/container/add', add('usb1/app')), 'root-dir overlap with /usb1/app');
  });

  it('a removed container wipes it with its data and keeps it locked for a moment', () => {
    const router = new Router('7.23.3');
    const id = router.imported({ name: 'app' });
    router.start(id);
    router.wait(1);
    assert.equal(rootData(router.device, 'app')?.starts, 1);
    router.stop(id);
    router.wait(12);
    router.ok('/container/remove', { '.id': id });
    assert.equal(router.refusal('/container/add', add('usb1/app')), 'root-dir overlap with /usb1/app');
    router.wait(1.5);
    assert.equal(router.rows('container').length, 0);
    assert.equal(router.device.files.get('usb1/app'), undefined);
    assert.equal(router.refusal('/container/add', add('usb1/app')), 'root-dir overlap with /usb1/app');
    router.wait(1);
    router.ok('/container/add', add('usb1/app'));
  });

  it('is chosen by RouterOS where none is given', () => {
    const router = new Router('7.23.3');
    const { done } = router.ok('/container/add', { interface: 'veth1', 'remote-image': 'library/b:1' });
    assert.equal(router.row(done['ret'] ?? '')['root-dir'], '/b-1');
  });

  it('can be set to a free one, not to one of another container', () => {
    const router = new Router('7.23.3');
    const id = router.imported();
    router.ok('/container/add', add('usb1/other'));
    assert.equal(
      router.refusal('/container/set', { '.id': id, 'root-dir': 'usb1/other' }),
      'root-dir overlap with /usb1/other',
    );
    router.ok('/container/set', { '.id': id, 'root-dir': 'usb1/app' });
  });
});

describe('/file', () => {
  it('shows root-dirs and mount sources as container stores, and not what a process wrote into them', () => {
    const router = new Router('7.23.3');
    router.ok('/container/mounts/add', { list: 'm', src: 'usb1/data', dst: '/data' });
    const id = router.imported({ mountlists: 'm' });
    router.start(id);
    router.wait(1);
    const files = router.rows('file').map((row) => `${row['name'] ?? ''} ${row['type'] ?? ''}`);
    assert.deepEqual(files, ['usb1 disk', 'usb1/app container store', 'usb1/data container store']);
  });
});

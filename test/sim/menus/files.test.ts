import assert from 'node:assert/strict';
import { Bench } from '../device/bench.ts';

describe('/file', () => {
  it('makes files and folders, and shows contents when nothing is chosen', () => {
    const bench = new Bench('7.23.1');
    bench.add('/file', { name: 'usb1/app', type: 'directory' });
    const id = bench.add('/file', { name: 'usb1/app/site.conf', contents: 'listen 80' });
    assert.deepEqual(bench.rows('/file', {}, ['?type=.conf file']), [
      { '.id': id, name: 'usb1/app/site.conf', type: '.conf file', size: '9', contents: 'listen 80' },
    ]);
    const lean = bench.rows('/file', { '.proplist': 'name,type,size' });
    assert.deepEqual(lean, [
      { name: 'usb1', type: 'disk' },
      { name: 'usb1/app', type: 'directory' },
      { name: 'usb1/app/site.conf', type: '.conf file', size: '9' },
    ]);
  });

  it('has folders as a type from 7.15', () => {
    const words = { name: 'usb1/app', type: 'directory' };
    assert.equal(new Bench('7.14.3').refusal('/file/add', words), 'unknown parameter type');
    new Bench('7.15').add('/file', words);
  });

  it('refuses what is there, hidden, too long or too much', () => {
    const bench = new Bench('7.23.1', { disks: [{ slot: 'usb1', size: 100 }] });
    bench.add('/file', { name: 'usb1/a.txt', contents: 'x' });
    const add = (name: string, contents = ''): string => bench.refusal('/file/add', { name, contents });
    assert.match(add('/usb1/a.txt'), /already exists/);
    assert.match(add('usb1/.hidden'), /invalid file name/);
    assert.match(add('big.txt', 'x'.repeat(60 * 1024 + 1)), /too long/);
    assert.match(add('usb1/b.txt', 'x'.repeat(100)), /not enough space/);
    assert.equal(bench.row('/disk')['free'], '99');
  });

  it('changes contents and names, and keeps the id', () => {
    const bench = new Bench('7.23.1');
    const id = bench.add('/file', { name: 'usb1/a/x.txt', contents: '1' });
    bench.do('/file/set', { '.id': id, contents: '22' });
    bench.do('/file/set', { '.id': id, name: 'usb1/a/y.txt' });
    const row = bench.row('/file', `?.id=${id}`);
    assert.deepEqual([row['name'], row['size'], row['contents']], ['usb1/a/y.txt', '2', '22']);
    const folder = bench.row('/file', '?name=usb1/a')['.id'] ?? '';
    bench.do('/file/set', { '.id': folder, name: 'usb1/b' });
    assert.equal(bench.row('/file', '?name=usb1/b/y.txt')['.id'], id);
    assert.equal(
      new Bench('7.12.2').refusal('/file/set', { '.id': '*1', name: 'x' }),
      'unknown parameter name',
    );
  });

  it('removes a folder with what lies below it', () => {
    const bench = new Bench('7.23.1');
    bench.add('/file', { name: 'usb1/a/x.txt', contents: '1' });
    bench.do('/file/remove', { numbers: 'usb1/a' });
    assert.deepEqual(bench.rows('/file', { '.proplist': 'name' }), [{ name: 'usb1' }]);
  });
});

describe('/disk', () => {
  it('shows bytes, and what files leave', () => {
    const bench = new Bench('7.23.1', { disks: [{ slot: 'usb1', size: 1000, free: 600 }] });
    bench.add('/file', { name: 'usb1/a.txt', contents: 'x'.repeat(100) });
    const row = bench.row('/disk');
    assert.deepEqual(
      [row['slot'], row['fs'], row['size'], row['free'], row['use'], row['mounted'], row['mount-point']],
      ['usb1', 'ext4', '1000', '500', '50%', 'true', 'usb1'],
    );
  });

  it('without a file system is not mounted, nor when it is turned off', () => {
    const disks = [
      { slot: 'usb1', size: 1000, fs: '-' },
      { slot: 'usb2', size: 1000 },
    ];
    const bench = new Bench('7.23.1', { disks });
    assert.deepEqual(bench.rows('/file'), [{ '.id': '*1', name: 'usb2', type: 'disk' }]);
    bench.do('/disk/disable', { '.id': '*2' });
    assert.deepEqual(bench.rows('/file'), []);
  });

  it('can be memory', () => {
    const bench = new Bench('7.23.1');
    bench.add('/disk', { type: 'tmpfs', 'tmpfs-max-size': '64M', comment: 'ram' });
    const row = bench.row('/disk', '?type=tmpfs');
    assert.deepEqual([row['slot'], row['size'], row['free']], ['tmpfs1', '67108864', '67108864']);
    bench.add('/file', { name: 'tmpfs1/x.txt', contents: 'x' });
    bench.do('/disk/remove', { '.id': row['.id'] ?? '' });
    assert.equal(bench.device.files.get('tmpfs1/x.txt'), undefined);
  });
});

import assert from 'node:assert/strict';
import { Files } from '../../../src/sim/device/files.ts';

const disks: Readonly<Record<string, { size: number }>> = { usb1: { size: 1000 } };
const tree = (): Files => new Files(500, (name) => disks[name]);

describe('files', () => {
  it('take space on the disk they lie on', () => {
    const files = tree();
    files.put({ name: 'usb1/a', type: 'file', size: 300 });
    files.put({ name: 'b', type: 'file', size: 100 });
    assert.deepEqual([files.free('usb1/x'), files.free('usb1'), files.free('x')], [700, 700, 400]);
    files.put({ name: 'usb1/c', type: 'file', size: 5000 });
    assert.equal(files.free('usb1'), 0);
    files.remove('usb1/c');
    assert.equal(files.free('usb1'), 700);
  });

  it('have one name with and without slashes around it', () => {
    const files = tree();
    files.put({ name: '/usb1/a/', type: 'directory', size: 0 });
    assert.equal(files.get('usb1/a')?.name, 'usb1/a');
    assert.equal(files.get('/usb1/a')?.name, 'usb1/a');
  });

  it('lie in folders that come with them, and go with those', () => {
    const files = tree();
    files.put({ name: 'usb1/a/b/c', type: 'file', size: 1 });
    assert.deepEqual(
      files.list().map(({ name, type }) => `${name} ${type}`),
      ['usb1/a directory', 'usb1/a/b directory', 'usb1/a/b/c file'],
    );
    files.put({ name: 'usb1/ab', type: 'file', size: 1 });
    files.remove('usb1/a');
    assert.deepEqual(
      files.list().map(({ name }) => name),
      ['usb1/ab'],
    );
  });

  it('see a disk as a place that is there', () => {
    assert.deepEqual(tree().get('usb1'), { name: 'usb1', type: 'disk', size: 0 });
    assert.equal(tree().get('usb2'), undefined);
  });
});

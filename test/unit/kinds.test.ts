import assert from 'node:assert/strict';
import type { Value } from '../../src/model/index.ts';
import { kindNamed } from '../../src/reconciler/kinds/index.ts';

const propOf = (kind: string, prop: string) => kindNamed(kind).props[prop]!;

describe('what the tables say of single values', () => {
  it('values of rows: are the same where they mean the same', () => {
    const same = (left: Value, right: Value): boolean | undefined =>
      kindNamed('row').open?.same?.(left, right);
    for (const [left, right] of [
      [true, 'yes'],
      ['no', 'false'],
      ['60s', '1m'],
      ['00:01:00', '1m'],
      ['10.0.0.1', '10.0.0.1/32'],
      ['fd00::1', 'FD00::1/128'],
      ['!FD00::/8', '!fd00::/8'],
      ['/usb1/a', 'usb1/a'],
      [5, '5'],
      [['a', 'b'], 'a,b'],
    ] as const)
      assert.equal(same(left, right), true, `${left.toString()} is ${right}`);
    for (const [left, right] of [
      ['yes', 'no'],
      ['60s', '2m'],
      ['60s', '60000'],
      ['60', '1m'],
      ['60', '1m0s'],
      ['lan', 'LAN'],
      ['WAN-1', 'wan-1'],
      ['lan/32', 'lan/320'],
      ['10.0.0.0/8', '10.0.0.0'],
      ['a/b', 'ab'],
      ['a/32/b', 'a/b'],
      ['a.LAN', 'a.lan'],
    ] as const)
      assert.equal(same(left, right), false, `${left} is not ${right}`);
  });

  it('a container whose name RouterOS made up is renamed along with its next change, others at once', () => {
    const lazy = (name: string): boolean | undefined => propOf('container', 'name').lazy?.(name);
    const uuid = '0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f';
    assert.equal(lazy(uuid), true);
    for (const name of ['web', `web-${uuid}`, `${uuid}-web`, uuid.toUpperCase()])
      assert.equal(lazy(name), false, name);
  });

  it('a container without a remote image may have come from a file that is not told', () => {
    const { emptyIsUnknown } = propOf('container', 'file');
    assert.ok(typeof emptyIsUnknown === 'function');
    assert.deepEqual(
      [{}, { 'remote-image': '' }, { 'remote-image': 'demo/web:1' }].map((row) => emptyIsUnknown(row)),
      [true, true, false],
    );
  });

  it('mounts reach the folders that they take from the router', () => {
    assert.deepEqual(propOf('mount', 'src').reaches?.('/usb1/a'), ['/usb1/a']);
    const inline = propOf('container', 'inlineMounts');
    assert.deepEqual(inline.reaches?.(['/usb1/a:/a:rw', '/usb1/b:/b:ro']), ['/usb1/a', '/usb1/b']);
    assert.deepEqual(inline.reaches('none'), []);
  });

  it('a release with read-only= takes the two modes that it can say', () => {
    const accepts = propOf('mount', 'mode').wire.find(({ name }) => name === 'read-only')?.accepts;
    assert.deepEqual(
      ['rw', 'ro', 'rw,noexec', 'ro,noexec'].map((mode) => accepts?.(mode)),
      [true, true, false, false],
    );
  });

  it('what /file shows is a file or a folder', () => {
    const { decode } = propOf('file', 'type').codec;
    assert.deepEqual(
      ['file', '.txt file', 'directory', 'container store', 'disk'].map((type) => decode(type)),
      ['file', 'file', 'directory', 'directory', 'directory'],
    );
  });

  it('MAC addresses are the same in either spelling', () => {
    const { decode } = propOf('veth', 'mac').codec;
    assert.equal(decode('02-00-00-aa-bb-cc'), '02:00:00:AA:BB:CC');
  });

  it('a matcher that is not there is none, and a bare address is a network of one', () => {
    const { decode, encode } = propOf('nat', 'dstAddress').codec;
    assert.deepEqual(
      ['', '10.0.0.1', '10.0.0.0/8'].map((wire) => decode(wire)),
      ['', '10.0.0.1/32', '10.0.0.0/8'],
    );
    assert.deepEqual(
      ['10.0.0.1/32', '10.0.0.0/8'].map((value) => encode(value)),
      ['10.0.0.1', '10.0.0.0/8'],
    );
  });
});

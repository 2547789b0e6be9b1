import assert from 'node:assert/strict';
import * as codecs from '../../src/codecs/index.ts';
import { type Codec, Secret, type Value } from '../../src/model/index.ts';

describe('what codecs send', () => {
  const secret = new Secret('hunter2');
  const cases: readonly (readonly [string, Codec, Value, unknown])[] = [
    ['a text', codecs.text, 'a', 'a'],
    ['a number', codecs.text, 5, '5'],
    ['a list as text', codecs.text, ['a', 'b'], 'a,b'],
    ['a secret, still hidden', codecs.text, secret, secret],
    ['what is true', codecs.flag, true, 'yes'],
    ['what is false', codecs.flag, false, 'no'],
    ['a word that is no flag', codecs.flag, 'true', 'no'],
    ['no time', codecs.duration, 0, '0s'],
    ['a time', codecs.duration, 694_861_001, '1w1d1h1m1s1ms'],
    ['a time that is no number', codecs.duration, 'auto', 'auto'],
    ['a size', codecs.size, 1_048_576, '1048576'],
    ['no limit', codecs.sizeOrUnlimited, 'unlimited', 'unlimited'],
    ['a disk path', codecs.diskPath, '/usb1/a', 'usb1/a'],
    ['a path inside', codecs.absolutePath, 'etc/', '/etc'],
    ['a signal by name', codecs.signalName, 'HUP', '1-SIGHUP'],
    ['the last signal', codecs.signalName, 31, '31-SIGSYS'],
    ['a signal without a name', codecs.signalName, 34, '34'],
    ['a signal that nobody knows', codecs.signalName, 'what', 'what'],
    ['a signal by number', codecs.signalDigits, 'SIGKILL', '9'],
    ['a list', codecs.list, ['b', 'a'], 'b,a'],
    ['a list given as text', codecs.list, 'b,a', 'b,a'],
    ['a set', codecs.set, ['b', 'a'], 'a,b'],
    ['addresses', codecs.addresses, ['10.0.0.2', 'FD00::1/64'], '10.0.0.2/32,fd00::1/64'],
    ['a prefix', codecs.prefix, 'FD00::1', 'fd00::1/128'],
    ['a host address', codecs.hostAddress, '10.0.0.1', '10.0.0.1'],
    [
      'hosts in both forms',
      codecs.hosts,
      ['b=::1', 'a=10.0.0.1'],
      ['a:10.0.0.1,b:::1', 'a=10.0.0.1,b=::1'],
    ],
    ['devices in both forms', codecs.devices, ['b:x', 'a'], ['a:,b:x', 'a,b:x']],
    ['tmpfs in both forms', codecs.tmpfs, ['/b=2', '/a=1'], ['1@/a,2@/b', '/a:1,/b:2']],
    [
      'one inline mount in both forms',
      codecs.inlineMounts,
      ['usb1/a:/a'],
      ['/usb1/a:/a:rw', 'src=/usb1/a,dst=/a'],
    ],
    [
      'one read-only inline mount',
      codecs.inlineMounts,
      ['/usb1/a:/a:ro'],
      ['/usb1/a:/a:ro', 'src=/usb1/a,dst=/a,mode=ro'],
    ],
    ['several inline mounts', codecs.inlineMounts, ['/a:/a:rw', '/b:/b:ro'], '/a:/a:rw,/b:/b:ro'],
    ['read-only', codecs.readOnlyMode, 'ro', 'yes'],
    ['writable', codecs.readOnlyMode, 'rw', 'no'],
    ['a mount mode', codecs.mountMode, 'ro,noexec', 'ro,noexec'],
    ['an image', codecs.image, 'ghcr.io/a/b:1', 'ghcr.io/a/b:1'],
    ['an image before 7.18', codecs.hostlessImage, 'localhost/a/b:1', 'a/b:1'],
    ['a raw number', codecs.raw, 5, '5'],
  ];
  for (const [name, codec, value, wire] of cases) {
    it(name, () => {
      assert.deepEqual(codec.encode(value), wire);
    });
  }

  it('a secret as text only where somebody asks for its text', () => {
    assert.equal(codecs.textOf(secret), '*****');
  });
});

describe('what codecs show', () => {
  const cases: readonly (readonly [Codec, Value, string])[] = [
    [codecs.size, 1024, '1KiB'],
    [codecs.size, 1023, '1023'],
    [codecs.size, 1025, '1025'],
    [codecs.size, 0, '0'],
    [codecs.size, 2_097_152, '2MiB'],
    [codecs.size, 1_073_741_824, '1GiB'],
    [codecs.size, 1_074_790_400, '1025MiB'],
    [codecs.size, 'much', 'much'],
    [codecs.duration, 61_000, '1m1s'],
    [codecs.duration, 'none', 'none'],
    [codecs.diskPath, '/usb1/a', 'usb1/a'],
    [codecs.list, ['a', 'b'], 'a, b'],
    [codecs.set, ['a', 'b'], 'a, b'],
    [codecs.addresses, ['a', 'b'], 'a, b'],
    [codecs.hosts, ['a', 'b'], 'a, b'],
    [codecs.devices, ['a', 'b'], 'a, b'],
    [codecs.inlineMounts, ['a', 'b'], 'a, b'],
  ];
  for (const [codec, value, shown] of cases) {
    it(`${JSON.stringify(value)} as ${shown}`, () => {
      assert.equal(codec.show?.(value), shown);
    });
  }
});

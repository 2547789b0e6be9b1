import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as codecs from '../../src/codecs/index.ts';
import type { Codec, Value, WireText } from '../../src/model/index.ts';

/** Every codec, canonical values of it, and spellings that mean the same. */
const table: readonly {
  readonly name: string;
  readonly codec: Codec;
  readonly values: fc.Arbitrary<Value>;
  readonly same: readonly (readonly string[])[];
}[] = [
  { name: 'text', codec: codecs.text, values: fc.string(), same: [] },
  {
    name: 'flag',
    codec: codecs.flag,
    values: fc.boolean(),
    same: [
      ['yes', 'true'],
      ['no', 'false', ''],
    ],
  },
  { name: 'whole', codec: codecs.whole, values: fc.nat(), same: [['7', '07']] },
  {
    name: 'duration',
    codec: codecs.duration,
    values: fc.nat(10 ** 9),
    same: [
      ['60s', '1m', '00:01:00', '60'],
      ['90s', '1m30s'],
      ['1d', '24h', '1d00:00:00'],
      ['0s', '0ms'],
      ['1w', '7d'],
    ],
  },
  {
    name: 'durationOrNone',
    codec: codecs.durationOrNone,
    values: fc.integer({ min: 1, max: 10 ** 8 }),
    same: [['none', '', '0s']],
  },
  {
    name: 'size',
    codec: codecs.size,
    values: fc.nat(),
    same: [
      ['64M', '64MiB', '64.0MiB', '67108864'],
      ['1G', '1024M'],
    ],
  },
  {
    name: 'sizeOrUnlimited',
    codec: codecs.sizeOrUnlimited,
    values: fc.oneof(fc.integer({ min: 1 }), fc.constant('unlimited')),
    same: [
      ['unlimited', '0', ''],
      ['512M', '536870912'],
    ],
  },
  {
    name: 'diskPath',
    codec: codecs.diskPath,
    values: fc.constantFrom('/usb1/x', '/usb1', ''),
    same: [['usb1/x', '/usb1/x', '/usb1/x/', '//usb1/x']],
  },
  {
    name: 'absolutePath',
    codec: codecs.absolutePath,
    values: fc.constantFrom('/etc', '/etc/pihole'),
    same: [['etc', '/etc', '/etc/']],
  },
  {
    name: 'signalName',
    codec: codecs.signalName,
    values: fc.integer({ min: 1, max: 31 }),
    same: [
      ['15', '15-SIGTERM', 'SIGTERM', 'term'],
      ['9', 'KILL'],
    ],
  },
  {
    name: 'signalDigits',
    codec: codecs.signalDigits,
    values: fc.integer({ min: 1, max: 31 }),
    same: [['15', 'SIGTERM']],
  },
  { name: 'list', codec: codecs.list, values: fc.array(fc.constantFrom('a', 'b', 'c')), same: [] },
  {
    name: 'set',
    codec: codecs.set,
    values: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')).map((all) => all.sort()),
    same: [['b,a', 'a,b', 'a,b,a']],
  },
  {
    name: 'addresses',
    codec: codecs.addresses,
    values: fc.constantFrom([], ['172.17.0.2/24'], ['172.17.0.2/24', 'fd00::2/64']),
    same: [
      ['10.0.0.1', '10.0.0.1/32'],
      ['FD00::1', 'fd00::1/128'],
    ],
  },
  {
    name: 'prefix',
    codec: codecs.prefix,
    values: fc.constantFrom('10.0.0.1/24', 'fd00::1/64'),
    same: [['10.0.0.1', '10.0.0.1/32']],
  },
  {
    name: 'hostAddress',
    codec: codecs.hostAddress,
    values: fc.constantFrom('10.0.0.1', 'fd00::1'),
    same: [
      ['fd00::1', 'fd00::1/128'],
      ['10.0.0.1', '10.0.0.1/32'],
    ],
  },
  {
    name: 'hosts',
    codec: codecs.hosts,
    values: fc.constantFrom([], ['nas=10.0.0.1'], ['nas=10.0.0.1', 'six=fd00::1']),
    same: [
      ['nas:10.0.0.1', 'nas=10.0.0.1'],
      ['six:fd00::1', 'six=fd00::1'],
    ],
  },
  {
    name: 'devices',
    codec: codecs.devices,
    values: fc.constantFrom([], ['serial0:'], ['serial0:ttyUSB0']),
    same: [['serial0', 'serial0:', 'serial0:""']],
  },
  {
    name: 'tmpfs',
    codec: codecs.tmpfs,
    values: fc.constantFrom([], ['/tmp=67108864']),
    same: [['64M@/tmp', '/tmp:64M', '/tmp=67108864', '67108864@/tmp']],
  },
  {
    name: 'inlineMounts',
    codec: codecs.inlineMounts,
    values: fc.constantFrom([], ['/usb1/a:/a:rw'], ['/usb1/a:/a:ro', '/usb1/b:/b:rw']),
    same: [['usb1/a:/a', '/usb1/a:/a:rw', 'src=usb1/a,dst=/a']],
  },
  {
    name: 'image',
    codec: codecs.image,
    values: fc.constantFrom('nginx', 'ghcr.io/a/b:1@sha256:00'),
    same: [],
  },
  {
    name: 'hostlessImage',
    codec: codecs.hostlessImage,
    values: fc.constantFrom('nginx', 'a/b:1'),
    same: [],
  },
  {
    name: 'mountMode',
    codec: codecs.mountMode,
    values: fc.constantFrom('rw', 'ro', 'rw,noexec'),
    same: [['', 'rw']],
  },
  {
    name: 'readOnlyMode',
    codec: codecs.readOnlyMode,
    values: fc.constantFrom('rw', 'ro'),
    same: [
      ['yes', 'true'],
      ['no', 'false'],
    ],
  },
];

const forms = (encoded: WireText | readonly WireText[]): string[] => [encoded].flat().map(String);

describe('codecs', () => {
  for (const { name, codec, values, same } of table) {
    it(`${name}: what is encoded, in any of its forms, decodes to the same value`, () => {
      fc.assert(
        fc.property(values, (value) => {
          for (const form of forms(codec.encode(value))) assert.deepEqual(codec.decode(form), value);
        }),
      );
    });
    for (const spellings of same) {
      it(`${name}: ${spellings.map((word) => JSON.stringify(word)).join(' = ')}`, () => {
        const [first, ...others] = spellings.map((word) => codec.decode(word));
        for (const other of others) assert.deepEqual(other, first);
      });
    }
  }

  it('every codec of the library is in the table of this test', () => {
    const exported = Object.entries(codecs).filter(
      ([, value]) => typeof value === 'object' && 'decode' in value,
    );
    const missing = exported
      .map(([name]) => name)
      .filter((name) => name !== 'raw' && !table.some((row) => row.name === name));
    assert.deepEqual(missing, []);
  });

  const images: readonly (readonly [string, string, boolean])[] = [
    ['pihole/pihole:2025.08.1', 'registry-1.docker.io/pihole/pihole:2025.08.1', true],
    ['docker.io/pihole/pihole:2025.08.1', 'registry-1.docker.io/pihole/pihole:2025.08.1', true],
    ['alpine', 'docker.io/library/alpine:latest', true],
    ['alpine:3', 'alpine:3.20', false],
    ['ghcr.io/a/b:1', 'docker.io/a/b:1', false],
    ['a/b:1', 'ghcr.io/a/b:1', true],
    ['a/b:1@sha256:aa', 'a/b:1@sha256:bb', false],
    ['a/b@sha256:aa', 'a/b:1@sha256:aa', true],
    ['localhost:5000/x:1', 'x:1', true],
    ['a/b:1', 'a/c:1', false],
  ];
  for (const [left, right, expected] of images) {
    it(`image: ${left} ${expected ? 'is' : 'is not'} ${right}`, () => {
      assert.equal(codecs.image.same?.(left, right), expected);
    });
  }

  it('shows sizes and times as people write them', () => {
    assert.equal(codecs.size.show?.(536_870_912), '512MiB');
    assert.equal(codecs.size.show(1000), '1000');
    assert.equal(codecs.duration.show?.(90_000), '1m30s');
    assert.equal(codecs.sizeOrUnlimited.show?.('unlimited'), 'unlimited');
  });

  it('leaves the registry out where it is relative to the configured one', () => {
    assert.equal(codecs.hostlessImage.encode('ghcr.io/a/b:1'), 'a/b:1');
    assert.equal(codecs.hostlessImage.encode('a/b:1'), 'a/b:1');
  });

  it('writes a signal as its release wants it', () => {
    assert.equal(codecs.signalName.encode(15), '15-SIGTERM');
    assert.equal(codecs.signalDigits.encode(15), '15');
  });

  it('keeps what it cannot understand, so that it differs instead of vanishing', () => {
    for (const codec of [codecs.duration, codecs.size, codecs.sizeOrUnlimited, codecs.whole]) {
      assert.equal(codec.decode('what?'), 'what?');
    }
  });
});

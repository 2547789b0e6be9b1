import assert from 'node:assert/strict';
import * as codecs from '../../src/codecs/index.ts';
import type { Codec, Value } from '../../src/model/index.ts';

/** What stands on the wire, and the canonical value that it means. */
type Reads = Readonly<Record<string, Value>>;

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

const cases: readonly (readonly [string, Codec, Reads])[] = [
  ['text', codecs.text, { ' a ': ' a ', '': '' }],
  ['flags', codecs.flag, { true: true, yes: true, false: false, no: false, '': false }],
  ['whole numbers', codecs.whole, { 7: 7, '007': 7, '7.5': '7.5', x7: 'x7', '7x': '7x', '': '' }],
  ['bare times', codecs.duration, { 0: 0, 90: 90 * second, x90: 'x90', '90x': '90x', '': '' }],
  [
    'times with units',
    codecs.duration,
    {
      '1w2d3h4m5s6ms': 9 * day + 3 * hour + 4 * minute + 5006,
      '10m5': '10m5',
      '1s!': '1s!',
      '!1s': '!1s',
      '12w': 84 * day,
    },
  ],
  [
    'times as a clock',
    codecs.duration,
    {
      '1w1d00:00:01': 8 * day + second,
      '10w10d00:00:01': 80 * day + second,
      '1d 02:03:04': day + 2 * hour + 3 * minute + 4 * second,
      '2:03:04': 2 * hour + 3 * minute + 4 * second,
      'x00:00:01': 'x00:00:01',
      '00:00:01x': '00:00:01x',
    },
  ],
  [
    'parts of a second',
    codecs.duration,
    { '00:00:01.5': 1500, '00:00:01.05': 1050, '00:00:01.005': 1005, '00:00:01.0005': '00:00:01.0005' },
  ],
  ['restart intervals', codecs.durationOrNone, { '': 'none', '0s': 'none', '10s': 10_000, none: 'none' }],
  ['sizes in bytes', codecs.size, { 5: 5, '5b': 5, '0.3b': 0, '': '', x5: 'x5', '5t': '5t', '5k!': '5k!' }],
  [
    'sizes in KiB',
    codecs.size,
    { '5k': 5120, '5KiB': 5120, ' 5 k ': 5120, '1.5k': 1536, '1.25k': 1280, '5.k': '5.k' },
  ],
  ['sizes in MiB', codecs.size, { '1M': 1_048_576, '1mib': 1_048_576 }],
  ['sizes in GiB', codecs.size, { '1g': 1_073_741_824, '1GiB': 1_073_741_824 }],
  [
    'limits',
    codecs.sizeOrUnlimited,
    { '': 'unlimited', 0: 'unlimited', unlimited: 'unlimited', '1k': 1024, much: 'much' },
  ],
  ['disk paths', codecs.diskPath, { '': '', '/': '/', '//': '/', usb1: '/usb1', '//usb1/a//': '/usb1/a' }],
  [
    'signals',
    codecs.signalName,
    { 15: 15, '15-SIGTERM': 15, SIGHUP: 1, hup: 1, USR1: 10, SYS: 31, sigsys: 31 },
  ],
  ['unknown signals', codecs.signalName, { SIGWHAT: 'SIGWHAT', TSIGERM: 'TSIGERM' }],
  ['lists', codecs.list, { '': [], 'b,a': ['b', 'a'] }],
  ['sets', codecs.set, { '': [], 'b,a,b': ['a', 'b'] }],
  [
    'addresses',
    codecs.addresses,
    { '': [], '10.0.0.2': ['10.0.0.2/32'], 'FD00::2,10.0.0.2/24': ['fd00::2/128', '10.0.0.2/24'] },
  ],
  ['prefixes', codecs.prefix, { '': '', 'FD00::1': 'fd00::1/128', '10.0.0.1/8': '10.0.0.1/8' }],
  ['host addresses', codecs.hostAddress, { 'FD00::1/128': 'fd00::1', '10.0.0.1/32': '10.0.0.1' }],
  ['networks as host addresses', codecs.hostAddress, { '10.0.0.0/24': '10.0.0.0/24', '1/320': '1/320' }],
  ['hosts', codecs.hosts, { 'b:10.0.0.1,a=::1': ['a=::1', 'b=10.0.0.1'], nothing: ['nothing'] }],
  ['devices', codecs.devices, { serial0: ['serial0:'], 'b:"x",a:': ['a:', 'b:x'] }],
  ['tmpfs by size', codecs.tmpfs, { '64M@/tmp': ['/tmp=67108864'], '2k@/b,1k@/a': ['/a=1024', '/b=2048'] }],
  [
    'tmpfs by folder',
    codecs.tmpfs,
    { '/tmp:1k': ['/tmp=1024'], '/a=1024': ['/a=1024'], '/a@/b:1k': ['/a@/b=1024'] },
  ],
  [
    'tmpfs without a size',
    codecs.tmpfs,
    { '/b:': ['/b='], '/a=some': ['/a=some'], 'some@/a': ['/a=some'] },
  ],
  [
    'inline mounts',
    codecs.inlineMounts,
    { '': [], '//usb1/a//:/a': ['/usb1/a:/a:rw'], 'a:/a:ro,b:/b': ['/a:/a:ro', '/b:/b:rw'] },
  ],
  [
    'inline mounts with keys',
    codecs.inlineMounts,
    { 'src=/usb1/a,dst=/a,mode=ro': ['/usb1/a:/a:ro'], 'src=usb1/a=b,dst=/a': ['/usb1/a=b:/a:rw'] },
  ],
  ['mount modes', codecs.mountMode, { '': 'rw', 'ro,noexec': 'ro,noexec' }],
  ['read-only', codecs.readOnlyMode, { true: 'ro', yes: 'ro', false: 'rw', '': 'rw' }],
  ['raw values', codecs.raw, { yes: 'yes' }],
];

describe('what codecs read', () => {
  for (const [name, codec, values] of cases) {
    it(name, () => {
      const found = Object.keys(values).map((wire) => [wire, codec.decode(wire)]);
      assert.deepEqual(Object.fromEntries(found), values);
    });
  }
});

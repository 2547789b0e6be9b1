import type { Releases, WireCase, WireKind } from './table.ts';

/** Bytes over the API, `512.0MiB` in a console, `unlimited` where it is 0 or unset (routeros.md 1c, 7.4). */
function limit(name: string, since: string, unset: 'unlimited' | 'left'): WireCase[] {
  const from: Releases = `${since}..`;
  const until: Releases = `..${since}`;
  const none = ['unlimited', '0', ''].map((text) => ({ [name]: text }));
  const some = ['536870912', '512M', '512.0MiB', '512MiB'].map((text) => ({ [name]: text }));
  return [
    {
      value: 536_870_912,
      refused: { [until]: since },
      stored: { [from]: { [name]: '536870912' } },
      echoes: { [from]: some },
      differs: { [from]: [...none, { [name]: '536870911' }, { [name]: undefined }] },
      unset: { [from]: unset === 'left' ? 'left' : { [name]: unset } },
    },
    {
      value: 'unlimited',
      ...(unset === 'left'
        ? { refused: { [until]: since } }
        : {
            leftOut: { [until]: 'a release without limits has none' },
            untold: { [until]: 'no such key' },
          }),
      stored: { [from]: { [name]: 'unlimited' } },
      echoes: { [from]: none },
      differs: { [from]: some },
    },
  ];
}

/** `""` where nothing is set, which is the default. */
function composed(
  name: string,
  since: string,
  value: readonly string[],
  sent: string,
  echoes: readonly string[],
  differs: readonly string[],
): WireCase {
  const from: Releases = `${since}..`;
  return {
    value,
    refused: { [`..${since}`]: since },
    stored: { [from]: { [name]: sent } },
    echoes: { [from]: [sent, ...echoes].map((text) => ({ [name]: text })) },
    differs: { [from]: [...['', ...differs].map((text) => ({ [name]: text })), { [name]: undefined }] },
    unset: { [from]: { [name]: '' } },
  };
}

/** Nothing is asked for: every release can do that. */
function nothing(name: string, since: string): WireCase {
  return {
    value: [],
    leftOut: { [`..${since}`]: 'there is none' },
    untold: { [`..${since}`]: 'no such key' },
    stored: { [`${since}..`]: { [name]: '' } },
    echoes: { [`${since}..`]: [{ [name]: '' }, { [name]: undefined }] },
    differs: { [`${since}..`]: [{ [name]: differing[name] ?? 'other' }] },
  };
}

const differing: Readonly<Record<string, string>> = {
  devices: 'serial0:""',
  tmpfs: '64M@/tmp',
  env: 'A=1',
  mount: 'usb1/x:/x',
  'cpu-list': '0',
};

/** Devices, memory, processors, scratch space: routeros.md 1.1. */
export const containerLimits: WireKind['props'] = {
  // `serial0:""` and `serial0:` mean: the same name inside.
  devices: [
    composed(
      'devices',
      '7.20',
      ['serial0:'],
      'serial0:',
      ['serial0:""', 'serial0'],
      ['serial1:', 'serial0:tty'],
    ),
    composed(
      'devices',
      '7.20',
      ['kvm:', 'serial0:ttyUSB0'],
      'kvm:,serial0:ttyUSB0',
      ['serial0:ttyUSB0,kvm:', 'kvm:"",serial0:"ttyUSB0"'],
      ['kvm:', 'serial0:ttyUSB0', 'kvm:,serial0:'],
    ),
    nothing('devices', '7.20'),
  ],
  memoryHigh: limit('memory-high', '7.20', 'unlimited'),
  memoryMax: limit('memory-max', '7.23', 'unlimited'),
  // Its default has no confirmed source, so a line that leaves the file changes nothing.
  swapMax: limit('swap-max', '7.24', 'left'),
  cpuList: [
    composed('cpu-list', '7.21', ['0', '2'], '0,2', ['2,0', '0,2,0'], ['0', '0,1', '0,1,2']),
    nothing('cpu-list', '7.21'),
  ],
  // 64 MiB, always printed (T02).
  shmSize: [
    {
      value: 134_217_728,
      refused: { '..7.21.2': '7.21.2' },
      stored: { '7.21.2..': { 'shm-size': '134217728' } },
      echoes: {
        '7.21.2..': [{ 'shm-size': '134217728' }, { 'shm-size': '128.0MiB' }, { 'shm-size': '128M' }],
      },
      differs: { '7.21.2..': [{ 'shm-size': '67108864' }, { 'shm-size': '128' }] },
      unset: { '7.21.2..': { 'shm-size': '67108864' } },
    },
  ],
  // `64M@/tmp` (MAN) or `/tmp:64M[:mode]` (MAN10).
  tmpfs: [
    composed(
      'tmpfs',
      '7.21.2',
      ['/tmp=67108864'],
      '67108864@/tmp',
      ['64M@/tmp', '64.0MiB@/tmp', '/tmp:64M', '/tmp:67108864'],
      ['32M@/tmp', '64M@/run', '/tmp:32M'],
    ),
    composed(
      'tmpfs',
      '7.21.2',
      ['/run=1048576', '/tmp=67108864'],
      '1048576@/run,67108864@/tmp',
      ['64M@/tmp,1M@/run', '/run:1M,/tmp:64M'],
      ['1M@/run', '64M@/tmp'],
    ),
    nothing('tmpfs', '7.21.2'),
  ],
  // The order is kept (T04).
  inlineEnv: [
    composed(
      'env',
      '7.21',
      ['A=1', 'B=two words'],
      'A=1,B=two words',
      [],
      ['B=two words,A=1', 'A=1', 'A=1,B='],
    ),
    nothing('env', '7.21'),
  ],
  // `src:dst[:mode]` (MAN10) or `src=…,dst=…` (SK), which is one mount.
  inlineMounts: [
    composed(
      'mount',
      '7.21',
      ['/usb1/x:/x:ro'],
      '/usb1/x:/x:ro',
      ['usb1/x:/x:ro', 'src=usb1/x,dst=/x,mode=ro', 'src=/usb1/x,dst=/x,mode=ro'],
      ['usb1/x:/x', '/usb1/y:/x:ro', '/usb1/x:/y:ro', 'src=usb1/x,dst=/x'],
    ),
    composed(
      'mount',
      '7.21',
      ['/usb1/x:/x:rw'],
      '/usb1/x:/x:rw',
      ['usb1/x:/x', 'src=usb1/x,dst=/x'],
      ['usb1/x:/x:ro', 'src=usb1/x,dst=/x,mode=ro'],
    ),
    nothing('mount', '7.21'),
  ],
  privileged: [
    {
      value: true,
      refused: { '..7.24': '7.24' },
      stored: { '7.24..': { privileged: 'yes' } },
      echoes: { '7.24..': [{ privileged: 'true' }, { privileged: 'yes' }] },
      differs: { '7.24..': [{ privileged: 'false' }, { privileged: undefined }] },
      unset: { '7.24..': { privileged: 'no' } },
    },
    {
      value: false,
      leftOut: { '..7.24': 'no release before it can be told to' },
      untold: { '..7.24': 'no such key' },
      stored: { '7.24..': { privileged: 'no' } },
      echoes: { '7.24..': [{ privileged: 'false' }, { privileged: undefined }] },
      differs: { '7.24..': [{ privileged: 'true' }] },
    },
  ],
};

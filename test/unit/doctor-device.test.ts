import assert from 'node:assert/strict';
import { container, desired, veth } from '../support/stack.ts';
import { type Look, told } from './doctor-look.ts';

const MiB = 2 ** 20;

/** What is looked at, how it is there, and what is said of it. */
const cases: readonly (readonly [string, string, Look, string])[] = [
  ['release', 'a release without known faults', { release: '7.23.3' }, 'ok: RouterOS 7.23.3'],
  ['release', 'the oldest release', { release: '7.12' }, 'ok: RouterOS 7.12'],
  [
    'release',
    'a release before it',
    { release: '7.11.9' },
    'bad: RouterOS 7.11.9 is older than 7.12 | upgrade the router',
  ],
  [
    'release',
    'a release with large mounts that fail',
    { release: '7.21.1' },
    'warn: RouterOS 7.21.1: large mounts fail in it | upgrade to 7.21.2 or newer',
  ],
  [
    'release',
    'a release that loses containers',
    { release: '7.22' },
    'warn: RouterOS 7.22: containers may be lost in a reboot | upgrade to 7.22.2 or newer',
  ],
  ['release', 'the release that no longer does', { release: '7.22.2' }, 'ok: RouterOS 7.22.2'],
  [
    'release',
    'a release that nobody knows yet',
    { release: '7.25' },
    'warn: RouterOS 7.25 is newer than 7.24, the newest that rosctr knows | read plans with care, and look for a newer rosctr',
  ],

  ...['arm', 'arm64', 'x86', 'x86_64'].map(
    (architecture) =>
      ['architecture', architecture, { architecture }, `ok: ${architecture}`] as const satisfies [
        string,
        string,
        Look,
        string,
      ],
  ),
  ['architecture', 'none that is told', { architecture: '' }, 'ok: not told'],
  [
    'architecture',
    'mipsbe',
    { architecture: 'mipsbe' },
    'bad: mipsbe runs no containers | take a router with arm, arm64 or x86',
  ],

  [
    'package',
    'the package',
    { rows: { '/system/package': [{ name: 'routeros' }, { name: 'container', disabled: 'false' }] } },
    'ok: container is installed',
  ],
  [
    'package',
    'a package that is disabled',
    { rows: { '/system/package': [{ name: 'container', disabled: 'true' }] } },
    'bad: the container package is disabled | install container-7.23.3.npk of the same version and reboot',
  ],
  [
    'package',
    'a package that is only on offer',
    { rows: { '/system/package': [{ name: 'container', available: 'true' }] } },
    'bad: the container package is disabled | install container-7.23.3.npk of the same version and reboot',
  ],
  [
    'package',
    'a package whose menu is not there',
    { rows: { '/system/package': [{ name: 'container' }] }, lacks: ['/container'] },
    'bad: the container package is disabled | install container-7.23.3.npk of the same version and reboot',
  ],
  [
    'package',
    'other packages only',
    { rows: { '/system/package': [{ name: 'routeros' }] }, release: '7.20' },
    'bad: there is no container package | install container-7.20.npk of the same version and reboot',
  ],

  ...['false', 'no'].map(
    (container) =>
      [
        'device-mode',
        `containers that the mode forbids with ${container}`,
        { rows: { '/system/device-mode': [{ mode: 'home', container }] } },
        'bad: mode home forbids containers | run /system/device-mode/update container=yes, then press the button or cut the power within five minutes',
      ] as const satisfies [string, string, Look, string],
  ),
  [
    'device-mode',
    'a mode without a name that forbids them',
    { rows: { '/system/device-mode': [{ container: 'no' }] } },
    'bad: mode ? forbids containers | run /system/device-mode/update container=yes, then press the button or cut the power within five minutes',
  ],
  [
    'device-mode',
    'a mode that allows them',
    { rows: { '/system/device-mode': [{ mode: 'advanced', container: 'true' }] } },
    'ok: mode advanced, containers are allowed',
  ],
  [
    'device-mode',
    'a mode without a name that allows them',
    { rows: { '/system/device-mode': [{ container: 'yes' }] } },
    'ok: mode ?, containers are allowed',
  ],
  ['device-mode', 'no mode', {}, 'ok: not told'],
];

describe('the doctor looks at the device', () => {
  for (const [check, what, look, said] of cases) {
    it(`${check}: ${what}`, () => {
      assert.deepEqual(told(check, look), [said]);
    });
  }
});

describe('the doctor looks at the memory', () => {
  const memory = (free: number, total: number, more: Look = {}): string[] =>
    told('memory', {
      rows: {
        '/system/resource': [{ 'free-memory': String(free * MiB), 'total-memory': String(total * MiB) }],
      },
      ...more,
    });
  const limited = (props: Readonly<Record<string, number | string>>, state?: 'stopped') =>
    container('web', props, state ? { state } : {});

  it('that is enough', () => {
    assert.deepEqual(memory(512, 1024), ['ok: 512 MiB of 1.0 GiB free']);
    assert.deepEqual(memory(64, 1536), ['ok: 64 MiB of 1.5 GiB free']);
  });

  it('that is short, and says what the release can do about it', () => {
    assert.deepEqual(memory(63, 256), [
      'warn: 63 MiB of 256 MiB free | give containers a memoryHigh: one that grows takes the router down with it',
    ]);
    assert.deepEqual(memory(63, 256, { release: '7.20' }), memory(63, 256));
    assert.deepEqual(memory(63, 256, { release: '7.19.6' }), [
      'warn: 63 MiB of 256 MiB free | run fewer containers: limits of their own need RouterOS 7.20',
    ]);
  });

  it('that nobody tells, in part or whole', () => {
    assert.deepEqual(told('memory', { rows: { '/system/resource': [] } }), ['ok: not told']);
    for (const row of [{ 'free-memory': '1' }, { 'total-memory': '1' }, {}])
      assert.deepEqual(told('memory', { rows: { '/system/resource': [row] } }), ['ok: not told']);
  });

  it('against the limits of what is to run: the hard one, else the soft one', () => {
    const stacks = [
      desired([limited({ memoryMax: 'unlimited', memoryHigh: 256 * MiB })]),
      desired([
        limited({ memoryMax: 768 * MiB, memoryHigh: 1 }),
        limited({ memoryHigh: 'unlimited' }),
        limited({}),
        veth('veth-web'),
        limited({ memoryMax: 4096 * MiB }, 'stopped'),
      ]),
    ];
    assert.deepEqual(memory(512, 1024, { stacks }), ['ok: 512 MiB of 1.0 GiB free']);
    assert.deepEqual(memory(512, 1023, { stacks }), [
      "warn: 512 MiB of 1023 MiB free; the limits of the stack's containers add up to 1.0 GiB | lower memoryMax or memoryHigh: a router without memory reboots",
    ]);
  });
});

describe('the doctor looks at the clock', () => {
  const now = Date.parse('2026-11-27T12:00:00Z');
  const clock = (date: string, time: string): string[] =>
    told('clock', { more: { '/system/clock': [{ date, time }] }, now });

  it('that may be a day off, for time zones are no fault', () => {
    assert.deepEqual(clock('2026-11-27', '12:00:00'), ['ok: 2026-11-27 12:00:00']);
    assert.deepEqual(clock('2026-11-28', '12:00:00'), ['ok: 2026-11-28 12:00:00']);
    assert.deepEqual(clock('2026-11-26', '12:00:00'), ['ok: 2026-11-26 12:00:00']);
  });

  it('that is wrong', () => {
    for (const [date, time] of [
      ['1970-01-02', '00:00:10'],
      ['2026-11-28', '12:00:01'],
      ['2026-11-26', '11:59:59'],
    ] as const)
      assert.deepEqual(clock(date, time), [
        `bad: it says ${date} ${time}, this machine says 2026-11-27 | set it, or turn its NTP client on: with a wrong clock no certificate of a registry is valid`,
      ]);
  });

  it('that is not told, or told in a form of old', () => {
    assert.deepEqual(told('clock', { now }), ['ok: not told']);
    assert.deepEqual(told('clock', { more: { '/system/clock': [{}] }, now }), ['ok: not told']);
    assert.deepEqual(clock('jan/02/1970', '00:00:10'), ['ok: jan/02/1970 00:00:10']);
    assert.deepEqual(clock('1970-01-02', '00:00:10.5'), ['ok: 1970-01-02 00:00:10.5']);
    assert.deepEqual(clock('+1970-01-02', '00:00:10'), ['ok: +1970-01-02 00:00:10']);
  });
});

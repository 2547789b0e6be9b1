import { echoRow } from '../device/echo.ts';
import { showTime } from '../device/quantities.ts';
import { Refusal, type DeviceView, type Menu } from '../device/types.ts';
import { flag, time } from '../device/values.ts';
import { logTime } from './log.ts';
import { field, sameElsewhere, shown } from './shown.ts';

/** Boards that run containers; the x86 one is a CHR (routeros.md 1b). */
const boards: Readonly<Record<string, { board: string; cpu: string; cores: string; memory: number }>> = {
  arm64: { board: 'RB5009UG+S+', cpu: 'ARM64', cores: '4', memory: 2 ** 30 },
  arm: { board: 'hAP ax lite', cpu: 'ARM', cores: '2', memory: 2 ** 28 },
  x86_64: { board: 'CHR', cpu: 'Intel(R)', cores: '2', memory: 2 ** 30 },
};

const boardOf = (device: DeviceView) =>
  boards[device.architecture] ?? { board: '', cpu: '', cores: '1', memory: 0 };
const bootTime = (device: DeviceView): { at: number } => device.state('boot', () => ({ at: device.now }));

/** `7.23.7 (stable)`; `(testing)` for what is none yet [I for the channel]. */
function version(release: string): string {
  return `${release} (${/[a-z]/.test(release) ? 'testing' : 'stable'})`;
}

/** Fields: transcripts 01 and 35. */
const resource: Menu = {
  path: 'system/resource',
  singleton: true,
  onBoot: (device) => {
    bootTime(device).at = device.now;
  },
  render: (device) => {
    const { board, cpu, cores, memory } = boardOf(device);
    return {
      uptime: showTime(Math.floor((device.now - bootTime(device).at) / 1000) * 1000),
      version: version(device.release),
      'build-time': '2026-01-01 00:00:00',
      'factory-software': '7.1',
      'free-memory': String(Math.floor(memory / 2)),
      'total-memory': String(memory),
      cpu,
      'cpu-count': cores,
      'cpu-frequency': '1400',
      'cpu-load': '1',
      'free-hdd-space': String(device.files.free('')),
      'total-hdd-space': String(device.state('flash size', () => device.files.free(''))),
      'architecture-name': device.architecture,
      'board-name': board,
      platform: 'MikroTik',
    };
  },
};

/** `routerboard: no` on a CHR (routeros.md 1b). */
const routerboard: Menu = {
  path: 'system/routerboard',
  singleton: true,
  beyondData: ['print', 'get'],
  render: (device): Record<string, string> => {
    if (device.architecture === 'x86_64') return { routerboard: 'false' };
    const { board } = boardOf(device);
    return {
      routerboard: 'true',
      'board-name': board,
      model: board,
      'serial-number': 'SIMULATED',
      'firmware-type': 'simulated',
      'current-firmware': device.release,
      'upgrade-firmware': device.release,
    };
  },
};

const identity: Menu = { path: 'system/identity', singleton: true };

const clock: Menu = {
  path: 'system/clock',
  singleton: true,
  render: (device, row) => {
    const [date = '', now = ''] = logTime(device.now).split(' ');
    return { date, time: now, ...echoRow(device, { path: 'system/clock' }, row), 'gmt-offset': '+00:00' };
  },
};

function uniqueName(path: string): Pick<Menu, 'beforeAdd' | 'beforeSet'> {
  return {
    beforeAdd: (device, fields) => {
      const name = fields.get('name');
      if (name !== undefined && sameElsewhere(device, path, undefined, { name })) throw nameTaken();
    },
    beforeSet: (device, row, changes) => {
      const name = changes.get('name');
      if (name !== undefined && sameElsewhere(device, path, row, { name })) throw nameTaken();
    },
  };
}

/** The words: wire-protocol.md 1.6. */
const nameTaken = (): Refusal => new Refusal('failure: already have such name');

const script: Menu = {
  path: 'system/script',
  byName: true,
  mandatory: () => ['name'],
  ...uniqueName('system/script'),
  defaults: () => ({ 'dont-require-permissions': 'false', 'run-count': '0' }),
};

/** `interval` and `on-event` are in every export (corpus, export/001), though not in the argument data. */
const scheduler: Menu = {
  path: 'system/scheduler',
  byName: true,
  extraArguments: ['interval', 'on-event'],
  mandatory: () => ['name'],
  ...uniqueName('system/scheduler'),
  values: { interval: time(), disabled: flag },
  defaults: () => ({ interval: '0s', 'run-count': '0', disabled: 'false' }),
};

const netwatch: Menu = {
  path: 'tool/netwatch',
  extraArguments: ['interval'],
  mandatory: () => ['host'],
  values: { interval: time() },
  defaults: () => ({ type: 'simple', status: 'unknown', disabled: 'false' }),
};

/** Reboots a moment after the reply went out; `shutdown` here comes back as well. */
function restart(device: DeviceView): undefined {
  device.after(1000, () => {
    device.reboot();
  });
  return undefined;
}

const power: Menu = {
  path: 'system',
  beyondData: ['reboot', 'shutdown'],
  policies: { reboot: ['reboot'], shutdown: ['reboot'] },
  commands: { reboot: restart, shutdown: restart },
};

/** Without a source for what its commands do; its rows are what a seed or a client put there. */
const certificate: Menu = {
  path: 'certificate',
  byName: true,
  beyondData: ['add', 'set'],
  beforeAdd: (_device, fields) => {
    if (!fields.has('name')) throw new Refusal('missing =name=');
  },
  render: (device, row) => ({
    ...echoRow(device, { path: 'certificate' }, row),
    name: field(row, 'name'),
    expired: shown(false),
  }),
};

export const systemMenus: readonly Menu[] = [
  resource,
  routerboard,
  identity,
  clock,
  script,
  scheduler,
  netwatch,
  power,
  certificate,
];

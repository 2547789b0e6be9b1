import { filePath } from '../device/files.ts';
import { parseTime, showTime } from '../device/quantities.ts';
import type { DeviceView, Row } from '../device/types.ts';
import { showInterfaces } from './binding.ts';
import { dataBytes } from './data.ts';
import { layersOf } from './image.ts';
import { lifeOf } from './seeded.ts';
import { inherited, overridden, probeKeys } from './inherited.ts';
import { field, hasProcess, isYes, written, type Live } from './live.ts';
import { mountsOf } from './mounting.ts';
import { imageId } from './registry.ts';
import { rootOf } from './root-dir.ts';
import { showSignal } from './signals.ts';
import { siteOf } from './site.ts';
import { errorKeys, stateKeys } from './states.ts';
import { containerValues, limit, showPath } from './values.ts';

type Shown = Record<string, string>;

/** Everything a print shows of a container, in the words of the release. */
export function renderContainer(device: DeviceView, row: Row): Shown {
  const live = lifeOf(device, row);
  const body = device.atLeast('7.23')
    ? newest(device, row, live)
    : device.atLeast('7.20')
      ? middle(device, row, live)
      : oldest(device, row, live);
  const { options } = siteOf(device);
  const inGap = device.now < live.gapUntil;
  return {
    ...body,
    ...(field(row, 'comment') !== '' && { comment: field(row, 'comment') }),
    ...errorKeys(live.error, device, options),
    ...(inGap ? {} : stateKeys(live.state, device, options)),
    ...(live.health !== '' && !inGap && { 'healthcheck-status': live.health }),
  };
}

const flag = (row: Row, name: string): string => String(isYes(row, name));

/** What the image says of itself; empty while it is pulled (corpus: a 7.6 print while extracting). */
function identity(device: DeviceView, row: Row, live: Live): Shown {
  // `tag`, but `repo` in 7.18 and 7.19 (routeros.md 1.1); the full reference with its registry.
  const key = device.atLeast('7.18') && !device.atLeast('7.20') ? 'repo' : 'tag';
  return {
    name: field(row, 'name'),
    [key]: live.image?.shown ?? '',
    os: live.image === undefined ? '' : 'linux',
    arch: live.image?.platform ?? '',
    interface: showInterfaces(device, row),
  };
}

/** Up to 7.19: empty keys are left out, `mounts` apart; so are flags that are off (transcript 13). */
function oldest(device: DeviceView, row: Row, live: Live): Shown {
  const workdir = field(row, 'workdir') || (live.image?.image.config.workdir ?? '');
  return {
    ...identity(device, row, live),
    'root-dir': field(row, 'root-dir'),
    mounts: field(row, 'mounts'),
    ...written(row, [
      'cmd',
      'entrypoint',
      'envlist',
      'hostname',
      'domain-name',
      'dns',
      'user',
      'stop-signal',
    ]),
    ...(workdir !== '' && { workdir }),
    ...(isYes(row, 'logging') && { logging: 'true' }),
    ...(isYes(row, 'start-on-boot') && { 'start-on-boot': 'true' }),
  };
}

function texts(row: Row, ...names: readonly string[]): Shown {
  return Object.fromEntries(names.map((name) => [name, field(row, name)]));
}

/** 7.20 as transcript 08 has it, 7.21 and 7.22 with what they added ([I] where no print was found). */
function middle(device: DeviceView, row: Row, live: Live): Shown {
  const is21 = device.atLeast('7.21');
  return {
    ...(is21 && source(row)),
    'check-certificate': flag(row, 'check-certificate'),
    ...identity(device, row, live),
    ...texts(row, 'envlists', 'cmd', 'entrypoint', 'hostname', 'domain-name', 'devices'),
    ...written(row, is21 ? ['user'] : ['user', 'dns']),
    'stop-signal': showSignal(field(row, 'stop-signal') || '15', device),
    'root-dir': field(row, 'root-dir'),
    workdir: field(row, 'workdir') || (live.image?.image.config.workdir ?? ''),
    logging: flag(row, 'logging'),
    'start-on-boot': flag(row, 'start-on-boot'),
    'auto-restart-interval': interval(field(row, 'auto-restart-interval')),
    'memory-high': limited(row, 'memory-high'),
    'passed-devs': hasProcess(live) ? field(row, 'devices') : '',
    'config-json': '...',
    ...(is21 ? { ...texts(row, 'dns', 'layer-dir'), ...since21(device, row, live) } : texts(row, 'mounts')),
    ...(device.atLeast('7.22') && { ...overridden(device, row, 'healthcheck'), ...probeKeys(live) }),
    ...usage(live),
  };
}

/** `remote-image` is there and empty for a file; `file` is not there for a remote image (transcript 02, [I]). */
function source(row: Row): Shown {
  return { ...written(row, ['file']), 'remote-image': field(row, 'remote-image') };
}

/** What 7.21 and 7.21.2 added. */
function since21(device: DeviceView, row: Row, live: Live): Shown {
  return {
    ...texts(row, 'env', 'mount', 'mountlists', 'hosts', 'cpu-list'),
    'stop-time': showTime(parseTime(field(row, 'stop-time') || '10s', 'stop-time')),
    // shm-size and tmpfs came with 7.21.2; 64 MiB is always printed (transcript 02).
    ...(device.atLeast('7.21.2') && {
      ...texts(row, 'tmpfs'),
      'shm-size': containerValues['shm-size']?.echo?.(field(row, 'shm-size') || '64M') ?? '',
    }),
    'image-id': idOf(live),
    layers: layerNames(row, live),
    // A stopped row shows 0, too (transcript 22).
    'cpu-usage': '0',
  };
}

/** 7.23 and newer: what is not overridden is absent, and `default-*` tells the image's value (transcripts 02, 04). */
function newest(device: DeviceView, row: Row, live: Live): Shown {
  const data = mountsOf(device, row).reduce((sum, { src }) => sum + dataBytes(device, src), 0);
  return {
    ...source(row),
    'check-certificate': flag(row, 'check-certificate'),
    ...identity(device, row, live),
    ...(live.process && { 'env-current': environment(live.process.env) }),
    ...texts(row, 'envlists', 'hostname', 'domain-name', 'devices'),
    ...overridden(device, row, 'all'),
    ...inherited(device, live),
    'root-dir': showPath(field(row, 'root-dir'), device, '7.23'),
    'layer-dir': showPath(field(row, 'layer-dir'), device, '7.23'),
    logging: flag(row, 'logging'),
    'start-on-boot': flag(row, 'start-on-boot'),
    'stop-on-unhealthy': flag(row, 'stop-on-unhealthy'),
    'restart-policy': field(row, 'restart-policy') || 'no',
    'restart-count': String(live.restartCount),
    'restart-max-count': field(row, 'restart-max-count') || '0',
    'restart-interval': showTime(parseTime(field(row, 'restart-interval') || '0', 'restart-interval')),
    'memory-high': limited(row, 'memory-high'),
    'memory-max': limited(row, 'memory-max'),
    ...since21(device, row, live),
    'container-size': String(device.files.get(rootOf(row))?.size ?? 0),
    ...(data > 0 && { 'data-size': String(data) }),
    ...probeKeys(live),
    ...(device.atLeast('7.23.2') && {
      'ignore-remote-image-change': flag(row, 'ignore-remote-image-change'),
    }),
    ...(device.atLeast('7.24') && {
      privileged: flag(row, 'privileged'),
      'swap-max': limited(row, 'swap-max'),
      ...(hasProcess(live) && { 'swap-current': '0' }),
    }),
    ...usage(live),
  };
}

const limited = (row: Row, name: string): string => limit.echo?.(field(row, name)) ?? 'unlimited';
const interval = (value: string): string =>
  value === '' || value === 'none' ? 'none' : showTime(parseTime(value, 'auto-restart-interval'));

/** `KEY=value` pairs, sorted; joined with commas over the API [I], one a line in the console (transcript 02). */
function environment(env: Readonly<Record<string, string>>): string {
  return Object.entries(env)
    .map(([key, value]) => `${key}=${value}`)
    .join(',');
}

/** 64 hex digits; empty = there is no image, or it is broken (routeros.md 1.2). */
function idOf(live: Live): string {
  if (live.image === undefined || live.image.broken === 'no-image-id') return '';
  return imageId(live.image.image, live.image.platform);
}

/** The last part of the root-dir (transcript 02), or the layers' ids where a layer-dir keeps them (routeros.md 1.2). */
function layerNames(row: Row, live: Live): string {
  if (live.image === undefined) return '';
  if (field(row, 'layer-dir') !== '') return layersOf(live.image.image).join(',');
  return filePath(field(row, 'root-dir')).split('/').at(-1) ?? '';
}

/** Bytes in use while there is a process; a made-up amount. */
function usage(live: Live): Shown {
  if (!hasProcess(live)) return {};
  const bytes = live.image?.image.bytes ?? 0;
  return { 'memory-current': String(Math.max(1, Math.floor(bytes / 32_768)) * 4096) };
}

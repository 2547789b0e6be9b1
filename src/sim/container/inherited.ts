import { parseTime, showTime } from '../device/quantities.ts';
import type { DeviceView, Row } from '../device/types.ts';
import { routerDns } from './environment.ts';
import { probeDefaults } from './health.ts';
import type { Live } from './live.ts';
import { showSignal } from './signals.ts';
import { siteOf } from './site.ts';

type Shown = Record<string, string>;

const probeNames = [
  'healthcheck-cmd',
  'healthcheck-interval',
  'healthcheck-timeout',
  'healthcheck-start-period',
  'healthcheck-start-interval',
  'healthcheck-retries',
];
/** What a container has from its image (or from `/ip/dns`) unless it is overridden (routeros.md 0.6). */
const overrideNames = [
  'cmd',
  'entrypoint',
  'shell',
  'workdir',
  'user',
  'dns',
  'stop-signal',
  ...probeNames,
];

const isTime = (name: string): boolean => /-(interval|timeout|start-period)$/.test(name);
/** Nothing is `0ms` here, not `0s` (transcript 04). */
const showSpan = (ms: number): string => (ms === 0 ? '0ms' : showTime(ms));

/** Overrides that are set; unset ones are absent from 7.23 on, those of the probe always (routeros.md 1.1). */
export function overridden(device: DeviceView, row: Row, which: 'all' | 'healthcheck'): Shown {
  const keepsEmpty = siteOf(device).options.emptyOverride === 'stored';
  const shown: Shown = {};
  for (const name of which === 'all' ? overrideNames : probeNames) {
    const value = row.fields.get(name);
    // `set cmd=""` clears it for sure (routeros.md 1.1); for the others that is an option.
    if (value === undefined || (value === '' && (!keepsEmpty || name === 'cmd'))) continue;
    shown[name] =
      name === 'stop-signal'
        ? showSignal(value, device)
        : isTime(name) && value !== ''
          ? showSpan(parseTime(value, name))
          : value;
  }
  return shown;
}

/** `default-healthcheck-*`: always there, with the image's values or 30s/30s/0ms/5s/3 (transcripts 02 and 04). */
export function probeKeys(live: Live): Shown {
  const image = live.image?.image.config.healthcheck;
  const value = { ...probeDefaults, ...image };
  return {
    'default-healthcheck-cmd': image?.cmd.join(',') ?? '',
    'default-healthcheck-interval': showSpan(value.intervalMs),
    'default-healthcheck-timeout': showSpan(value.timeoutMs),
    'default-healthcheck-start-period': showSpan(value.startPeriodMs),
    'default-healthcheck-start-interval': showSpan(value.startIntervalMs),
    'default-healthcheck-retries': String(value.retries),
  };
}

/** `default-*` of 7.23 and newer: read-only, what counts where nothing is overridden (transcript 02). */
export function inherited(device: DeviceView, live: Live): Shown {
  const config = live.image?.image.config;
  return {
    'default-entrypoint': config?.entrypoint.join(' ') ?? '',
    'default-cmd': config?.cmd.join(' ') ?? '',
    'default-shell': '/bin/sh -c',
    'default-stop-signal': showSignal(String(config?.stopSignal ?? 15), device),
    'default-dns': routerDns(device).join(','),
    'default-workdir': config?.workdir ?? '',
    'default-user': config?.user ?? '',
  };
}

import { flag, integer, ip, listOf, oneOf, optional, parseSize, size, time } from '../device/values.ts';
import { Refusal, type DeviceView, type ValueType } from '../device/types.ts';

/** `unlimited` or bytes; nothing and 0 are unlimited (routeros.md 7.4). */
export const limit: ValueType = {
  check: (raw, name) => (raw === '' ? raw : size(['unlimited']).check(raw, name)),
  echo(stored) {
    if (stored === '' || stored === 'unlimited') return 'unlimited';
    const bytes = parseSize(stored, '');
    return bytes === 0 ? 'unlimited' : String(bytes);
  },
};

/** The same, at least 1 MB (routeros.md 1.1 `memory-max`); the words of the refusal are [I]. */
const limitFromMegabyte: ValueType = {
  ...limit,
  check(raw, name) {
    const value = limit.echo?.(limit.check(raw, name)) ?? raw;
    if (value !== 'unlimited' && Number(value) < 1_000_000) {
      throw new Refusal(`value of ${name} is out of range (1000000..)`, 1);
    }
    return raw;
  },
};

/** Types of `/container` that the argument data does not name and that are the same in all releases. */
export const containerValues: Readonly<Record<string, ValueType>> = {
  'auto-restart-interval': time(0, Infinity, ['none', '']),
  'check-certificate': flag,
  'cpu-list': listOf(integer(0, 1023)),
  dns: listOf(ip),
  'healthcheck-retries': optional(integer(1)),
  'ignore-remote-image-change': flag,
  logging: flag,
  'memory-high': limit,
  'memory-max': limitFromMegabyte,
  privileged: flag,
  'restart-max-count': optional(integer()),
  'restart-policy': oneOf('no', 'on-failure', 'always'),
  'shm-size': optional(size()),
  'start-on-boot': flag,
  'stop-on-unhealthy': flag,
  'swap-max': limit,
};

/** A path as a print shows it: with `/` at the start from this release on, before that as it was set (routeros.md 7.4). */
export function showPath(path: string, device: Pick<DeviceView, 'atLeast'>, since: string): string {
  if (path === '' || path.startsWith('/') || !device.atLeast(since)) return path;
  return `/${path}`;
}

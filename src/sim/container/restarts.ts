import { parseTime } from '../device/quantities.ts';
import type { DeviceView, Row } from '../device/types.ts';
import { field, type Live } from './live.ts';

/** Milliseconds of a time field; `none` and nothing are 0. */
function ms(row: Row, name: string): number {
  const value = field(row, name);
  return value === '' || value === 'none' ? 0 : parseTime(value, name);
}

/**
 * Does a process that ended come back? 7.20 to 7.22 by `auto-restart-interval`, 7.23+ by `restart-policy`, so many
 * times within `restart-interval` (routeros.md 1.1). A count without an interval counts all restarts [I].
 */
export function mayRestart(device: DeviceView, row: Row, live: Live, well: boolean): boolean {
  if (!device.atLeast('7.20')) return false;
  if (!device.atLeast('7.23')) return ms(row, 'auto-restart-interval') > 0;
  const policy = field(row, 'restart-policy') || 'no';
  if (policy === 'no' || (policy === 'on-failure' && well)) return false;
  const most = Number(field(row, 'restart-max-count') || '0');
  if (most === 0) return true;
  const span = ms(row, 'restart-interval');
  const recent = live.restarts.filter((moment) => span === 0 || device.now - moment <= span);
  return recent.length < most;
}

/** From the end of a process to its next start: the interval of 7.20 to 7.22, a second from 7.23 on [I]. */
export function restartDelay(device: DeviceView, row: Row): number {
  return device.atLeast('7.23') ? 1000 : ms(row, 'auto-restart-interval');
}

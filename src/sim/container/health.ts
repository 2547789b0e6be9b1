import { parseTime } from '../device/quantities.ts';
import type { DeviceView, Row } from '../device/types.ts';
import { field, type Live } from './live.ts';

/** The probe of a container: its own words over the image's over the defaults. */
export interface Probe {
  readonly intervalMs: number;
  readonly startPeriodMs: number;
  readonly startIntervalMs: number;
  readonly retries: number;
}

/** Values that a print shows where the image says nothing: 30s/30s/0ms/5s/3 (transcript 04). */
export const probeDefaults = {
  intervalMs: 30_000,
  timeoutMs: 30_000,
  startPeriodMs: 0,
  startIntervalMs: 5000,
  retries: 3,
} as const;

/** How it is probed, 7.22+; undefined = neither the row nor the image has a probe (routeros.md 1.1, 2.2). */
export function probeOf(device: DeviceView, row: Row, live: Live): Probe | undefined {
  if (!device.atLeast('7.22')) return undefined;
  const image = live.image?.image.config.healthcheck;
  if (field(row, 'healthcheck-cmd') === '' && image === undefined) return undefined;
  const time = (name: string, inherited: number | undefined, fallback: number): number =>
    field(row, name) === '' ? (inherited ?? fallback) : parseTime(field(row, name), name);
  const retries = field(row, 'healthcheck-retries');
  return {
    intervalMs: time('healthcheck-interval', image?.intervalMs, probeDefaults.intervalMs),
    startPeriodMs: time('healthcheck-start-period', image?.startPeriodMs, probeDefaults.startPeriodMs),
    startIntervalMs: time(
      'healthcheck-start-interval',
      image?.startIntervalMs,
      probeDefaults.startIntervalMs,
    ),
    retries: retries === '' ? (image?.retries ?? probeDefaults.retries) : Math.max(1, Number(retries)),
  };
}

/** One moment at which the outcome of probes changes, counted from the start of the process. */
export interface Turn {
  readonly afterMs: number;
  readonly good: boolean;
}

/**
 * When probes say something new: planned from what the process does, so that nothing has to poll. The first probe
 * comes after start-interval while there is a start-period, else after interval; bad means `retries` in a row.
 */
export function turnsOf(probe: Probe, live: Live): readonly Turn[] {
  const { unhealthyAfterMs, healthyAgainAfterMs } = live.process?.image.image.behaviour ?? {};
  const first = probe.startPeriodMs > 0 ? probe.startIntervalMs : probe.intervalMs;
  if (unhealthyAfterMs === undefined) return [{ afterMs: first, good: true }];
  const turns: Turn[] = [];
  if (first < unhealthyAfterMs) turns.push({ afterMs: first, good: true });
  const begins = Math.max(unhealthyAfterMs, probe.startPeriodMs);
  turns.push({ afterMs: begins + probe.intervalMs * probe.retries, good: false });
  if (healthyAgainAfterMs !== undefined && healthyAgainAfterMs > unhealthyAfterMs) {
    turns.push({ afterMs: healthyAgainAfterMs + probe.intervalMs, good: true });
  }
  return turns;
}

/** `healthcheck-status`: `good, output: …` (transcript 02); the word of a bad one is [I]. */
export function healthText(good: boolean): string {
  return `${good ? 'good' : 'bad'}, output: `;
}

import { Refusal } from './types.ts';

const unitsMs: Readonly<Record<string, number>> = {
  w: 604_800_000,
  d: 86_400_000,
  h: 3_600_000,
  m: 60_000,
  s: 1000,
  ms: 1,
};

/** `invalid value for argument X`, category 1 (routeros.md 3). */
export function invalidValue(name: string): Refusal {
  return new Refusal(`invalid value for argument ${name}`, 1);
}

/** `10s`, `1m30s`, `00:01:00`, `1d02:00:00`, or bare seconds (routeros.md 1c) to milliseconds. */
export function parseTime(raw: string, name: string): number {
  if (/^\d+(\.\d+)?$/.test(raw)) return Math.round(Number(raw) * 1000);
  const match = /^((?:\d+(?:ms|[wdhms]))*)(?:(\d{1,2}):(\d{2}):(\d{2})(?:\.(\d{1,3}))?)?$/.exec(raw);
  if (raw === '' || match === null) throw invalidValue(name);
  const [, units = '', hours = '0', minutes = '0', seconds = '0', fraction = '0'] = match;
  let total = Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Number(seconds) * 1000;
  total += Number(fraction.padEnd(3, '0'));
  for (const [, count = '0', unit = ''] of units.matchAll(/(\d+)(ms|[wdhms])/g)) {
    total += Number(count) * (unitsMs[unit] ?? 0);
  }
  return total;
}

/** Seconds collapse: `60s` shows as `1m`, `90s` as `1m30s`, nothing as `0s` (routeros.md 7.4). */
export function showTime(milliseconds: number): string {
  let rest = milliseconds;
  let text = '';
  for (const [unit, size] of Object.entries(unitsMs)) {
    const count = Math.floor(rest / size);
    if (count > 0) text += `${count}${unit}`;
    rest -= count * size;
  }
  return text === '' ? '0s' : text;
}

/** The form of range errors: `00:00:10`, `1d00:00:00` (transcript 26). */
export function showClockTime(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const weeks = Math.floor(seconds / 604_800);
  const days = Math.floor(seconds / 86_400) % 7;
  const clock = `${two(Math.floor(seconds / 3600) % 24)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  const fraction = milliseconds % 1000 === 0 ? '' : `.${String(milliseconds % 1000).padStart(3, '0')}`;
  return `${weeks > 0 ? `${weeks}w` : ''}${days > 0 ? `${days}d` : ''}${clock}${fraction}`;
}

const sizeUnits: Readonly<Record<string, number>> = {
  '': 1,
  k: 2 ** 10,
  m: 2 ** 20,
  g: 2 ** 30,
  t: 2 ** 40,
};

/** `512M`, `256MiB`, `64.0MiB` or bytes (routeros.md 1c) to bytes; `unlimited` is the caller's business. */
export function parseSize(raw: string, name: string): number {
  const match = /^(\d+(?:\.\d+)?)([kmgt]?)(?:i?b)?$/i.exec(raw);
  if (match === null) throw invalidValue(name);
  const [, count = '0', unit = ''] = match;
  return Math.round(Number(count) * (sizeUnits[unit.toLowerCase()] ?? 1));
}

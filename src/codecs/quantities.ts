import type { Codec, Value } from '../model/index.ts';
import { textOf } from './scalars.ts';

const unitMs: Readonly<Record<string, number>> = {
  w: 604_800_000,
  d: 86_400_000,
  h: 3_600_000,
  m: 60_000,
  s: 1000,
  ms: 1,
};

/** Milliseconds of `1m30s`, `90s`, `00:01:30`, `1d02:03:04`, `0ms`; undefined where it is no time. */
export function milliseconds(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const clock = /^(?:(\d+)w)?(?:(\d+)d)?\s*(\d{1,2}):(\d{2}):(\d{2})(?:\.(\d{1,3}))?$/.exec(text);
  if (clock) {
    const part = (index: number): number => Number(clock[index] ?? 0);
    const days = part(1) * 7 + part(2);
    const seconds = days * 86_400 + part(3) * 3600 + part(4) * 60 + part(5);
    return seconds * 1000 + Number((clock[6] ?? '').padEnd(3, '0'));
  }
  if (!/^(\d+(w|d|h|ms|m|s))+$/.test(text)) return undefined;
  let total = 0;
  for (const [, count, unit] of text.matchAll(/(\d+)(w|d|h|ms|m|s)/g))
    total += Number(count) * (unitMs[unit ?? ''] ?? 0);
  return total;
}

/** `90000` -> `1m30s`, as RouterOS writes it (routeros.md 7.4). */
export function timeText(ms: number): string {
  if (ms === 0) return '0s';
  let rest = ms;
  let out = '';
  for (const [unit, size] of Object.entries(unitMs)) {
    const count = Math.floor(rest / size);
    if (count > 0) out += `${count}${unit}`;
    rest -= count * size;
  }
  return out;
}

/** Times, canonical in milliseconds. */
export const duration: Codec = {
  decode: (wire) => milliseconds(wire) ?? wire,
  encode: (value) => (typeof value === 'number' ? timeText(value) : textOf(value)),
  show: (value) => (typeof value === 'number' ? timeText(value) : textOf(value)),
};

/** `auto-restart-interval`: `none` when unset (transcript 08). */
export const durationOrNone: Codec = {
  ...duration,
  decode: (wire) => (wire === '' || wire === '0s' ? 'none' : (milliseconds(wire) ?? wire)),
};

const unitBytes: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  k: 1024,
  kib: 1024,
  m: 1024 ** 2,
  mib: 1024 ** 2,
  g: 1024 ** 3,
  gib: 1024 ** 3,
};

/** Bytes of `512M`, `64.0MiB`, `67108864`; undefined where it is no size. K, M and G are binary, as in RouterOS. */
export function bytes(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(text.trim());
  const unit = unitBytes[(match?.[2] ?? '?').toLowerCase()];
  return match && unit !== undefined ? Math.round(Number(match[1]) * unit) : undefined;
}

/** `536870912` -> `512MiB`; whole units only, so that nothing is rounded away. */
export function sizeText(count: number): string {
  for (const [unit, size] of [
    ['GiB', 1024 ** 3],
    ['MiB', 1024 ** 2],
    ['KiB', 1024],
  ] as const) {
    if (count >= size && count % size === 0) return `${count / size}${unit}`;
  }
  return String(count);
}

const showSize = (value: Value): string => (typeof value === 'number' ? sizeText(value) : textOf(value));

/** Sizes, canonical in bytes; the API gives and takes decimal bytes (routeros.md 1c). */
export const size: Codec = { decode: (wire) => bytes(wire) ?? wire, encode: textOf, show: showSize };

/** Limits: `unlimited` for unset, empty or 0 (routeros.md 7.4). */
export const sizeOrUnlimited: Codec = {
  decode: (wire) => (wire === '' || wire === '0' ? 'unlimited' : (bytes(wire) ?? wire)),
  encode: textOf,
  show: showSize,
};

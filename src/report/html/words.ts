import type { Value } from '../../generated/documents.ts';

/** Properties whose numbers are bytes or milliseconds (schemas/plan.schema.json: values are canonical). */
const sizes: readonly string[] = ['memoryHigh', 'memoryMax', 'swapMax', 'shmSize'];
const times: readonly string[] = [
  'stopTime',
  'ttl',
  'healthcheckInterval',
  'healthcheckTimeout',
  'healthcheckStartPeriod',
  'healthcheckStartInterval',
  'restartInterval',
  'autoRestartInterval',
];

const units = [
  ['GiB', 1024 ** 3],
  ['MiB', 1024 ** 2],
  ['KiB', 1024],
] as const;

const clock = [
  ['w', 604_800_000],
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1000],
  ['ms', 1],
] as const;

/** A value as people write it: `512MiB`, `1m30s`, `a, b`. */
export function shown(property: string, value: Value): string {
  if (typeof value === 'object') return value.length === 0 ? 'none' : value.join(', ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return value === '' ? 'empty' : value;
  if (sizes.includes(property)) {
    const unit = units.find(([, size]) => value >= size && value % size === 0);
    return unit ? `${value / unit[1]}${unit[0]}` : String(value);
  }
  return times.includes(property) ? timeText(value) : String(value);
}

function timeText(ms: number): string {
  if (ms === 0) return '0s';
  let rest = ms;
  let out = '';
  for (const [unit, size] of clock) {
    const count = Math.floor(rest / size);
    if (count > 0) out += `${count}${unit}`;
    rest -= count * size;
  }
  return out;
}

/** `3 rows`, `1 row`. */
export function count(number: number, word: string, many = `${word}s`): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? word : many}`;
}

/** `a, b and c`; `a, b and 3 more` where there are many. */
export function names(items: readonly string[], most = 4): string {
  if (items.length > most)
    return `${items.slice(0, most - 1).join(', ')} and ${items.length - most + 1} more`;
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

/** `3 rows`, `1 row`. */
export function count(number: number, word: string, many = `${word}s`): string {
  return `${number} ${number === 1 ? word : many}`;
}

/** `43.1 MB`: decimal, as registries and download bars count. */
export function megabytes(bytes: number): string {
  for (const [unit, size] of [
    ['GB', 1e9],
    ['MB', 1e6],
    ['kB', 1e3],
  ] as const) {
    if (bytes >= size) return `${(bytes / size).toFixed(1)} ${unit}`;
  }
  return `${bytes} B`;
}

/** `30 ms`, `0.4 s`, `25 s`, `2 min 5 s`. */
export function seconds(amount: number): string {
  if (amount > 0 && amount < 0.095) return `${Math.max(1, Math.round(amount * 1000))} ms`;
  if (amount < 10) return `${Number.isInteger(amount) ? amount : amount.toFixed(1)} s`;
  const whole = Math.round(amount);
  if (whole < 120) return `${whole} s`;
  const rest = whole % 60;
  return `${Math.floor(whole / 60)} min${rest === 0 ? '' : ` ${rest} s`}`;
}

/** `a, b and 3 more`: names, cut where they are many. */
export function names(items: readonly string[], most = 8): string {
  return items.length <= most
    ? items.join(', ')
    : `${items.slice(0, most).join(', ')} and ${items.length - most} more`;
}

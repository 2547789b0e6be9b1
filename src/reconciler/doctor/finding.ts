/** One thing that was looked at. `bad`: apply cannot do its work. `warn`: it can, and somebody should know. */
export interface Finding {
  /** Stable word: `disk`, `dns`. */
  readonly check: string;
  readonly status: 'ok' | 'warn' | 'bad';
  readonly text: string;
  /** What to do, where something is to be done. */
  readonly todo?: string;
}

export const ok = (check: string, text: string): Finding => ({ check, status: 'ok', text });
export const warn = (check: string, text: string, todo: string): Finding => ({
  check,
  status: 'warn',
  text,
  todo,
});
export const bad = (check: string, text: string, todo: string): Finding => ({
  check,
  status: 'bad',
  text,
  todo,
});

/** `29.8 GiB`, `512 MiB`: as disks and memory are sold. */
export function size(bytes: number): string {
  return bytes >= 2 ** 30 ? `${(bytes / 2 ** 30).toFixed(1)} GiB` : `${Math.round(bytes / 2 ** 20)} MiB`;
}

import { existsSync, readFileSync } from 'node:fs';

const path = '../shared/reference/peers.md';

/** Rows of the table of field reports that a reconciler should solve, by number. Undefined where the page is absent. */
export function wantedRows(from: number, to: number): ReadonlyMap<number, string> | undefined {
  if (!existsSync(path)) return undefined;
  const rows = new Map<number, string>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [, number, what = '', mark = ''] = /^\| (\d+) \| (.*) \| [^|]* \| ([^|]*) \|$/.exec(line) ?? [];
    if (number === undefined || Number(number) < from || Number(number) > to) continue;
    if (/\bR\b/.test(mark)) rows.set(Number(number), what);
  }
  return rows;
}

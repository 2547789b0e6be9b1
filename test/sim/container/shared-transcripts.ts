import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Tests run from the top of the project, compiled or not. */
const folder = '../shared/facts/transcripts';

/** The transcript of that number without its first line (its source); undefined where the shared folder is absent. */
export function transcript(number: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const name = readdirSync(folder).find((each) => each.startsWith(`${number}-`));
  if (name === undefined) return undefined;
  return readFileSync(join(folder, name), 'utf8').split('\n').slice(1).join('\n');
}

/** Console words as the API has them: `yes`, `64.0MiB` and quotes are of the console only (routeros.md 1c). */
function apiValue(raw: string): string {
  const text = raw.startsWith('"') ? raw.slice(1, -1).replaceAll(/\s*\n\s*/g, '') : raw;
  if (text === 'yes') return 'true';
  if (text === 'no') return 'false';
  const size = /^(\d+\.\d)(Ki|Mi|Gi)B$/.exec(text);
  const unit = { Ki: 2 ** 10, Mi: 2 ** 20, Gi: 2 ** 30 }[size?.[2] ?? ''];
  return size && unit ? String(Number(size[1]) * unit) : text;
}

/**
 * Properties of the first row of a `print detail` that holds `marker`. Blocks of `KEY=value` lines (`env=`) are
 * joined with commas, as the API does [I].
 */
export function detailRow(text: string, marker: string): Map<string, string> {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.includes(marker));
  const row = new Map<string, string>();
  let block: string | undefined;
  let plain = '';
  for (const line of lines.slice(start)) {
    if (line.trim() === '') break;
    const pair = /^ {7}(\S+=.*)$/.exec(line)?.[1];
    if (block !== undefined && pair !== undefined) {
      const before = row.get(block) ?? '';
      row.set(block, before === '' ? pair : `${before},${pair}`);
      continue;
    }
    block = /(\S+)=$/.exec(line.trimEnd())?.[1];
    if (block !== undefined) row.set(block, '');
    plain += `${line}\n`;
  }
  for (const [, key = '', value = ''] of plain.matchAll(/([a-z][a-z-]*)=("[^"]*"|[^\s"]+)/g)) {
    // An enumeration whose first word only looks like a flag.
    row.set(key, key === 'restart-policy' ? value : apiValue(value));
  }
  return row;
}

/** A test of one transcript; skipped, and seen to be, where the shared folder is absent. */
export function replay(number: string, title: string, body: (text: string) => void): void {
  it(`${number}: ${title}`, function () {
    const text = transcript(number);
    if (text === undefined) this.skip();
    else body(text);
  });
}

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly maxRssMiB: number;
}

/** Writes what a process of ours cost when it ends, from inside, where it is known exactly. */
const meter = pathToFileURL(resolve('bench/meter.mjs')).href;

/** Runs a program to its end. For Node, processor time and memory are measured too. */
export async function run(
  program: string,
  args: readonly string[],
  options: { readonly env?: NodeJS.ProcessEnv; readonly metered?: boolean; readonly cwd?: string } = {},
): Promise<Ran> {
  const folder = mkdtempSync(join(tmpdir(), 'rosctr-bench-'));
  const report = join(folder, 'usage.json');
  const env = { ...process.env, ...options.env, NO_COLOR: '1', ROSCTR_METER: report };
  const given = options.metered ? ['--import', meter, ...args] : [...args];
  const began = performance.now();
  const child = spawn(program, given, { cwd: options.cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.on('data', (data: Buffer) => (out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (err += data.toString()));
  const code = await new Promise<number | null>((done, fail) => {
    child.once('error', fail);
    child.once('close', done);
  });
  const wallMs = performance.now() - began;
  const usage = options.metered
    ? (JSON.parse(readFileSync(report, 'utf8')) as { cpuMs: number; maxRssMiB: number })
    : { cpuMs: 0, maxRssMiB: 0 };
  rmSync(folder, { recursive: true });
  return { code, out, err, wallMs, ...usage };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export interface Line {
  readonly what: string;
  readonly measured: string;
  readonly budget: string;
  /** Undefined where there is no budget. */
  readonly ok?: boolean;
}

/** Prints one part as a table; false if a budget is exceeded. */
export function show(title: string, lines: readonly Line[]): boolean {
  console.log(`\n${title}`);
  const width = Math.max(...lines.map(({ what }) => what.length));
  const next = Math.max(...lines.map(({ measured }) => measured.length));
  for (const { what, measured, budget, ok } of lines) {
    const verdict = ok === undefined ? '    ' : ok ? 'ok  ' : 'OVER';
    console.log(
      `  ${verdict}  ${what.padEnd(width)}  ${measured.padStart(next)}${budget === '' ? '' : `   budget ${budget}`}`,
    );
  }
  return lines.every(({ ok }) => ok !== false);
}

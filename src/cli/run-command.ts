import { execFile } from 'node:child_process';
import type { Exec } from '../reconciler/apply/index.ts';
import type { Context } from './context.ts';

const mostOutput = 1024 * 1024;

/** Runs a command of the operator's without a shell, where the files are, with the environment that rosctr has. */
export function commandRunner({ io }: Context): Exec {
  return ([program = '', ...words], { env, timeoutMs, signal }) =>
    new Promise((done) => {
      const options = {
        cwd: io.cwd,
        env: { ...io.env, ...env },
        timeout: timeoutMs,
        maxBuffer: mostOutput,
        encoding: 'utf8' as const,
        ...(signal ? { signal } : {}),
      };
      execFile(program, words, options, (error, out, err) => {
        const said = [out, err].filter((text) => text.trim() !== '').join('\n');
        if (error === null) done({ ok: true, words: said });
        else done({ ok: false, words: said === '' ? whyOf(error, timeoutMs) : said });
      });
    });
}

function whyOf(
  error: Error & { readonly killed?: boolean; readonly code?: number | string | null },
  ms: number,
): string {
  if (error.name === 'AbortError') return 'it was ended with rosctr';
  if (error.killed === true) return `it took longer than ${ms / 1000} s`;
  return typeof error.code === 'number' ? `it ended with ${error.code} and said nothing` : error.message;
}

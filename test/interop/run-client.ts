import { execFile } from 'node:child_process';
import { resolve } from 'node:path';

export interface Outcome {
  readonly exit: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

/** A file of `test/interop/clients`; tests run from the top of the project, compiled or not. */
export function clientFile(name: string): string {
  return resolve('test/interop/clients', name);
}

/** Runs a program with a deadline; one that is not there ends with ENOENT. */
export function runClient(
  program: string,
  given: readonly string[],
  options: { readonly deadlineMs: number; readonly env?: Readonly<Record<string, string>> },
): Promise<Outcome> {
  return new Promise((finish) => {
    const env = { ...process.env, ...options.env };
    const limits = {
      timeout: options.deadlineMs,
      killSignal: 'SIGKILL',
      maxBuffer: 16 * 1024 * 1024,
    } as const;
    execFile(program, given, { ...limits, env }, (error, stdout, stderr) => {
      finish({ exit: error === null ? 0 : (error.signal ?? error.code ?? 1), stdout, stderr });
    });
  });
}

/** The line that must be seen where a client is not installed: the test did not run. */
export function skipped(why: string): void {
  console.log(`      skipped: ${why}`);
}

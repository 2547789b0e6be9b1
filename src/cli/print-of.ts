import { spawn } from 'node:child_process';
import type { Printed } from '../secrets/index.ts';
import type { Io } from './io.ts';

const mostOutput = 1024 * 1024;
const mostMs = 30_000;
const lastWords = 500;

/** Runs a program for what it prints: without a shell, with the environment that rosctr has, and not for ever. */
export function printOf(
  [program = '', ...words]: readonly string[],
  { cwd, env }: Pick<Io, 'cwd' | 'env'>,
  timeoutMs = mostMs,
): Promise<Printed> {
  return new Promise((done) => {
    const child = spawn(program, words, { cwd, env: { ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const out: Buffer[] = [];
    let size = 0;
    let said = '';
    const end = (result: Printed): void => {
      clearTimeout(timer);
      // What it has started itself may hold the pipes open for longer than anybody waits.
      child.stdout.destroy();
      child.stderr.destroy();
      child.kill('SIGKILL');
      done(result);
    };
    const fail = (why: string): void => {
      end({ ok: false, why, said: said.trim() });
    };
    const timer = setTimeout(() => {
      fail(`it took longer than ${timeoutMs / 1000} s`);
    }, timeoutMs);
    child.stdout.on('data', (chunk: Buffer) => {
      out.push(chunk);
      size += chunk.length;
      if (size > mostOutput) fail(`it printed more than ${mostOutput / 1024 / 1024} MiB`);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-lastWords);
    });
    child.on('error', (error: NodeJS.ErrnoException) => {
      fail(error.code === 'ENOENT' ? `there is no program ${program} here` : error.message);
    });
    child.on('close', (code, signal) => {
      if (code === 0) end({ ok: true, out: Buffer.concat(out).toString() });
      else fail(code === null ? `it was ended by ${signal ?? 'somebody'}` : `it ended with ${code}`);
    });
  });
}

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type SimulatorOptions, startSimulator } from '../../sim/server/start.ts';
import { SimUsageError } from '../../sim/server/usage-error.ts';
import type { Context } from '../context.ts';
import { CommandError, UsageError } from '../errors.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import type { SimFlags } from '../sim-flags.ts';

/** Runs simulated routers until somebody ends it; tells in one JSON line where they are. */
export async function simCommand(flags: SimFlags, { io }: Context): Promise<ExitCode> {
  const running = await startSimulator(optionsOf(flags, io)).catch((error: unknown) => {
    throw error instanceof SimUsageError ? new UsageError(error.message) : error;
  });
  const ended = new Promise<void>((done) => {
    const ignore = io.onInterrupt(() => {
      ignore();
      done();
    });
  });
  io.out.write(`${JSON.stringify(running.announcement)}\n`);
  await ended;
  await running.close();
  return exitCode.ok;
}

function optionsOf({ fault, seed, ...rest }: SimFlags, io: Io): SimulatorOptions {
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return { ...given, faults: fault, ...(seed === undefined ? {} : { seed: seedText(seed, io.cwd) }) };
}

function seedText(path: string, cwd: string): string {
  try {
    return readFileSync(resolve(cwd, path), 'utf8');
  } catch (error) {
    throw new CommandError(
      `--seed ${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

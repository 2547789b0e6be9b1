import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CommandError } from '../errors.ts';
import { exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { checksumOf, type PlanFile, planFileVersion } from './plan-file.ts';

/** Reads a saved plan; whatever is wrong with it is said, and what to do about it. */
export function readPlanFile(path: string, io: Io): PlanFile {
  const again = `Make a new one: rosctr plan --out ${path}`;
  const wrong = (what: string): CommandError => new CommandError(`${path} ${what}. ${again}`);
  const value = parsed(textOf(path, io), () => wrong('is no plan: it is no JSON, or it is cut off'));
  if (!isObject(value) || typeof value['planFileVersion'] !== 'string') {
    const isDocument = isObject(value) && 'resource_changes' in value;
    throw wrong(
      isDocument
        ? 'is the output of plan -o json, which can be read and not be applied: that is what plan --out writes'
        : 'is no plan of rosctr',
    );
  }
  const { planFileVersion: given, rosctrVersion } = value;
  const by = typeof rosctrVersion === 'string' ? ` (by rosctr ${rosctrVersion})` : '';
  if (given.split('.')[0] !== planFileVersion.split('.')[0])
    throw wrong(`has version ${given}${by}, and this rosctr reads ${planFileVersion}`);
  if (!hasShape(value)) throw wrong('is damaged: parts of it are missing');
  if (checksumOf(value) !== value.checksum)
    throw wrong('was changed after it was made (its checksum does not fit)');
  return value;
}

/** A plan has a time to live: what was right yesterday was reviewed yesterday. */
export function requireFresh(path: string, { expiresAt }: PlanFile, io: Io): void {
  if (io.clock.now() < Date.parse(expiresAt)) return;
  throw new CommandError(
    `${path} expired at ${expiresAt}; nothing was changed. Make a new one: rosctr plan --out ${path}, with --expires for a longer life`,
    exitCode.stale,
  );
}

function textOf(path: string, io: Io): string {
  try {
    return readFileSync(resolve(io.cwd, path), 'utf8');
  } catch (error) {
    throw new CommandError(
      `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function parsed(text: string, wrong: () => CommandError): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw wrong();
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The outline; the checksum tells that the rest is what rosctr has written. */
function hasShape(value: Record<string, unknown>): value is Record<string, unknown> & PlanFile {
  const { flags, routers, plan, text, madeAt, expiresAt, checksum } = value;
  return (
    isObject(flags) &&
    Array.isArray(routers) &&
    isObject(plan) &&
    Array.isArray(plan['resource_changes']) &&
    [text, madeAt, expiresAt, checksum].every((each) => typeof each === 'string') &&
    !Number.isNaN(Date.parse(String(expiresAt)))
  );
}

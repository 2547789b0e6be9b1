import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { RunDocument } from '../../report/index.ts';
import type { Context } from '../context.ts';
import { CommandError, UsageError } from '../errors.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { type ForgeFlags, forgeOf } from '../forge.ts';
import { forgeFailure } from '../notify/forge-failure.ts';
import { checkedKey, keepDriftIssue } from '../notify/issue.ts';

/** The issue of a drift report that was written before: by another job, or put together of many parts. */
export async function issueCommand(
  flags: ForgeFlags & { readonly key: string | undefined },
  context: Context,
  [path]: readonly string[],
): Promise<ExitCode> {
  if (path === undefined)
    throw new UsageError('which report? rosctr drift --report json=drift.json writes one');
  const key = checkedKey(flags.key);
  const document = documentIn(path, path === '-' ? await context.io.readStdin() : textOf(path, context));
  const forge = forgeOf(flags, context);
  try {
    await keepDriftIssue(document, forge, key, context);
    return exitCode.ok;
  } catch (error) {
    throw forgeFailure(error);
  }
}

function textOf(path: string, { io }: Context): string {
  try {
    return readFileSync(resolve(io.cwd, path), 'utf8');
  } catch (error) {
    throw new CommandError(
      `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** A report of another command would close an issue that is right. */
function documentIn(path: string, text: string): RunDocument {
  const hint = 'rosctr drift --report json=drift.json writes one';
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new CommandError(`${path} is no JSON; ${hint}`);
  }
  const document = parsed as Partial<RunDocument> | null;
  const plan = document && 'plan' in document ? document.plan : document;
  if (typeof plan !== 'object' || plan === null || !('drift' in plan) || !Array.isArray(plan.drift))
    throw new CommandError(`${path} is no report of drift; ${hint}`);
  if (plan.formatVersion?.split('.')[0] !== '1')
    throw new CommandError(`${path} was written by a newer rosctr (format ${String(plan.formatVersion)})`);
  return parsed as RunDocument;
}

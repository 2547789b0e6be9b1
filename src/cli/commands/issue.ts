import type { FilesDocument, RunDocument } from '../../report/index.ts';
import type { Context } from '../context.ts';
import { CommandError, UsageError } from '../errors.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { type ForgeFlags, forgeOf } from '../forge.ts';
import { forgeFailure } from '../notify/forge-failure.ts';
import { checkedKey, keepDriftIssue } from '../notify/issue.ts';
import { readDocuments } from '../read-documents.ts';
import { mergedFrom } from './merge.ts';

/** The issue of drift reports that were written before: by another job, or by the jobs of all parts of a fleet. */
export async function issueCommand(
  flags: ForgeFlags & { readonly key: string | undefined },
  context: Context,
  files: readonly string[],
): Promise<ExitCode> {
  if (files.length === 0) throw new UsageError(`which report? ${hint}`);
  const key = checkedKey(flags.key);
  const document = await documentOf(files, context);
  const forge = forgeOf(flags, context);
  try {
    await keepDriftIssue(document, forge, key, context);
    return exitCode.ok;
  } catch (error) {
    throw forgeFailure(error);
  }
}

const hint = 'rosctr drift --report json=drift.json writes one';

/** A report of another command would close an issue that is right. */
async function documentOf(files: readonly string[], context: Context): Promise<RunDocument> {
  const found: RunDocument[] = [];
  for await (const { file, document } of readDocuments(files, context.io)) {
    if (!isOfDrift(document)) throw new CommandError(`${file} is no report of drift; ${hint}`);
    found.push(document);
  }
  const [only, ...others] = found;
  return only && others.length === 0 ? only : mergedFrom(files, context, { isWhole: false });
}

function isOfDrift(document: RunDocument | FilesDocument): document is RunDocument {
  if (document.command === 'validate') return false;
  return ('plan' in document ? document.plan : document).drift !== undefined;
}

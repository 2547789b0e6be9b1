import {
  merge,
  MergeError,
  type Outcome,
  outcomesOf,
  overview,
  type Part,
  type RunDocument,
  withoutKept,
} from '../../report/index.ts';
import type { Context } from '../context.ts';
import { CommandError, UsageError } from '../errors.ts';
import { type ExitCode, exitCode, worst } from '../exit-code.ts';
import type { ReportFlags } from '../flags.ts';
import { readDocuments } from '../read-documents.ts';
import { wantsKept } from '../write-reports.ts';
import { reportFiles } from '../report-files.ts';

export type MergeFlags = ReportFlags & {
  readonly expect: number | undefined;
  readonly detailedExitcode: boolean;
};

/** Puts the documents of shards together: one result, one exit code. What is missing is incomplete, never clean. */
export async function mergeCommand(
  flags: MergeFlags,
  context: Context,
  files: readonly string[],
): Promise<ExitCode> {
  if (files.length === 0) throw new UsageError('which documents? rosctr merge reports/*.json');
  const reports = await reportFiles(flags, context);
  const isWhole = wantsKept(flags.report, context.output);
  const document = await mergedFrom(files, context, { expect: flags.expect, isWhole });
  await reports.write(document);
  if (context.output === 'text') context.io.out.write(overview(document));
  return exitOf(document, flags.detailedExitcode);
}

/** Read one after the other; rows that stay as they are, most of a fleet, are kept only where somebody reads them. */
export async function mergedFrom(
  files: readonly string[],
  { io }: Context,
  { expect, isWhole }: { readonly expect?: number | undefined; readonly isWhole: boolean },
): Promise<RunDocument> {
  const parts: Part[] = [];
  for await (const { file, document } of readDocuments(files, io)) {
    if (document.command === 'validate') {
      const [problem] = document.problems;
      throw new CommandError(
        `${file} says that the files are wrong${problem ? ` (${problem.message})` : ''}: there is no plan to merge. Run rosctr validate`,
      );
    }
    parts.push({ file, document: isWhole ? document : withoutKept(document) });
  }
  try {
    return merge(parts, expect);
  } catch (error) {
    if (error instanceof MergeError) throw new CommandError(error.message);
    throw error;
  }
}

const exits: Readonly<Record<Outcome, ExitCode>> = {
  error: exitCode.error,
  stale: exitCode.stale,
  incomplete: exitCode.incomplete,
  changes: exitCode.changes,
};

/** That of the run itself: changes are told by `plan` only where it is asked to. */
function exitOf(document: RunDocument, isDetailed: boolean): ExitCode {
  const outcomes = [...outcomesOf(document)].filter(
    (outcome) => outcome !== 'changes' || document.command === 'drift' || isDetailed,
  );
  return worst(outcomes.map((outcome) => exits[outcome]));
}

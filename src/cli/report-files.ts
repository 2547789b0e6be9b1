import type { ApplyEvent, Plan } from '../model/index.ts';
import type { FilesDocument, RunDocument } from '../report/index.ts';
import { type Context, printJson } from './context.ts';
import type { ReportFlags } from './flags.ts';

/** What a run writes for machines: the files of `--report`, and stdout where `-o` is not text. */
export interface ReportFiles {
  /** Nobody asked for one, so no document is needed. */
  readonly isEmpty: boolean;
  readonly write: (document: RunDocument | FilesDocument) => void;
  /** `-o ndjson` only: tells what an apply does while it does it, and leaves the end to `write`. */
  readonly events?: {
    readonly begin: (planned: RunDocument) => void;
    readonly of: (plan: Plan) => (event: ApplyEvent) => void;
  };
}

/** Checks what is asked for before a router is asked anything: a typing error must not cost a whole run. */
export async function reportFiles(
  { report }: ReportFlags,
  context: Context,
  of: 'run' | 'files' = 'run',
): Promise<ReportFiles> {
  const { output, json } = context;
  if (report.length === 0 && output === 'text') return { isEmpty: true, write: () => undefined };
  if (report.length === 0 && json)
    return {
      isEmpty: false,
      write: (document) => {
        printJson(context, document);
      },
    };
  const { reportWriter } = await import('./commands/reports.ts');
  return { isEmpty: false, ...reportWriter(report, context, of) };
}

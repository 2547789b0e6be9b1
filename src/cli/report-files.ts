import { type Context, printJson } from './context.ts';
import { UsageError } from './errors.ts';
import type { ReportFlags } from './flags.ts';
import type { ReportFiles } from './write-reports.ts';

export type { ReportFiles };

/** Checks what is asked for before a router is asked anything: a typing error must not cost a whole run. */
export async function reportFiles(
  { report, history = [] }: ReportFlags,
  context: Context,
  of: 'run' | 'files' = 'run',
): Promise<ReportFiles> {
  const { output, json } = context;
  if (history.length > 0 && !report.some((text) => text.startsWith('html=')))
    throw new UsageError('--history is for a page: --report html=FILE');
  if (report.length === 0 && output === 'text') return { isEmpty: true, write: () => Promise.resolve() };
  if (report.length === 0 && json)
    return {
      isEmpty: false,
      write: (document) => printJson(context, document),
    };
  const { pastRuns, reportWriter } = await import('./commands/reports.ts');
  const past = pastRuns(history, context.io);
  return { isEmpty: false, ...reportWriter(report, context, of, past) };
}

import { type Context, printJson } from './context.ts';
import type { ReportFlags } from './flags.ts';
import type { ReportFiles } from './write-reports.ts';

export type { ReportFiles };

/** Checks what is asked for before a router is asked anything: a typing error must not cost a whole run. */
export async function reportFiles(
  { report }: ReportFlags,
  context: Context,
  of: 'run' | 'files' = 'run',
): Promise<ReportFiles> {
  const { output, json } = context;
  if (report.length === 0 && output === 'text') return { isEmpty: true, write: () => Promise.resolve() };
  if (report.length === 0 && json)
    return {
      isEmpty: false,
      write: (document) => printJson(context, document),
    };
  const { reportWriter } = await import('./commands/reports.ts');
  return { isEmpty: false, ...reportWriter(report, context, of) };
}

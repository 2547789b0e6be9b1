import type { Context } from '../context.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { ReportFlags } from '../flags.ts';
import { readPlanFile } from '../plan-file/read.ts';
import { reportFiles } from '../report-files.ts';
import { safe } from '../render/values.ts';

/** Shows a saved plan as `plan` has shown it; reads neither files nor routers. */
export async function showCommand(
  flags: ReportFlags,
  context: Context,
  [path = '']: readonly string[],
): Promise<ExitCode> {
  const { io, output } = context;
  const reports = await reportFiles(flags, context);
  const { plan, text, madeAt, expiresAt, rosctrVersion } = readPlanFile(path, io);
  if (!reports.isEmpty) await reports.write(plan);
  if (output !== 'text') return exitCode.ok;
  const isOver = io.clock.now() >= Date.parse(expiresAt);
  const life = isOver ? `expired ${expiresAt}` : `can be applied until ${expiresAt}`;
  io.out.write(`${safe(`Plan of ${madeAt}, rosctr ${rosctrVersion}; ${life}.`)}\n\n${text}`);
  return exitCode.ok;
}

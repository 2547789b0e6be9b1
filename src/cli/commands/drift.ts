import type { Context } from '../context.ts';
import { driftExit } from '../drift/outcome.ts';
import type { DriftFlags } from '../drift/flags.ts';
import { type FoundOn, gather, type Gathered } from '../drift/gather.ts';
import { type Repaired, repair } from '../drift/repair.ts';
import { type ExitCode, exitCode, worst } from '../exit-code.ts';
import { driftJson } from '../json/drift.ts';
import { reportJson } from '../json/report.ts';
import { driftText } from '../render/drift.ts';
import { driftHeadline } from '../render/drift-headline.ts';
import { finish } from '../survey.ts';
import { version } from '../version.ts';

/** Shows what differs between routers and files. Guards of apply do not count here: nothing is going to be written. */
export async function driftCommand(flags: DriftFlags, context: Context): Promise<ExitCode> {
  const gathered = await gather(flags, context);
  try {
    if (context.output === 'text') context.io.out.write(driftText(context.style, gathered.found));
    const repaired = flags.fix === undefined ? undefined : await repair(gathered, flags, context);
    const found = repaired?.found ?? gathered.found;
    tellMachines(gathered, repaired);
    if (repaired && repaired.reports.length > 0 && context.output === 'text')
      context.io.out.write(`${driftHeadline(context.style, found)}\n`);
    return exitOf(gathered, found, repaired);
  } finally {
    await finish(gathered.survey);
  }
}

function tellMachines({ survey, found }: Gathered, repaired: Repaired | undefined): void {
  const { outlooks, reports, shard } = survey;
  if (reports.isEmpty) return;
  const drift = (repaired?.found ?? found).flatMap(({ findings }) => findings);
  const plan = driftJson(outlooks, drift, version(), shard);
  reports.write(
    repaired ? { ...reportJson(outlooks, repaired.reports, version(), shard, 'drift'), plan } : plan,
  );
}

function exitOf({ survey }: Gathered, found: readonly FoundOn[], repaired: Repaired | undefined): ExitCode {
  if (survey.stop.interrupted()) return exitCode.interrupted;
  const isFailed = repaired?.ok === false || survey.stop.expired();
  return worst([
    driftExit(found.flatMap(({ findings }) => findings)),
    isFailed ? exitCode.error : exitCode.ok,
  ]);
}

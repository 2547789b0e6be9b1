import type { Context } from '../context.ts';
import { type ExitCode, exitCode, worst } from '../exit-code.ts';
import { driftJson } from '../json/drift.ts';
import { reportJson } from '../json/report.ts';
import { driftText } from '../render/drift.ts';
import { driftHeadline } from '../render/drift-headline.ts';
import type { RunDocument } from '../../report/index.ts';
import { finish } from '../survey.ts';
import { version } from '../version.ts';
import type { DriftFlags } from './flags.ts';
import { type FoundOn, gather, type Gathered } from './gather.ts';
import { driftExit } from './outcome.ts';
import { type Repaired, repair } from './repair.ts';

/** What one run came to. */
export interface DriftOutcome {
  readonly code: ExitCode;
  readonly document: () => RunDocument;
}

/** Reads, shows, and with `--fix` puts the run state right. Guards of apply do not count: no row is going to be written. */
export async function runDrift(flags: DriftFlags, context: Context): Promise<DriftOutcome> {
  const gathered = await gather(flags, context);
  try {
    if (context.output === 'text') context.io.out.write(driftText(context.style, gathered.found));
    const repaired = flags.fix === undefined ? undefined : await repair(gathered, flags, context);
    const found = repaired?.found ?? gathered.found;
    const document = documentOf(gathered, repaired);
    if (!gathered.survey.reports.isEmpty) await gathered.survey.reports.write(document());
    if (repaired && repaired.reports.length > 0 && context.output === 'text')
      context.io.out.write(`${driftHeadline(context.style, found)}\n`);
    return { code: exitOf(gathered, found, repaired), document };
  } finally {
    await finish(gathered.survey);
  }
}

/** Made once, and only where somebody wants it. */
function documentOf({ survey, found }: Gathered, repaired: Repaired | undefined): () => RunDocument {
  let made: RunDocument | undefined;
  return () => {
    if (made) return made;
    const { outlooks, shard } = survey;
    const drift = (repaired?.found ?? found).flatMap(({ findings }) => findings);
    const plan = driftJson(outlooks, drift, version(), shard);
    made = repaired ? { ...reportJson(outlooks, repaired.reports, version(), shard, 'drift'), plan } : plan;
    return made;
  };
}

function exitOf({ survey }: Gathered, found: readonly FoundOn[], repaired: Repaired | undefined): ExitCode {
  if (survey.stop.interrupted()) return exitCode.interrupted;
  const isFailed = repaired?.ok === false || survey.stop.expired();
  return worst([
    driftExit(found.flatMap(({ findings }) => findings)),
    isFailed ? exitCode.error : exitCode.ok,
  ]);
}

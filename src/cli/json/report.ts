import type { ReportDocument, Step, Untouched as UntouchedRouter } from '../../generated/documents.ts';
import type { Outcome, Report, Untouched } from '../../model/index.ts';
import type { RouterOutlook } from '../outlook.ts';
import type { Stage } from '../rollout/stages.ts';
import type { Shard } from '../shard.ts';
import { formatVersion } from './format-version.ts';
import { planJson } from './plan.ts';
import { problemJson } from './problem.ts';

/** How an apply went through the routers, and where nothing was begun. */
export interface Rolled {
  readonly stages: readonly Stage[];
  readonly untouched: readonly Untouched[];
}

/** What an apply has done, for machines (schemas/report.schema.json). Steps carry no values, only what was done to what. */
export function reportJson(
  outlooks: readonly RouterOutlook[],
  reports: readonly Report[],
  version: string,
  shard?: Shard,
  command: ReportDocument['command'] = 'apply',
  { stages, untouched }: Rolled = { stages: [], untouched: [] },
): ReportDocument {
  const left = [...unreadRouters(outlooks), ...untouched];
  return {
    formatVersion,
    rosctrVersion: version,
    command,
    ok: reports.every(({ ok }) => ok) && left.length === 0,
    complete: left.length === 0,
    writes: reports.reduce((sum, { writes }) => sum + writes, 0),
    ...wavesJson(stages),
    untouched: left,
    plan: planJson(outlooks, version, shard),
    reports: reports.map((report) => ({
      router: report.router,
      stack: report.stack,
      ok: report.ok,
      writes: report.writes,
      seconds: rounded(report.seconds),
      steps: report.outcomes.map(outcomeJson),
      problems: report.problems.map((problem) => problemJson(problem, report.plan)),
    })),
  };
}

function unreadRouters(outlooks: readonly RouterOutlook[]): UntouchedRouter[] {
  return outlooks.flatMap(({ router, failure }) =>
    failure ? [{ router, reason: 'unread' as const, message: failure.problem.message }] : [],
  );
}

function wavesJson(stages: readonly Stage[]): Pick<ReportDocument, 'waves'> {
  const waves = stages.flatMap(({ fleet, rollout, waves: each }) =>
    rollout
      ? each.map(({ name, routers }) => ({
          ...(fleet === undefined ? {} : { fleet }),
          name,
          routers: [...routers],
        }))
      : [],
  );
  return waves.length === 0 ? {} : { waves };
}

function outcomeJson({ step, status, seconds, problem }: Outcome): Step {
  return {
    address: step.address,
    menu: step.menu,
    do: step.do === 'run' ? step.command : step.do,
    ...(step.do === 'wait' ? { until: step.until } : {}),
    status,
    seconds: rounded(seconds),
    ...(problem ? { problem: problemJson(problem) } : {}),
  };
}

const rounded = (seconds: number): number => Math.round(seconds * 1000) / 1000;

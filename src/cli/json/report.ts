import type { ReportDocument, Step } from '../../generated/documents.ts';
import type { Outcome, Report } from '../../model/index.ts';
import type { RouterOutlook } from '../outlook.ts';
import { unread } from '../outlook.ts';
import type { Shard } from '../shard.ts';
import { formatVersion } from './format-version.ts';
import { planJson } from './plan.ts';
import { problemJson } from './problem.ts';

/** What an apply has done, for machines (schemas/report.schema.json). Steps carry no values, only what was done to what. */
export function reportJson(
  outlooks: readonly RouterOutlook[],
  reports: readonly Report[],
  version: string,
  shard?: Shard,
  command: ReportDocument['command'] = 'apply',
): ReportDocument {
  return {
    formatVersion,
    rosctrVersion: version,
    command,
    ok: reports.every(({ ok }) => ok) && unread(outlooks).length === 0,
    complete: unread(outlooks).length === 0,
    writes: reports.reduce((sum, { writes }) => sum + writes, 0),
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

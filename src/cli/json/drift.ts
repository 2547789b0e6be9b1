import type { DriftFinding, PlanDocument } from '../../generated/documents.ts';
import type { Judged } from '../../model/index.ts';
import type { RouterOutlook } from '../outlook.ts';
import type { Shard } from '../shard.ts';
import { planJson } from './plan.ts';
import { sourceJson } from './problem.ts';
import { fieldJson } from './values.ts';

/** The plan for machines, with what was found beside it and what counts. */
export function driftJson(
  outlooks: readonly RouterOutlook[],
  findings: readonly Judged[],
  version: string,
  shard?: Shard,
): PlanDocument {
  return { ...planJson(outlooks, version, shard, 'drift'), drift: findings.map(findingJson) };
}

/** A finding for machines; secrets are `*****` on both sides. */
function findingJson(finding: Judged): DriftFinding {
  const { router, stack, address, category, severity, code, field, reason, hint, counts, fix } = finding;
  const { fixed, ignored, at } = finding;
  return {
    router,
    ...(stack === undefined ? {} : { stack }),
    ...(address === undefined ? {} : { address }),
    category,
    severity,
    code,
    ...(field === undefined ? {} : { property: field.prop, ...sides(finding) }),
    reason,
    ...(hint === undefined ? {} : { hint }),
    counts,
    ...(fix === undefined ? {} : { fix }),
    ...(fixed ? { fixed } : {}),
    ...(ignored
      ? {
          ignored: {
            reason: ignored.reason,
            ...(ignored.until === undefined ? {} : { until: ignored.until }),
            source: sourceJson(ignored.at),
          },
        }
      : {}),
    ...(at ? { source: sourceJson(at) } : {}),
  };
}

function sides({ address, field, change }: Judged): Pick<DriftFinding, 'actual' | 'expected'> {
  if (!field || address === undefined) return {};
  const rows = {
    before: change && 'before' in change ? change.before : undefined,
    after: change && 'after' in change ? change.after : undefined,
  };
  const { before, after } = fieldJson(address.slice(0, address.indexOf('/')), field, rows);
  return {
    ...(before === undefined ? {} : { actual: before }),
    ...(after === undefined ? {} : { expected: after }),
  };
}

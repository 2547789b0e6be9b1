import type { DriftFinding } from '../generated/documents.ts';
import type { RunDocument } from './document.ts';
import { read } from './reading.ts';

/** What a document says with an exit code (design 4). */
export type Outcome = 'error' | 'stale' | 'incomplete' | 'changes';

const ofCategory: Readonly<Record<DriftFinding['category'], Outcome>> = {
  config: 'changes',
  runtime: 'changes',
  image: 'changes',
  orphan: 'changes',
  foreign: 'changes',
  blocked: 'error',
  unreachable: 'incomplete',
};

/** All that a run came to, as its own exit code told it: the worst of these, or nothing where all is well. */
export function outcomesOf(document: RunDocument): ReadonlySet<Outcome> {
  const { plan, report, command } = read(document);
  const found = new Set<Outcome>();
  if (command === 'drift' && plan.drift)
    for (const { category, counts } of plan.drift) if (counts) found.add(ofCategory[category]);
  if (command !== 'drift' || !plan.drift) {
    if (plan.errored) found.add('error');
    if (plan.refusals.length > 0 && command !== 'drift') found.add('error');
    if (plan.routers.some(({ unreachable }) => unreachable === true)) found.add('incomplete');
    if (!report && plan.changed) found.add('changes');
    if (!plan.complete && !plan.errored) found.add('incomplete');
  }
  if (plan.warnings.some(({ code }) => code === 'rosctr/shard-missing')) found.add('incomplete');
  if (report) {
    if (report.reports.some(({ ok }) => !ok)) found.add('error');
    const problems = report.reports.flatMap((one) => one.problems);
    if (problems.some(({ code }) => /\/stale(-plan)?$/.test(code))) found.add('stale');
    if ((report.untouched ?? []).length > 0) found.add('incomplete');
  }
  return found;
}

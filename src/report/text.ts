import { count, names, seconds } from './amounts.ts';
import type { RunDocument } from './document.ts';
import { findingsOf, sentence } from './findings.ts';
import { countsOf, read } from './reading.ts';
import { visible } from './visible.ts';

const most = 20;

/** A document in a few lines, for people at a terminal. */
export function overview(document: RunDocument): string {
  const reading = read(document);
  const { plan, report, routers, command, isTold } = reading;
  const problems = findingsOf(document).filter(
    ({ level, code }) => level === 'error' || code.startsWith('router/') || code.startsWith('rosctr/'),
  );
  const isDrift = command === 'drift';
  const loud = routers.filter(({ changes }) => changes.some(isTold));
  const unread = routers.filter(({ router }) => !router.read).length;
  const lines = loud.slice(0, most).map(({ router, changes }) => {
    const addresses = changes.filter(isTold).map(({ address }) => address);
    return `${visible(router.name)}  ${visible(names(addresses, 5))}`;
  });
  const left = loud.length - lines.length;
  const { create, update, replace, delete: gone } = countsOf(plan.resource_changes);
  const failed = report?.reports.filter(({ ok }) => !ok).length ?? 0;
  const time = Math.max(0, ...(report?.reports ?? []).map((one) => one.seconds));
  const verdict = report
    ? `${failed > 0 ? `Failed on ${count(failed, 'router')}` : 'Complete'}: ${count(report.reports.length, 'run')}, ${count(report.writes, 'write')} in ${seconds(time)}.`
    : isDrift
      ? loud.length === 0
        ? 'No drift.'
        : `Drift: ${count(loud.length, 'router')}.`
      : loud.length === 0
        ? 'No changes.'
        : `Plan: ${create} to add, ${update} to change, ${replace} to replace, ${gone} to destroy.`;
  return [
    ...problems
      .slice(0, most)
      .map(
        (problem) =>
          `${problem.level === 'error' ? 'error' : 'warning'}: ${visible(sentence(problem))} (${problem.code})`,
      ),
    ...(problems.length > most ? [`... and ${count(problems.length - most, 'more problem')}`] : []),
    ...lines,
    ...(left > 0 ? [`... and ${count(left, 'more router')}`] : []),
    `${verdict} ${count(routers.length, 'router')}${unread === 0 ? '' : `, ${unread} unchecked`}.`,
    '',
  ].join('\n');
}

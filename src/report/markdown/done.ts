import type { Problem, ReportDocument, RouterReport } from '../../generated/documents.ts';
import { count, seconds } from '../amounts.ts';
import { code, details, htmlCode } from './escape.ts';
import { type NoticeStyle, problemWords, quoteOf } from './notices.ts';

const mostRows = 100;

/** What was done on each router, and of what failed why and what became of it. */
export function doneText(
  { reports }: ReportDocument,
  style: NoticeStyle & { readonly hasQuotes: boolean },
): string[] {
  if (reports.length === 0) return [];
  const sorted = [...reports.filter(({ ok }) => !ok), ...reports.filter(({ ok }) => ok)];
  const most = Math.min(mostRows, style.most * 4);
  const left = sorted.length - most;
  const table = [
    '| router | stack | result | steps | writes | time |',
    '|---|---|---|--:|--:|--:|',
    ...sorted.slice(0, most).map(row),
    ...(left > 0 ? [`| ${count(left, 'more run')}, not shown here | | | | | |`] : []),
  ].join('\n');
  const failures = sorted.filter(({ ok }) => !ok).slice(0, style.most);
  return [table, ...failures.map((report) => failure(report, style))];
}

function row({ router, stack, ok, steps, writes, seconds: time }: RouterReport): string {
  const done = steps.filter(({ status }) => status === 'done').length;
  return `| ${code(router)} | ${code(stack)} | ${ok ? '✅ done' : '❌ **failed**'} | ${done} of ${steps.length} | ${writes} | ${seconds(time)} |`;
}

function failure(
  { router, stack, steps, problems }: RouterReport,
  { about, hasQuotes }: NoticeStyle & { readonly hasQuotes: boolean },
): string {
  const failed = steps.filter(({ status }) => status === 'failed');
  const undone = steps.filter(({ status }) => status === 'undone').length;
  const skipped = steps.filter(({ status }) => status === 'skipped').length;
  const counts = [
    ...failed.map(({ address, do: verb }) => `${verb} ${code(address)} failed`),
    ...(undone > 0 ? [`${count(undone, 'step')} put something back`] : []),
    ...(skipped > 0 ? [`${count(skipped, 'step')} not tried`] : []),
  ].join(', ');
  const told = problems.flatMap((problem): string[] => [
    `- ${problemWords(problem, about)}`,
    ...(hasQuotes ? quoteOf(problem).map((quote) => quote.replace(/^/gm, '  ')) : []),
  ]);
  const body = [...(counts === '' ? [] : [`${counts}.`]), told.join('\n\n')].filter((part) => part !== '');
  return details(`❌ ${htmlCode(router)} stack ${htmlCode(stack)} failed`, body.join('\n\n'), true);
}

/** Of the files, what is wrong with them. */
export const problemLines = (problems: readonly Problem[], { about, most }: NoticeStyle): string => {
  const left = problems.length - most;
  return [
    ...problems.slice(0, most).map((problem) => `- ${problemWords(problem, about)}`),
    ...(left > 0 ? [`- … and ${left} more, not shown here`] : []),
  ].join('\n');
};

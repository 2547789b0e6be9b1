import type { Report, Untouched } from '../../model/index.ts';
import { type RouterOutlook, countsOf, unread } from '../outlook.ts';
import { count, seconds } from './amounts.ts';
import { putBackLines } from './put-back.ts';
import { untouchedLines } from './rollout.ts';
import { type Style, paint } from './style.ts';
import { safe } from './values.ts';

/** The last lines of an apply: what was done, or how far it came and what to do next. */
export function reportText(
  style: Style,
  outlooks: readonly RouterOutlook[],
  reports: readonly Report[],
  word: 'Apply' | 'Destroy' | 'Repair' = 'Apply',
  untouched: readonly Untouched[] = [],
): string {
  const time = seconds(Math.max(0, ...reports.map((report) => report.seconds)));
  const bad = reports.filter(({ ok }) => !ok);
  const done = countsOf(reports.filter(({ ok }) => ok).map(({ plan }) => plan));
  const rare = [
    ...(done.adopt > 0 ? [`${done.adopt} adopted`] : []),
    ...(done.rename > 0 ? [`${done.rename} renamed`] : []),
  ];
  const counts = [
    `${done.create} added`,
    `${done.update} changed`,
    `${done.replace} replaced`,
    `${done.delete} destroyed`,
    ...rare,
  ].join(', ');
  const missing = unread(outlooks).length;
  const unchecked =
    missing === 0 ? '' : ` ${missing} of ${count(outlooks.length, 'router')} untouched: could not be read.`;
  const left = untouchedLines(style, untouched, 'Not touched:').map((line) => `${line}\n`);
  if (bad.length === 0) {
    const title =
      left.length === 0
        ? paint(style, 'good', `${word} complete:`)
        : paint(style, 'warn', `${word} incomplete:`);
    return [`${title} ${counts} in ${time}.${unchecked}\n`, ...left].join('');
  }
  return [
    // What to do next stands once below all who have to do the same.
    ...bad.flatMap((report, index) => {
      const next = nextOf(style, report, word);
      const follower = bad[index + 1];
      const isLast = follower === undefined || nextOf(style, follower, word) !== next;
      return [...failed(style, report, word), ...(isLast ? [next] : [])];
    }),
    ...(bad.length < reports.length ? [`Elsewhere: ${counts} in ${time}.`] : []),
    ...(unchecked === '' ? [] : [unchecked.trim()]),
    left.join(''),
  ].join('\n');
}

function failed(style: Style, report: Report, word: string): string[] {
  const { router, stack, outcomes, seconds: time } = report;
  const of = (status: string): number => outcomes.filter((outcome) => outcome.status === status).length;
  const what =
    outcomes.length === 0
      ? 'nothing was done'
      : `${of('done')} of ${count(outcomes.length, 'step')} done, ${of('failed')} failed, ${of('skipped')} not tried, in ${seconds(time)}`;
  const title = `${paint(style, 'bad', `${word} failed`)} on ${paint(style, 'bold', safe(router))}`;
  return [`${title} (stack ${safe(stack)}): ${what}.`, ...putBackLines(style, report)];
}

function nextOf(style: Style, report: Report, word: string): string {
  const again = `run rosctr ${word === 'Repair' ? 'drift --fix' : word.toLowerCase()} again`;
  if (report.outcomes.length === 0) return `Put it right and ${again}.`;
  const what = putBackLines(style, report).length > 0 ? 'What else was' : 'What was';
  return `${what} done stays. Put it right and ${again}: it goes on from here.`;
}

import { type HistoryRun, type Overview, type Status, statuses, statusLetters } from '../packed.ts';
import { count } from '../words.ts';
import { type Child, h, svg, unseen } from './dom.ts';
import { day, statusMarks } from './marks.ts';

const barHeight = 72;

/** Runs over time as bars: how many routers were what, the bad ones at the bottom where they line up. */
export function historyChart({ history }: Overview): HTMLElement | undefined {
  if (!history || history.runs.length < 2) return undefined;
  const { runs } = history;
  const step = Math.max(9, Math.min(26, Math.floor(480 / runs.length)));
  const width = step * runs.length - 3;
  const bars = runs.map((run, index) => barOf(run, index * step, step - 3));
  const first = runs[0];
  const last = runs.at(-1);
  const drawing = svg(
    'svg',
    {
      width,
      height: barHeight,
      viewBox: `0 0 ${width} ${barHeight}`,
      'aria-hidden': 'true',
      focusable: 'false',
    },
    bars,
  );
  return h(
    'figure',
    'timeline',
    drawing,
    h(
      'figcaption',
      'soft ends',
      h('span', {}, first ? day(first.at) : ''),
      h('span', {}, count(runs.length, 'run')),
      h('span', {}, last ? day(last.at) : ''),
    ),
    h(
      'table',
      'unseen',
      h('caption', {}, 'Runs over time'),
      h(
        'tbody',
        {},
        runs.map((run) =>
          h('tr', {}, h('th', { attrs: { scope: 'row' } }, run.at), h('td', {}, wordsOf(run))),
        ),
      ),
    ),
  );
}

function wordsOf({ counts, command }: HistoryRun): string {
  const parts = statuses.flatMap((status) => {
    const number = counts[status];
    return number === undefined ? [] : [`${number} ${statusMarks[status][number === 1 ? 1 : 2]}`];
  });
  return `${command}: ${parts.join(', ')}`;
}

function barOf(run: HistoryRun, x: number, width: number): SVGElement {
  const total = Object.values(run.counts).reduce((sum, number) => sum + number, 0) || 1;
  let y = barHeight;
  const parts = statuses.flatMap((status): SVGElement[] => {
    const number = run.counts[status] ?? 0;
    if (number === 0) return [];
    // One router in a thousand is still to be seen.
    const height = Math.max(3, (number / total) * barHeight);
    const top = Math.max(0, status === 'match' ? 0 : y - height);
    const bar = svg('rect', { class: status, x, y: top, width, height: Math.max(0, y - top) });
    y = top;
    return [bar];
  });
  return svg('g', {}, svg('title', {}, `${run.at.slice(0, 16).replace('T', ' ')} ${wordsOf(run)}`), parts);
}

const byLetter = new Map(
  Object.entries(statusLetters).map(([status, letter]) => [letter, status as Status]),
);

/** The runs of one router, the newest at the right. */
export function historyStrip(strip: string, most = 30): SVGElement {
  const letters = Array.from(strip.slice(-most));
  const paths = new Map<string, string>();
  letters.forEach((letter, index) => {
    const status = byLetter.get(letter);
    if (status === undefined) return;
    const d = status === 'match' ? `M${index * 5} 5h3v8h-3z` : `M${index * 5} 0h3v13h-3z`;
    paths.set(status, `${paths.get(status) ?? ''}${d}`);
  });
  const width = Math.max(1, letters.length * 5 - 2);
  return svg(
    'svg',
    {
      class: 'past',
      width,
      height: 13,
      viewBox: `0 0 ${width} 13`,
      role: 'img',
      'aria-label': toldStrip(letters),
    },
    [...paths].map(([status, d]) => svg('path', { class: status, d })),
  );
}

function toldStrip(letters: readonly string[]): string {
  const differing = letters.filter((letter) => letter !== ' ' && letter !== statusLetters.match).length;
  return `${differing} of the last ${count(letters.length, 'run')} were not a match`;
}

/** `differs for 3 runs, since 2026-11-24`. */
export function sinceWords({ history }: Overview, place: number): Child {
  const strip = history?.strips[place] ?? '';
  const last = strip.at(-1);
  const status = last === undefined ? undefined : byLetter.get(last);
  if (!history || status === undefined || history.runs.length < 2) return undefined;
  let runs = 0;
  while (runs < strip.length && strip.at(-1 - runs) === last) runs++;
  const since = history.runs.at(-runs);
  const words =
    runs === strip.length
      ? `${statusMarks[status][1]} in all of ${count(runs, 'run')}`
      : `${statusMarks[status][1]} for ${count(runs, 'run')}${since ? `, since ${day(since.at)}` : ''}`;
  return h('p', 'since', unseen('History: '), historyStrip(strip, 60), h('span', 'soft', words));
}

import type { Overview } from '../packed.ts';
import { h } from './dom.ts';
import type { Wanted } from './filter.ts';
import { groupsOf } from './groups.ts';
import { historyChart } from './history.ts';
import { mapOf } from './map.ts';
import { countsOf } from './pieces.ts';
import { noticesOf } from './notices.ts';
import { wavesOf } from './waves.ts';
import { routersOf } from './table.ts';

interface FleetOptions {
  readonly wanted: Wanted;
  readonly change: (wanted: Wanted) => void;
  readonly open: (place: number) => void;
}

/** What the numbers are of: only a plan is about what is to come. */
const totalWords = {
  plan: '',
  drift: 'apply has',
  apply: 'the plan had',
  destroy: 'the plan had',
} as const;

/** All routers at once. */
export function fleetPage(overview: Overview, { wanted, change, open }: FleetOptions): HTMLElement {
  return h(
    'div',
    'fleetpage',
    h(
      'div',
      'top',
      h('div', {}, headline(overview), wavesOf(overview), historyChart(overview)),
      mapOf(overview, open),
    ),
    noticesOf(overview),
    groupsOf(overview),
    routersOf(overview, { wanted, change }),
  );
}

export function headline({ command, verdict, facts, totals }: Overview, about?: HTMLElement): HTMLElement {
  return h(
    'div',
    `headline ${verdict.tone}`,
    h('h1', { attrs: { tabindex: -1 } }, verdict.headline),
    verdict.lead === '' ? undefined : h('p', 'lead', verdict.lead),
    about,
    Object.keys(totals).length === 0
      ? undefined
      : h('p', 'totals', h('span', 'soft', totalWords[command]), countsOf(totals, true)),
    facts.length === 0
      ? undefined
      : h(
          'dl',
          'facts',
          facts.map(({ label, text, bad }) =>
            h('div', bad ? 'bad' : '', h('dt', {}, label), h('dd', {}, text)),
          ),
        ),
  );
}

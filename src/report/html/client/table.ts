import { statuses, type Overview } from '../packed.ts';
import { seconds } from '../../amounts.ts';
import { count } from '../words.ts';
import { h } from './dom.ts';
import { changesIn, chosen, type Wanted } from './filter.ts';
import { historyStrip } from './history.ts';
import { statusMarks } from './marks.ts';
import { routerLink, withoutPrefix } from './notices.ts';
import { countsOf, statusBadge, strip } from './pieces.ts';

const firstRows = 120;

interface TableOptions {
  readonly wanted: Wanted;
  readonly change: (wanted: Wanted) => void;
}

/** All routers: chips for what became of them, a search, columns that sort. */
export function routersOf(overview: Overview, { wanted: start, change }: TableOptions): HTMLElement {
  let wanted = start;
  const body = h('tbody');
  const told = h('p', { class: 'told', attrs: { role: 'status' } });
  const chips = h('div', { class: 'chips', attrs: { role: 'group', 'aria-label': 'Filter by status' } });
  const headings = h('tr');
  let left: readonly number[] = [];
  const more = (): void => {
    const next = left.slice(0, firstRows);
    left = left.slice(firstRows);
    body.append(...next.map((place) => rowOf(overview, place)));
    end.hidden = left.length === 0;
    end.textContent = `show ${left.length.toLocaleString('en-US')} more`;
  };
  const end = h('button', { class: 'more', attrs: { type: 'button' }, on: { click: more } });
  const update = (next: Wanted): void => {
    wanted = next;
    left = chosen(overview, wanted);
    told.textContent =
      left.length === overview.routers.length
        ? ''
        : `${count(left.length, 'router')} of ${overview.routers.length.toLocaleString('en-US')}`;
    body.replaceChildren();
    if (left.length === 0)
      body.append(h('tr', {}, h('td', { attrs: { colspan: 7 } }, 'No router matches.')));
    more();
    chips.replaceChildren(...chipsOf(overview, wanted, choose));
    headings.replaceChildren(...headingsOf(overview, wanted, choose));
  };
  const choose = (next: Wanted): void => {
    const active = document.activeElement?.getAttribute('data-key');
    update(next);
    change(next);
    if (active) section.querySelector<HTMLElement>(`[data-key="${CSS.escape(active)}"]`)?.focus();
  };
  const search = h('input', {
    attrs: {
      type: 'search',
      placeholder: 'router, container, image, stack',
      'aria-label': 'Search routers',
      value: wanted.query,
      spellcheck: 'false',
      autocomplete: 'off',
    },
    on: {
      input: () => {
        choose({ ...wanted, query: search.value });
      },
    },
  });
  const section = h(
    'section',
    { class: 'routers', attrs: { 'aria-labelledby': 'routers' } },
    h('h2', { attrs: { id: 'routers' } }, 'Routers'),
    h('div', 'tools', search, chips, told),
    h(
      'div',
      { class: 'scroll', attrs: { tabindex: 0, role: 'region', 'aria-label': 'Table of routers' } },
      h('table', 'fleet', h('thead', {}, headings), body),
    ),
    end,
  );
  new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting) && left.length > 0) more();
    },
    { rootMargin: '600px' },
  ).observe(end);
  addEventListener('beforeprint', () => {
    while (left.length > 0) more();
  });
  body.addEventListener('keydown', walk);
  update(wanted);
  return section;
}

/** Arrows go from router to router. */
function walk(event: KeyboardEvent): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const row = event.target instanceof Element ? event.target.closest('tr') : null;
  if (by === undefined || !row) return;
  const next = by > 0 ? row.nextElementSibling : row.previousElementSibling;
  const link = next?.querySelector('a');
  if (!link) return;
  event.preventDefault();
  link.focus();
}

type Choose = (wanted: Wanted) => void;

function chipsOf({ routers }: Overview, wanted: Wanted, choose: Choose): HTMLElement[] {
  const there = statuses.filter((status) => routers.some((card) => card.status === status));
  if (there.length < 2) return [];
  const chip = (status: string, label: string, number: number): HTMLElement =>
    h(
      'button',
      {
        class: `chip ${status}`,
        attrs: {
          type: 'button',
          'aria-pressed': String(wanted.status === status),
          'data-key': `chip ${status}`,
        },
        on: {
          click: () => {
            choose({ ...wanted, status });
          },
        },
      },
      label,
      ' ',
      h('b', {}, number.toLocaleString('en-US')),
    );
  return [
    chip('', 'all', routers.length),
    ...there.map((status) =>
      chip(status, statusMarks[status][2], routers.filter((card) => card.status === status).length),
    ),
  ];
}

const columns: readonly (readonly [key: string, label: string])[] = [
  ['name', 'router'],
  ['status', 'status'],
  ['release', 'RouterOS'],
  ['', 'containers'],
  ['changes', 'changes'],
  ['downtime', 'away'],
];

function headingsOf(overview: Overview, wanted: Wanted, choose: Choose): HTMLElement[] {
  const current = wanted.sort === '' ? 'status' : wanted.sort;
  const shown = overview.history ? [...columns, ['', 'history'] as const] : columns;
  return shown.map(([key, label]) => {
    if (key === '') return h('th', { attrs: { scope: 'col' } }, label);
    const isUp = current === key;
    const isDown = current === `-${key}`;
    const sorted = isUp ? 'ascending' : isDown ? 'descending' : undefined;
    return h(
      'th',
      { attrs: { scope: 'col', 'aria-sort': sorted } },
      h(
        'button',
        {
          attrs: { type: 'button', 'data-key': `sort ${key}` },
          on: {
            click: () => {
              choose({ ...wanted, sort: isUp ? `-${key}` : key });
            },
          },
        },
        label,
        h('span', { class: 'way', attrs: { 'aria-hidden': 'true' } }, isUp ? '↓' : isDown ? '↑' : ''),
      ),
    );
  });
}

function rowOf(overview: Overview, place: number): HTMLElement {
  const card = overview.routers[place];
  if (!card) return h('tr');
  const { status, release, architecture, stacks, counts, containers, downSeconds, note } = card;
  return h(
    'tr',
    status,
    h(
      'th',
      { attrs: { scope: 'row' } },
      routerLink(overview, place),
      h('span', 'soft stacks', stacks.join(', ')),
    ),
    h(
      'td',
      {},
      statusBadge(status),
      note === undefined || status === 'refused'
        ? undefined
        : h('span', { class: 'note', attrs: { title: note } }, withoutPrefix(note, card.name)),
    ),
    h('td', 'soft', release === undefined ? '' : `${release} ${architecture ?? ''}`),
    h('td', {}, containers.length > 0 ? strip(overview, containers) : undefined),
    h('td', 'counts', changesIn(card) > 0 ? countsOf(counts) : undefined),
    h('td', 'away', downSeconds === undefined ? '' : `~${seconds(Math.ceil(downSeconds))}`),
    overview.history ? h('td', {}, historyStrip(overview.history.strips[place] ?? '')) : undefined,
  );
}

import type { ContainerCard, Counts, Overview, Status } from '../packed.ts';
import { type Child, h, svg, unseen } from './dom.ts';
import { actionMarks, statusMarks, wordOf } from './marks.ts';

/** Small things that several parts of the page show. */
export function statusBadge(status: Status): HTMLElement {
  const [mark, word] = statusMarks[status];
  return h(
    'span',
    `status ${status}`,
    h('span', { class: 'sign', attrs: { 'aria-hidden': 'true' } }, mark),
    word,
  );
}

const order = ['conflict', 'replace', 'delete', 'update', 'rename', 'adopt', 'create'] as const;
const words = {
  conflict: 'in conflict',
  replace: 'to replace',
  delete: 'to destroy',
  update: 'to change',
  rename: 'to rename',
  adopt: 'to adopt',
  create: 'to add',
} as const;

/** `±2 −6 +7`. */
export function countsOf(counts: Counts, withWords = false): Child[] {
  return order.flatMap((action) => {
    const number = counts[action];
    if (number === undefined) return [];
    const [mark] = actionMarks[action];
    return [
      h(
        'span',
        { class: `count ${action}` },
        h('span', { attrs: { 'aria-hidden': 'true' } }, mark),
        String(number),
        withWords ? ` ${words[action]}` : unseen(` ${words[action]} `),
      ),
    ];
  });
}

const cell = 11;
const perLine = 12;

/** The containers of a router, a square each: its colour says what happens to it, an empty one does not run. */
export function strip({ containers }: Overview, places: readonly number[]): SVGElement {
  const cards = places.flatMap((place) => containers[place] ?? []);
  const paths = new Map<string, string>();
  cards.forEach((card, index) => {
    const x = (index % perLine) * cell;
    const y = Math.floor(index / perLine) * cell;
    const key = `${card.action}${isUp(card) ? '' : ' down'}`;
    const path = isUp(card) ? `M${x} ${y}h8v8h-8z` : `M${x + 0.75} ${y + 0.75}h6.5v6.5h-6.5z`;
    paths.set(key, `${paths.get(key) ?? ''}${path}`);
  });
  const width = Math.max(1, Math.min(cards.length, perLine) * cell - 3);
  const height = Math.max(1, Math.ceil(cards.length / perLine) * cell - 3);
  const told = `${cards.length} containers${cards
    .filter(({ action }) => action !== 'keep')
    .map(({ name, action }) => `, ${name} ${wordOf(action)}`)
    .join('')}`;
  return svg(
    'svg',
    { class: 'strip', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': told },
    [...paths].map(([key, d]) => svg('path', { class: key, d })),
  );
}

const isUp = ({ state, action }: ContainerCard): boolean => state === 'running' || action === 'create';

import { statuses, type Overview } from '../packed.ts';
import { h, svg } from './dom.ts';
import { statusMarks } from './marks.ts';

/** Every router as a square, worst first: the fleet at one glance. The table below has the same in words. */
export function mapOf(overview: Overview, open: (place: number) => void): HTMLElement {
  const places = overview.routers
    .map((_, place) => place)
    .toSorted((a, b) => rank(overview, a) - rank(overview, b) || a - b);
  const size = places.length <= 60 ? 30 : places.length <= 240 ? 18 : places.length <= 1200 ? 11 : 7;
  const gap = size >= 18 ? 3 : 2;
  const width = 480;
  const columns = Math.floor((width + gap) / (size + gap));
  const step = size + gap;
  const height = Math.ceil(places.length / columns) * step - gap;
  const paths = new Map<string, string>();
  const signs: SVGElement[] = [];
  places.forEach((place, index) => {
    const status = overview.routers[place]?.status ?? 'match';
    const x = (index % columns) * step;
    const y = Math.floor(index / columns) * step;
    paths.set(status, `${paths.get(status) ?? ''}M${x} ${y}h${size}v${size}h-${size}z`);
    if (size >= 30 && status !== 'match')
      signs.push(
        svg('text', { x: x + size / 2, y: y + size / 2, class: `on ${status}` }, statusMarks[status][0]),
      );
  });
  const shares = statuses.flatMap((status) => {
    const number = overview.routers.filter((card) => card.status === status).length;
    return number === 0
      ? []
      : [{ status, text: `${number.toLocaleString('en-US')} ${wordsOf(status, number)}` }];
  });
  const drawing = svg(
    'svg',
    {
      class: size >= 30 ? 'roomy' : '',
      viewBox: `-1 -1 ${width + 2} ${height + 2}`,
      width,
      height,
      role: 'img',
      'aria-label': `Routers: ${shares.map(({ text }) => text).join(', ')}`,
    },
    [...paths].map(([status, d]) => svg('path', { class: status, d })),
    signs,
  );
  const tip = h('p', { class: 'tip', attrs: { 'aria-hidden': 'true' } });
  const found = (event: Event): number | undefined => {
    if (!(event instanceof MouseEvent)) return undefined;
    const { left, top, width: shown } = drawing.getBoundingClientRect();
    const scale = (width + 2) / shown;
    const x = (event.clientX - left) * scale - 1;
    const y = (event.clientY - top) * scale - 1;
    if (x < 0 || y < 0 || x % step > size || y % step > size || x >= columns * step) return undefined;
    return places[Math.floor(y / step) * columns + Math.floor(x / step)];
  };
  const still = 'Every square is a router.';
  tip.textContent = still;
  drawing.addEventListener('pointermove', (event) => {
    const card = overview.routers[found(event) ?? -1];
    tip.textContent = card ? `${card.name}: ${statusMarks[card.status][1]}` : still;
    drawing.classList.toggle('over', card !== undefined);
  });
  drawing.addEventListener('pointerleave', () => {
    tip.textContent = still;
  });
  drawing.addEventListener('click', (event) => {
    const place = found(event);
    if (place !== undefined) open(place);
  });
  return h(
    'figure',
    'map',
    drawing,
    h(
      'figcaption',
      {},
      h(
        'ul',
        'key',
        shares.map(({ status, text }) =>
          h('li', status, h('span', { attrs: { 'aria-hidden': 'true' } }), text),
        ),
      ),
      tip,
    ),
  );
}

const wordsOf = (status: (typeof statuses)[number], number: number): string =>
  statusMarks[status][number === 1 ? 1 : 2];

const rank = ({ routers }: Overview, place: number): number =>
  statuses.indexOf(routers[place]?.status ?? 'match');

import { statuses, type Overview, type RouterCard } from '../packed.ts';

export interface Wanted {
  readonly query: string;
  readonly status: string;
  readonly sort: string;
}

/** Places of the routers to show, in the order to show them. `-name` is the other way round. */
export function chosen(overview: Overview, { query, status, sort }: Wanted): readonly number[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const places = overview.routers.flatMap((card, place) =>
    (status === '' || card.status === status) && matches(overview, card, words) ? [place] : [],
  );
  const isDown = sort.startsWith('-');
  const order = orders[isDown ? sort.slice(1) : sort] ?? byStatus;
  return places.toSorted((a, b) => {
    const one = overview.routers[a];
    const other = overview.routers[b];
    if (!one || !other) return 0;
    return (isDown ? -1 : 1) * order(one, other) || byName(one, other) || a - b;
  });
}

/** Every word has to be somewhere in what is known of the router. */
function matches(overview: Overview, card: RouterCard, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const known = [card.name, card.release ?? '', card.architecture ?? '', card.note ?? '', ...card.stacks];
  for (const place of card.containers) {
    const container = overview.containers[place];
    if (container) known.push(container.name, container.image, container.state);
  }
  const text = known.join('\n').toLowerCase();
  return words.every((word) => text.includes(word));
}

type Order = (a: RouterCard, b: RouterCard) => number;

const collator = new Intl.Collator('en', { numeric: true });
export const changesIn = ({ counts }: RouterCard): number =>
  Object.values(counts).reduce((sum, number) => sum + number, 0);

const byName: Order = (a, b) => collator.compare(a.name, b.name);
const byStatus: Order = (a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status);
const orders: Readonly<Record<string, Order>> = {
  status: byStatus,
  name: byName,
  release: (a, b) => collator.compare(a.release ?? '', b.release ?? ''),
  changes: (a, b) => changesIn(b) - changesIn(a),
  downtime: (a, b) => (b.downSeconds ?? 0) - (a.downSeconds ?? 0),
};

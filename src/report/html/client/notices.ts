import type { Level, Notice, Overview } from '../packed.ts';
import { type Child, h } from './dom.ts';
import { placeOf } from './place.ts';
import { hashOf, home } from './route.ts';

const marks: Readonly<Record<Level, readonly [sign: string, word: string]>> = {
  failed: ['✕', 'failed'],
  unreachable: ['?', 'unreachable'],
  refused: ['!', 'refused'],
  warning: ['△', 'warning'],
  orphan: ['◇', 'orphan'],
};

/** What a person has to look at. On the page of one router, only what it has to do with, without its name. */
export function noticesOf(
  overview: Overview,
  concerns: (notice: Notice) => boolean = () => true,
  router?: number,
): HTMLElement | undefined {
  const all = overview.notices.filter(concerns);
  if (all.length === 0) return undefined;
  const isBad = all.some(({ level }) => level !== 'warning' && level !== 'orphan');
  return h(
    'section',
    { class: 'notices', attrs: { 'aria-labelledby': 'notices' } },
    h('h2', { attrs: { id: 'notices' } }, isBad ? 'Needs a person' : 'Worth knowing'),
    h(
      'ul',
      {},
      all.map((notice) => noticeOf(overview, notice, router)),
    ),
  );
}

const shownCases = 6;

function noticeOf(overview: Overview, notice: Notice, router: number | undefined): HTMLElement {
  const { level, code, cases, hint, flag, source } = notice;
  const [mark, word] = marks[level];
  const here = router === undefined ? cases : cases.filter((one) => one.router === router);
  const general = here.map((one) => nameless(one.message, overview.routers[one.router]?.name));
  const isSame = here.length > 1 && new Set(general).size === 1;
  const messages = isSame ? general.slice(0, 1) : [...new Set(here.map(({ message }) => message))];
  const quotes = [...new Set(here.flatMap(({ quote }) => quote ?? []))];
  const many = new Set(here.map((one) => one.router)).size;
  return h(
    'li',
    `notice ${level}`,
    h('span', { class: 'sign', attrs: { title: word } }, mark),
    h(
      'div',
      {},
      messages.slice(0, 3).map((message) => h('p', 'message', message)),
      messages.length > 3 ? h('p', 'soft', `and ${messages.length - 3} more of the same sort`) : undefined,
      quotes.slice(0, 2).map((quote) => h('blockquote', {}, quote)),
      hint === undefined ? undefined : h('p', 'hint', hint),
      flag === undefined ? undefined : h('p', 'hint', 'If that is fine, add ', h('code', {}, flag)),
      h(
        'p',
        'soft meta',
        h('code', {}, code),
        source ? placeOf(source) : undefined,
        router === undefined && many > 0
          ? who(
              overview,
              here.map((one) => one.router),
            )
          : undefined,
      ),
    ),
  );
}

/** `on riga, oslo and 26 more`: links to routers. */
export function who(overview: Overview, places: readonly number[], most = shownCases): HTMLElement {
  const unique = [...new Set(places)].filter((place) => place >= 0);
  const all = h('span', 'who');
  const fill = (limit: number): void => {
    const rest = unique.length - limit;
    const parts: Child[] = unique.slice(0, limit).map((place) => routerLink(overview, place));
    if (rest > 0)
      parts.push(
        h(
          'button',
          {
            class: 'more',
            attrs: { type: 'button' },
            on: {
              click: () => {
                fill(limit + 200);
              },
            },
          },
          `${rest} more`,
        ),
      );
    all.replaceChildren();
    for (const part of parts) if (part instanceof Node) all.append(part, ' ');
  };
  fill(unique.length <= most + 1 ? unique.length : most);
  return all;
}

/** `riga: 10.1.2.3 does not answer` of many routers is one message. */
function nameless(message: string, name: string | undefined): string {
  const rest = withoutPrefix(message, name);
  return name === undefined || name === '' ? rest : rest.split(name).join('\u2026');
}

/** Where it is plain whom a message is about. */
export function withoutPrefix(message: string, name: string | undefined): string {
  return name !== undefined && message.startsWith(`${name}: `) ? message.slice(name.length + 2) : message;
}

export function routerLink({ routers }: Overview, place: number): HTMLElement {
  const name = routers[place]?.name ?? '';
  return h('a', { attrs: { href: hashOf({ ...home, router: name }) } }, name);
}

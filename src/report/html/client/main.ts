import type { Overview } from '../packed.ts';
import { detailsOf, readOverview } from './data.ts';
import { h } from './dom.ts';
import { fleetPage, headline } from './fleet.ts';
import { speakOf } from './marks.ts';
import { linkPlaces } from './place.ts';
import { hashOf, home, parseRoute, type Route } from './route.ts';
import { aboutRouter, routerPage } from './router.ts';
import { themeButton } from './theme.ts';

async function start(): Promise<void> {
  const page = document.getElementById('page');
  if (!page) return;
  const overview = await readOverview();
  linkPlaces(overview.filesUrl);
  speakOf(overview.command);
  const main = h('main', { attrs: { id: 'main' } });
  page.replaceChildren(
    h(
      'a',
      {
        class: 'skip',
        attrs: { href: '#main' },
        on: {
          click: (event) => {
            event.preventDefault();
            focusHeading(main);
          },
        },
      },
      'Skip to the content',
    ),
    banner(overview),
    main,
    foot(overview),
  );
  let fleetScroll = 0;
  const show = async (isFirst: boolean): Promise<void> => {
    const route = parseRoute(location.hash);
    const was = main.dataset['router'];
    if (was === undefined) fleetScroll = scrollY;
    await draw(overview, main, route);
    if (isFirst && route.address === undefined) return;
    if (route.address !== undefined) reveal(route.address);
    else if (route.router === undefined && was !== undefined) scrollTo(0, fleetScroll);
    else {
      scrollTo(0, 0);
      focusHeading(main);
    }
  };
  addEventListener('hashchange', () => {
    void show(false);
  });
  await show(true);
  document.documentElement.dataset['ready'] = String(Math.round(performance.now()));
}

async function draw(overview: Overview, main: HTMLElement, route: Route): Promise<void> {
  const only = overview.routers.length === 1 ? 0 : undefined;
  const place =
    route.router === undefined ? only : overview.routers.findIndex(({ name }) => name === route.router);
  const key = place === undefined ? undefined : String(place);
  // A link to a resource of the router that is shown draws nothing anew.
  if (key !== undefined && main.dataset['router'] === key) return;
  if (key === undefined) delete main.dataset['router'];
  else main.dataset['router'] = key;
  if (place === undefined) {
    main.replaceChildren(
      fleetPage(overview, {
        wanted: route,
        change: (wanted) => {
          history.replaceState(null, '', hashOf({ ...home, ...wanted }));
        },
        open: (router) => {
          location.hash = hashOf({ ...home, router: overview.routers[router]?.name ?? '' });
        },
      }),
    );
    return;
  }
  const details = await detailsOf(overview, place);
  main.replaceChildren(
    only === undefined ? crumbs(overview, place) : headline(overview, aboutRouter(overview.routers[0])),
    routerPage(overview, place, details),
  );
}

function crumbs({ routers }: Overview, place: number): HTMLElement {
  const step = (to: number, label: string, rel: string): HTMLElement | undefined => {
    const card = routers[to];
    return (
      card &&
      h(
        'a',
        { attrs: { href: hashOf({ ...home, router: card.name }), rel } },
        label.replace('*', card.name),
      )
    );
  };
  return h(
    'nav',
    { class: 'crumbs', attrs: { 'aria-label': 'Routers' } },
    h('a', { attrs: { href: '#/' } }, '‹ All routers'),
    h('span', {}, step(place - 1, '‹ *', 'prev'), step(place + 1, '* ›', 'next')),
  );
}

/** Opens and shows the resource that the address names. */
function reveal(address: string): void {
  for (const element of document.querySelectorAll('details.unchanged')) {
    if (element instanceof HTMLDetailsElement && !document.getElementById(address)) element.open = true;
  }
  // The list inside is filled by the event of its opening.
  setTimeout(() => {
    const target = document.getElementById(address);
    if (!target) return;
    if (target instanceof HTMLDetailsElement) target.open = true;
    target.scrollIntoView({ block: 'center' });
    (target.querySelector<HTMLElement>(':scope > summary') ?? target).focus({ preventScroll: true });
    target.classList.remove('found');
    target.getBoundingClientRect();
    target.classList.add('found');
  });
}

function focusHeading(main: HTMLElement): void {
  main.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}

function banner({ command, at, title, commit, runUrl }: Overview): HTMLElement {
  return h(
    'header',
    'banner',
    h('a', { class: 'mark', attrs: { href: '#/' } }, 'rosctr'),
    h('span', 'command', command),
    title === undefined ? undefined : h('b', {}, title),
    at === undefined ? undefined : h('time', { attrs: { datetime: at } }, when(at)),
    commit === undefined ? undefined : h('code', {}, commit.slice(0, 10)),
    runUrl === undefined ? undefined : h('a', { attrs: { href: runUrl, rel: 'noreferrer' } }, 'run'),
    themeButton(),
  );
}

/** `2026-11-27 14:22 UTC`: the same for everybody who looks at it. */
const when = (at: string): string => `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;

function foot({ tool, dropped }: Overview): HTMLElement {
  return h(
    'footer',
    {},
    dropped.length === 0
      ? undefined
      : h(
          'p',
          'dropped',
          `To keep this page small, it is without: ${dropped.join('; ')}. The JSON report has everything.`,
        ),
    h('p', 'soft', `Made by ${tool}. Secrets are not in here.`),
  );
}

void start();

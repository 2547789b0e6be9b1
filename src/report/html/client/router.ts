import { gistOf } from '../gist.ts';
import { graphOf, kindOf, keyOf } from '../graph.ts';
import type { Details, Overview, Row, RouterCard } from '../packed.ts';
import { subjectsOf } from '../subjects.ts';
import { count } from '../words.ts';
import { propertiesOf } from './diff.ts';
import { type Child, h } from './dom.ts';
import { placeOf } from './place.ts';
import { sinceWords } from './history.ts';
import { findingsOf, unlisted } from './findings.ts';
import { actionMarks, wordOf } from './marks.ts';
import { picture } from './picture.ts';
import { changeCard } from './resource.ts';
import { hashOf, home } from './route.ts';
import { runsOf } from './runs.ts';
import { countsOf, statusBadge } from './pieces.ts';
import { noticesOf } from './notices.ts';

/** Everything about one router. */
export function routerPage(overview: Overview, place: number, details: Details | undefined): HTMLElement {
  const card = overview.routers[place];
  if (!card) return h('p', {}, 'There is no such router here.');
  const rows = details?.rows ?? [];
  const subjects = subjectsOf(rows, graphOf(rows));
  return h(
    'div',
    'router',
    overview.routers.length > 1 ? header(overview, card, place) : sinceWords(overview, place),
    noticesOf(overview, (one) => one.cases.some(({ router }) => router === place), place),
    body(card, details, subjects),
  );
}

const idOf = ({ address, stack }: Pick<Row, 'address' | 'stack'>): string => `${stack}/${address}`;

/** Release, architecture and stacks. */
export function aboutRouter(card: RouterCard | undefined): HTMLElement | undefined {
  if (!card) return undefined;
  const { release, architecture, stacks } = card;
  const words = [
    architecture,
    release === undefined ? undefined : `RouterOS ${release}`,
    stacks.length === 0 ? undefined : `${stacks.length === 1 ? 'stack' : 'stacks'} ${stacks.join(', ')}`,
  ];
  return h('p', 'about', words.filter((word) => word !== undefined).join(' · '));
}

function header(overview: Overview, card: RouterCard, place: number): HTMLElement {
  return h(
    'header',
    'routerhead',
    h('h1', { attrs: { tabindex: -1 } }, card.name, ' ', statusBadge(card.status)),
    aboutRouter(card),
    h('p', 'sum', countsOf(card.counts, true)),
    sinceWords(overview, place),
  );
}

function body(card: RouterCard, details: Details | undefined, subjects: ReadonlyMap<Row, string>): Child[] {
  if (!details)
    return [h('p', 'dropped', 'The details of this router were left out, to keep this page small.')];
  if (!details.read) return [];
  const { rows, runs, findings = [] } = details;
  const graph = graphOf(rows);
  const changes = rows.filter(({ action }) => action !== 'keep');
  const kept = rows.filter(({ action }) => action === 'keep');
  const beside = unlisted(findings, changes);
  const linkTo = (row: Row): string => hashOf({ ...home, router: card.name, address: idOf(row) });
  const section = (id: string, title: string, ...content: Child[]): HTMLElement =>
    h('section', { attrs: { 'aria-labelledby': id } }, h('h2', { attrs: { id } }, title), content);
  return [
    graph.containers.length + graph.veths.size + graph.bridges.size > 0
      ? section('topology', 'Topology', picture({ graph, linkTo }), legend(rows))
      : undefined,
    runs ? section('runs', 'What was done', runsOf(runs)) : undefined,
    beside.length > 0 ? section('findings', 'Findings', findingsOf(beside)) : undefined,
    changes.length > 0
      ? section('changes', runs ? 'The plan' : 'Changes', bySubject(changes, subjects))
      : undefined,
    kept.length > 0 ? unchanged(kept) : undefined,
  ];
}

/** The signs that are in the picture, with their words. */
function legend(rows: readonly Row[]): HTMLElement | undefined {
  const there = [...new Set(rows.map(({ action }) => action))].filter((action) => action !== 'keep');
  if (there.length === 0) return undefined;
  return h(
    'p',
    'legend',
    there.map((action) =>
      h('span', {}, h('span', `sign ${action}`, actionMarks[action][0]), wordOf(action)),
    ),
  );
}

/** Changes by what they are there for: a container with its variables and ports, a bridge with its address. */
function bySubject(changes: readonly Row[], subjects: ReadonlyMap<Row, string>): HTMLElement[] {
  const groups = new Map<string, Row[]>();
  for (const row of changes) {
    const key = subjects.get(row) ?? '';
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups]
    .toSorted(([a], [b]) => Number(a === '') - Number(b === ''))
    .map(([subject, rows]) =>
      h(
        'section',
        'subject',
        h(
          'h3',
          {},
          subject === '' ? 'The router itself' : keyOf({ address: subject }),
          subject === '' ? undefined : h('span', 'soft', ` ${kindOf({ address: subject })}`),
        ),
        rows
          .toSorted((a, b) => Number(b.address === subject) - Number(a.address === subject))
          .map((row) => changeCard(row, idOf(row))),
      ),
    );
}

function unchanged(rows: readonly Row[]): HTMLElement {
  const list = h('div', 'kept');
  const fill = (): void => {
    if (list.childElementCount > 0) return;
    list.append(...rows.map(keptRow));
  };
  return h(
    'details',
    { class: 'unchanged', on: { toggle: fill } },
    h(
      'summary',
      {},
      h('h2', {}, count(rows.length, 'resource')),
      ` ${rows.length === 1 ? 'is' : 'are'} as the files say`,
    ),
    list,
  );
}

function keptRow(row: Row): HTMLElement {
  const inside = h('div');
  const fill = (): void => {
    if (inside.childElementCount > 0) return;
    if (row.source) inside.append(placeOf(row.source));
    inside.append(propertiesOf(row.values, row.hidden));
  };
  return h(
    'details',
    { attrs: { id: idOf(row) }, on: { toggle: fill } },
    h(
      'summary',
      {},
      h('span', 'address', h('span', 'kind', `${kindOf(row)}/`), keyOf(row)),
      h('span', 'gist', gistOf(row)),
    ),
    inside,
  );
}

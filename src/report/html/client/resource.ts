import type { Impact, Row } from '../packed.ts';
import { megabytes, seconds } from '../../amounts.ts';
import { names } from '../words.ts';
import { diffOf } from './diff.ts';
import { h } from './dom.ts';
import { placeOf } from './place.ts';
import { wordOf } from './marks.ts';
import { sign } from './boxes.ts';

const keyOf = (address: string): string => address.slice(address.indexOf('/') + 1);

/** One change with all that is known of it. */
export function changeCard(row: Row, id?: string): HTMLElement {
  const word = wordOf(row.action);
  const hasTable = (row.fields ?? []).length > 0 || row.action === 'create' || row.action === 'delete';
  return h(
    'article',
    { class: `change ${row.action}`, attrs: { id, tabindex: id === undefined ? undefined : -1 } },
    h(
      'header',
      {},
      sign(row.action),
      h(
        'h4',
        {},
        h('span', 'kind', `${row.address.slice(0, row.address.indexOf('/'))}/`),
        keyOf(row.address),
      ),
      h(
        'span',
        'verdict',
        `${word}${row.reason === undefined || row.reason === '' ? '' : `: ${row.reason}`}`,
      ),
      row.source ? placeOf(row.source) : undefined,
    ),
    row.was === undefined ? undefined : h('p', 'was', `It was ${row.was}.`),
    row.command === undefined
      ? undefined
      : h(
          'p',
          'todo',
          row.command.startsWith('-') ? 'To take it over, add ' : '',
          h('code', {}, row.command),
        ),
    hasTable ? diffOf(row) : undefined,
    row.impact ? impactOf(row.impact, row) : undefined,
  );
}

/** What it means for those who use the service; nothing where it means nothing to them. */
function impactOf(impact: Impact, row: Row): HTMLElement | undefined {
  const lines: (readonly [label: string, text: string, tone?: string])[] = [];
  const felt = feltOf(impact, row);
  if (felt !== '') lines.push(['impact', felt]);
  if (impact.update) lines.push(['update', `${impact.update.strategy}: ${impact.update.why}`]);
  if (impact.loses.length > 0) lines.push(['loses', names(impact.loses, 9), 'bad']);
  if (impact.keeps.length > 0) lines.push(['keeps', names(impact.keeps, 9)]);
  if (lines.length === 0) return undefined;
  return h(
    'dl',
    'impact',
    lines.map(([label, text, tone]) => h('div', tone ?? '', h('dt', {}, label), h('dd', {}, text))),
  );
}

function feltOf(impact: Impact, { action, address, fields }: Row): string {
  const { disruption, restarts, downtimeSeconds, pulls, pullBytes, update } = impact;
  const state = fields?.length === 1 && fields[0]?.name === 'state' ? fields[0].after : undefined;
  if (action === 'update' && state !== undefined)
    return state === 'running' ? 'starts it' : 'stops it, and it stays down';
  const image = pullBytes === undefined ? 'the image' : `about ${megabytes(pullBytes)}`;
  const words: string[] = [];
  if (disruption === 'recreate' && action === 'delete') words.push('stopped and removed');
  else if (disruption === 'recreate' && address.startsWith('container/'))
    words.push(
      update?.strategy === 'staged'
        ? 'prepared beside the old one, then swapped'
        : 'stop, remove, add, start',
    );
  if (pulls) words.push(`pulls ${image}`);
  if (restarts.length > 0) words.push(`restarts ${names(restarts.map(keyOf))}`);
  if (downtimeSeconds !== undefined)
    words.push(downtimeSeconds === 0 ? 'no downtime' : `about ${seconds(Math.ceil(downtimeSeconds))} down`);
  if (words.length === 0 && action === 'update' && disruption === 'live')
    words.push('live, nothing restarts');
  return words.join(' · ');
}

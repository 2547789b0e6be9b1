import { fromOf } from '../gist.ts';
import { type Graph, hostOf, listOf, textOf, wanted } from '../graph.ts';
import type { Action, Row } from '../packed.ts';
import { count } from '../words.ts';
import { isMany } from './columns.ts';
import { h, unseen } from './dom.ts';
import type { Box } from './layout.ts';
import { actionMarks, wordOf } from './marks.ts';

type Inside = (graph: Graph, box: Box) => (Node | string)[];

/** What stands in the boxes of the picture. */
export const insides: Readonly<Record<Box['kind'], Inside>> = {
  container: (graph, { row }) => {
    const node = graph.containers.find((one) => one.row === row);
    return row && node ? containerInside(row, node.name, node.envs, isMany(graph)) : [];
  },
  mount: (_, { row }) => (row ? mountInside(row) : []),
  veth: (_, { name, row }) => [
    h('span', 'name', sign(row?.action), name),
    h('span', 'soft', row ? addressOf(row) : 'not in these files'),
  ],
  bridge: (graph, { name, row, height }) => {
    const bridge = graph.bridges.get(name);
    // A long one says who it is wherever one looks.
    const times = Math.max(1, Math.round(height / 640));
    return Array.from({ length: times }, (_, index) =>
      h(
        'span',
        { class: 'label', attrs: { 'aria-hidden': index > 0 ? 'true' : undefined } },
        h('span', 'name', sign(row?.action), name),
        (bridge?.addresses ?? []).map((one) => h('span', 'soft', textOf(wanted(one)['address']))),
        bridge?.masquerade ? h('span', 'soft', 'masquerade') : undefined,
        row ? undefined : h('span', 'soft', 'external'),
      ),
    );
  },
  port: (_, { row }) => (row ? portInside(row) : []),
};

export const addressOf = (row: Row): string => {
  const values = wanted(row);
  const addresses = listOf(values['address']).map(hostOf);
  return addresses.length > 0 ? addresses.join(' ') : values['dhcp'] === true ? 'DHCP' : '';
};

/** The sign of a change, with its words for those who do not see it. */
export function sign(action: Action | undefined): Node | string {
  if (action === undefined || action === 'keep') return '';
  const [mark] = actionMarks[action];
  return h(
    'span',
    `sign ${action}`,
    h('span', { attrs: { 'aria-hidden': 'true' } }, mark),
    unseen(`${wordOf(action)}: `),
  );
}

export function containerInside(row: Row, name: string, envs: readonly Row[], isShort = false): Node[] {
  const values = wanted(row);
  const image = row.fields?.find((field) => field.name === 'image');
  const now = textOf(values['image']) || textOf(values['file']);
  const old = image?.before === undefined ? '' : textOf(image.before);
  const facts = h('span', 'soft', factsOf(row, envs));
  return [
    h('span', 'name', stateOf(row), h('b', {}, name), isShort ? facts : undefined, sign(row.action)),
    h(
      'span',
      { class: 'image', attrs: { title: old === '' ? now : `${old} → ${now}` } },
      ...imageWords(old, now),
    ),
    ...(isShort ? [] : [facts]),
  ];
}

/** `pihole/pihole :2025.08.1 → :2025.10.0`: the name once where only the tag moves. */
function imageWords(old: string, now: string): Node[] {
  const at = now.lastIndexOf(':');
  const base = at > now.lastIndexOf('/') ? now.slice(0, at) : now;
  const tag = now.slice(base.length);
  const before = old.startsWith(`${base}:`) ? old.slice(base.length) : old;
  return [
    h('span', 'base', base),
    ...(old === '' ? [] : [h('del', {}, before), h('span', 'to', '→')]),
    h('span', 'tag', tag),
  ];
}

function factsOf(row: Row, envs: readonly Row[]): string {
  const values = wanted(row);
  const marks = (['create', 'update', 'replace', 'delete', 'conflict'] as const).flatMap((action) => {
    const number = envs.filter((env) => env.action === action).length;
    return number === 0 || row.action === action ? [] : [`${actionMarks[action][0]}${number}`];
  });
  const variables = envs.length === 0 ? [] : [[count(envs.length, 'variable'), ...marks].join(' ')];
  const state = row.fields?.find(({ name }) => name === 'state');
  const states =
    state?.before !== undefined && state.after !== undefined
      ? [`${textOf(state.before)} → ${textOf(state.after)}`]
      : [row.action === 'create' ? 'new' : textOf(values['state'])].filter(Boolean);
  return [...states, ...variables].join(' · ');
}

/** A dot for the state: full while it runs, empty while it is stopped. */
function stateOf(row: Row): Node {
  const field = row.fields?.find(({ name }) => name === 'state');
  const state =
    row.action === 'create' ? 'not there yet' : textOf(field?.before ?? row.values['state']) || 'unknown';
  const kind = state === 'running' ? 'up' : ['failed', 'unhealthy'].includes(state) ? 'bad' : 'down';
  return h('span', { class: `state ${kind}`, attrs: { title: state, role: 'img', 'aria-label': state } });
}

export function mountInside(row: Row): Node[] {
  const values = wanted(row);
  const source = textOf(values['src']).replace(/^\//, '');
  return [
    h('span', 'soft', sign(row.action), source),
    h('span', 'arrow', values['mode'] === 'ro' ? '⇢' : '→'),
    h('span', 'name', textOf(values['dst'])),
  ];
}

export function portInside(row: Row): (Node | string)[] {
  const values = wanted(row);
  const from = fromOf(values);
  return [
    h(
      'span',
      'name',
      sign(row.action),
      textOf(values['dstPort']),
      h('span', 'soft', `/${textOf(values['protocol'])}`),
    ),
    textOf(values['toPorts']) === textOf(values['dstPort'])
      ? ''
      : h('span', 'soft', `→ ${textOf(values['toPorts'])}`),
    h('span', 'from', from),
  ];
}

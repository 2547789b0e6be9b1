import { gistOf } from '../gist.ts';
import { type Graph, textOf, wanted } from '../graph.ts';
import type { Row } from '../packed.ts';
import { addressOf, containerInside, insides, mountInside, portInside, sign } from './boxes.ts';
import { h, svg } from './dom.ts';
import { type Box, type Layout, layoutOf } from './layout.ts';

/** Narrower than this, the picture becomes a list of cards. */
const narrow = 810;

export interface PictureOptions {
  readonly graph: Graph;
  readonly linkTo: (row: Row) => string;
}

/** The containers of a router and what they hang on, drawn anew when there is more or less room. */
export function picture({ graph, linkTo }: PictureOptions): HTMLElement {
  const frame = h('div', 'picture');
  let drawn = '';
  const draw = (): void => {
    const width = frame.clientWidth;
    const isNarrow = width < narrow && !matchMedia('print').matches;
    const key = isNarrow ? 'narrow' : String(Math.round(width / 40));
    if (key === drawn || width === 0) return;
    drawn = key;
    frame.replaceChildren(isNarrow ? stacked(graph, linkTo) : wide(graph, layoutOf(graph, width), linkTo));
  };
  new ResizeObserver(draw).observe(frame);
  return frame;
}

function wide(graph: Graph, layout: Layout, linkTo: PictureOptions['linkTo']): HTMLElement {
  const lines = layout.lines.map(({ path, action, of }) =>
    svg('path', { d: path, class: `line ${action}`, 'data-of': of.join(' ') }),
  );
  const edges = svg(
    'svg',
    { width: layout.width, height: layout.height, 'aria-hidden': 'true', focusable: 'false' },
    // What changes lies above what stays.
    lines.toSorted((a, b) => Number(isKept(b)) - Number(isKept(a))),
  );
  const boxes = layout.boxes.map((box) => boxOf(graph, box, linkTo));
  const sheet = h(
    'div',
    { class: 'sheet', attrs: { role: 'group', 'aria-label': 'Topology' } },
    edges,
    boxes,
  );
  sheet.style.width = `${layout.width}px`;
  sheet.style.height = `${layout.height}px`;
  light(sheet);
  return h('div', 'scroll', sheet);
}

const isKept = (line: Element): boolean => line.classList.contains('keep');

/** What hangs together with the thing under the pointer or the focus stays, the rest fades. */
function light(sheet: HTMLElement): void {
  const parts = [...sheet.querySelectorAll('[data-of]')];
  const show = (event: Event): void => {
    const target = event.target instanceof Element ? event.target.closest('[data-of]') : null;
    const names = new Set((target?.getAttribute('data-of') ?? '').split(' ').filter(Boolean));
    sheet.classList.toggle('lit', names.size > 0);
    for (const part of parts) {
      const of = (part.getAttribute('data-of') ?? '').split(' ');
      part.classList.toggle(
        'near',
        of.some((name) => names.has(name)),
      );
    }
  };
  sheet.addEventListener('pointerover', show);
  sheet.addEventListener('focusin', show);
  sheet.addEventListener('pointerleave', () => {
    sheet.classList.remove('lit');
  });
  sheet.addEventListener('focusout', () => {
    sheet.classList.remove('lit');
  });
}

function boxOf(graph: Graph, box: Box, linkTo: PictureOptions['linkTo']): HTMLElement {
  const action = box.row?.action ?? 'keep';
  const attrs = {
    'data-of': box.of.join(' '),
    title: box.row ? `${box.row.address}: ${gistOf(box.row)}` : `${box.name}: not in these files`,
  };
  const name = `box ${box.kind} ${action}${box.row ? '' : ' foreign'}`;
  const inside = insides[box.kind](graph, box);
  const element = box.row
    ? h('a', { class: name, attrs: { ...attrs, href: linkTo(box.row) } }, inside)
    : h('div', { class: name, attrs }, inside);
  element.style.left = `${box.x}px`;
  element.style.top = `${box.y}px`;
  element.style.width = `${box.width}px`;
  element.style.height = `${box.height}px`;
  return element;
}

/** For phones: the same, container by container. */
function stacked({ containers, veths, bridges }: Graph, linkTo: PictureOptions['linkTo']): HTMLElement {
  const link = (row: Row, kind: string, ...inside: (Node | string)[]): HTMLElement =>
    h('a', { class: `box ${kind} ${row.action}`, attrs: { href: linkTo(row) } }, inside);
  return h(
    'ul',
    { class: 'stacked', attrs: { 'aria-label': 'Topology' } },
    containers.map(({ row, name, mounts, envs, veths: names }) =>
      h(
        'li',
        {},
        link(row, 'container', ...containerInside(row, name, envs)),
        mounts.map((mount) => link(mount, 'mount', ...mountInside(mount))),
        names.map((each) => {
          const veth = veths.get(each);
          const bridge = veth?.bridge;
          const address = bridge === undefined ? '' : (bridges.get(bridge)?.addresses[0] ?? '');
          const where = typeof address === 'string' ? '' : ` ${textOf(wanted(address)['address'])}`;
          const words = bridge === undefined ? 'no bridge' : `in ${bridge}${where}`;
          return [
            veth?.row
              ? link(
                  veth.row,
                  'veth',
                  h('span', 'name', sign(veth.row.action), each),
                  h('span', 'soft', `${addressOf(veth.row)} ${words}`),
                )
              : h('div', 'box veth foreign', h('span', 'name', each), h('span', 'soft', words)),
            (veth?.published ?? []).map((port) => link(port, 'port', ...portInside(port))),
          ];
        }),
      ),
    ),
  );
}

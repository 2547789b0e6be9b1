import { visible } from '../../visible.ts';

export type Child = Node | string | undefined | readonly Child[];

interface Props {
  readonly class?: string;
  readonly on?: Readonly<Record<string, (event: Event) => void>>;
  readonly attrs?: Readonly<Record<string, string | number | boolean | undefined>>;
}

function fill(
  element: Element,
  { class: name, on = {}, attrs = {} }: Props,
  children: readonly Child[],
): void {
  if (name !== undefined && name !== '') element.setAttribute('class', name);
  for (const [key, value] of Object.entries(attrs)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(key, value === true ? '' : String(value));
  }
  for (const [event, listener] of Object.entries(on)) element.addEventListener(event, listener);
  put(element, children);
}

/** Appends; text only ever becomes text. */
function put(element: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child === undefined) continue;
    if (typeof child === 'string') element.append(shownText(child));
    else if (child instanceof Node) element.append(child);
    else put(element, child);
  }
}

/** Lines stay lines; what cannot be seen, or turns text around, is spelled out. */
const shownText = (text: string): string => text.split('\n').map(visible).join('\n');

export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  props: Props | string = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  fill(element, typeof props === 'string' ? { class: props } : props, children);
  return element;
}

export function svg(tag: string, attrs: Props['attrs'] = {}, ...children: readonly Child[]): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  fill(element, { attrs }, children);
  return element;
}

/** For screen readers only. */
export const unseen = (text: string): HTMLElement => h('span', 'unseen', text);

import type { Place } from '../packed.ts';
import { h } from './dom.ts';

let base: string | undefined;

/** What a path is appended to, to look at the file in the repository. */
export function linkPlaces(filesUrl: string | undefined): void {
  base = filesUrl;
}

/** `stacks/dns.yaml:12`, with a link where somebody knows one. */
export function placeOf([file, line]: Place): HTMLElement {
  const text = `${file}:${line}`;
  const isWithin = !file.startsWith('/') && !file.startsWith('..') && file !== '-';
  if (base === undefined || !isWithin) return h('span', 'place', text);
  const path = file.split('/').map(encodeURIComponent).join('/');
  return h('a', { class: 'place', attrs: { href: `${base}${path}#L${line}`, rel: 'noreferrer' } }, text);
}

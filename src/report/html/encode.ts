import { deflateSync } from 'node:zlib';

/** JSON, compressed, as text that can stand in a page: no character of it means anything to HTML. */
export function encoded(value: unknown): string {
  return deflateSync(JSON.stringify(value), { level: 9 }).toString('base64');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text of anybody's for HTML, in an element or in a quoted attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

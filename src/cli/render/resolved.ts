import { Secret } from '../../model/index.ts';
import type { RenderedNode, RenderedRouter, RenderedStack } from '../../spec/rendered.ts';
import { place } from './fields.ts';
import { type Style, paint } from './style.ts';
import { safe } from './values.ts';

const widest = 60;

/** A stack as one router gets it: YAML, and behind every value where it comes from. */
export function resolvedText(style: Style, router: string, { file, stack, root }: RenderedStack): string {
  return titled(style, `# stack ${safe(stack)} for router ${safe(router)}, from ${safe(file)}`, root);
}

/** The router itself, as its fleet puts it together. */
export function resolvedRouterText(style: Style, { router, file, root }: RenderedRouter): string {
  return titled(style, `# router ${safe(router)}, from ${safe(file)}`, root);
}

function titled(style: Style, head: string, root: RenderedNode): string {
  const lines = linesOf(root, 0);
  const width = Math.min(
    widest,
    Math.max(0, ...lines.map(({ text, origin }) => (origin === '' ? 0 : text.length))),
  );
  const body = lines.map(({ text, origin }) =>
    origin === '' ? text : `${text.padEnd(width)}  ${paint(style, 'dim', `# ${origin}`)}`,
  );
  return `${[paint(style, 'bold', head), ...body].join('\n')}\n`;
}

interface Line {
  readonly text: string;
  readonly origin: string;
}

function linesOf(node: RenderedNode, depth: number): Line[] {
  const pad = '  '.repeat(depth);
  switch (node.type) {
    case 'scalar':
      return [{ text: `${pad}${scalar(node.value)}`, origin: originOf(node) }];
    case 'map':
      if (node.entries.length === 0) return [{ text: `${pad}{}`, origin: '' }];
      return node.entries.flatMap(({ key, node: child }) => under(`${pad}${word(key)}:`, child, depth));
    case 'list':
      if (node.items.length === 0) return [{ text: `${pad}[]`, origin: '' }];
      return node.items.flatMap((item) => under(`${pad}-`, item, depth));
  }
}

/** A scalar stands behind its key, anything else below it. */
function under(head: string, node: RenderedNode, depth: number): Line[] {
  const lines = linesOf(node, depth + 1);
  const [first] = lines;
  const isShort =
    lines.length === 1 && first && (node.type === 'scalar' || /^\s*(\{\}|\[\])$/.test(first.text));
  return isShort
    ? [{ text: `${head} ${first.text.trimStart()}`, origin: first.origin }]
    : [{ text: head, origin: '' }, ...lines];
}

function scalar(value: string | Secret): string {
  return word(value instanceof Secret ? value.toString() : value);
}

/** Plain where YAML reads it back as the same text, quoted elsewhere; what was `0123` in the file stays so. */
function word(text: string): string {
  return /^[\w./@$({}+%~<>=][\w./@${}+%~<>=:, ()-]*$/.test(text) &&
    !/: |:$|^\s|\s$| #/.test(text) &&
    !/^[{[]/.test(text)
    ? safe(text)
    : safe(JSON.stringify(text));
}

function originOf({ at, via }: Extract<RenderedNode, { type: 'scalar' }>): string {
  if (!via) return place(at);
  const source = via.at ? ` at ${place(via.at)}` : '';
  return `${place(at)} from ${safe(via.text)}${source}`;
}

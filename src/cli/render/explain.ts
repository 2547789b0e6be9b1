import type { Disruption } from '../../model/index.ts';
import type { ExplainedProperty, Explanation } from '../../reconciler/explain.ts';
import { place } from './fields.ts';
import { type Style, paint } from './style.ts';
import { safe } from './values.ts';

const costs: Readonly<Record<Disruption, string>> = {
  none: 'nothing',
  live: 'no restart',
  restart: 'a restart',
  recreate: 'a new container',
};

/** One resource, property by property: what the file says, what the router has, who looks after it, what a change costs. */
export function explanationText(
  style: Style,
  { router, release }: { readonly router: string; readonly release: string },
  { address, menu, id, owner, at, properties }: Explanation,
): string {
  const where = at ? `   ${paint(style, 'dim', place(at))}` : '';
  const by = (managed: ExplainedProperty['managed']): ExplainedProperty[] =>
    properties.filter((property) => property.managed === managed && property.wire !== undefined);
  const lacking = properties.filter(({ wire }) => wire === undefined).map(({ prop }) => prop);
  return [
    `${paint(style, 'bold', safe(address))} on ${paint(style, 'bold', safe(router))}${where}`,
    `  row    ${safe(menu)}${id === undefined ? '' : ` ${safe(id)}`}, RouterOS ${safe(release)}`,
    `  owner  ${safe(owner)}`,
    ...section(style, 'In the file', by('file'), written),
    ...section(style, 'Not in the file, held at the default of RouterOS', by('default'), unwritten),
    ...section(style, 'Not in the file, left alone', by('left'), unwritten),
    ...(lacking.length === 0
      ? []
      : ['', `  RouterOS ${safe(release)} does not have: ${lacking.join(', ')}`]),
    '',
  ].join('\n');
}

function section(
  style: Style,
  title: string,
  properties: readonly ExplainedProperty[],
  lines: (style: Style, property: ExplainedProperty, width: number) => string[],
): string[] {
  if (properties.length === 0) return [];
  const width = Math.max(...properties.map(({ prop }) => prop.length));
  return ['', `  ${title}:`, ...properties.flatMap((property) => lines(style, property, width))];
}

function written(style: Style, property: ExplainedProperty): string[] {
  const { prop, at, wire = '', live, why, disrupts } = property;
  const file = property.written ?? '';
  const differs = live !== undefined && live !== file && file !== '*****';
  const sign = differs || live === undefined ? paint(style, 'change', '~') : '=';
  const where = at ? `   ${paint(style, 'dim', place(at))}` : '';
  return [
    `    ${sign} ${paint(style, 'bold', prop)}`,
    `        file    ${text(file)}${where}`,
    `        router  ${live === undefined ? 'nothing' : text(live)}   ${paint(style, 'dim', `as ${safe(wire)}`)}`,
    `        ${paint(style, 'dim', `${safe(why)}; a change costs ${costs[disrupts]}`)}`,
  ];
}

function unwritten(style: Style, property: ExplainedProperty, width: number): string[] {
  const { prop, wire = '', live, why, disrupts } = property;
  const value = live === undefined ? 'nothing' : text(live);
  const reason = safe(why.replace(/^not in the file: (held at RouterOS' default|left alone), /, ''));
  return [
    `      ${prop.padEnd(width)}  ${value}   ${paint(style, 'dim', `as ${safe(wire)}; ${reason}; a change costs ${costs[disrupts]}`)}`,
  ];
}

const text = (value: string): string => (value === '' ? '""' : safe(value));

import { type Change, verdicts } from '../../model/index.ts';
import { count } from './amounts.ts';
import { fieldLines, place } from './fields.ts';
import { impactLines } from './impact.ts';
import { type Style, type Tone, indent, paint } from './style.ts';
import { safe } from './values.ts';

export const signs: Readonly<Record<Exclude<Change['action'], 'keep'>, readonly [string, Tone, string]>> = {
  create: ['+', 'add', 'create'],
  update: ['~', 'change', 'change in place'],
  replace: ['-/+', 'remove', 'replace'],
  delete: ['-', 'remove', 'destroy'],
  adopt: ['>', 'adopt', 'adopt'],
  rename: ['>', 'adopt', 'rename'],
  conflict: ['!', 'bad', 'conflict'],
};

/** One change: header with verdict, reason and place, then what differs, then what it means. `keep` is not shown. */
export function changeLines(style: Style, change: Change): string[] {
  if (change.action === 'keep') return [];
  const body = [...bodyOf(style, change), ...tailOf(style, change)];
  return [header(style, change), ...indent(body, 6)];
}

/** Reasons that the lines below say better. */
const plain = ['not-on-router', 'differs'];

/** `-/+ container/pihole  must be replaced: the image changes   stacks/dns.yaml:12`. */
export function header(
  style: Style,
  {
    action,
    address,
    reason,
    at,
  }: Pick<Change, 'reason' | 'at'> & { action: keyof typeof signs; address: string },
  verdict = verdicts[action],
): string {
  const [sign, tone] = signs[action];
  const why = reason.text === '' || plain.includes(reason.code) ? '' : `: ${safe(reason.text)}`;
  const where = at ? `   ${paint(style, 'dim', place(at))}` : '';
  return `${paint(style, tone, sign.padStart(3))} ${paint(style, 'bold', safe(address))}  ${verdict}${why}${where}`;
}

function bodyOf(style: Style, change: Exclude<Change, { action: 'keep' }>): string[] {
  const context = { kind: change.address.slice(0, change.address.indexOf('/')), at: change.at };
  switch (change.action) {
    case 'create':
    case 'delete':
      return fieldLines(style, change.fields, { ...context, costs: false });
    case 'update':
      return fieldLines(style, change.fields, { ...context, costs: true });
    case 'rename':
      return [
        ...(change.before.address === change.address
          ? []
          : [`${paint(style, 'change', '~')} ${safe(change.before.address)} -> ${safe(change.address)}`]),
        ...fieldLines(style, change.fields, { ...context, costs: true }),
      ];
    case 'replace':
      return fieldLines(style, change.fields, { ...context, because: change.because, costs: true });
    case 'adopt':
      return fieldLines(style, change.fields, { ...context, costs: false });
    case 'conflict':
      return [
        change.command.startsWith('-')
          ? `to take it over, add  ${paint(style, 'bold', safe(change.command))}`
          : `what to do: ${safe(change.command)}`,
      ];
  }
}

function tailOf(style: Style, change: Exclude<Change, { action: 'keep' }>): string[] {
  const hidden = hiddenOf(change);
  const impact = impactOf(style, change);
  return [
    ...(hidden > 0 ? [paint(style, 'dim', `# ${count(hidden, 'unchanged attribute')} hidden`)] : []),
    ...impact,
  ];
}

/** Properties of the file that do not differ. */
function hiddenOf(change: Exclude<Change, { action: 'keep' }>): number {
  if (change.action !== 'update' && change.action !== 'replace') return 0;
  const differing = new Set(change.fields.map(({ prop }) => prop));
  return Object.keys(change.after.props).filter((prop) => !differing.has(prop)).length;
}

/** A container that is only started or stopped has an impact of its own kind. */
function impactOf(style: Style, change: Exclude<Change, { action: 'keep' }>): string[] {
  if (change.action === 'conflict') return [];
  const state = change.fields.find(({ prop }) => prop === 'state');
  const isRunOnly = change.action === 'update' && change.fields.length === 1 && state !== undefined;
  if (!isRunOnly) return impactLines(style, change.impact, change.action);
  const words = state.after === 'running' ? 'starts it' : 'stops it, and it stays down';
  return [`${paint(style, 'dim', 'impact')}  ${paint(style, 'change', words)}`];
}

import type { Change, FieldChange, Plan } from '../../model/index.ts';
import { type RouterOutlook, drifted, plansOf, unread } from '../outlook.ts';
import { count, seconds } from './amounts.ts';
import { header } from './change.ts';
import { fieldLines } from './fields.ts';
import { orphanLines } from './notices.ts';
import { nobody, planHeader, unchecked } from './plan.ts';
import { type Style, indent, paint } from './style.ts';
import { safe, sensitive, shown } from './values.ts';

/** The plan read the other way round: what the router has that the files do not say, and what is missing there. */
export function driftText(style: Style, outlooks: readonly RouterOutlook[]): string {
  const plans = plansOf(outlooks);
  const parts = [
    ...plans.filter((plan) => drifted(plan).length > 0).map((plan) => driftLines(style, plan).join('\n')),
    orphanLines(style, plans).join('\n'),
    headline(style, outlooks),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function driftLines(style: Style, plan: Plan): string[] {
  return [
    planHeader(style, plan),
    ...drifted(plan).flatMap((change) => ['', ...changeLines(style, change)]),
  ];
}

function changeLines(style: Style, change: Change): string[] {
  const { address, at, action } = change;
  const line = (sign: 'create' | 'update' | 'delete' | 'conflict', verdict: string): string =>
    header(
      style,
      { action: sign, address, reason: { code: '', text: '' }, ...(at ? { at } : {}) },
      verdict,
    );
  switch (action) {
    case 'keep':
      return [];
    case 'create':
      return [line('delete', 'is not on the router; apply creates it')];
    case 'delete':
      return [line('create', 'is on the router, but no longer in the files; apply removes it')];
    case 'update':
    case 'replace':
    case 'rename':
      return [line('update', 'differs from the files'), ...indent(differences(style, change), 6)];
    case 'adopt':
      return [line('update', 'is not marked as ours yet; apply writes the marker')];
    case 'conflict':
      return [line('conflict', `is in the way: ${safe(change.reason.text)}`)];
  }
}

/** `~ memoryHigh  256MiB -> unlimited   # apply restores 256MiB`. */
function differences(
  style: Style,
  { address, at, fields }: Extract<Change, { fields: readonly FieldChange[] }>,
): string[] {
  const kind = address.slice(0, address.indexOf('/'));
  const turned = fields.map((field) => ({ ...field, before: field.after, after: field.before }));
  return fieldLines(style, turned, { kind, at, costs: false, note: (field) => restores(kind, field) });
}

function restores(kind: string, { prop, before, secret }: FieldChange): string {
  if (prop === 'state') return before === 'running' ? '# apply starts it' : '# apply stops it';
  if (secret) return '# apply restores it';
  const text = shown(kind, prop, before);
  if (text === sensitive || text.length > 40) return '# apply restores it';
  return before === undefined ? '# apply takes it away' : `# apply restores ${text}`;
}

function headline(style: Style, outlooks: readonly RouterOutlook[]): string {
  const read = outlooks.length - unread(outlooks).length;
  const strays = outlooks.filter(({ plans }) => plans.some((plan) => drifted(plan).length > 0));
  if (outlooks.length === 0) return nobody;
  if (read === 0) return paint(style, 'bad', 'No router could be read.');
  const rows = plansOf(outlooks).reduce((sum, { rowsRead }) => sum + rowsRead, 0);
  if (strays.length === 0) {
    const time = Math.max(...outlooks.map((outlook) => outlook.seconds));
    const who = read === 1 ? 'The router matches' : `${read} routers match`;
    const proof = `(checked ${count(rows, 'row')}, ${seconds(time)})`;
    return `${paint(style, 'good', 'No drift.')} ${who} the files ${proof}.${unchecked(outlooks)}`;
  }
  const resources = plansOf(outlooks).reduce((sum, plan) => sum + drifted(plan).length, 0);
  const rest = read - strays.length;
  const others = rest === 0 ? '' : ` ${count(rest, 'router matches', 'routers match')}.`;
  const what = `${count(resources, 'resource')} on ${count(strays.length, 'router')}.`;
  return `${paint(style, 'warn', 'Drift:')} ${what}${others}${unchecked(outlooks)}`;
}

import type { Change, FieldChange, Plan, Release } from '../../model/index.ts';
import { wireFor } from '../../routeros/rows.ts';
import { type RouterOutlook, differing, hasChanges, plansOf, unread } from '../outlook.ts';
import { count, names, seconds } from './amounts.ts';
import { changeLines } from './change.ts';
import { blocksOf, envLines } from './env-group.ts';
import { orphanLines, refusalLines } from './notices.ts';
import { type Style, glyph, paint } from './style.ts';
import { summaryLine } from './summary.ts';
import { unchecked } from './unchecked.ts';
import { propOf, safe } from './values.ts';

const mostQuietLines = 10;

/** The plan for people: what changes on which router, why it may not run, and one line that sums it up. */
export function planText(style: Style, outlooks: readonly RouterOutlook[], isDestruction = false): string {
  const plans = plansOf(outlooks);
  const refusals = refusalLines(style, plans);
  const parts = [
    ...plans.filter((plan) => differing(plan).length > 0).map((plan) => planLines(style, plan).join('\n')),
    quietLines(style, outlooks).join('\n'),
    orphanLines(style, plans).join('\n'),
    refusals.join('\n'),
    hasChanges(outlooks) ? summaryLine(style, outlooks) : noChanges(style, outlooks, isDestruction),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** One router and stack. */
function planLines(style: Style, plan: Plan): string[] {
  const body = blocksOf(plan.changes.map((change) => onRelease(change, plan.release))).flatMap((block) => {
    const lines = 'list' in block ? envLines(style, block.list, block.changes) : changeLines(style, block);
    return lines.length === 0 ? [] : ['', ...lines];
  });
  return [planHeader(style, plan), ...body];
}

/** Without what this release has no word for and gets by another property (restart words before 7.23). */
function onRelease(change: Change, release: Release): Change {
  if (change.action !== 'create' && change.action !== 'replace') return change;
  const kind = change.address.slice(0, change.address.indexOf('/'));
  const fields = change.fields.filter(({ prop }) => {
    const known = propOf(kind, prop);
    return known === undefined || wireFor(known, release) !== undefined;
  });
  return { ...change, fields: [...fields, ...commentOf(change)] };
}

/** The words that a new row is given beside its properties. */
function commentOf({ action, after }: Extract<Change, { action: 'create' | 'replace' }>): FieldChange[] {
  if (action !== 'create' || after.comment === undefined || after.comment === '') return [];
  return [{ prop: 'comment', before: undefined, after: after.comment, disrupts: 'none', secret: false }];
}

/** `home   arm64 · RouterOS 7.23.3 · stack dns`. */
export function planHeader(style: Style, { router, architecture, release, stack }: Plan): string {
  const facts = [architecture, `RouterOS ${release}`, `stack ${stack}`]
    .map(safe)
    .join(` ${glyph(style, 'middot')} `);
  return `${paint(style, 'bold', safe(router))}   ${paint(style, 'dim', facts)}`;
}

/** Routers without a change, where others have some. */
function quietLines(style: Style, outlooks: readonly RouterOutlook[]): string[] {
  if (!hasChanges(outlooks)) return [];
  const quiet = plansOf(outlooks).filter((plan) => differing(plan).length === 0);
  if (quiet.length > mostQuietLines) return [`${count(quiet.length, 'more plan')} without changes`];
  return quiet.map((plan) => `${planHeader(style, plan)}   no changes`);
}

function noChanges(style: Style, outlooks: readonly RouterOutlook[], isDestruction: boolean): string {
  if (outlooks.length === 0) return nobody;
  const read = outlooks.length - unread(outlooks).length;
  if (read === 0) return paint(style, 'bad', 'No router could be read.');
  const rows = plansOf(outlooks).reduce((sum, { rowsRead }) => sum + rowsRead, 0);
  const time = Math.max(...outlooks.map((outlook) => outlook.seconds));
  const who = read === 1 ? 'The router matches' : `${read} routers match`;
  const proof = `(checked ${count(rows, 'row')}, ${seconds(time)})`;
  if (isDestruction) {
    const stacks = names([...new Set(plansOf(outlooks).map(({ stack }) => safe(stack)))]);
    const has = read === 1 ? 'The router has' : `${read} routers have`;
    return `${paint(style, 'good', 'Nothing to destroy.')} ${has} no row of stack ${stacks} ${proof}.${unchecked(outlooks)}`;
  }
  return `${paint(style, 'good', 'No changes.')} ${who} the files ${proof}.${unchecked(outlooks)}`;
}

/** A part of a fleet may be empty. */
export const nobody = 'Nothing to do: no router is in this shard.';

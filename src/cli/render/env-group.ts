import type { Change, FieldChange } from '../../model/index.ts';
import { header } from './change.ts';
import { fieldLines } from './fields.ts';
import { impactLines, mergedImpact } from './impact.ts';
import { type Style, indent } from './style.ts';

type EnvChange = Extract<Change, { action: 'create' | 'update' | 'delete' }>;

/** Changes as they are shown: one by one, the variables of one env list together. */
export type Block = { readonly list: string; readonly changes: readonly EnvChange[] } | Change;

/** Gathers variables of one list at the place of the first of them; the order of the rest stays. */
export function blocksOf(changes: readonly Change[]): Block[] {
  const lists = new Map<string, EnvChange[]>();
  const blocks: Block[] = [];
  for (const change of changes) {
    const list = groupable(change) ? change.address.slice(0, change.address.lastIndexOf('/')) : undefined;
    if (list === undefined || !groupable(change)) {
      blocks.push(change);
      continue;
    }
    const found = lists.get(list);
    if (found) {
      found.push(change);
      continue;
    }
    const group = [change];
    lists.set(list, group);
    blocks.push({ list, changes: group });
  }
  return blocks;
}

/** A variable of which only the value differs (or comes, or goes) is a line; anything else is shown in full. */
function groupable(change: Change): change is EnvChange {
  if (!change.address.startsWith('env/')) return false;
  if (change.action === 'delete') return true;
  const plain = ['list', 'key', 'value'];
  if (change.action === 'create') return change.fields.every(({ prop }) => plain.includes(prop));
  return change.action === 'update' && change.fields.every(({ prop }) => prop === 'value');
}

/** `~ env/pihole  2 variables differ`, one line a variable. */
export function envLines(style: Style, list: string, changes: readonly EnvChange[]): string[] {
  const [first] = changes;
  if (!first) return [];
  const actions = new Set(changes.map(({ action }) => action));
  const action = actions.size === 1 ? first.action : 'update';
  const reasons = [...new Set(changes.map(({ reason }) => reason.text))];
  const reason = { ...first.reason, text: reasons.length === 1 ? (reasons[0] ?? '') : '' };
  const fields = changes.map((change) => variable(change, list));
  const impact = impactLines(style, mergedImpact(changes.map((change) => change.impact)), action);
  const { at, ...head } = { ...first, action, address: list as Change['address'], reason };
  const place = action === 'delete' ? {} : at === undefined ? {} : { at };
  return [
    header(style, { ...head, ...place }),
    ...indent(
      [...fieldLines(style, fields, { kind: 'env', at, costs: action === 'update' }), ...impact],
      6,
    ),
  ];
}

/** The variable's value under the variable's name. */
function variable({ action, address, at, fields }: EnvChange, list: string): FieldChange {
  const value = fields.find(({ prop }) => prop === 'value') ?? {
    before: action === 'delete' ? '' : undefined,
    after: action === 'create' ? '' : undefined,
    disrupts: 'none',
    secret: false,
  };
  return { ...value, prop: address.slice(list.length + 1), ...(at ? { at } : {}) };
}

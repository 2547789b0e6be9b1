import type { Change, FieldChange, Judged } from '../../model/index.ts';
import { header } from './change.ts';
import { fieldLines } from './fields.ts';
import { type Style, indent, paint } from './style.ts';
import { safe, sensitive, shown } from './values.ts';

type Sign = 'create' | 'update' | 'delete' | 'conflict';

/** Findings of one stack, each block one resource: what differs of a row stands together. */
export function findingLines(style: Style, findings: readonly Judged[]): string[][] {
  const groups = new Map<unknown, Judged[]>();
  for (const finding of findings) {
    const key = finding.change ?? finding;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].map((group) => blockOf(style, group));
}

function blockOf(style: Style, group: readonly Judged[]): string[] {
  const [first] = group;
  if (!first) return [];
  const { change, address, reason, hint, at } = first;
  const notes = notesOf(style, group);
  if (!change) {
    const where = { ...(at ? { at } : {}), reason: { code: '', text: '' } };
    const who = address ?? first.router;
    // A problem says who it is about; here that stands before it.
    const words = reason.startsWith(`${who}: `) ? reason.slice(who.length + 2) : reason;
    const line = header(style, { action: 'conflict', address: who, ...where }, `${safe(words)}${notes}`);
    return [line, ...(hint === undefined ? [] : indent([safe(hint)], 6))];
  }
  const of = (action: Sign, words: string): string =>
    header(
      style,
      {
        action,
        address: change.address,
        reason: { code: '', text: '' },
        ...(change.at ? { at: change.at } : {}),
      },
      `${words}${notes}`,
    );
  switch (change.action) {
    case 'keep':
      return [of('conflict', safe(reason))];
    case 'create':
      return [of('delete', 'is not on the router; apply creates it')];
    case 'delete':
      return [of('create', 'is on the router, but no longer in the files; apply removes it')];
    case 'update':
    case 'replace':
    case 'rename':
      return [
        of('update', 'differs from the files'),
        ...indent(
          differences(
            style,
            change,
            group.flatMap(({ field }) => field ?? []),
          ),
          6,
        ),
      ];
    case 'adopt':
      return [of('update', 'is not marked as ours yet; apply writes the marker')];
    case 'conflict':
      return [of('conflict', `is in the way: ${safe(change.reason.text)}`)];
  }
}

/** What is not plain drift that counts: the sorts beside `config`, and why something does not count. */
function notesOf(style: Style, group: readonly Judged[]): string {
  const sorts = [...new Set(group.map(({ category }) => category))].filter((one) => one !== 'config');
  const isQuiet = group.every(({ counts }) => !counts);
  const words = [
    ...sorts,
    ...(group.every(({ fixed }) => fixed) ? ['put right'] : isQuiet ? ['does not count'] : []),
  ];
  return words.length === 0 ? '' : `  ${paint(style, 'dim', `(${words.join(', ')})`)}`;
}

/** `~ memoryHigh  256MiB -> unlimited   # apply restores 256MiB`. */
function differences(style: Style, { address, at }: Change, fields: readonly FieldChange[]): string[] {
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

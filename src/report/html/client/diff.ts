import type { Field, Value } from '../../../generated/documents.ts';
import type { Row, Values } from '../packed.ts';
import { shown } from '../words.ts';
import { compareItems, compareTexts, type Piece, type Sides } from './compare.ts';
import { h, unseen } from './dom.ts';
import { sideNames } from './marks.ts';
import { placeOf } from './place.ts';

/** Old and new beside one another; of what comes or goes, one side is empty. */
export function diffOf(row: Row): HTMLElement {
  const { action } = row;
  const fields: readonly Field[] =
    action === 'create'
      ? sides(row, (value) => ({ after: value }))
      : action === 'delete'
        ? sides(row, (value) => ({ before: value }))
        : (row.fields ?? []);
  const because = new Set(row.because);
  const isOneSided = action === 'create' || action === 'delete';
  const lines = fields.map((field) => lineOf(field, because.has(field.name), row));
  const most = action === 'delete' ? 6 : 14;
  const rest = isOneSided && lines.length > most + 2 ? lines.slice(most) : [];
  for (const line of rest) line.hidden = true;
  const foot = h(
    'tr',
    'rest',
    h(
      'td',
      { attrs: { colspan: 3 } },
      moreButton(rest, () => {
        foot.remove();
      }),
    ),
  );
  return h(
    'table',
    isOneSided ? 'diff single' : 'diff',
    h('caption', 'unseen', `What differs in ${row.address}`),
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        ...['property', ...sideNames()].map((text) => h('th', { attrs: { scope: 'col' } }, text)),
      ),
    ),
    h('tbody', {}, lines, rest.length > 0 ? foot : undefined),
  );
}

function moreButton(rest: readonly HTMLElement[], shown: () => void): HTMLElement {
  return h(
    'button',
    {
      class: 'more',
      attrs: { type: 'button' },
      on: {
        click: () => {
          for (const line of rest) line.hidden = false;
          shown();
        },
      },
    },
    `${rest.length} more properties`,
  );
}

function sides(row: Row, side: (value: Value) => Partial<Field>): readonly Field[] {
  const hidden = new Set(row.hidden);
  return Object.entries(row.values).map(([name, value]): Field => ({
    name,
    disruption: 'none',
    ...side(value),
    ...(hidden.has(name) ? { sensitive: true } : {}),
  }));
}

function lineOf(field: Field, forces: boolean, row: Row): HTMLElement {
  const [before, after] = compared(field);
  const isChange = row.action === 'update' || row.action === 'replace';
  const cost =
    forces || field.disruption === 'recreate'
      ? 'forces replacement'
      : field.disruption === 'restart'
        ? 'needs a restart'
        : '';
  const source = field.source;
  const isElsewhere = source && !(row.source?.[0] === source.file && row.source[1] === source.line);
  return h(
    'tr',
    {},
    h(
      'th',
      { attrs: { scope: 'row' } },
      field.name,
      isChange && cost !== '' ? h('span', `cost${forces ? ' forces' : ''}`, cost) : undefined,
    ),
    h('td', field.before === undefined ? 'none' : 'old', before),
    h(
      'td',
      field.after === undefined ? 'none' : 'new',
      after,
      isElsewhere ? placeOf([source.file, source.line]) : undefined,
    ),
  );
}

function compared({ name, before, after, sensitive }: Field): [Node[], Node[]] {
  if (sensitive) return [hiddenSide(before), hiddenSide(after, before !== undefined)];
  if (before === undefined || after === undefined) return [plainSide(name, before), plainSide(name, after)];
  if (typeof before === 'object' || typeof after === 'object')
    return drawn(compareItems(itemsOf(before), itemsOf(after)), 'item');
  const [old, now] = [shown(name, before), shown(name, after)];
  if (old.includes('\n') || now.includes('\n'))
    return drawn(compareItems(old.split('\n'), now.split('\n')), 'line');
  return drawn(compareTexts(old, now), 'part');
}

const itemsOf = (value: Value): readonly string[] => (typeof value === 'object' ? value : [String(value)]);

function hiddenSide(value: Value | undefined, differs = false): Node[] {
  if (value === undefined) return [nothing()];
  return [h('span', 'secret', 'hidden'), ...(differs ? [document.createTextNode(' differs')] : [])];
}

const nothing = (): Node => unseen('nothing');

function plainSide(name: string, value: Value | undefined): Node[] {
  if (value === undefined) return [nothing()];
  return [valueOf(name, value)];
}

function drawn([before, after]: Sides, kind: string): [Node[], Node[]] {
  const side = (pieces: readonly Piece[], tag: 'del' | 'ins'): Node[] =>
    pieces.length === 0
      ? [h('span', 'soft', 'none')]
      : pieces.map(({ text, differs }) => h(differs ? tag : 'span', kind, text === '' ? ' ' : text));
  return [side(before, 'del'), side(after, 'ins')];
}

const longest = 1200;

/** One value; a long one is cut, with a button that shows the rest. */
export function valueOf(name: string, value: Value): HTMLElement {
  if (typeof value === 'object' && value.length > 1)
    return h(
      'span',
      {},
      value.map((item) => h('span', 'item', item)),
    );
  const text = shown(name, value);
  const isQuiet = value === '' || (typeof value === 'object' && value.length === 0);
  if (text.length <= longest) return h('span', isQuiet ? 'soft' : text.includes('\n') ? 'text' : '', text);
  const whole = h('span', 'text', `${text.slice(0, longest)}… `);
  const button = h(
    'button',
    {
      class: 'more',
      attrs: { type: 'button' },
      on: {
        click: () => {
          whole.textContent = text;
        },
      },
    },
    `show all ${text.length.toLocaleString('en-US')} characters`,
  );
  whole.append(button);
  return whole;
}

/** The properties of what does not change. */
export function propertiesOf(values: Values, hidden: readonly string[] = []): HTMLElement {
  return h(
    'dl',
    'properties',
    Object.entries(values).map(([name, value]) =>
      h(
        'div',
        {},
        h('dt', {}, name),
        h('dd', {}, hidden.includes(name) ? h('span', 'secret', 'hidden') : valueOf(name, value)),
      ),
    ),
  );
}

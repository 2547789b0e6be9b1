import type { ResourceChange } from '../../generated/documents.ts';
import { differences, verdicts } from '../../model/index.ts';
import type { About } from '../about.ts';
import { count, megabytes, names, seconds } from '../amounts.ts';
import { fieldsOf, type ShownField } from '../fields.ts';
import { type Verb, verbOf } from '../reading.ts';
import { visible } from '../visible.ts';
import { details, fence, htmlCode, htmlPlace, text } from './escape.ts';

const emoji: Readonly<Record<Verb, string>> = {
  create: '➕',
  update: '🔁',
  replace: '♻️',
  delete: '🗑️',
  adopt: '🤝',
  rename: '🏷️',
  conflict: '⛔',
  keep: '✔️',
};

const driftEmoji: Partial<Readonly<Record<Verb, string>>> = { create: '➖', delete: '➕', conflict: '⛔' };

/** What the next apply does about it is said where no reader would think of it. */
const drifted: Readonly<Record<Verb, string>> = {
  ...differences,
  create: `${differences.create}; apply creates it`,
  delete: `${differences.delete}; apply removes it`,
};

/** One change, or the variables of one list, which people think of as one. */
export interface Block {
  readonly address: string;
  readonly verb: Verb;
  readonly changes: readonly [ResourceChange, ...ResourceChange[]];
}

/** Variables of which only the value differs (or that come, or go) stand together, at the place of the first. */
export function blocksOf(changes: readonly ResourceChange[]): readonly Block[] {
  const blocks = new Map<
    string,
    { address: string; verb: Verb; changes: [ResourceChange, ...ResourceChange[]] }
  >();
  for (const change of changes) {
    const { router, stack, address } = change;
    const verb = verbOf(change);
    const isVariable = address.startsWith('env/') && ['create', 'update', 'delete'].includes(verb);
    const list = isVariable ? address.slice(0, address.lastIndexOf('/')) : address;
    const key = [router, stack, list, isVariable ? '' : verb].join('\n');
    const block = blocks.get(key);
    if (!block) blocks.set(key, { address: list === 'env' ? address : list, verb, changes: [change] });
    else {
      block.changes.push(change);
      if (block.verb !== verb) block.verb = 'update';
    }
  }
  return [...blocks.values()];
}

export interface ChangeStyle {
  readonly about: About;
  readonly isDrift: boolean;
  /** With what differs; without, the summary is all. */
  readonly hasBody: (verb: Verb) => boolean;
  readonly isOpen: boolean;
}

/** A change that unfolds. */
export function blockText(block: Block, style: ChangeStyle): string {
  const summary = summaryOf(block, style);
  if (!style.hasBody(block.verb)) return `- ${summary}`;
  const lines = block.changes.flatMap((change) => linesOf(change, block, style.isDrift));
  const parts = [
    ...(lines.length > 0 ? [fence('diff', lines)] : []),
    ...(style.isDrift ? [] : impactOf(block)),
  ];
  return parts.length === 0 ? `- ${summary}` : details(summary, parts.join('\n\n'), style.isOpen);
}

function summaryOf({ address, verb, changes }: Block, { about, isDrift }: ChangeStyle): string {
  const [first] = changes;
  const { router, reason, action_reason: code, source, previous_address: former } = first;
  const many = changes.length > 1 ? ` (${count(changes.length, 'variable')})` : '';
  const plain = ['not-on-router', 'differs'].includes(code) || reason === '' || isDrift;
  const why = plain && verb !== 'conflict' ? '' : ` — ${text(reason)}`;
  const was = former === undefined ? '' : ` (was ${htmlCode(former)})`;
  const where = source && verb !== 'delete' ? ` (${htmlPlace(source, about)})` : '';
  const verdict = (isDrift ? drifted : verdicts)[verb];
  const sign = isDrift ? (driftEmoji[verb] ?? emoji.update) : emoji[verb];
  return `${sign} ${htmlCode(`${router} · ${address}`)}${many} ${verdict}${was}${why}${where}`;
}

/** Lines of a `diff` fence, which colours `+`, `-` and `!`. */
function linesOf(change: ResourceChange, block: Block, isDrift: boolean): string[] {
  const shown = fieldsOf(change).map((field) => (isDrift ? turned(field) : field));
  const isVariable = change.address.startsWith('env/') && block.address !== change.address;
  const verb = verbOf(change);
  if (isVariable) {
    const value = shown.find(({ name }) => name === 'value');
    const name = change.address.slice(block.address.length + 1);
    const sign = sides[isDrift ? mirrored(verb) : verb] ?? '~';
    const field = { ...(value ?? nothing), name, sign };
    const width = Math.max(...block.changes.map((one) => one.address.length - block.address.length - 1));
    return fieldLines([field], Math.min(30, width), false);
  }
  const width = Math.min(30, Math.max(0, ...shown.map(({ name }) => name.length)));
  return fieldLines(shown, width, change.change.before !== null && change.change.after !== null);
}

const sides: Partial<Readonly<Record<Verb, ShownField['sign']>>> = { create: '+', delete: '-' };
const mirrored = (verb: Verb): Verb => (verb === 'create' ? 'delete' : verb === 'delete' ? 'create' : verb);
const nothing: ShownField = { name: '', sign: '~', sensitive: true, disruption: 'none', forces: false };

function turned(field: ShownField): ShownField {
  const { name, before, after, sign, sensitive, lines, source } = field;
  return {
    name,
    sensitive,
    forces: false,
    disruption: 'none',
    sign: sign === '+' ? '-' : sign === '-' ? '+' : '~',
    ...(source ? { source } : {}),
    ...(after === undefined ? {} : { before: after }),
    ...(before === undefined ? {} : { after: before }),
    ...(lines ? { lines: lines.map((line) => (line.startsWith('+') ? '-' : '+') + line.slice(1)) } : {}),
  };
}

/** `null` is told where a property goes, not where the whole row does. */
function fieldLines(fields: readonly ShownField[], width: number, tellsNull: boolean): string[] {
  return fields.flatMap((field) => {
    const sign = field.sign === '~' ? '!' : field.sign;
    const cost = field.forces
      ? '   # forces replacement'
      : field.disruption === 'restart'
        ? '   # needs a restart'
        : '';
    const head = `${sign} ${visible(field.name).padEnd(width)}  ${valueOf(field, tellsNull)}${cost}`;
    return [head, ...(field.lines ?? []).map((line) => visible(line))];
  });
}

function valueOf({ before, after, sensitive, sign, lines }: ShownField, tellsNull: boolean): string {
  if (sensitive) return sign === '~' ? '(sensitive, changed)' : '(sensitive)';
  if (lines) return '(text, see below)';
  if (before === undefined) return visible(after ?? '');
  if (after === undefined) return `${visible(before)}${tellsNull ? ' -> null' : ''}`;
  return `${visible(before)} -> ${visible(after)}`;
}

/** What it means for those who use the service. */
function impactOf({ changes, verb }: Block): string[] {
  const impacts = changes.map(({ impact }) => impact);
  const list = (pick: (impact: ResourceChange['impact']) => readonly string[]): string =>
    names([...new Set(impacts.flatMap(pick))].map(htmlCode));
  const down = Math.max(0, ...impacts.map(({ downtimeSeconds = 0 }) => downtimeSeconds));
  const bytes = impacts.reduce((sum, { pullBytes = 0 }) => sum + pullBytes, 0);
  const restarts = list((impact) => impact.restarts);
  const loses = list((impact) => impact.loses);
  const keeps = list((impact) => impact.keeps);
  const [update] = impacts.flatMap((impact) => impact.update ?? []);
  const commands = changes.flatMap(({ command }) => command ?? []);
  const parts = [
    ...(restarts === '' ? [] : [`restarts ${restarts}`]),
    ...(down > 0 ? [`≈${seconds(Math.ceil(down))} down`] : []),
    ...(impacts.some(({ pulls }) => pulls)
      ? [`pulls ${bytes > 0 ? `≈${megabytes(bytes)}` : 'the image'}`]
      : []),
    ...(update ? [`${update.strategy}: ${text(update.why)}`] : []),
    ...(loses === '' ? [] : [`**loses** ${loses}`]),
    ...(keeps === '' || verb === 'update' ? [] : [`keeps ${keeps}`]),
    ...commands.map((command) =>
      command.startsWith('-') ? `to take it over, add ${htmlCode(command)}` : text(command),
    ),
  ];
  return parts.length === 0 ? [] : [parts.join(' · ')];
}

import type { Command, Counts, RouterCard, Status, Verdict } from './packed.ts';
import { count, names } from './words.ts';

/** The page in one sentence, and what stands against it in a second. */
export function verdictOf(command: Command, cards: readonly RouterCard[]): Verdict {
  const [first] = cards;
  if (!first) return { headline: 'No router was chosen.', lead: '', tone: 'good' };
  const number = (...wanted: readonly Status[]): number =>
    cards.filter(({ status }) => wanted.includes(status)).length;
  const isBad = number('failed', 'unreachable', 'refused') > 0;
  const tone = isBad ? 'bad' : number('match') < cards.length ? 'change' : 'good';
  if (cards.length === 1) return { headline: oneLine(command, first), lead: first.note ?? '', tone };
  return { headline: manyLine(command, cards, number), lead: leadOf(command, number), tone };
}

type Number = (...statuses: readonly Status[]) => number;

const acts: Readonly<Record<'apply' | 'destroy', readonly [failed: string, done: string]>> = {
  apply: ['Apply failed on', 'Apply changed'],
  destroy: ['Destroy failed on', 'Destroy removed the stack from'],
};

function manyLine(command: Command, cards: readonly RouterCard[], number: Number): string {
  const all = count(cards.length, 'router');
  const of = (amount: number): string => `${amount.toLocaleString('en-US')} of ${all}`;
  if (command === 'apply' || command === 'destroy') {
    const [failed, done] = acts[command];
    if (number('failed') > 0) return `${failed} ${of(number('failed'))}.`;
    return number('done') > 0 ? `${done} ${of(number('done'))}.` : nothing(of, number);
  }
  if (command === 'plan') {
    const changing = cards.filter(({ counts }) => changesOf(counts) !== '').length;
    return changing > 0 ? `${of(changing)} would change.` : nothing(of, number, 'Nothing would change.');
  }
  if (number('differs') > 0)
    return `${of(number('differs'))} ${number('differs') === 1 ? 'differs' : 'differ'} from the files.`;
  if (number('done') > 0) return `Drift was put right on ${of(number('done'))}.`;
  return nothing(of, number, 'No router has drifted.');
}

/** That nothing is to be done can be said only of what was read. */
function nothing(of: (amount: number) => string, number: Number, calm = 'Nothing was to be done.'): string {
  const unread = number('failed', 'unreachable');
  return unread > 0 ? `${of(unread)} could not be read.` : calm;
}

function oneLine(command: Command, { name, status, counts, read }: RouterCard): string {
  const words: Readonly<Record<Status, string>> = {
    failed: read === false ? 'it could not be read' : `the ${command} failed`,
    unreachable: 'it does not answer',
    refused: 'the plan is refused',
    untouched: 'nothing was done',
    differs: command === 'drift' ? 'it differs from the files' : changesOf(counts),
    done: command === 'destroy' ? 'the stack is gone' : 'it is as the files say now',
    match: 'it is as the files say',
  };
  return `${name}: ${words[status]}.`;
}

export const verbs = [
  ['create', 'to add'],
  ['update', 'to change'],
  ['replace', 'to replace'],
  ['delete', 'to destroy'],
  ['adopt', 'to adopt'],
  ['rename', 'to rename'],
  ['conflict', 'in conflict'],
] as const;

/** `7 to add, 2 to replace`. */
function changesOf(counts: Counts): string {
  return verbs
    .flatMap(([action, words]) => (counts[action] ? [`${counts[action]} ${words}`] : []))
    .join(', ');
}

function leadOf(command: Command, number: Number): string {
  const told = (status: Status, one: string, many: string): string[] => {
    const amount = number(status);
    return amount === 0 ? [] : [`${amount.toLocaleString('en-US')} ${amount === 1 ? one : many}`];
  };
  const isAct = command === 'apply' || command === 'destroy';
  const parts = [
    ...told('match', 'matches the files', 'match the files'),
    ...told('untouched', 'was not touched', 'were not touched'),
    ...told('refused', 'is refused', 'are refused'),
    ...(isAct ? [] : told('failed', 'could not be read', 'could not be read')),
    ...told('unreachable', 'does not answer', 'do not answer'),
  ];
  return parts.length === 0 ? '' : `${names(parts, 6)}.`;
}

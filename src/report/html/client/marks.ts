import { verdicts } from '../../../model/verdicts.ts';
import type { Action, Command, Status } from '../packed.ts';

/** Sign and word of what happens to a resource; never colour alone. */
export const actionMarks: Readonly<
  Record<Action, readonly [sign: string, asked: string, differing: string]>
> = {
  create: ['+', 'was to be created', 'is missing'],
  update: ['~', 'was to be changed', 'differs'],
  replace: ['±', 'was to be replaced', 'differs, and must be replaced'],
  delete: ['−', 'was to be destroyed', 'is no longer in the files'],
  adopt: ['›', 'was to be adopted', 'is to be adopted'],
  rename: ['›', 'was to be renamed', 'has its old name'],
  conflict: ['!', 'was in the way', 'is in the way'],
  keep: ['=', 'was as the files say', 'is as the files say'],
};

let tense: 'coming' | 1 | 2 = 'coming';

/** A plan speaks of what will be, an apply of what was to be, drift of what is. */
export function speakOf(command: Command): void {
  tense = command === 'plan' ? 'coming' : command === 'drift' ? 2 : 1;
}

/** What the two sides of a difference are. */
export const sideNames = (): readonly string[] =>
  tense === 1 ? ['before', 'wanted'] : ['on the router', 'in the files'];

export const wordOf = (action: Action): string =>
  tense === 'coming' ? verdicts[action] : actionMarks[action][tense];

/** `2026-11-27`: the same for everybody who looks at it. */
export const day = (at: string): string => at.slice(0, 10);

/** Sign, word of one router, word of several. */
export const statusMarks: Readonly<Record<Status, readonly [sign: string, word: string, words: string]>> = {
  failed: ['✕', 'failed', 'failed'],
  unreachable: ['?', 'unreachable', 'unreachable'],
  refused: ['!', 'refused', 'refused'],
  untouched: ['○', 'not touched', 'not touched'],
  differs: ['~', 'differs', 'differ'],
  done: ['✓', 'done', 'done'],
  match: ['=', 'matches', 'match'],
};

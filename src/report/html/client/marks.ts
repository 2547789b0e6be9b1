import type { Action, Command, Status } from '../packed.ts';

/** Sign and word of what happens to a resource; never colour alone. */
export const actionMarks: Readonly<
  Record<Action, readonly [sign: string, coming: string, asked: string, differing: string]>
> = {
  create: ['+', 'will be created', 'was to be created', 'is missing'],
  update: ['~', 'will be changed in place', 'was to be changed', 'differs'],
  replace: ['±', 'must be replaced', 'was to be replaced', 'differs, and must be replaced'],
  delete: ['−', 'will be destroyed', 'was to be destroyed', 'is no longer in the files'],
  adopt: ['›', 'will be adopted', 'was to be adopted', 'is to be adopted'],
  rename: ['›', 'will be renamed', 'was to be renamed', 'has its old name'],
  conflict: ['!', 'is in the way', 'was in the way', 'is in the way'],
  keep: ['=', 'is as the files say', 'was as the files say', 'is as the files say'],
};

let tense: 1 | 2 | 3 = 1;

/** A plan speaks of what will be, an apply of what was to be, drift of what is. */
export function speakOf(command: Command): void {
  tense = command === 'plan' ? 1 : command === 'drift' ? 3 : 2;
}

/** What the two sides of a difference are. */
export const sideNames = (): readonly string[] =>
  tense === 2 ? ['before', 'wanted'] : ['on the router', 'in the files'];

export const wordOf = (action: Action): string => actionMarks[action][tense];

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

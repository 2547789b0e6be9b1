import type { Trap } from '../device/types.ts';
import type { Dialect, Sentence, TaggedCall } from './sentence.ts';

/** How a router writes as long as the fault is armed. */
export interface Shape {
  readonly segment?: number;
  readonly splitAt?: number;
  readonly wordByWord?: true;
  readonly splitTerminator?: true;
  readonly splitLength?: true;
  readonly interleave?: true;
  readonly tagPosition?: 'second' | 'last';
  readonly empty?: boolean;
  readonly idleDropMs?: number;
  readonly beforeLogin?: 'fatal' | 'trap';
}

/** A reply that breaks off: after so many bytes, in the middle of it, or in the middle of its last row. */
export interface Cut {
  readonly at: number | 'half' | 'mid-row';
  readonly how: 'fin' | 'rst';
}

/** Changes the sentences of a reply, e.g. puts a foreign one before them. */
export type Edit = (
  sentences: readonly Sentence[],
  tagged: TaggedCall,
  dialect: Dialect,
) => readonly Sentence[];

/** What happens to one command; nothing set is the usual case: carry out, answer. */
export interface Treatment {
  /** In place of carrying it out. */
  readonly instead?:
    | { readonly kind: 'drop' | 'kill' | 'stall' | 'mute' }
    | { readonly kind: 'fatal'; readonly reason: string }
    | { readonly kind: 'traps'; readonly traps: readonly Trap[] };
  /** Carried out, and then, in place of the answer. */
  readonly after?: 'drop' | 'kill' | 'lose';
  readonly delayMs?: number;
  readonly edit?: Edit;
  readonly cut?: Cut;
  readonly controlByte?: true;
}

/** What happens to a connection that comes in. */
export type Reception = 'refuse' | 'mute';

/** What happens to a login instead of the device's answer. */
export type LoginAnswer =
  { readonly kind: 'trap'; readonly message: string } | { readonly kind: 'challenge' };

/** Two treatments of one command; the later armed wins where they contradict, edits add up. */
export function bothTreatments(first: Treatment, second: Treatment): Treatment {
  const edits = [first.edit, second.edit].filter((edit) => edit !== undefined);
  if (edits.length < 2) return { ...first, ...second };
  const edit: Edit = (sentences, tagged, dialect) =>
    edits.reduce((current, next) => next(current, tagged, dialect), sentences);
  return { ...first, ...second, edit };
}

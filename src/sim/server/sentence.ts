import type { ApiCall, ApiReply, Trap } from '../device/types.ts';

export type Sentence = readonly string[];

/** A command as the server sees it: the device's call and the tag to answer with. */
export interface TaggedCall {
  readonly call: ApiCall;
  readonly tag: string | undefined;
}

/** How this router writes its replies: what differs by release, or is not established. */
export interface Dialect {
  /** The manual shows `.tag` last, captures show it second (wire-protocol.md 1.2). */
  readonly tagPosition: 'second' | 'last';
  /** `!empty` before `!done` where a query returns nothing; 7.18 and later (wire-protocol.md 1.2). */
  readonly empty: boolean;
}

/** Takes a sentence apart: `=name=value` is split at its second `=`, the order of words has no meaning. */
export function readCall(words: Sentence): TaggedCall {
  const attributes = new Map<string, string>();
  const queries: string[] = [];
  let tag: string | undefined;
  for (const word of words.slice(1)) {
    if (word.startsWith('.tag=')) tag = word.slice('.tag='.length);
    else if (word.startsWith('?')) queries.push(word);
    else if (word.startsWith('=')) {
      const split = word.indexOf('=', 1);
      if (split < 0) attributes.set(word.slice(1), '');
      else attributes.set(word.slice(1, split), word.slice(split + 1));
    }
  }
  return { call: { command: words[0] ?? '', attributes, queries }, tag };
}

/** The last part of a command: `print` of `/container/print`. */
export function verbOf(command: string): string {
  return command.slice(command.lastIndexOf('/') + 1);
}

const readVerbs: ReadonlySet<string> = new Set(['print', 'get', 'getall', 'listen', 'monitor']);

/** Does it only look? Everything else counts as a write (wire-protocol.md 4.3 rule 3). */
export function isRead(command: string): boolean {
  return readVerbs.has(verbOf(command));
}

/** The sentences of a reply: rows or trap, `!empty` where the dialect has it, `!done`. */
export function replySentences(tagged: TaggedCall, reply: ApiReply, dialect: Dialect): Sentence[] {
  const { call, tag } = tagged;
  const done = sentence('!done', reply.done, tag, dialect);
  if (reply.trap !== undefined) return [trapSentence(reply.trap, tag, dialect), done];
  const rows = reply.rows.map((row) => sentence('!re', row, tag, dialect));
  // "console - put !empty sentence when API query returns nothing" (changelog 7.18, wire-protocol.md 1.2):
  // a query is a read; set and remove stay a bare !done (wire-protocol.md 1.5).
  const nothing = rows.length === 0 && Object.keys(reply.done).length === 0 && isRead(call.command);
  return nothing && dialect.empty ? [sentence('!empty', {}, tag, dialect), done] : [...rows, done];
}

/** `!trap` with its category, where there is one. */
export function trapSentence(trap: Trap, tag: string | undefined, dialect: Dialect): Sentence {
  const category = trap.category === undefined ? {} : { category: String(trap.category) };
  return sentence('!trap', { ...category, message: trap.message }, tag, dialect);
}

/** One reply sentence; the tag stands where the dialect puts it. */
export function sentence(
  word: string,
  attributes: Readonly<Record<string, string>>,
  tag: string | undefined,
  dialect: Dialect,
): Sentence {
  const body = Object.entries(attributes).map(([name, value]) => `=${name}=${value}`);
  if (tag === undefined) return [word, ...body];
  return dialect.tagPosition === 'last' ? [word, ...body, `.tag=${tag}`] : [word, `.tag=${tag}`, ...body];
}

/** A bare reason, no `=message=` (wire-protocol.md 1.2); it concerns the connection, so it has no tag. */
export function fatalSentence(reason: string): Sentence {
  return ['!fatal', reason];
}

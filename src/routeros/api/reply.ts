import { Bare, type WireRow } from '../../model/index.ts';
import { RouterError } from '../error.ts';
import { noteNotUtf8 } from '../not-utf8.ts';
import type { ReceivedWord } from './framing.ts';

const REPLIES = ['!re', '!done', '!trap', '!empty', '!fatal'] as const;
type ReplyWord = (typeof REPLIES)[number];

/** One sentence from the router. `bare` are words that are no attributes: the reason of a `!fatal`. */
export interface Reply {
  readonly word: ReplyWord;
  readonly tag: string | undefined;
  readonly row: WireRow;
  readonly bare: readonly string[];
}

/** Takes a sentence apart. The tag may stand anywhere (wire-protocol.md 1.2). */
export function parseReply(words: readonly ReceivedWord[]): Reply {
  const word = REPLIES.find((known) => known === words[0]);
  if (word === undefined) {
    // The word itself stays out of the message: a peer that speaks something else may say anything here.
    throw new RouterError(
      'protocol',
      'unknown-reply',
      'a sentence starts with no reply word that RouterOS has',
    );
  }
  const row = new Bare<string>();
  const bare: string[] = [];
  let tag: string | undefined;
  let foreign = false;
  for (let index = 1; index < words.length; index++) {
    const received = words[index] ?? '';
    const isText = typeof received === 'string';
    foreign ||= !isText;
    const text = isText ? received : received.toString('latin1');
    if (text.startsWith('=')) {
      // `=name=value`: the value may hold `=` itself, and may be missing with its `=`.
      const equals = text.indexOf('=', 1);
      if (equals < 0) row[text.slice(1)] = '';
      else row[text.slice(1, equals)] = text.slice(equals + 1);
    } else if (text.startsWith('.tag=')) tag = text.slice(5);
    else bare.push(text);
  }
  if (foreign) noteNotUtf8(row);
  return { word, tag, row, bare };
}

import { createHash } from 'node:crypto';
import type { Mark } from '../model/index.ts';

/** The longest marker, bytes: what a comment takes is not documented (routeros.md 6.16), so we stay short. */
const maxBytes = 96;
const opening = '[rosctr:';

/**
 * The marker of a row: `[rosctr:dns container/pihole]`, with ` !` before the bracket where the row's value is a
 * secret. Pure ASCII, so that no client, export or WinBox can bend it (wire-protocol.md 1.7).
 */
export function formatMark({ stack, kind, key, secret }: Mark): string {
  return `${opening}${stack} ${kind}/${markedKey(stack, kind, key)}${secret ? ' !' : ''}]`;
}

/** What a key cannot have in a marker. */
const unfit = /[^\x21-\x5a\x5e-\x7e]/;

/** The key as it stands in a marker: what does not fit, or is not plain, ends in a digest of the whole. */
function markKey(key: string, room: number): string {
  if (key.length <= room && !unfit.test(key)) return key;
  const plain = key.replaceAll(new RegExp(unfit, 'g'), '_');
  const digest = createHash('sha256').update(key).digest('hex').slice(0, 8);
  return `${plain.slice(0, room - 9)}~${digest}`;
}

/** The local key by which a row with this key is found again. Keys too long for a marker are known by their digest. */
export function markedKey(stack: string, kind: string, key: string): string {
  // As if it were secret: a key must not change its form when a value becomes one.
  const frame = opening.length + stack.length + kind.length + ' / !]'.length;
  return markKey(key, maxBytes - frame);
}

export type ReadMark =
  | { readonly mark: Mark; readonly text: string }
  | { readonly mark: undefined; readonly text: string; readonly damaged: boolean };

/** Takes a comment apart: the user's text, byte for byte, and the marker at its end. */
export function readMark(comment: string): ReadMark {
  const match =
    /^(?:([\s\S]*) )?\[rosctr:([a-z0-9-]{1,32}) ([a-z0-9-]+)\/([\x21-\x5a\x5e-\x7e]+)( !)?\]$/.exec(
      comment,
    );
  if (!match) return { mark: undefined, text: comment, damaged: comment.includes(opening) };
  const [, text = '', stack = '', kind = '', key = '', secret] = match;
  return { mark: { stack, kind, key, secret: secret !== undefined }, text };
}

/** The comment of a row of ours. */
export function joinComment(text: string, mark: Mark): string {
  return text === '' ? formatMark(mark) : `${text} ${formatMark(mark)}`;
}

/**
 * What RouterOS shows in the place of a container's comment when something went wrong (routeros.md 2.2, 2.3;
 * transcripts 08, 44-48, 56).
 */
const errorTexts = [
  /^could not acquire interface/i,
  /^exited with (status|signal)/i,
  /^start failed/i,
  /^execvpe? /i,
  /failed to (extract|load|download|import|get)/i,
  /^was unable to import/i,
  /^error getting layer/i,
  /^could not (add|import|start)/i,
  /missing, need repull/i,
];

/** Is this comment RouterOS speaking, not the user? */
export function isErrorText(comment: string): boolean {
  return errorTexts.some((pattern) => pattern.test(comment));
}

import type { Cut, Shape } from './fault-effects.ts';
import { frameSentence } from './framing.ts';
import type { Sentence } from './sentence.ts';

/** The framed words of a reply, cut off or spoiled as a fault wants it. */
export function framesOf(
  sentences: readonly Sentence[],
  spoil: { readonly cut?: Cut; readonly controlByte?: true } = {},
): readonly Buffer[] {
  const framed = sentences.map(frameSentence);
  const frames = spoil.controlByte === true ? [Buffer.of(0xf9), ...framed.flat()] : framed.flat();
  return spoil.cut === undefined ? frames : firstBytes(frames, cutAt(spoil.cut, framed));
}

/** The pieces in which the frames leave: cut wherever the shape wants a new segment. */
export function segmentsOf(frames: readonly Buffer[], shape: Shape): readonly Buffer[] {
  const bytes = Buffer.concat(frames);
  const cuts = new Set<number>([bytes.length]);
  const step = shape.segment ?? bytes.length;
  for (let at = step; at < bytes.length; at += step) cuts.add(at);
  if (shape.splitAt !== undefined) cuts.add(Math.min(shape.splitAt, bytes.length));
  if (shape.splitTerminator === true) cuts.add(bytes.length - 1);
  let at = 0;
  for (const frame of frames) {
    const longPrefix = (frame[0] ?? 0) >= 0x80;
    if (shape.wordByWord === true || (shape.splitLength === true && longPrefix)) cuts.add(at);
    if (shape.splitLength === true && longPrefix) cuts.add(at + 1);
    at += frame.length;
  }
  const ends = [...cuts].sort((a, b) => a - b);
  return ends
    .map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end))
    .filter((piece) => piece.length > 0);
}

/** Replies of commands that came together, one sentence of each in turn (wire-protocol.md 1.4). */
export function interleaved(replies: readonly (readonly Sentence[])[]): readonly Sentence[] {
  const longest = Math.max(0, ...replies.map((reply) => reply.length));
  return Array.from({ length: longest }, (_, turn) =>
    replies.flatMap((reply) => reply.slice(turn, turn + 1)),
  ).flat();
}

function cutAt({ at }: Cut, framed: readonly (readonly Buffer[])[]): number {
  const sizes = framed.map((frames) => frames.reduce((sum, frame) => sum + frame.length, 0));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (at === 'half') return Math.floor(total / 2);
  if (at !== 'mid-row') return at;
  const lastRow = Math.max(0, sizes.length - 2);
  const before = sizes.slice(0, lastRow).reduce((sum, size) => sum + size, 0);
  return before + Math.floor((sizes[lastRow] ?? 0) / 2);
}

function firstBytes(frames: readonly Buffer[], count: number): readonly Buffer[] {
  const kept: Buffer[] = [];
  let left = count;
  for (const frame of frames) {
    if (left <= 0) break;
    kept.push(frame.subarray(0, left));
    left -= frame.length;
  }
  return kept;
}

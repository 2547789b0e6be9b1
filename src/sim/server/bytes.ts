/**
 * RouterOS stores bytes and declares no charset (wire-protocol.md 1.7). The device thinks in text, so a byte
 * that is no UTF-8 becomes a lone surrogate U+DC80..U+DCFF and goes out as that byte again: nothing is lost.
 */
const escaped = 0xdc00;

/** Text for bytes from the wire; `bytesOf` gives the same bytes back. */
export function textOf(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  if (!text.includes('\ufffd')) return text;
  let out = '';
  for (let at = 0; at < bytes.length;) {
    const length = sequenceAt(bytes, at);
    out +=
      length === 0
        ? String.fromCharCode(escaped + (bytes[at] ?? 0))
        : bytes.toString('utf8', at, at + length);
    at += Math.max(1, length);
  }
  return out;
}

/** Bytes for the wire of a text. */
export function bytesOf(text: string): Buffer {
  if (!/[\udc80-\udcff]/u.test(text)) return Buffer.from(text, 'utf8');
  const parts = Array.from(text, (char) => {
    const code = char.codePointAt(0) ?? 0;
    return code >= 0xdc80 && code <= 0xdcff ? Buffer.of(code - escaped) : Buffer.from(char, 'utf8');
  });
  return Buffer.concat(parts);
}

/** Length of the well-formed UTF-8 sequence at this place, 0 where there is none. */
function sequenceAt(bytes: Buffer, at: number): number {
  const first = bytes[at] ?? 0;
  const length =
    first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  if (length <= 1) return length;
  const slice = bytes.subarray(at, at + length);
  // Node turns an ill-formed sequence into U+FFFD; only the real U+FFFD encodes back to itself.
  return slice.length === length && Buffer.from(slice.toString('utf8'), 'utf8').equals(slice) ? length : 0;
}

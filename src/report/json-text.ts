/** A list with more items is written item by item. */
const most = 16;
/** Characters of one piece, or a little more: a system call for each item would cost more than its text. */
const pieceLength = 65_536;

/**
 * The text of `JSON.stringify(document, undefined, 2)`, in pieces: of a thousand routers the whole would be a hundred
 * megabytes, and of some thousands more than a string can hold.
 */
export function* jsonText(document: unknown): Generator<string> {
  let piece = '';
  for (const text of textOf(document, '\n')) {
    piece += text;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}\n`;
}

function* textOf(value: unknown, newline: string): Generator<string> {
  const deeper = `${newline}  `;
  if (Array.isArray(value) && value.length > most) {
    let before = '[';
    for (const item of value as readonly unknown[]) {
      yield `${before}${deeper}${plainText(item ?? null, deeper)}`;
      before = ',';
    }
    yield `${newline}]`;
  } else if (holdsLongList(value)) {
    let before = '{';
    for (const [key, item] of Object.entries(value)) {
      if (item === undefined) continue;
      yield `${before}${deeper}${JSON.stringify(key)}: `;
      yield* textOf(item, deeper);
      before = ',';
    }
    yield `${newline}}`;
  } else yield plainText(value, newline);
}

function holdsLongList(value: unknown): value is object {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).some((item) => (Array.isArray(item) && item.length > most) || holdsLongList(item))
  );
}

/** A value in one piece, as it stands at that depth. A text of JSON holds no line breaks but those between values. */
const plainText = (value: unknown, newline: string): string =>
  JSON.stringify(value, undefined, 2).replaceAll('\n', newline);

import { createHash } from 'node:crypto';

/** So many characters are hashed at once: plans of large fleets are never one text. */
const most = 65_536;

/** `sha256:` of a value as JSON without spaces, its keys in order: the same value gives the same text. */
export function sha256(value: unknown): string {
  const hash = createHash('sha256');
  let text = '';
  write(value, (piece) => {
    text += piece;
    if (text.length < most) return;
    hash.update(text);
    text = '';
  });
  return `sha256:${hash.update(text).digest('hex')}`;
}

/** As `JSON.stringify` but for the order of keys. */
function write(value: unknown, to: (piece: string) => void): void {
  if (typeof value !== 'object' || value === null) {
    to(value === undefined ? 'null' : JSON.stringify(value));
  } else if ('toJSON' in value) {
    to(JSON.stringify(value));
  } else if (Array.isArray(value)) {
    value.forEach((item: unknown, index) => {
      to(index === 0 ? '[' : ',');
      write(item, to);
    });
    to(value.length === 0 ? '[]' : ']');
  } else {
    const entries = Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    entries.forEach(([key, inner], index) => {
      to(`${index === 0 ? '{' : ','}${JSON.stringify(key)}:`);
      write(inner, to);
    });
    to(entries.length === 0 ? '{}' : '}');
  }
}

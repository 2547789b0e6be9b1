import { createHash } from 'node:crypto';

/** `sha256:` of a value as JSON with its keys in order: the same value gives the same text. */
export function sha256(value: unknown): string {
  const text = JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner) || 'toJSON' in inner)
      return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

import type { WireRow } from '../model/index.ts';

/** Rows that hold bytes which are not UTF-8: a comment written by WinBox in a Windows code page, for example. */
const rows = new WeakSet<WireRow>();

/** Called where a row is decoded. */
export function noteNotUtf8(row: WireRow): void {
  rows.add(row);
}

/**
 * Has the row a value that is not UTF-8? It is then decoded as latin1, byte for byte, and writing it back as text
 * would change its bytes: such a value must never be rewritten (wire-protocol.md 1.7).
 */
export function isNotUtf8(row: WireRow): boolean {
  return rows.has(row);
}

import { closeSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** Writes a file so that whoever reads it sees the old one or the new one, and never a part. */
export function writeWhole(path: string, text: string | Iterable<string>, mode = 0o644): void {
  const beside = `${path}.${process.pid}.part`;
  try {
    const file = openSync(beside, 'w', mode);
    try {
      for (const piece of typeof text === 'string' ? [text] : text) writeFileSync(file, piece);
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

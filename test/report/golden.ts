import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Compares with `test/golden/report/<name>`; `UPDATE_GOLDEN=1` writes it, and the review is the diff. */
export function golden(name: string, text: string): void {
  const path = `test/golden/report/${name}`;
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return;
  }
  assert.ok(existsSync(path), `there is no ${path}; UPDATE_GOLDEN=1 makes it`);
  assert.equal(text, readFileSync(path, 'utf8'));
}

import type { Report } from './report.ts';
import type { OpenedText } from './source-file.ts';
import { keyAt, type Tree } from './tree.ts';

/** Once for the whole file, under its `sops:`. */
export function tellLocked(
  { code, message, hint, missing: isMissing }: NonNullable<OpenedText['locked']>,
  tree: Tree,
  missing: 'error' | 'warn',
  report: Report,
): void {
  report[isMissing ? missing : 'error'](code, message, keyAt(tree, ['sops']), { hint });
}

import { requireAllowed } from './may-run.ts';
import type { Outside } from './outside.ts';
import type { Format, SopsFile } from './sops/open.ts';
import { SecretTrouble } from './trouble.ts';

/** The sops program itself, for keys that only it can use. It may ask servers that the file names: so by word of the operator. */
export async function bySops(
  path: string | undefined,
  { name }: SopsFile,
  format: Format,
  outside: Outside,
): Promise<string> {
  if (path === undefined) {
    const hint = 'save it as a file';
    throw new SecretTrouble('spec/sops-unavailable', 'sops needs a file, this is a stream', hint, true);
  }
  requireAllowed('sops', outside, `${name} needs the sops program`);
  const printed = await outside.run(['sops', '-d', '--input-type', format, '--output-type', format, path]);
  if (printed.ok) return printed.out;
  const said = printed.said === '' ? printed.why : printed.said;
  throw new SecretTrouble('spec/exec-failed', `sops says: ${said}`, `try it: sops decrypt ${name}`, true);
}

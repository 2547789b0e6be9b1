import { requireAllowed } from './may-run.ts';
import type { Outside } from './outside.ts';
import { SecretTrouble } from './trouble.ts';

/** `${op:vault/item/field}`, `${op://vault/item/section/field}`: 1Password, by its own program. */
export async function fromOnePassword(argument: string, outside: Outside): Promise<string> {
  const path = argument.replace(/^\/\//, '');
  const parts = path.split('?')[0]?.split('/') ?? [];
  if (parts.length < 3 || parts.length > 4 || parts.includes('')) {
    const hint = 'write ${op:vault/item/field}, or with a section ${op:vault/item/section/field}';
    throw new SecretTrouble('spec/bad-interpolation', `"${argument}" names no field of 1Password`, hint);
  }
  requireAllowed('op', outside, `op://${path} is read by running 1Password's op`);
  const printed = await outside.run(['op', 'read', '--no-newline', `op://${path}`]);
  if (printed.ok) return printed.out;
  const said = printed.said === '' ? printed.why : printed.said;
  const hint = `try it: op read op://${path}; in CI op needs OP_SERVICE_ACCOUNT_TOKEN`;
  throw new SecretTrouble('spec/exec-failed', `op://${path} cannot be read: ${said}`, hint, true);
}

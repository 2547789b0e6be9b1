import { requireAllowed } from './may-run.ts';
import type { Outside } from './outside.ts';
import { SecretTrouble } from './trouble.ts';
import { wordsOf } from './words.ts';

/**
 * `${exec:pass#office/pihole}`: the command in ROSCTR_EXEC_PASS, with `office/pihole` as its last word. The operator writes
 * the command, in the environment; a file can only name it.
 */
export async function fromCommand(argument: string, outside: Outside): Promise<string> {
  const [, name = '', last] = /^([^#]*)(?:#(.*))?$/s.exec(argument) ?? [];
  if (!/^[A-Za-z][A-Za-z0-9_-]*$/.test(name) || last === '' || last?.startsWith('-') === true) {
    const hint = 'write ${exec:NAME} or ${exec:NAME#WORD}; the command stands in ROSCTR_EXEC_NAME';
    throw new SecretTrouble('spec/bad-interpolation', `"${argument}" names no command`, hint);
  }
  const variable = `ROSCTR_EXEC_${name.toUpperCase().replaceAll('-', '_')}`;
  requireAllowed('exec', outside, `\${exec:${argument}} is what a command prints`);
  const words = wordsOf(outside.env[variable] ?? '');
  if (!words || words.length === 0) {
    const hint = `the operator sets it: ${variable}="pass show"`;
    throw new SecretTrouble('spec/exec-failed', `there is no command in ${variable}`, hint, true);
  }
  const printed = await outside.run(last === undefined ? words : [...words, last]);
  // What a stranger's program says about a secret may hold it.
  if (printed.ok) return printed.out.replace(/\r?\n$/, '');
  const hint = 'run it by hand to see what it says';
  throw new SecretTrouble(
    'spec/exec-failed',
    `the command in ${variable} failed: ${printed.why}`,
    hint,
    true,
  );
}

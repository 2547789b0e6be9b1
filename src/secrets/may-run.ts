import type { Outside, Runnable } from './outside.ts';
import { SecretTrouble } from './trouble.ts';

/** Programs run by word of the operator alone: what a repository says, a stranger's pull request may have written. */
export function requireAllowed(what: Runnable, { mayRun }: Outside, message: string): void {
  if (mayRun(what)) return;
  const hint = `whoever runs rosctr and trusts the files sets ROSCTR_ALLOW_EXEC=${what}`;
  throw new SecretTrouble(
    'spec/exec-not-allowed',
    `${message}, and nobody has allowed that here`,
    hint,
    true,
  );
}

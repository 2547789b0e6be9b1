/** What can be run on this machine because a file asks for it, each by its own word. */
export type Runnable = 'hooks' | 'sops' | 'op' | 'exec';

/**
 * Has the operator allowed it? `ROSCTR_ALLOW_EXEC=1` allows all, `ROSCTR_ALLOW_EXEC=sops,op` these. No flag and no file
 * stands for it: both may come from a stranger's pull request.
 */
export function allowsExec(env: Readonly<Record<string, string | undefined>>, what: Runnable): boolean {
  const text = env['ROSCTR_ALLOW_EXEC'] ?? '';
  return /^(1|true|yes|on)$/i.test(text) || text.split(',').some((word) => word.trim() === what);
}

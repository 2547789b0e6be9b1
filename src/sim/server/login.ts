import type { Session } from '../device/types.ts';
import type { Host } from './host.ts';
import { replySentences, type Sentence, type TaggedCall } from './sentence.ts';

/** "There is a limit on the number and size of sentences" before login (wire-protocol.md 1.2); the figures are ours. */
export const beforeLoginLimits = { sentences: 10, bytes: 64 * 1024 } as const;
export const tooMuchBeforeLogin = 'too many commands sent prior login';

/** RouterOS 7 takes name and password at once and answers with a bare `!done` (wire-protocol.md 1.3). */
export function answerLogin(
  host: Host,
  tagged: TaggedCall,
): { readonly session: Session | undefined; readonly sentences: readonly Sentence[] } {
  const { attributes } = tagged.call;
  const dialect = host.dialect();
  const fault = host.board.onLogin();
  if (fault?.kind === 'challenge') {
    const done = { ret: '0123456789abcdef0123456789abcdef' };
    return { session: undefined, sentences: replySentences(tagged, { rows: [], done }, dialect) };
  }
  const session =
    fault === undefined
      ? host.device.login(attributes.get('name') ?? '', attributes.get('password') ?? '')
      : undefined;
  if (session !== undefined) {
    host.stats.logins += 1;
    return { session, sentences: replySentences(tagged, { rows: [], done: {} }, dialect) };
  }
  // The connection stays usable for another try (routeros.md 3).
  const message = fault?.message ?? 'invalid user name or password (6)';
  return { session, sentences: replySentences(tagged, { rows: [], done: {}, trap: { message } }, dialect) };
}

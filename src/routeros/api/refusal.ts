import type { Secret, WireRow } from '../../model/index.ts';
import { RouterError } from '../error.ts';
import { translate } from '../words.ts';
import type { Command } from './command.ts';

/** One `!trap`. A command may end in several: all are kept (wire-protocol.md 1.6). */
export interface Trap {
  readonly message: string;
  readonly category: number | undefined;
}

export function trapOf(row: WireRow): Trap {
  const category = row['category'];
  return { message: row['message'] ?? '', category: category === undefined ? undefined : Number(category) };
}

/** The end of a command that was cancelled (wire-protocol.md 1.4). */
export function isInterruption({ message, category }: Trap): boolean {
  return category === 2 || message === 'interrupted';
}

/** The error for a command that the router refused. The first trap that a rule knows decides what it means. */
export function refusal(
  peer: string,
  command: Command,
  traps: readonly Trap[],
  sent: Iterable<Secret>,
): RouterError {
  const first = traps[0];
  const meanings = traps.map(({ message, category }) => translate(message, command.path, category));
  const meaning = meanings.find(({ todo }) => todo !== undefined) ?? meanings[0] ?? translate('');
  const quotes = traps.map(({ message }) => withoutSecrets(message, sent));
  const words = quotes.map((quote) => `"${quote}"`).join(', ');
  const summary = `${peer} refused ${command.path}: ${words} (${meaning.means})`;
  return new RouterError(meaning.kind ?? 'refused', meaning.code, summary, {
    quotes,
    category: first?.category,
    command: command.path,
    hint: meaning.todo,
  });
}

/** The error for everything that was under way when the connection ended. */
export function lost(command: Command, sent: boolean, why: RouterError): RouterError {
  const details = { quotes: why.quotes, command: command.path };
  if (sent && command.writes) {
    const summary = `${command.path} was sent, but its answer never came (${why.summary})`;
    const hint = 'It may have been carried out: read the row back before anything else';
    return new RouterError('ambiguous', 'write-unanswered', summary, { ...details, hint, cause: why });
  }
  const when = sent ? 'before the answer was complete' : 'before it was sent';
  return new RouterError(why.kind, why.code, `${command.path} failed ${when}: ${why.summary}`, {
    ...details,
    hint: why.hint,
    cause: why,
  });
}

/** The error for a `!fatal`: a bare reason, then the router closes (wire-protocol.md 1.2). */
export function fatal(peer: string, words: string, sent: Iterable<Secret>): RouterError {
  const meaning = translate(words);
  const quote = withoutSecrets(words, sent);
  const code = meaning.kind === undefined ? 'router-closed' : meaning.code;
  return new RouterError(meaning.kind ?? 'transport', code, `${peer} ended the session: "${quote}"`, {
    quotes: [quote],
    hint: meaning.kind === undefined ? undefined : meaning.todo,
  });
}

/** Should a router repeat a secret that it was sent, the password among them, it goes no further. */
function withoutSecrets(text: string, sent: Iterable<Secret>): string {
  let clean = text;
  for (const secret of sent) {
    const value = secret.reveal();
    if (value !== '') clean = clean.replaceAll(value, '*****');
  }
  return clean;
}

import type { Context } from './context.ts';
import { CommandError } from './errors.ts';
import { exitCode } from './exit-code.ts';
import { secretOptions } from './notify/secret-options.ts';
import { paint } from './render/style.ts';
import type { Stop } from './stop.ts';

/** Asks for a literal `yes`; where nobody can answer it fails with the command that does not ask. */
export async function confirm(question: string, context: Context, stop: Stop): Promise<boolean> {
  const { io, argv, errStyle } = context;
  if (!io.canAsk) {
    const command = shellWords(['rosctr', ...withoutTokens(argv), '--auto-approve']);
    throw new CommandError(
      `nothing was changed: this needs a yes, and nobody is there to give it. To run it without a question:\n  ${command}`,
    );
  }
  const prompt = `\n${paint(errStyle, 'bold', question)}\n  Only ${paint(errStyle, 'bold', 'yes')} is a yes: `;
  const answer = await io.ask(prompt, stop.signal);
  if (stop.interrupted()) throw new CommandError('interrupted; nothing was changed', exitCode.interrupted);
  if (stop.expired()) throw new CommandError('the --deadline passed; nothing was changed');
  return answer.trim() === 'yes';
}

/** The words of a command line, without addresses that may hold a token: logs of CI are read by many. */
function withoutTokens(argv: readonly string[]): string[] {
  const hidden: readonly string[] = secretOptions;
  return argv.map((word, index) => {
    const [name = ''] = word.split('=', 1);
    if (word !== name && hidden.includes(name)) return `${name}=*****`;
    return hidden.includes(argv[index - 1] ?? '') ? '*****' : word;
  });
}

/** Words as a POSIX shell takes them. */
function shellWords(words: readonly string[]): string {
  return words
    .map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`))
    .join(' ');
}

import { program } from '../../src/cli/program.ts';
import { formats } from '../../src/report/index.ts';
import { fakeIo } from '../cli/support/io.ts';

/** What a shell would make of a line: words, without quotes. */
export const wordsOf = (line: string): string[] =>
  [...line.matchAll(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g)].map(([word]) => word.replaceAll(/['"]/g, ''));

/** The command lines of rosctr in a text: after its name, up to what ends a command in a shell. */
export function rosctrLines(text: string): string[] {
  const joined = text.replaceAll(/\\\n\s*/g, ' ').replaceAll('npx --yes "$ROSCTR"', 'rosctr');
  return [...joined.matchAll(/(?<!--workflow )\brosctr(?:@[\w.${}-]+)? +((?:[a-z-]+)(?: [^\n;|&>)]*)?)/g)]
    .map(([, words]) => (words ?? '').trim())
    .filter((line) => !/^(stack|repository|drift looks)/.test(line));
}

/** What is wrong with the words after `rosctr`; nothing runs. */
export function faultOf(words: readonly string[]): string | undefined {
  const io = fakeIo();
  const unknown = words.flatMap((word, index) => {
    const format = word.split('=')[0] ?? '';
    return words[index - 1] === '--report' && !formats.some(({ name }) => name === format) ? [format] : [];
  });
  if (unknown.length > 0) return `there is no format ${unknown.join(', ')}`;
  const root = program(io, words, () => undefined);
  const command = root.commands.find((each) => each.name() === words[0]);
  if (!command) return `there is no command ${words[0] ?? ''}`;
  // The command itself is not to run, only its line to be understood.
  command.action(() => undefined);
  try {
    root.parse([...words], { from: 'user' });
    return undefined;
  } catch (error) {
    return `${words.join(' ')}: ${error instanceof Error ? error.message : String(error)}${io.written.err}`;
  }
}

import { type Candidate, type Wanted, wantedAt } from '../completion/wanted.ts';
import { type Shell, scripts } from '../completion/scripts.ts';
import type { Context } from '../context.ts';
import type { Definition, Run } from '../definitions/definition.ts';
import { UsageError } from '../errors.ts';
import { exitCode } from '../exit-code.ts';

const isShell = (word: string): word is Shell => Object.hasOwn(scripts, word);

/** Prints the script for a shell, or (`words`) what that script asks: one candidate a line, a tab, what it is. */
export const completionCommand =
  (definitions: () => readonly Definition[]): Run<object> =>
  async (_flags, context, [shell = '', ...words]) => {
    if (isShell(shell)) context.io.out.write(scripts[shell]);
    else if (shell === 'words') context.io.out.write(await answer(words, definitions(), context));
    else
      throw new UsageError(
        `there is no completion for "${shell}"; there are ${Object.keys(scripts).join(', ')}`,
      );
    return exitCode.ok;
  };

async function answer(
  words: readonly string[],
  definitions: readonly Definition[],
  context: Context,
): Promise<string> {
  const typed = words.at(-1) === '""' ? [...words.slice(0, -1), ''] : words;
  const wanted = wantedAt(typed, definitions);
  const isFile = wanted.source === 'formats' && wanted.typed.includes('=');
  if (wanted.source === 'paths' || isFile) return ':paths\n';
  // A name that a shell would have to quote, or a terminal would obey, is not offered.
  const isPlain = ({ value }: Candidate): boolean => /^[\w@%+=:,./*-]+$/.test(value);
  const lines = [...wanted.candidates, ...(await found(wanted, context))]
    .filter((candidate) => isPlain(candidate) && candidate.value.startsWith(wanted.typed))

    .map(({ value, text }) => `${wanted.prefix}${value}\t${text.replaceAll(/[\x00-\x1f\x7f]+/g, ' ')}\n`);
  return [...new Map(lines.map((line) => [line.split('\t')[0], line])).values()].join('');
}

/** Names from files. Whatever is wrong with those, a shell that completes has nobody to tell it to. */
async function found({ source, files }: Wanted, context: Context): Promise<readonly Candidate[]> {
  if (source === undefined || source === 'paths') return [];
  if (source === 'formats') {
    const { formats } = await import('../commands/reports.ts');
    return formats.map(({ name }) => ({ value: `${name}=`, text: 'format' }));
  }
  const named = files.length > 0 ? files : listed(context.io.env['ROSCTR_FILE']);
  try {
    const { namesIn } = await import('../commands/offline.ts');
    return (await namesIn(named, context))[source];
  } catch {
    return [];
  }
}

const listed = (text = ''): string[] =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');

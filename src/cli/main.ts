import { type Command, CommanderError } from 'commander';
import type { CommandError, UsageError } from './errors.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { definitions } from './definitions/index.ts';
import type { Io } from './io.ts';
import { program } from './program.ts';
import { topicIn, topics } from './topic-names.ts';

/** Runs one command line. Never throws, never ends the process: the exit code is the result. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = exitCode.ok;
  const root = program(io, argv, (result) => {
    code = result;
  });
  try {
    if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
      const { version } = await import('./version.ts');
      io.out.write(`${version()}\n`);
      return exitCode.ok;
    }
    const topic = topicIn(argv);
    if (topic) {
      const { topicText } = await import('./commands/topics.ts');
      io.out.write(topicText(topic, definitions()));
      return exitCode.ok;
    }
    if (argv[0] === 'help' && argv[1] !== undefined) known(argv[1], root);
    await root.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    return failure(error, argv, io);
  }
}

/** commander shows the general help for a word that is none, and ends with 0: nobody would notice. */
function known(word: string, root: Command): void {
  const names = [...root.commands.map((command) => command.name()), 'help', ...topics];
  if (word.startsWith('-') || names.includes(word)) return;
  root.error(`error: there is no help for '${word}'; there is for ${names.join(', ')}`);
}

function failure(error: unknown, argv: readonly string[], io: Io): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.ok : exitCode.usage;
  if (isA<UsageError>('UsageError', error)) {
    io.err.write(`error: ${error.message}\n`);
    return exitCode.usage;
  }
  if (isA<CommandError>('CommandError', error)) {
    if (error.message !== '') io.err.write(`error: ${error.message}\n`);
    return error.code;
  }
  const isVerbose = argv.includes('-v') || argv.includes('--verbose');
  const text = error instanceof Error ? error.message : String(error);
  const trace =
    isVerbose && error instanceof Error
      ? `\n${error.stack ?? ''}`
      : '\nRun it again with -v for the trace.';
  io.err.write(`error: rosctr/bug: this is a fault of rosctr, not of your files: ${text}${trace}\n`);
  return exitCode.error;
}

/** By name: every group of commands is a file with its own copy of the class (scripts/bundle.mjs). */
function isA<Kind extends Error>(name: Kind['name'], error: unknown): error is Kind {
  return error instanceof Error && error.name === name;
}

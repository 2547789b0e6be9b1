import { Command } from 'commander';
import { contextOf } from './context.ts';
import { type Definition, definitions, groups, type Run } from './definitions/index.ts';
import { applyEnvironment } from './env-flags.ts';
import type { ExitCode } from './exit-code.ts';
import * as help from './help.ts';
import type { Io } from './io.ts';

/** The command line; `done` gets the exit code of the command that ran. */
export function program(io: Io, argv: readonly string[], done: (code: ExitCode) => void): Command {
  const root = new Command('rosctr')
    .description('Keeps the containers on MikroTik routers as a Git repository says.')
    .usage('<command> [options]')
    .exitOverride()
    .configureOutput({
      writeOut: io.out.write,
      writeErr: io.err.write,
      getOutHelpWidth: () => Math.min(100, io.out.size().columns),
      getErrHelpWidth: () => Math.min(100, io.err.size().columns),
      getOutHasColors: () => contextOf(io, argv, {}).style.color,
      getErrHasColors: () => contextOf(io, argv, {}).errStyle.color,
    })
    .helpOption('-h, --help', 'show help')
    .addHelpCommand(
      new Command('help')
        .argument('[command]')
        .description('show help of a command, or of exit-codes, environment, addresses')
        .helpGroup(groups.closer),
    )
    // What an option is without being typed stands in its text; `(default: [])` tells nobody anything.
    .configureHelp({ optionDescription: ({ description }) => description })
    .option('-V, --version', 'print the version')
    .addHelpText('after', help.root);
  for (const definition of definitions()) add(root, definition, io, argv, done);
  return root;
}

function add(
  root: Command,
  { name, text, group, options, args = [], help: after, load }: Definition,
  io: Io,
  argv: readonly string[],
  done: (code: ExitCode) => void,
): void {
  const command = root.command(name).description(text).helpGroup(group);
  // Options of the other commands are of no use to this run, and making them takes time.
  if (!argv.includes(name)) return;
  command.addHelpText('after', after);
  for (const [term, meaning] of args) command.argument(term, meaning);
  for (const option of options()) command.addOption(option);
  command.action(async () => {
    applyEnvironment(command, io.env);
    const given = command.opts();
    const run = (await load()) as Run<unknown>;
    done(await run(given, contextOf(io, argv, given), command.args));
  });
}

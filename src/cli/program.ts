import { Command, type Option } from 'commander';
import type { Context } from './context.ts';
import { contextOf } from './context.ts';
import { applyEnvironment } from './env-flags.ts';
import type { ExitCode } from './exit-code.ts';
import * as flags from './flags.ts';
import * as help from './help.ts';
import type { Io } from './io.ts';
import { simOptions } from './sim-flags.ts';

/** What a command is: a function of its flags and the context that gives an exit code. */
type Run<Flags> = (given: Flags, context: Context, args: readonly string[]) => Promise<ExitCode>;

interface Definition {
  readonly name: string;
  readonly text: string;
  readonly group: string;
  readonly options: () => readonly Option[];
  readonly help: string;
  readonly args?: readonly (readonly [string, string])[];
  /** Loads the command: nothing that is not needed is read from disk. */
  readonly load: () => Promise<Run<never>>;
}

const everyday = 'Every day:';
const closer = 'Looking closer:';
const rehearse = 'Without a router:';

const planning = (): Option[] => [
  ...flags.scopeOptions(),
  ...flags.guardOptions(),
  ...flags.runOptions(),
  flags.formatOption(),
  ...flags.outputOptions(),
];

const definitions = (): readonly Definition[] => [
  {
    name: 'validate',
    text: 'check the files, without a router',
    group: everyday,
    args: [['[path...]', 'same as --file']],
    options: () => [flags.fileOption(), flags.formatOption(), ...flags.outputOptions()],
    help: help.validate,
    load: async () => (await import('./commands/offline.ts')).validateCommand,
  },
  {
    name: 'plan',
    text: 'show what apply would do, and change nothing',
    group: everyday,
    options: () => [...planning(), flags.detailedOption()],
    help: help.plan,
    load: async () => (await import('./commands/online.ts')).planCommand,
  },
  {
    name: 'apply',
    text: 'make the routers as the files say',
    group: everyday,
    options: () => [...flags.enactOptions(), ...planning()],
    help: help.apply,
    load: async () => (await import('./commands/online.ts')).applyCommand,
  },
  {
    name: 'drift',
    text: 'show what differs from the files; exit 2 if anything does',
    group: everyday,
    options: planning,
    help: help.drift,
    load: async () => (await import('./commands/online.ts')).driftCommand,
  },
  {
    name: 'destroy',
    text: 'remove everything of a stack; data in mounts stays',
    group: everyday,
    options: () => [...flags.destroyOptions(), ...flags.enactOptions(), ...planning()],
    help: help.destroy,
    load: async () => (await import('./commands/online.ts')).destroyCommand,
  },
  {
    name: 'explain',
    text: 'say of one resource why it is as it is, property by property',
    group: closer,
    args: [['<address>', 'container/pihole, env/common/TZ']],
    options: () => [
      flags.fileOption(),
      ...flags.routerOptions(),
      ...flags.runOptions(),
      flags.formatOption(),
      ...flags.outputOptions(),
    ],
    help: help.explain,
    load: async () => (await import('./commands/online.ts')).explainCommand,
  },
  {
    name: 'doctor',
    text: 'check routers: could apply work there, and what is to be done before',
    group: closer,
    options: () => [
      flags.printUserOption(),
      flags.fileOption(),
      ...flags.routerOptions(),
      ...flags.strangerOptions(),
      ...flags.runOptions(),
      flags.formatOption(),
      ...flags.outputOptions(),
    ],
    help: help.doctor,
    load: async () => (await import('./commands/online.ts')).doctorCommand,
  },
  {
    name: 'render',
    text: 'print what the files say for a router, with the origin of every value',
    group: closer,
    options: () => [
      flags.fileOption(),
      ...flags.routerOptions(),
      flags.formatOption(),
      ...flags.outputOptions(),
    ],
    help: help.render,
    load: async () => (await import('./commands/offline.ts')).renderCommand,
  },
  {
    name: 'schema',
    text: 'print a JSON Schema: of the files, of the plan or of the report',
    group: closer,
    args: [['[which]', 'stack (default), plan or report']],
    options: () => [],
    help: help.schema,
    load: async () => (await import('./commands/schema.ts')).schemaCommand,
  },
  {
    name: 'sim',
    text: 'run simulated routers on this machine',
    group: rehearse,
    options: simOptions,
    help: help.sim,
    load: async () => (await import('./commands/sim.ts')).simCommand,
  },
  {
    name: 'demo',
    text: 'see it all once on a simulated router, in a few seconds',
    group: rehearse,
    options: flags.outputOptions,
    help: help.demo,
    load: async () => (await import('./commands/demo.ts')).demoCommand,
  },
];

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
      new Command('help').argument('[command]').description('show help of a command').helpGroup(closer),
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

import * as flags from '../flags.ts';
import * as help from '../help.ts';
import { historyOption } from '../review-flags.ts';
import { type Definition, groups } from './definition.ts';

/** What looks closer at files and routers. */
export const closer = (): readonly Definition[] => [
  {
    name: 'explain',
    text: 'say of one resource why it is as it is, property by property',
    group: groups.closer,
    args: [['<address>', 'container/pihole, env/common/TZ']],
    options: () => [
      flags.fileOption(),
      ...flags.routerOptions(),
      ...flags.runOptions(),
      flags.formatOption(),
      ...flags.outputOptions(),
    ],
    help: help.explain,
    load: async () => (await import('../commands/online.ts')).explainCommand,
  },
  {
    name: 'doctor',
    text: 'check routers: could apply work there, and what is to be done before',
    group: groups.closer,
    options: () => [
      flags.printUserOption(),
      flags.fileOption(),
      ...flags.routerOptions(),
      flags.shardOption(),
      ...flags.strangerOptions(),
      ...flags.runOptions(),
      flags.formatOption(),
      ...flags.outputOptions(),
    ],
    help: help.doctor,
    load: async () => (await import('../commands/online.ts')).doctorCommand,
  },
  {
    name: 'render',
    text: 'print what the files say for a router, with the origin of every value',
    group: groups.closer,
    options: () => [
      flags.fileOption(),
      ...flags.routerOptions(),
      flags.formatOption(),
      ...flags.outputOptions(),
    ],
    help: help.render,
    load: async () => (await import('../commands/offline.ts')).renderCommand,
  },
  {
    name: 'show',
    text: 'show a saved plan',
    group: groups.closer,
    args: [['<plan>', 'what plan --out has written']],
    options: () => [
      flags.formatOption(['json', 'ndjson', 'markdown']),
      flags.reportOption(),
      historyOption(),
      ...flags.outputOptions(),
    ],
    help: help.show,
    load: async () => (await import('../commands/online.ts')).showCommand,
  },
  {
    name: 'schema',
    text: 'print a JSON Schema: of the files, or of what is printed with -o json',
    group: groups.closer,
    args: [
      [
        '[which]',
        'stack (default), plan, report, validate or planfile',
        ['stack', 'plan', 'report', 'validate', 'planfile'],
      ],
    ],
    options: () => [],
    help: help.schema,
    load: async () => (await import('../commands/schema.ts')).schemaCommand,
  },
];

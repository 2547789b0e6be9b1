import type { Option } from 'commander';
import { driftOptions } from '../drift/options.ts';
import { forgeOptions } from '../forge-flags.ts';
import { notifyOptions } from '../notify/flags.ts';
import * as flags from '../flags.ts';
import * as help from '../help.ts';
import { rolloutOptions } from '../rollout/flags.ts';
import { historyOption } from '../review-flags.ts';
import { type Definition, groups } from './definition.ts';

/** Options of every command that plans. */
const planning = (): Option[] => [
  ...flags.scopeOptions(),
  ...flags.guardOptions(),
  ...flags.runOptions(),
  flags.formatOption(['json', 'ndjson', 'markdown']),
  flags.reportOption(),
  historyOption(),
  ...flags.outputOptions(),
];

/** What is run every day, by people and by machines. */
export const everyday = (): readonly Definition[] => [
  {
    name: 'validate',
    text: 'check the files, without a router',
    group: groups.everyday,
    args: [['[path...]', 'same as --file']],
    options: () => [
      flags.fileOption(),
      flags.formatOption(['json', 'ndjson', 'markdown', 'sarif', 'codequality', 'junit', 'github']),
      flags.reportOption(),
      ...flags.outputOptions(),
    ],
    help: help.validate,
    load: async () => (await import('../commands/offline.ts')).validateCommand,
  },
  {
    name: 'plan',
    text: 'show what apply would do, and change nothing',
    group: groups.everyday,
    options: () => [...planning(), flags.secretsOption(), ...flags.saveOptions(), flags.detailedOption()],
    help: help.plan,
    load: async () => (await import('../commands/plan.ts')).planCommand,
  },
  {
    name: 'apply',
    text: 'make the routers as the files say',
    group: groups.everyday,
    args: [['[plan]', 'a plan that plan --out has saved: that, and nothing else']],
    options: () => [flags.staleOption(), ...flags.enactOptions(), ...rolloutOptions(), ...planning()],
    help: help.apply,
    load: async () => (await import('../commands/online.ts')).applyCommand,
  },
  {
    name: 'drift',
    text: 'show what differs from the files; exit 2 if anything does',
    group: groups.everyday,
    options: () => [
      ...driftOptions(),
      ...notifyOptions(),
      ...forgeOptions(),
      ...planning(),
      flags.secretsOption(),
      ...flags.enactOptions(),
    ],
    help: help.drift,
    load: async () => (await import('../commands/online.ts')).driftCommand,
  },
  {
    name: 'destroy',
    text: 'remove everything of a stack; data in mounts stays',
    group: groups.everyday,
    options: () => [...flags.destroyOptions(), ...flags.enactOptions(), ...rolloutOptions(), ...planning()],
    help: help.destroy,
    load: async () => (await import('../commands/online.ts')).destroyCommand,
  },
];

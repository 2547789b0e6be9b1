import * as flags from '../flags.ts';
import * as help from '../help.ts';
import { initOptions } from '../init-flags.ts';
import { type Definition, groups } from './definition.ts';

/** What keeps the repository in order. */
export const repository = (all: () => readonly Definition[]): readonly Definition[] => [
  {
    name: 'init',
    text: 'write a first repository: a stack, and what stands beside it',
    group: groups.repository,
    args: [['[folder]', 'where (default: here)']],
    options: () => [...initOptions(), ...flags.outputOptions()],
    help: help.init,
    load: async () => (await import('../commands/offline.ts')).initCommand,
  },
  {
    name: 'fmt',
    text: 'write files in their canonical layout; comments, order and meaning stay',
    group: groups.repository,
    args: [['[path...]', 'same as --file']],
    options: () => [flags.fileOption(), ...flags.fmtOptions(), ...flags.outputOptions()],
    help: help.fmt,
    load: async () => (await import('../commands/offline.ts')).fmtCommand,
  },
  {
    name: 'completion',
    text: 'print the script that completes commands, options and names in a shell',
    group: groups.repository,
    args: [
      ['<shell>', 'bash, zsh, fish or powershell', ['bash', 'zsh', 'fish', 'powershell']],
      ['[word...]', 'of a command line, for `words`: what the scripts ask'],
    ],
    options: () => [],
    help: help.completion,
    load: async () => (await import('../commands/completion.ts')).completionCommand(all),
  },
];

import * as flags from '../flags.ts';
import * as help from '../help.ts';
import { type Definition, groups } from './definition.ts';

/** What keeps the repository in order. */
export const repository = (): readonly Definition[] => [
  {
    name: 'fmt',
    text: 'write files in their canonical layout; comments, order and meaning stay',
    group: groups.repository,
    args: [['[path...]', 'same as --file']],
    options: () => [flags.fileOption(), ...flags.fmtOptions(), ...flags.outputOptions()],
    help: help.fmt,
    load: async () => (await import('../commands/offline.ts')).fmtCommand,
  },
];

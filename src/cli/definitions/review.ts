import * as flags from '../flags.ts';
import { changeOption, forgeOptions } from '../forge-flags.ts';
import * as help from '../help.ts';
import { dryRunOption, expectOption, historyOption, keyOption } from '../review-flags.ts';
import { type Definition, groups } from './definition.ts';

/** What is done with the results of runs. */
export const review = (): readonly Definition[] => [
  {
    name: 'merge',
    text: 'put the documents of shards together: one result, one exit code',
    group: groups.review,
    args: [['[file...]', 'documents of --report json=FILE, or folders of them']],
    options: () => [
      expectOption(),
      flags.detailedOption(),
      flags.formatOption(['json', 'ndjson', 'markdown']),
      flags.reportOption(),
      historyOption(),
      ...flags.outputOptions(),
    ],
    help: help.merge,
    load: async () => (await import('../commands/review.ts')).mergeCommand,
  },
  {
    name: 'comment',
    text: 'post a result to a pull request, and keep that one comment up to date',
    group: groups.review,
    args: [['[file...]', 'a document of --report json=FILE; several are merged (default: stdin)']],
    options: () => [
      ...forgeOptions(),
      changeOption(),
      keyOption(),
      dryRunOption(),
      ...flags.outputOptions(),
    ],
    help: help.comment,
    load: async () => (await import('../commands/review.ts')).commentCommand,
  },
];

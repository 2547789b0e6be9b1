import { forgeOptions } from '../forge-flags.ts';
import { outputOptions } from '../flags.ts';
import * as help from '../help.ts';
import { keyOption } from '../notify/flags.ts';
import { type Definition, groups } from './definition.ts';

/** What keeps the issue of a drift report. */
export const issue = (): readonly Definition[] => [
  {
    name: 'issue',
    text: 'keep one issue for a drift report: made, updated, closed when all is well',
    group: groups.review,
    args: [['[file...]', 'documents of drift --report json=FILE; several are merged; - is stdin']],
    options: () => [keyOption(), ...forgeOptions(), ...outputOptions()],
    help: help.issue,
    load: async () => (await import('../commands/review.ts')).issueCommand,
  },
];

import { InvalidArgumentError, Option } from 'commander';
import { many } from './flags.ts';

export const expectOption = (): Option =>
  new Option('--expect <n>', 'how many documents there have to be; fewer are incomplete')
    .helpGroup('Running:')
    .argParser((text: string) => {
      if (!/^[1-9]\d{0,5}$/.test(text))
        throw new InvalidArgumentError('It has to be a number, at least 1.');
      return Number(text);
    });

export const keyOption = (): Option =>
  new Option('--key <name>', 'tells several comments apart: one for each environment')
    .helpGroup('Output:')
    .default('default');

export const dryRunOption = (): Option =>
  new Option('--dry-run', 'print the comment, and ask no forge').helpGroup('Output:').default(false);

export const historyOption = (): Option =>
  many(
    new Option(
      '--history <path>',
      'earlier results, for the timeline of --report html: pages, JSON reports or folders of them',
    ),
  ).helpGroup('Output:');

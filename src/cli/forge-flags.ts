import { InvalidArgumentError, Option } from 'commander';
import { providers } from '../forge/ci.ts';

/** Options of what talks to a forge; CI tells most of it by itself. */
export const forgeOptions = (): Option[] => {
  const option = (flags: string, text: string): Option =>
    new Option(flags, text).helpGroup('Which forge (what CI says, if it says so):');
  return [
    option('--provider <name>', providers.join(', ')).choices(providers),
    option('--api-url <url>', 'its API: https://codeberg.org/api/v1'),
    option('--repo <name>', 'the repository there: owner/name'),
  ];
};

export const changeOption = (): Option =>
  new Option('--change <number>', 'the pull or merge request')
    .helpGroup('Which forge (what CI says, if it says so):')
    .argParser((text: string) => {
      if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('It has to be a number.');
      return Number(text);
    });

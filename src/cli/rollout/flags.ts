import { InvalidArgumentError, Option } from 'commander';
import type { Share } from '../../model/index.ts';
import { time } from '../flags.ts';

/** What the command line says of a rollout; it wins over the file, one by one. */
export interface RolloutFlags {
  readonly canary: Share | undefined;
  readonly batches: readonly Share[];
  readonly maxFailures: Share | undefined;
  /** Milliseconds. */
  readonly pause: number | undefined;
  readonly ignoreWindows: boolean;
}

const group = 'Many routers:';

export const rolloutOptions = (): Option[] => [
  new Option('--canary <n>', 'routers that go first, alone: 1 or 10%; 0 for none')
    .helpGroup(group)
    .argParser(share),
  new Option('--batches <list>', 'how many are done after each wave: 10%,50%,100%')
    .helpGroup(group)
    .default([])
    .argParser((text: string) => text.split(',').map((part) => share(part.trim()))),
  new Option('--max-failures <n>', 'failed routers at which nothing new is begun: 1 or 10%')
    .helpGroup(group)
    .argParser(share),
  new Option('--pause <time>', 'between two waves, 30s').helpGroup(group).argParser(time),
  new Option('--ignore-windows', 'change routers outside of their maintenance windows, too')
    .helpGroup(group)
    .default(false),
];

function share(text: string): Share {
  const match = /^(\d{1,6})(%?)$/.exec(text);
  const number = Number(match?.[1]);
  if (!match || (match[2] === '%' && number > 100))
    throw new InvalidArgumentError('It has to be a number of routers, or a part of them like 10%.');
  return match[2] === '%' ? { percent: number } : { routers: number };
}

import { InvalidArgumentError, Option } from 'commander';
import {
  type DriftCategory,
  driftCategories,
  severities,
  type Severity,
} from '../../model/drift-policy.ts';
import { time } from '../flags.ts';
import { type Fix, fixes } from './flags.ts';

const group = 'What counts as drift:';
const option = (flags: string, text: string): Option => new Option(flags, text).helpGroup(group);

/** Options of `drift` alone. */
export const driftOptions = (): Option[] => [
  option(
    '--fail-on <categories>',
    `what counts for the exit code: ${driftCategories.join(',')} (default: as the files say, else all), or none`,
  ).argParser(categories),
  option(
    '--severity <category=level>',
    'another severity of a category, repeatable: image=info; info never counts',
  ).argParser(severityOf),
  option(
    '--confirm [time]',
    'read once more after a while (30s) what is not as it should be; only what differs both times counts',
  )
    .preset('30s')
    .argParser(time),
  option(
    '--fix <what>',
    'runtime: start what should run, stop what should not; unhealthy: start anew what serves nobody',
  ).argParser(fixesOf),
];

const wordsIn = (text: string): string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

function isOneOf<T extends string>(word: string, known: readonly T[]): word is T {
  return (known as readonly string[]).includes(word);
}

function category(word: string): DriftCategory {
  if (isOneOf(word, driftCategories)) return word;
  throw new InvalidArgumentError(`"${word}" is no category; there are ${driftCategories.join(', ')}.`);
}

function categories(text: string, previous: readonly DriftCategory[] | undefined): DriftCategory[] {
  const words = wordsIn(text);
  return [...(previous ?? []), ...(words.join() === 'none' ? [] : words.map(category))];
}

function severityOf(
  text: string,
  previous: Readonly<Partial<Record<DriftCategory, Severity>>> | undefined,
): Partial<Record<DriftCategory, Severity>> {
  return wordsIn(text).reduce((all, word) => {
    const [name = '', level = ''] = word.split('=');
    if (!isOneOf(level, severities))
      throw new InvalidArgumentError(
        `It has to be CATEGORY=LEVEL, with ${severities.join(', ')} for a level.`,
      );
    return { ...all, [category(name)]: level };
  }, previous ?? {});
}

/** Whatever is written in a row is not for a cron job to change without a plan that somebody has seen. */
function fixesOf(text: string, previous: readonly Fix[] | undefined): Fix[] {
  const words = wordsIn(text).map((word): Fix => {
    if (isOneOf(word, fixes)) return word;
    if (isOneOf(word, driftCategories))
      throw new InvalidArgumentError(
        `drift starts and stops containers (${fixes.join(', ')}), and writes nothing; for ${word} look at a plan, then run rosctr apply.`,
      );
    throw new InvalidArgumentError(`There are ${fixes.join(' and ')}.`);
  });
  return [...(previous ?? []), ...words];
}

/**
 * Which command has which argument in which release: the only knowledge of the wire that the simulator and the
 * reconciler share (design.md 9). Generated data, and the few questions people ask of it.
 */
import { menuFacts } from './arguments.ts';
import { compareReleases, nearestRelease, releases } from './releases.ts';

export { compareReleases, nearestRelease, releases };

/** Every menu the data knows, without a leading slash: `container/envs`. */
export const menus: readonly string[] = Object.keys(menuFacts);

const cache = new Map<string, ReadonlySet<string>>();

/** The commands of a menu in a release (an unknown patch counts as the nearest lower one); empty = no such menu. */
export function commandsOf(menu: string, release: string): ReadonlySet<string> {
  return namesIn(`${menu} `, menuFacts[menu]?.commands, release);
}

/** The arguments of a command in a release; undefined = that release has no such command. */
export function argumentsOf(
  menu: string,
  command: string,
  release: string,
): ReadonlySet<string> | undefined {
  if (!commandsOf(menu, release).has(command)) return undefined;
  return namesIn(`${menu} ${command}`, menuFacts[menu]?.arguments[command], release);
}

/** Whether any release has an argument of that name in `add` or `set` of the menu. */
export function isArgumentSomewhere(menu: string, name: string): boolean {
  const { add = '', set = '' } = menuFacts[menu]?.arguments ?? {};
  return `${add} ${set}`.split(' ').some((word) => word.split('@')[0] === name);
}

/** What the console calls the type of an argument (`1s..1d (time interval)`), where it names one. */
export function typeOf(menu: string, argument: string): string | undefined {
  return menuFacts[menu]?.types[argument];
}

function namesIn(key: string, words: string | undefined, release: string): ReadonlySet<string> {
  const known = nearestRelease(release);
  const cacheKey = `${known ?? ''} ${key}`;
  let names = cache.get(cacheKey);
  if (names === undefined) {
    names = new Set(known === undefined ? [] : seenWords(words ?? '', known));
    cache.set(cacheKey, names);
  }
  return names;
}

function* seenWords(words: string, release: string): Generator<string> {
  for (const word of words.split(' ')) {
    const [name = '', ranges] = word.split('@');
    if (name !== '' && (ranges === undefined || ranges.split(',').some((range) => holds(range, release)))) {
      yield name;
    }
  }
}

/** `7.20-7.22.3`, `7.24-` or a single `7.11.3`. */
function holds(range: string, release: string): boolean {
  const [first = '', last = first] = range.split('-');
  if (compareReleases(release, first) < 0) return false;
  return last === '' || compareReleases(release, last) <= 0;
}

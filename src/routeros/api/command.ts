import type { RowId, WireRowOut } from '../../model/index.ts';
import { Secret } from '../../model/index.ts';
import type { ListOptions } from '../client.ts';
import type { Word } from './framing.ts';

/** What is asked of the router. A write may be ambiguous, a read may be repeated. */
export interface Command {
  readonly path: string;
  readonly words: readonly Word[];
  readonly writes: boolean;
}

/**
 * A print always names what it wants: without `.proplist` the router gives everything, also what is slow to read
 * (wire-protocol.md 1.5).
 */
export function printCommand(menu: string, { proplist, match = [] }: ListOptions): Command {
  return { path: `${menu}/print`, words: [proplistWord(proplist), ...queries(match)], writes: false };
}

/** A run asks a thousand routers for the same names. */
const proplistWords = new WeakMap<readonly string[], string>();

function proplistWord(proplist: readonly string[]): string {
  const known = proplistWords.get(proplist);
  if (known !== undefined) return known;
  const word = `=.proplist=${[...new Set(['.id', ...proplist])].join(',')}`;
  proplistWords.set(proplist, word);
  return word;
}

/** Words are pushed on a stack, and `?#` joins them: first inside an entry, then the entries (wire-protocol.md 1.5). */
function queries(match: readonly Readonly<Record<string, string>>[]): string[] {
  const entries = match.map((entry) => Object.entries(entry));
  // An entry without conditions matches every row, and so does everything that is ORed with it.
  if (entries.some((entry) => entry.length === 0)) return [];
  const words = entries.flatMap((entry) => [
    ...entry.map(([name, value]) => `?${name}=${value}`),
    ...(entry.length > 1 ? [`?#${'&'.repeat(entry.length - 1)}`] : []),
  ]);
  return entries.length > 1 ? [...words, `?#${'|'.repeat(entries.length - 1)}`] : words;
}

export function addCommand(menu: string, row: WireRowOut): Command {
  return { path: `${menu}/add`, words: attributes(row), writes: true };
}

/** Without an id: a singleton, which refuses one (routeros.md 1.4). */
export function setCommand(menu: string, id: RowId | undefined, row: WireRowOut): Command {
  const which = id === undefined ? [] : [`=.id=${id}`];
  return { path: `${menu}/set`, words: [...which, ...attributes(row)], writes: true };
}

/** A command on one row: `remove`, `start`. All releases take `.id`, few the same other selector (routeros.md 1.3). */
export function rowCommand(menu: string, command: string, id: RowId, args: WireRowOut = {}): Command {
  return { path: `${menu}/${command}`, words: [`=.id=${id}`, ...attributes(args)], writes: true };
}

/** Plain text inside the connection: RouterOS 7 has no other way (wire-protocol.md 1.3). */
export function loginCommand(username: string, password: Secret): Command {
  return { path: '/login', words: attributes({ name: username, password }), writes: false };
}

/** Ends the command with that tag, and only that one (wire-protocol.md 1.4). */
export function cancelCommand(tag: string): Command {
  return { path: '/cancel', words: [`=tag=${tag}`], writes: false };
}

function attributes(row: WireRowOut): Word[] {
  return Object.entries(row).map(([name, value]) => {
    // The router splits at the second `=`, so such a name would silently be another one.
    if (name === '' || name.includes('='))
      throw new RangeError(`"${name}" cannot be the name of a RouterOS property`);
    return value instanceof Secret ? { prefix: `=${name}=`, secret: value } : `=${name}=${value}`;
  });
}

import { argumentsOf, commandsOf, menus as knownMenus, releases } from '../../facts/index.ts';
import type { DeviceView, Menu } from './types.ts';

const newest = releases.at(-1) ?? '';

/**
 * Menus by path. One that nobody described and that the argument data knows is generic: known arguments are stored
 * and echoed, all others refused.
 */
export function registryOf(described: readonly Menu[]): ReadonlyMap<string, Menu> {
  const registry = new Map(described.map((menu) => [menu.path, menu]));
  for (const path of knownMenus) if (!registry.has(path)) registry.set(path, genericMenu(path));
  return registry;
}

function genericMenu(path: string): Menu {
  const isOrdered = argumentsOf(path, 'add', newest)?.has('place-before') === true;
  // Lists have `find`, singletons have not.
  const isSingleton = !commandsOf(path, newest).has('find');
  return { path, ...(isOrdered && { ordered: true }), ...(isSingleton && { singleton: true }) };
}

/** Is the menu there at all: in this release, with these packages? */
export function isAvailable(device: DeviceView, menu: Menu): boolean {
  if (menu.available?.(device) === false) return false;
  return menu.beyondData !== undefined || commandsOf(menu.path, device.release).size > 0;
}

/** Things of the console (`edit`, `export`, `find`): the API has none of them (wire-protocol.md 1.5). */
const consoleOnly = new Set(['edit', 'export', 'find']);

/** Things of the API alone, wherever there is `print`. */
const apiOnly = new Set(['listen', 'getall']);

export function hasCommand(device: DeviceView, menu: Menu, command: string): boolean {
  if (menu.beyondData?.includes(command) === true) return true;
  const commands = commandsOf(menu.path, device.release);
  if (apiOnly.has(command)) return commands.has('print') || menu.beyondData?.includes('print') === true;
  return commands.has(command) && !consoleOnly.has(command);
}

const printWords = [
  '.proplist count-only detail stats terse brief value-list show-ids without-paging from as-value once interval',
  'follow follow-only show-sensitive proplist append-comments oid packages',
].flatMap((line) => line.split(' '));

/** Words that the argument data leaves out because every menu has them. */
const common: Readonly<Record<string, readonly string[]>> = {
  print: printWords,
  getall: printWords,
  listen: printWords,
  get: ['.id', 'numbers', 'number', 'value-name', '.proplist'],
  add: [],
  set: ['.id'],
  unset: ['.id', 'numbers', 'value-name'],
  reset: ['.id', 'numbers', 'value-name'],
  comment: ['.id', 'numbers', 'comment'],
  move: ['.id', 'numbers', 'destination'],
};

/** Is the argument one that the command takes in this release? Undefined data means that nobody knows: taken. */
export function takesArgument(device: DeviceView, menu: Menu, command: string, name: string): boolean {
  const known = argumentsOf(menu.path, command, device.release);
  if (known === undefined && menu.beyondData?.includes(command) === true) return true;
  if (known?.has(name) === true) return menu.singleton !== true || !selectors.has(name);
  if ((command === 'add' || command === 'set') && menu.extraArguments?.includes(name) === true) return true;
  if (menu.singleton === true && selectors.has(name)) return false;
  const words = common[command];
  if (words !== undefined) return words.includes(name);
  // `start` takes `number` up to 7.19 and `numbers` after it, `.id` always (routeros.md 1.3); where the data names no
  // selector the command is one of those on any list of rows: `enable`, `remove`.
  if (name === '.id') return true;
  return name === 'numbers' && known?.has('number') !== true && known?.has('numbers') !== true;
}

const selectors = new Set(['.id', 'numbers', 'number']);

import type { Desired, Release, WireRow } from '../model/index.ts';
import { unionProplist } from '../routeros/rows.ts';
import { indexedMenus } from './ledger.ts';
import { kinds } from './kinds/index.ts';
import { stateProplist } from './run-state.ts';

/** One read: a menu, and the properties to ask for. */
export interface Read {
  readonly menu: string;
  readonly proplist: readonly string[];
  readonly match?: readonly Readonly<Record<string, string>>[];
}

const common = ['comment', 'disabled', 'dynamic'];

/** What is read beside the rows we may own: whether the router can do what the file asks. */
const preflight: readonly Read[] = [
  {
    menu: '/system/resource',
    proplist: ['version', 'architecture-name', 'board-name', 'total-memory', 'free-memory'],
  },
  { menu: '/system/package', proplist: ['name', 'version', 'disabled', 'available'] },
  { menu: '/system/device-mode', proplist: ['mode', 'container'] },
  // Rows of `rows:` can stand in these two, and are found again by their comment.
  {
    menu: '/disk',
    proplist: ['slot', 'mount-point', 'type', 'fs', 'size', 'free', 'mounted', ...common],
  },
  { menu: '/interface/list', proplist: ['name', ...common] },
  { menu: '/ip/service', proplist: ['name', 'port', 'disabled', 'dynamic'] },
  { menu: '/ip/dns', proplist: ['servers', 'dynamic-servers'] },
];

/** Can a plan do without this menu, since it is only looked at? */
export function isOnlyLookedAt(menu: string): boolean {
  return preflight.some((read) => read.menu === menu);
}

/**
 * The reads of one plan, all sent at once: one a menu, whatever the number of rows, and each asks for the names of
 * every release, since the release is only known with the reply (design 10).
 */
export function readsFor(desired: Desired): Read[] {
  const reads = new Map(always);
  const ask = (menu: string, names: readonly string[]): void => {
    const known = reads.get(menu);
    if (!known || names.some((name) => !known.includes(name)))
      reads.set(menu, inOrder([...(known ?? []), ...names]));
  };
  for (const resource of desired.resources) {
    if (resource.menu !== undefined) ask(resource.menu, [...Object.keys(resource.props), ...common]);
    for (const need of resource.requires ?? [])
      ask(need.menu, need.kind === undefined ? Object.keys(need.match) : []);
  }
  return [...[...reads].map(([menu, proplist]) => ({ menu, proplist })), ...contentReads(desired)];
}

const inOrder = (names: readonly string[]): readonly string[] => [...new Set(names)].sort();

/** What is read whatever the file says; the same lists for all routers of a run. */
const always: ReadonlyMap<string, readonly string[]> = everyMenu();

function everyMenu(): Map<string, readonly string[]> {
  const reads = new Map<string, readonly string[]>();
  const ask = (menu: string, names: readonly string[]): void => {
    reads.set(menu, inOrder([...(reads.get(menu) ?? []), ...names]));
  };
  for (const { menu, proplist } of preflight) ask(menu, proplist);
  for (const kind of kinds) {
    if (kind.menu === '') continue;
    const names = unionProplist(kind).filter((name) => !(kind.unmarked && name === 'contents'));
    ask(
      kind.menu,
      kind.singleton
        ? [...names, 'assumed-registry-url']
        : kind.unmarked
          ? [...names, 'size']
          : [...names, ...common],
    );
    if (kind.lifecycle) ask(kind.menu, stateProplist);
  }
  return reads;
}

/** Contents are read for the files we would write only: a plain print sends every small file whole (routeros.md 1b). */
function contentReads(desired: Desired): Read[] {
  const paths = desired.resources
    .filter((resource) => resource.kind === 'file' && resource.props['contents'] !== undefined)
    .map((resource) => String(resource.props['path']).replace(/^\//, ''));
  return paths.length === 0
    ? []
    : [{ menu: '/file', proplist: ['name', 'contents'], match: paths.map((name) => ({ name })) }];
}

/** Menus that rows of this stack stand in, though the file no longer names them: known from the ledger row. */
export function furtherReads(
  desired: Desired,
  read: ReadonlySet<string>,
  envs: readonly WireRow[],
  release: Release,
): Read[] {
  const stacks = [desired.stack, ...desired.previousStacks];
  return indexedMenus(envs, stacks, release)
    .filter((menu) => !read.has(menu))
    .map((menu) => ({ menu, proplist: common }));
}

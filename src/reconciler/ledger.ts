import {
  type Desired,
  type Release,
  type Resource,
  Secret,
  type SourceRange,
  type WireRow,
} from '../model/index.ts';
import { decodeRow } from '../routeros/rows.ts';
import { kindNamed } from './kinds/index.ts';
import { readMark } from './marker.ts';

/** The env list that holds the ledger rows and the lease; no container names it. */
export const ledgerList = 'rosctr';

/** The lease of a run stands there too. It belongs to a run, not to a stack, and no plan ever sees it. */
export const leaseKey = 'lease';
export const leaseComment = '[rosctr:lease]';

/** Files have no comment that could say that they hold a secret, so the ledger does. */
const secretly = 'secret:';

/** Entries of the ledger rows of these stacks: menus start with `/`, files do not. */
function entries(envs: readonly WireRow[], stacks: readonly string[], release: Release): string[] {
  const kind = kindNamed('index');
  return envs.flatMap((row) => {
    const comment = row['comment'] ?? '';
    // Nearly all are variables of containers: not taken apart.
    if (!comment.includes(' index/')) return [];
    const { mark } = readMark(comment);
    if (mark?.kind !== 'index' || !stacks.includes(mark.stack)) return [];
    const value = decodeRow(kind, row, release).props['value'];
    return Array.isArray(value) ? (value as readonly string[]).map(String) : [];
  });
}

/** Menus beside our own in which these stacks have rows. */
export function indexedMenus(
  envs: readonly WireRow[],
  stacks: readonly string[],
  release: Release,
): string[] {
  return entries(envs, stacks, release).filter((entry) => entry.startsWith('/'));
}

/** Files that these stacks made, and whether what was written into them is a secret. */
export function indexedFiles(
  envs: readonly WireRow[],
  stacks: readonly string[],
  release: Release,
): ReadonlyMap<string, { readonly secret: boolean }> {
  const files = new Map<string, { readonly secret: boolean }>();
  for (const entry of entries(envs, stacks, release)) {
    if (entry.startsWith('/')) continue;
    const secret = entry.startsWith(secretly);
    const path = secret ? entry.slice(secretly.length) : entry;
    files.set(path, { secret: secret || files.get(path)?.secret === true });
  }
  return files;
}

/** The ledger row that a stack needs: none where it has neither rows in further menus nor files of its own. */
export function ledgerOf({ stack, resources }: Desired): Resource | undefined {
  const menus = resources.flatMap((resource) => (resource.menu === undefined ? [] : [resource.menu]));
  const files = resources
    .filter((resource) => resource.kind === 'file')
    .map(({ props }) => ({ path: String(props['path']).replace(/^\//, ''), contents: props['contents'] }))
    .filter(({ path }) => /^([^/]+\/)?rosctr\//.test(path))
    .map(({ path, contents }) => (contents instanceof Secret ? `${secretly}${path}` : path));
  const value = [...new Set([...menus, ...files])].sort();
  const at = resources.find((resource) => resource.menu !== undefined || resource.kind === 'file')?.at;
  if (value.length === 0 || at === undefined) return undefined;
  return ledgerRow(stack, value, at);
}

function ledgerRow(stack: string, value: readonly string[], at: SourceRange): Resource {
  return {
    address: 'index/menus',
    kind: 'index',
    key: 'menus',
    props: { list: ledgerList, key: stack, value },
    at,
    sources: {},
  };
}

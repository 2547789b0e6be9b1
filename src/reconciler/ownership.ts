import type { Kind, Owner, WireRow } from '../model/index.ts';
import { isErrorText, readMark } from './marker.ts';
import { settledState } from './run-state.ts';

/** What tells our rows from others. */
export interface Owners {
  /** This stack, and the names it had. */
  readonly stacks: readonly string[];
  /** Folders below which root-dirs of ours lie, besides every `<disk>/rosctr`. */
  readonly bases: readonly string[];
  /** Paths without a comment that are ours: declared files, and those the ledger row names, which knows secrets. */
  readonly files: ReadonlyMap<string, { readonly secret: boolean }>;
}

/** Who owns a row, and the user's part of its comment (absent where RouterOS shows an error text instead). */
export function ownerOf(
  kind: Kind | undefined,
  row: WireRow,
  owners: Owners,
): { readonly owner: Owner; readonly comment?: string } {
  if (kind?.singleton) return { owner: { by: 'nobody' }, comment: '' };
  if (kind?.unmarked) return { owner: fileOwner(row, owners) };
  const raw = row['comment'] ?? '';
  const read = readMark(raw);
  if (read.mark) {
    const by = owners.stacks.includes(read.mark.stack) ? 'us' : 'stack';
    return { owner: { by, mark: read.mark }, comment: read.text };
  }
  if (isRouterOwn(row)) return { owner: { by: 'routeros' }, comment: raw };
  const isError = kind?.lifecycle === true && isErrorText(raw);
  // A failed import may have words that nobody has seen yet.
  const mayBeError = kind?.lifecycle === true && raw !== '' && settledState(row) === 'failed';
  const rescued = read.damaged || isError || mayBeError ? byRootDir(row, owners) : undefined;
  if (rescued) return { owner: rescued };
  if (read.damaged || isError) {
    const why = isError
      ? `RouterOS shows an error in its comment: ${raw}`
      : `its marker is not readable: ${raw}`;
    return { owner: { by: 'unknown', why } };
  }
  return { owner: { by: 'nobody' }, comment: raw };
}

/** `/app` rows (routeros.md 1.9), dynamic rows and built-in ones. */
function isRouterOwn(row: WireRow): boolean {
  const isTrue = (key: string): boolean => row[key] === 'true' || row[key] === 'yes';
  const names = [row['name'], ...(row['interface'] ?? '').split(',')];
  return (
    isTrue('dynamic') || isTrue('builtin') || names.some((name) => /^(app-|veth-app-)/.test(name ?? ''))
  );
}

/** A container whose comment cannot be read is ours if its root-dir is one that only we make. */
function byRootDir(row: WireRow, { stacks, bases }: Owners): Owner | undefined {
  const path = (row['root-dir'] ?? '').replace(/^\//, '');
  const match = /^(.+)\/([a-z0-9-]+)\/([^/]+)-\d+$/.exec(path);
  if (!match) return undefined;
  const [, base = '', stack = '', key = ''] = match;
  const isBase = /^[^/]+\/rosctr$/.test(base) || bases.includes(base);
  // A staged one has the root-dir of the container that it is to become; its name tells them apart.
  const kind = row['name'] === stagedName(key) ? 'staged' : 'container';
  return isBase && stacks.includes(stack)
    ? { by: 'us', mark: { stack, kind, key, secret: false } }
    : undefined;
}

/** What the new container is called until it takes the place of the old one. */
export function stagedName(key: string): string {
  return `${key}-next`;
}

/** Files are ours only below `<disk>/rosctr/`, and only those we were told to make (design 3). */
function fileOwner(row: WireRow, { files, stacks }: Owners): Owner {
  const path = (row['name'] ?? '').replace(/^\//, '');
  const ours = /^([^/]+\/)?rosctr\//.test(path) ? files.get(path) : undefined;
  return ours
    ? { by: 'us', mark: { stack: stacks[0] ?? '', kind: 'file', key: path, secret: ours.secret } }
    : { by: 'nobody' };
}

import type { Kind, Observed, Release, WireRow } from '../model/index.ts';
import { decodeRow } from '../routeros/rows.ts';
import { kindMarked, kinds } from './kinds/index.ts';
import { leaseComment } from './ledger.ts';
import { type Owners, ownerOf } from './ownership.ts';
import { settledState } from './run-state.ts';

/** Everything one plan knows of a router: rows as they came, by menu. */
export interface Snapshot {
  readonly router: string;
  readonly release: Release;
  readonly architecture: string;
  readonly menus: ReadonlyMap<string, readonly WireRow[]>;
  /** Menus that the router refused to read, with its words. */
  readonly missing: ReadonlyMap<string, string>;
}

/** Rows of a menu; none where it was not read. */
export function rowsOf(snapshot: Snapshot, menu: string): readonly WireRow[] {
  return snapshot.menus.get(menu) ?? [];
}

/**
 * All live rows of all kinds, decoded. Kinds that share a menu (env and index, nat and rows) are told apart by the
 * marker; a row without one is of the kind whose menu it is.
 */
export function decodeSnapshot(snapshot: Snapshot, owners: Owners): Observed[] {
  const decoded: Observed[] = [];
  for (const [menu, rows] of snapshot.menus) {
    const home = homes.get(menu);
    for (const [position, row] of rows.entries()) {
      const observed = decode(home, menu, row, position, snapshot.release, owners);
      if (observed) decoded.push(observed);
    }
  }
  return decoded;
}

/** The first kind of each menu. */
const homes: ReadonlyMap<string, Kind> = new Map(
  kinds
    .filter(({ menu }) => menu !== '')
    .map((kind): [string, Kind] => [kind.menu, kind])
    .reverse(),
);
const openKind = kinds.find((kind) => kind.open);

function decode(
  home: Kind | undefined,
  menu: string,
  row: WireRow,
  position: number,
  release: Release,
  owners: Owners,
): Observed | undefined {
  const id = home?.singleton ? '*0' : row['.id'];
  if (!id?.startsWith('*') || row['comment'] === leaseComment) return undefined;
  const { owner, comment } = ownerOf(home, row, owners);
  const kind = ('mark' in owner ? kindMarked(owner.mark.kind) : undefined) ?? home ?? openKind;
  if (!kind) return undefined;
  const { props, masked } = decodeRow(kind, row, release);
  const key = 'mark' in owner ? owner.mark.key : nameOf(kind, props, id);
  const observed: Writable<Observed> = {
    kind: kind.name,
    id: id as `*${string}`,
    address: `${kind.name}/${key}`,
    menu,
    row,
    props,
    masked,
    owner,
    position,
  };
  if (comment !== undefined) observed.comment = comment;
  if (kind.lifecycle) observed.state = settledState(row);
  return observed;
}

/** While it is being made. */
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** What people call a row that has no marker: its names, else its id. */
function nameOf(kind: Kind, props: Observed['props'], id: string): string {
  const parts = kind.identity.map((prop) => String(props[prop] ?? ''));
  return parts.some((part) => part !== '') ? parts.join('/') : id;
}

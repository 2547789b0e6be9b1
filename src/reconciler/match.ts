import { text } from '../codecs/index.ts';
import type { Address, Desired, Kind, Observed, Resource, Value } from '../model/index.ts';
import { sameValue } from '../routeros/rows.ts';
import { kindNamed } from './kinds/index.ts';
import { markedKey } from './marker.ts';

/** A desired resource and the live row it is about, if any. */
export interface Pair {
  readonly resource: Resource;
  readonly live: Observed | undefined;
  /** Further rows with the same marker: neither is written. */
  readonly twins: readonly Observed[];
  /** A row that is not ours and has the name that our row is to get. */
  readonly rival: Observed | undefined;
}

export interface Matched {
  readonly pairs: readonly Pair[];
  /** Rows of this stack that the file does not ask for. */
  readonly leftovers: readonly Observed[];
}

/**
 * Pairs what is wanted with what is there: by marker, then by a former key, then by a row of ours that has the
 * wanted name but a key nobody wants (it moved in the file), then by name among rows that are not ours.
 */
export function matchRows(desired: Desired, observed: readonly Observed[]): Matched {
  const ours = observed.filter((row) => row.owner.by === 'us' && row.state !== 'deleting');
  const marked = new Map<Address, Observed[]>();
  for (const row of ours) {
    const known = marked.get(row.address);
    if (known) known.push(row);
    else marked.set(row.address, [row]);
  }
  const places = desired.resources.map(({ kind, key, address }) => {
    const short = markedKey(desired.stack, kind, key);
    return short === key ? address : (`${kind}/${short}` as const);
  });
  const wanted = new Set(places);
  const taken = new Set<Observed>();
  const strangers = new Map<string, Observed[]>();
  for (const row of observed) {
    if (row.owner.by === 'us') continue;
    const others = strangers.get(row.kind) ?? [];
    others.push(row);
    strangers.set(row.kind, others);
  }

  const free = (address: Address | undefined): readonly Observed[] | undefined => {
    const rows = address === undefined ? undefined : marked.get(address)?.filter((row) => !taken.has(row));
    return rows?.length === 0 ? undefined : rows;
  };

  const pairs = desired.resources.map((resource, index): Pair => {
    // A former key that the file still uses is somebody else's present one.
    const former = (): Address | undefined =>
      resource.previously
        ?.map((key) => liveAddress(desired.stack, resource.kind, key))
        .find((address) => !wanted.has(address) && free(address) !== undefined);
    const own = free(places[index]) ?? free(former());
    const [live, ...twins] =
      own ??
      ours
        .filter((row) => !taken.has(row) && !wanted.has(row.address) && isNamesake(resource, row))
        .slice(0, 1);
    const namesake = strangers.get(resource.kind)?.find((row) => isNamesake(resource, row));
    // The old row went, and the run was killed before the new one got its name: the new one is the container.
    const { staging } = kindNamed(resource.kind);
    const place = staging === undefined ? undefined : liveAddress(desired.stack, staging, resource.key);
    const heir = place === undefined ? undefined : marked.get(place)?.[0];
    const found = live ?? heir ?? namesake;
    for (const row of [found, ...twins]) if (row) taken.add(row);
    const isNamed = kindNamed(resource.kind).identity.length > 0;
    return { resource, live: found, twins, rival: live && isNamed ? namesake : undefined };
  });
  return { pairs, leftovers: ours.filter((row) => !taken.has(row)) };
}

/** The address under which a row of ours shows up: long keys are cut in the marker. */
function liveAddress(stack: string, kind: string, key: string): Address {
  return `${kind}/${markedKey(stack, kind, key)}`;
}

/** Is this the same thing on the router: the same name, or in a menu without names the same matchers? */
function isNamesake(resource: Resource, row: Observed): boolean {
  if (row.kind !== resource.kind) return false;
  const kind = kindNamed(resource.kind);
  if (kind.singleton) return true;
  const named = kind.identity.length > 0 && kind.identity.every((prop) => row.props[prop] !== undefined);
  // Containers have no name that we choose before 7.19; there veth and image together tell.
  const telling = named ? kind.identity : (kind.likeness ?? []);
  return (
    telling.length > 0 &&
    telling.every((prop) => isAlike(kind, prop, resource.props[prop], row.props[prop]))
  );
}

function isAlike(kind: Kind, name: string, wanted: Value | undefined, found: Value | undefined): boolean {
  const prop = kind.props[name];
  const left = wanted ?? prop?.absent;
  const right = found ?? prop?.absent;
  if (left === undefined || right === undefined) return left === right;
  return sameValue(prop?.codec ?? text, left, right);
}

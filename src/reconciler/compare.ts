import type {
  Codec,
  Disruption,
  FieldChange,
  Kind,
  Observed,
  Prop,
  Release,
  Resource,
  Value,
} from '../model/index.ts';
import { Secret } from '../model/index.ts';
import { codecFor, defaultFor, isReadable, sameValue, wireFor } from '../routeros/rows.ts';

export interface Differences {
  readonly fields: readonly FieldChange[];
  /** Differences that go along with the next write, and are none by themselves. */
  readonly lazy: readonly FieldChange[];
  /** Properties whose value the router hides from this user: unknown, no difference. */
  readonly hidden: readonly string[];
}

/** Of a live row what comparing asks for. */
type Read = Pick<Observed, 'row' | 'props' | 'masked' | 'owner'>;

/**
 * What differs between a wanted resource and its live row. Written properties are compared; unwritten ones are held
 * against RouterOS' default, where that is certain for this release (design 5).
 */
export function compare(kind: Kind, resource: Resource, live: Read, release: Release): Differences {
  const fields: FieldChange[] = [];
  const lazy: FieldChange[] = [];
  const hold = (column: Comparable): void => {
    const field = differenceOf(column, resource, live);
    if (!field) return;
    if (column.prop.lazy && field.before !== undefined && column.prop.lazy(field.before)) lazy.push(field);
    else fields.push(field);
  };
  for (const column of comparable(kind, release)) hold(column);
  if (kind.open)
    for (const name of Object.keys(resource.props))
      hold(columnFor(name, passing(kind, name, resource), release));
  const hidden = live.masked.filter((name) => resource.props[name] !== undefined);
  return { fields, lazy, hidden };
}

/** A property as two rows of one release are compared by it. */
interface Comparable {
  readonly name: string;
  readonly prop: Prop;
  readonly codec: Codec;
  readonly neutral: Value | undefined;
}

const columnFor = (name: string, prop: Prop, release: Release): Comparable => ({
  name,
  prop,
  codec: codecFor(prop, release),
  neutral: defaultFor(prop, release),
});

/** Looked up once for a release: a fleet has millions of properties to compare, and most are not even written. */
const columns = new WeakMap<Kind, Map<Release, readonly Comparable[]>>();

function comparable(kind: Kind, release: Release): readonly Comparable[] {
  const byRelease = columns.get(kind) ?? new Map<Release, readonly Comparable[]>();
  const known = byRelease.get(release);
  if (known) return known;
  const made = Object.entries(kind.props)
    .filter(([, prop]) => !prop.assigned && wireFor(prop, release) && isReadable(prop, release))
    .map(([name, prop]) => columnFor(name, prop, release));
  columns.set(kind, byRelease.set(release, made));
  return made;
}

/** A property beside the table, in a kind that lets them pass. */
export function passing(kind: Kind, name: string, resource?: Resource): Prop {
  if (!kind.open) throw new Error(`${kind.name} has no property ${name}`);
  const { menu = '', writeOnly = [] } = resource ?? {};
  const isHidden = writeOnly.includes(name) || kind.neverShown?.[menu]?.includes(name) === true;
  return {
    wire: [{ name }],
    codec: kind.open,
    secret: 'marked',
    ...(isHidden ? { emptyIsUnknown: true } : {}),
  };
}

function differenceOf(
  { name, prop, codec, neutral }: Comparable,
  resource: Resource,
  live: Read,
): FieldChange | undefined {
  const written = resource.props[name];
  const after = written ?? neutral;
  if (after === undefined || live.masked.includes(name) || isUnknownSecret(after)) return undefined;
  const before = live.props[name] ?? neutral ?? prop.absent;
  if ((before === undefined || before === '') && isUnknown(prop, live)) return undefined;
  if (before !== undefined && sameValue(codec, after, before)) return undefined;
  const at = resource.sources[name];
  return {
    prop: name,
    before,
    after,
    disrupts: disruptionOf(prop, written),
    secret: isSecret(prop, after, live),
    ...(at ? { at } : {}),
  };
}

/** May the router have lost the value, so that an empty one says nothing? */
function isUnknown({ emptyIsUnknown: unknown }: Prop, { row }: Pick<Read, 'row'>): boolean {
  return typeof unknown === 'function' ? unknown(row) : unknown === true;
}

function disruptionOf(prop: Prop, written: Value | undefined): Disruption {
  return written === undefined && prop.resetBy === 'replace' ? 'recreate' : (prop.disrupts ?? 'live');
}

/** May neither side be shown? A row that is not ours may hold anybody's secret. */
function isSecret(prop: Prop, after: Value | undefined, live: Read | undefined): boolean {
  if (after instanceof Secret || prop.secret === 'always') return true;
  if (prop.secret !== 'marked' || live === undefined) return false;
  return live.owner.by !== 'us' || live.owner.mark.secret;
}

/** A secret that is not known here is no difference: nobody can tell. */
function isUnknownSecret(value: Value | undefined): boolean {
  return value instanceof Secret && !value.isKnown;
}

/** Properties of a resource whose secrets are not known here. */
export function unknownIn({ props }: Resource): string[] {
  const unknown: string[] = [];
  for (const name in props) if (isUnknownSecret(props[name])) unknown.push(name);
  return unknown;
}

/** All that a new row is given, as changes from nothing. */
export function newFields(kind: Kind, resource: Resource): FieldChange[] {
  return Object.entries(resource.props).map(([name, after]) => {
    const prop = kind.props[name] ?? passing(kind, name);
    const at = resource.sources[name];
    return {
      prop: name,
      before: undefined,
      after,
      disrupts: 'none',
      secret: isSecret(prop, after, undefined),
      ...(at ? { at } : {}),
    };
  });
}

/** All that goes with a row, as changes to nothing. */
export function oldFields(kind: Kind, live: Observed): FieldChange[] {
  return Object.entries(live.props).map(([name, before]) => ({
    prop: name,
    before,
    after: undefined,
    disrupts: 'none',
    secret: isSecret(kind.props[name] ?? passing(kind, name), undefined, live),
  }));
}

/** Does a resource hold a value that must never be shown? Its marker then says so. */
export function holdsSecret(kind: Kind, resource: Resource): boolean {
  return Object.keys(resource.props).some(
    (name) =>
      resource.props[name] instanceof Secret &&
      (kind.props[name] ?? passing(kind, name)).secret === 'marked',
  );
}

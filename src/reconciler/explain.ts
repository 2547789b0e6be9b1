import type {
  Address,
  Desired,
  Disruption,
  Kind,
  Observed,
  Resource,
  SourceRange,
  Value,
} from '../model/index.ts';
import { Secret } from '../model/index.ts';
import { defaultFor, isReadable, wireFor } from '../routeros/rows.ts';
import { textOf } from '../codecs/index.ts';
import { passing } from './compare.ts';
import { kindNamed } from './kinds/index.ts';
import { matchRows } from './match.ts';
import { ownersOf } from './owners.ts';
import { decodeSnapshot, type Snapshot } from './snapshot.ts';

/** One property of a resource, from the file to the wire. Values are for people; secrets are `*****`. */
export interface ExplainedProperty {
  readonly prop: string;
  readonly written: string | undefined;
  readonly at: SourceRange | undefined;
  /** Its name on this router's release; undefined where the release lacks it. */
  readonly wire: string | undefined;
  readonly live: string | undefined;
  /** `file`: as written. `default`: held at RouterOS' default. `left`: nobody touches it, `why` says why. */
  readonly managed: 'file' | 'default' | 'left';
  readonly why: string;
  readonly disrupts: Disruption;
}

export interface Explanation {
  readonly address: Address;
  readonly menu: string;
  readonly id: string | undefined;
  readonly owner: string;
  readonly at: SourceRange | undefined;
  readonly properties: readonly ExplainedProperty[];
}

/** Everything rosctr knows of one resource on one router; undefined where neither file nor router has it. */
export function explain(desired: Desired, snapshot: Snapshot, address: Address): Explanation | undefined {
  const observed = decodeSnapshot(snapshot, ownersOf(desired, snapshot));
  const pair = matchRows(desired, observed).pairs.find(({ resource }) => resource.address === address);
  const live = pair?.live ?? observed.find((row) => row.address === address);
  const resource = pair?.resource;
  const subject = resource ?? live;
  if (!subject) return undefined;
  const kind = kindNamed(subject.kind);
  return {
    address,
    menu: (live ?? subject).menu ?? kind.menu,
    id: live?.id,
    owner: ownerText(live),
    at: resource?.at,
    properties: namesOf(kind, subject).map((name) => explained(kind, name, resource, live, snapshot)),
  };
}

/** All that its table knows; of `rows:` what the file writes, since nothing else of them is read. */
function namesOf(kind: Kind, { props }: Resource | Observed): string[] {
  const open = kind.open ? Object.keys(props) : [];
  return [...new Set([...Object.keys(kind.props), ...open])];
}

function explained(
  kind: Kind,
  name: string,
  resource: Resource | undefined,
  live: Observed | undefined,
  { release }: Snapshot,
): ExplainedProperty {
  const prop = kind.props[name] ?? passing(kind, name, resource);
  const written = resource?.props[name];
  const found = live?.props[name];
  const hides =
    prop.secret === 'always' || written instanceof Secret || (prop.secret === 'marked' && isMarked(live));
  const show = (value: Value | undefined): string | undefined => {
    if (value === undefined) return undefined;
    if (hides || value instanceof Secret) return '*****';
    return prop.codec.show?.(value) ?? textOf(value);
  };
  const neutral = defaultFor(prop, release);
  const managed =
    written !== undefined && prop.assigned !== true ? 'file' : neutral === undefined ? 'left' : 'default';
  return {
    prop: name,
    written: show(written),
    at: resource?.sources[name],
    wire: wireFor(prop, release)?.name,
    live: show(found),
    managed,
    why:
      kind.open && live && found === undefined && prop.emptyIsUnknown === true
        ? 'RouterOS never shows it: sent when the row is made, not compared'
        : written instanceof Secret && !written.isKnown
          ? 'its secret is not known here, so it is not compared'
          : whyOf(
              managed,
              prop.assigned === true,
              prop.unmanaged,
              isReadable(prop, release),
              show(neutral),
            ),
    disrupts: prop.disrupts ?? 'live',
  };
}

function whyOf(
  managed: ExplainedProperty['managed'],
  assigned: boolean,
  unmanaged: string | undefined,
  readable: boolean,
  neutral: string | undefined,
): string {
  if (assigned) return 'rosctr chooses it when the row is made, and accepts any after that';
  if (!readable) return 'this release does not give it back, so it cannot be compared';
  switch (managed) {
    case 'file':
      return 'compared with the file';
    case 'default':
      return `not in the file: held at RouterOS' default, ${neutral === '' ? 'empty' : (neutral ?? '')}`;
    case 'left':
      return `not in the file: left alone, ${unmanaged ?? 'its default is not known for sure'}`;
  }
}

function isMarked(live: Observed | undefined): boolean {
  return live !== undefined && (live.owner.by !== 'us' || live.owner.mark.secret);
}

function ownerText(live: Observed | undefined): string {
  switch (live?.owner.by) {
    case undefined:
      return 'not on the router';
    case 'us':
      return `stack ${live.owner.mark.stack}`;
    case 'stack':
      return `another stack, ${live.owner.mark.stack}`;
    case 'nobody':
      return 'foreign';
    case 'routeros':
      return 'RouterOS itself';
    case 'unknown':
      return `unknown: ${live.owner.why}`;
  }
}

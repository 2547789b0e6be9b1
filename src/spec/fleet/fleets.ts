import type { DriftPolicy as Written, TargetNames } from '../../generated/stack.ts';
import type { DriftPolicy, SourceRange } from '../../model/index.ts';
import type { StackDocument } from '../documents.ts';
import { isInterpolated } from '../interpolate.ts';
import { anyMatcherOf, type Matcher } from '../match.ts';
import { plainDocument } from '../plain.ts';
import type { Report } from '../report.ts';
import { driftPolicy } from '../resources/drift.ts';
import { keyAt, nodeAt, type Tree, type TreeMap } from '../tree.ts';

/** What routers are where they do not say it: the word of the fleet, or of an overlay. */
export interface Layer {
  readonly labels: TreeMap | undefined;
  readonly vars: TreeMap | undefined;
  readonly defaults: TreeMap | undefined;
}

export interface Overlay extends Layer {
  readonly at: SourceRange;
  readonly isMatch: Matcher;
}

/** All documents of one name: what is common to their routers. */
export interface Fleet extends Layer {
  readonly name: string;
  readonly documents: readonly StackDocument[];
  readonly overlays: readonly Overlay[];
  readonly drift: DriftPolicy | undefined;
  /** The document that has the rollout. */
  readonly rollout: StackDocument | undefined;
}

/** The fleets of all documents. One of which a part is broken is left out: its routers would not be what they are. */
export function fleetsOf(documents: readonly StackDocument[], report: Report): Fleet[] {
  const byName = new Map<string, StackDocument[]>();
  for (const document of documents) {
    const name = nodeAt(document.written, ['metadata', 'name']);
    if (document.kind !== 'Fleet' || name?.type !== 'scalar') continue;
    byName.set(name.source, [...(byName.get(name.source) ?? []), document]);
  }
  return [...byName].flatMap(([name, parts]) => {
    const sole = (section: string): StackDocument | undefined => soleWith(section, name, parts, report);
    const section = (key: 'labels' | 'vars' | 'defaults'): TreeMap | undefined =>
      mapAt(sole(key)?.sound, [key]);
    const fleet: Fleet = {
      name,
      documents: parts,
      labels: section('labels'),
      vars: section('vars'),
      defaults: section('defaults'),
      overlays: overlaysOf(sole('overlays'), report),
      drift: driftOf(sole('drift'), report),
      rollout: sole('rollout'),
    };
    for (const document of parts) checkLabels(document, report);
    return parts.every(({ sound }) => sound !== undefined) ? [fleet] : [];
  });
}

/** Each section stands in one document of a fleet, so that nobody has to guess which wins. */
function soleWith(
  section: string,
  fleet: string,
  documents: readonly StackDocument[],
  report: Report,
): StackDocument | undefined {
  const [first, ...others] = documents.filter(({ written }) => nodeAt(written, [section]) !== undefined);
  for (const other of others) {
    report.error(
      'spec/fleet-conflict',
      `fleet "${fleet}" has ${section} twice`,
      keyAt(other.written, [section]),
      {
        hint: 'say them in one document; what differs for some routers goes to overlays:',
        ...(first ? { related: [{ at: keyAt(first.written, [section]), message: 'first here' }] } : {}),
      },
    );
  }
  return first;
}

function overlaysOf(document: StackDocument | undefined, report: Report): Overlay[] {
  const list = document?.sound && nodeAt(document.sound, ['overlays']);
  if (!document?.sound || list?.type !== 'list') return [];
  const plain = plainDocument(document.sound) as { overlays: { match: TargetNames }[] };
  return list.items.flatMap((item, index) => {
    const match = plain.overlays[index]?.match;
    const node = nodeAt(item, ['match']);
    if (match === undefined || !node) return [];
    for (const scalar of scalarsOf(node)) mustBePlain(scalar, report);
    return {
      at: keyAt(item, ['match']),
      isMatch: anyMatcherOf(match),
      labels: mapAt(item, ['labels']),
      vars: mapAt(item, ['vars']),
      defaults: mapAt(item, ['defaults']),
    };
  });
}

/** What is made of findings is the same for all routers, and is read before any of them is known. */
function driftOf(document: StackDocument | undefined, report: Report): DriftPolicy | undefined {
  if (!document?.sound) return undefined;
  const { sound } = document;
  const open = scalarsOf(nodeAt(sound, ['drift'])).filter(({ source }) => isInterpolated(source));
  for (const scalar of open) mustBePlain(scalar, report, 'drift rules of a fleet');
  if (open.length > 0) return undefined;
  const { drift } = plainDocument(sound) as { drift?: Written };
  return driftPolicy(drift, (...path) => keyAt(sound, ['drift', ...path]), report);
}

/** Overlays go by labels, and variables come from overlays: so no label can be made of a variable. */
function checkLabels({ sound }: StackDocument, report: Report): void {
  if (!sound) return;
  const overlays = nodeAt(sound, ['overlays']);
  const routers = nodeAt(sound, ['routers']);
  const all = [
    sound,
    ...(overlays?.type === 'list' ? overlays.items : []),
    ...(routers?.type === 'map' ? [...routers.entries.values()].map(({ node }) => node) : []),
  ];
  for (const owner of all)
    for (const scalar of scalarsOf(nodeAt(owner, ['labels']))) mustBePlain(scalar, report);
}

function mustBePlain(
  { source, at }: Scalar,
  report: Report,
  what = 'labels of a fleet, and what matches them,',
): void {
  if (!isInterpolated(source)) return;
  report.error('spec/bad-interpolation', `${what} are plain text`, at, {
    hint: 'write the value: it is read before the variables of a router are known',
  });
}

type Scalar = Extract<Tree, { type: 'scalar' }>;

function scalarsOf(tree: Tree | undefined): Scalar[] {
  switch (tree?.type) {
    case undefined:
      return [];
    case 'scalar':
      return [tree];
    case 'list':
      return tree.items.flatMap(scalarsOf);
    case 'map':
      return [...tree.entries.values()].flatMap(({ node }) => scalarsOf(node));
  }
}

function mapAt(tree: Tree | undefined, path: readonly string[]): TreeMap | undefined {
  const node = tree && nodeAt(tree, path);
  return node?.type === 'map' ? node : undefined;
}

import { type Rollout, Secret } from '../model/index.ts';
import type { Reading, StackDocument } from './documents.ts';
import { fleetsOf } from './fleet/fleets.ts';
import { membersOf } from './fleet/members.ts';
import type { Member } from './member.ts';
import { plainOf } from './plain.ts';
import { routerOf } from './router-documents.ts';
import type { RouterTarget } from './routers.ts';
import { keysAt, nodeAt, type Tree } from './tree.ts';

export interface AllRouters {
  /** By name, in the order of the files. */
  readonly members: ReadonlyMap<string, Member>;
  /** Of all routers, broken ones too. */
  readonly names: readonly string[];
  /** How apply goes through each fleet that says it. */
  readonly rollouts: ReadonlyMap<string, Rollout>;
}

/** The routers of all documents. One that several files describe in the same words is one. */
export function allRouters(documents: readonly StackDocument[], reading: Reading): AllRouters {
  const names = [...new Set(documents.flatMap(({ written }) => keysAt(written, ['routers'])))];
  const fleets = fleetsOf(documents, reading.report);
  const rollouts = new Map<string, Rollout>();
  const ofFleets = fleets.flatMap((fleet) => {
    const { members, rollout } = membersOf(fleet, reading);
    if (rollout) rollouts.set(fleet.name, rollout);
    return members;
  });
  const found = new Map<string, Member>();
  for (const member of [...ofFleets, ...documents.flatMap((document) => inline(document, reading))]) {
    const first = found.get(member.router.name);
    if (!first) found.set(member.router.name, member);
    else if (!isSame(member, first)) conflict(member.router, first.router, reading);
  }
  const members = new Map(
    names.flatMap((name) => {
      const member = found.get(name);
      return member ? [[name, member] as const] : [];
    }),
  );
  return { members, names, rollouts };
}

/** The routers of a stack. */
function inline({ kind, file, sound, isLocked }: StackDocument, reading: Reading): Member[] {
  const routers = sound && nodeAt(sound, ['routers']);
  if (kind !== 'Stack' || !sound || routers?.type !== 'map') return [];
  return [...routers.entries].flatMap(([name, entry]) => {
    const vars = nodeAt(entry.node, ['vars']);
    const made = routerOf({ name, entry, vars, kind, file, document: sound, isLocked }, reading);
    return made ? [{ ...made, vars, defaults: undefined }] : [];
  });
}

function conflict(router: RouterTarget, first: RouterTarget, { report }: Reading): void {
  const hint =
    first.fleet === undefined || router.fleet !== undefined
      ? 'say it once, and name it with targets: in the other file'
      : `fleet "${first.fleet}" has it: take it out here, and name it with targets:`;
  report.error(
    'spec/router-conflict',
    `router "${router.name}" is described twice, and not alike`,
    router.at,
    { hint, related: [{ at: first.at, message: 'first here' }] },
  );
}

/** The same whatever the order of its keys. */
const sorted = (map: object): string =>
  JSON.stringify(Object.entries(map).sort(([one], [other]) => (one < other ? -1 : 1)));

const textOf = (tree: Tree | undefined): string => sorted(tree ? (plainOf(tree, undefined) as object) : {});

/** A stack may repeat a router of a fleet; two fleets cannot both have it. */
function isSame(member: Member, first: Member): boolean {
  const [a, b] = [member.router, first.router];
  // Places differ, and a secret says nothing of itself to JSON.
  const plain = (router: RouterTarget): string =>
    JSON.stringify({
      ...router,
      labels: sorted(router.labels),
      at: undefined,
      storageAt: undefined,
      fleet: undefined,
      drift: undefined,
      guards: undefined,
      windows: undefined,
      isCanary: undefined,
      password: router.password instanceof Secret,
    });
  const samePassword =
    a.password === b.password || (b.password !== undefined && a.password?.mayEqual(b.password) === true);
  return (
    (a.fleet === undefined || b.fleet === undefined) &&
    samePassword &&
    plain(a) === plain(b) &&
    textOf(member.vars) === textOf(first.vars)
  );
}

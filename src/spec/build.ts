import type { Desired, SourceRange } from '../model/index.ts';
import { beside } from './beside.ts';
import { checkAcross } from './check-across.ts';
import { type Reading, type StackDocument, stackFor } from './documents.ts';
import { configOwner, withDefaults } from './fleet/stack-defaults.ts';
import { inputsOf } from './inputs.ts';
import type { Member } from './member.ts';
import { Collected, type Report } from './report.ts';
import { toResources } from './resources/to-resources.ts';
import type { Tree } from './tree.ts';

/** A stack as one router gets it. */
export interface Built {
  readonly document: StackDocument;
  readonly tree: Tree;
  readonly desired: Desired;
}

export interface Builder {
  /** What the stacks of a router ask of it. Problems go to the report, those of all its stacks together, too. */
  readonly build: (member: Member, report: Collected) => readonly Built[];
  /** The same, never taken over from another router: every value has the place where it stands for this one. */
  readonly buildAlone: (member: Member) => readonly Built[];
}

/** For so many different sets of stacks results are kept; more are computed again when they are asked for. */
const kept = 64;

/** Builds stacks for routers; what is the same for many is built once. */
export function builderFor(
  stacksOf: (member: Member) => readonly StackDocument[],
  reading: Omit<Reading, 'report'>,
): Builder {
  const known = new Map<string, { readonly built: readonly Built[]; readonly storageAt: SourceRange }>();
  const numbers = new Map<object, number>();
  const numberOf = (thing: object): number => {
    const number = numbers.get(thing) ?? numbers.size;
    numbers.set(thing, number);
    return number;
  };
  const documentsFor = (member: Member): StackDocument[] => {
    const documents = stacksOf(member);
    const owner = member.defaults?.config ? configOwner(documents) : undefined;
    return documents.map((document) => withDefaults(document, member.defaults, document === owner));
  };
  const buildAll = (member: Member, documents: readonly StackDocument[], report: Report): Built[] =>
    together(documents.flatMap((document) => buildOne(document, member, { ...reading, report }) ?? []));
  return {
    buildAlone: (member) => buildAll(member, documentsFor(member), new Collected()),
    build: (member, report) => {
      const { router, vars } = member;
      const documents = documentsFor(member);
      const key = [
        router.storage ?? '',
        ...documents.map((document) =>
          document.sound
            ? `${numberOf(document)} ${inputsOf(document.sound, { name: router.name, vars })}`
            : '',
        ),
      ].join('\n');
      const old = known.get(key);
      if (old) {
        known.delete(key);
        known.set(key, old);
        return old.built.map((built) => forAnother(built, member, old.storageAt));
      }
      const problems = new Collected();
      const built = buildAll(member, documents, problems);
      checkAcross(
        built.map(({ desired }) => desired),
        problems,
      );
      report.add(problems);
      // What is wrong names the router that it is wrong on; warnings name none.
      if (problems.problems.length === 0) {
        const [oldest] = known.keys();
        if (known.size >= kept && oldest !== undefined) known.delete(oldest);
        known.set(key, { built, storageAt: storagePlace(member) });
      }
      return built;
    },
  };
}

/** The stacks of one router, in the order in which they are carried out. */
function together(built: readonly Built[]): Built[] {
  const all = beside(built.map(({ desired }) => desired));
  return all.flatMap((desired) => {
    const one = built.find((each) => each.desired.stack === desired.stack);
    return one ? [{ ...one, desired }] : [];
  });
}

function buildOne(document: StackDocument, { router, vars }: Member, reading: Reading): Built | undefined {
  const resolved = stackFor(document, { name: router.name, vars }, reading);
  if (!resolved) return undefined;
  const view = { ...resolved, router, written: document.written, report: reading.report };
  return { document, tree: resolved.tree, desired: toResources(view) };
}

const storagePlace = ({ router }: Member): SourceRange => router.storageAt ?? router.at;

/** The same rows for another router; of all places only that of its storage is its own. */
function forAnother({ desired, ...built }: Built, member: Member, storageAt: SourceRange): Built {
  const disks = desired.disks.map((disk) =>
    disk.at === storageAt ? { ...disk, at: storagePlace(member) } : disk,
  );
  return { ...built, desired: { ...desired, disks, router: member.router.name } };
}

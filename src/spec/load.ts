import type { Stack } from '../generated/stack.ts';
import type { Desired, Problem, Rollout } from '../model/index.ts';
import { alike } from './alike.ts';
import { type AllRouters, allRouters } from './all-routers.ts';
import { type Built, builderFor } from './build.ts';
import { documentsOf, type Reading, type StackDocument } from './documents.ts';
import type { Member } from './member.ts';
import { plainDocument } from './plain.ts';
import { providersFor, type Surroundings } from './providers.ts';
import { type RenderedRouter, renderedRouter, type RenderedStack, renderedStack } from './rendered.ts';
import { Collected, inOrder, type Report } from './report.ts';
import type { RouterTarget } from './routers.ts';
import type { SourceFile } from './source-file.ts';
import { targetsOf } from './targets.ts';
import { keyAt, keysAt } from './tree.ts';

export interface LoadContext extends Surroundings {
  /**
   * Secrets that are not there: an error, or with `optional` a warning. `connecting`: an error where a router cannot be
   * reached without it.
   */
  readonly secrets?: 'required' | 'connecting' | 'optional';
}

/** Everything that files say, and everything that is wrong with them. */
export interface Loaded {
  readonly routers: readonly RouterTarget[];
  /** How apply goes through a fleet, by its name. */
  readonly rollouts: ReadonlyMap<string, Rollout>;
  /** What each stack asks of a router. */
  readonly desired: (router: string) => readonly Desired[];
  /** For people: each stack as a router gets it, with the origin of every value. */
  readonly resolved: (router: string) => readonly RenderedStack[];
  /** The same of the router itself. */
  readonly resolvedRouter: (router: string) => RenderedRouter | undefined;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * What was built to check it is kept until it is asked for, up to so many resources that no other router has, of 1 to
 * 2 KB each; for the routers after that it is built again.
 */
const mostReady = 30_000;

/** Reads stacks: YAML in, what each router is to have out, with all problems of all files. Throws for no text. */
export function loadStacks(files: readonly SourceFile[], context: LoadContext): Loaded {
  const report = new Collected();
  const readFile = readOnce(context.readFile);
  const reading: Reading = {
    providers: providersFor({ ...context, readFile }),
    readFile,
    missing: (context.secrets ?? 'required') === 'required' ? 'error' : 'warn',
    missingForRouters: context.secrets === 'optional' ? 'warn' : 'error',
    report,
  };
  const documents = files.flatMap((file) => documentsOf(file, reading));
  const all = allRouters(documents, reading);
  const stacks = stacksByRouter(documents, all, report);
  const builder = builderFor(({ router }) => stacks.get(router.name) ?? [], reading);
  const ready = new Map<string, readonly Desired[]>();
  /** By the names of the stacks that a router gets: the router before it that gets the same. */
  const before = new Map<string, readonly Desired[]>();
  let room = mostReady;
  for (const member of all.members.values()) {
    const fresh = desiredOf(builder.build(member, report));
    if (room <= 0) continue;
    const names = fresh.map(({ stack }) => stack).join(' ');
    const { desired, own } = alike(fresh, before.get(names) ?? []);
    room -= own;
    ready.set(member.router.name, desired);
    before.set(names, desired);
  }

  const silent = new Collected();
  const paths = files.map(({ path }) => path);
  /** Whoever asks for them mostly asks once: then their memory is free for the plan. */
  const desiredFor = (member: Member): readonly Desired[] => {
    const desired = ready.get(member.router.name) ?? desiredOf(builder.build(member, silent));
    ready.delete(member.router.name);
    return desired;
  };
  const memberOf = (name: string): Member[] => [all.members.get(name) ?? []].flat();
  return {
    routers: [...all.members.values()].map(({ router }) => router),
    rollouts: all.rollouts,
    desired: (name) => memberOf(name).flatMap((member) => desiredFor(member)),
    resolved: (name) =>
      memberOf(name)
        .flatMap((member) => builder.buildAlone(member))
        .map(({ document, tree, desired }) => renderedStack(document.file, desired.stack, tree)),
    resolvedRouter: (name) => memberOf(name).map(renderedRouter)[0],
    problems: inOrder(report.problems, paths),
    warnings: inOrder(report.warnings, paths),
    texts: new Map(files.map(({ path, text }) => [path, text])),
  };
}

const desiredOf = (built: readonly Built[]): Desired[] => built.map(({ desired }) => desired);

/** A certificate authority that a thousand routers name is read once. */
function readOnce(readFile: LoadContext['readFile']): LoadContext['readFile'] {
  const known = new Map<string, string>();
  return (path, from) => {
    const key = `${path}\0${from}`;
    const text = known.get(key) ?? readFile(path, from);
    known.set(key, text);
    return text;
  };
}

/** Which stacks are for a router, in the order of the files. */
function stacksByRouter(
  documents: readonly StackDocument[],
  { members, names }: AllRouters,
  report: Report,
): ReadonlyMap<string, readonly StackDocument[]> {
  const routers = [...members.values()].map(({ router }) => router);
  const found = new Map<string, StackDocument[]>();
  for (const document of documents) {
    if (document.kind !== 'Stack' || !document.sound) continue;
    const { targets } = plainDocument(document.sound) as Stack;
    const inFile = documents
      .filter((other) => other.file === document.file)
      .flatMap((other) => keysAt(other.written, ['routers']));
    const stackAt = keyAt(document.written, ['metadata']);
    const known = { all: names, inFile };
    for (const { name } of targetsOf(targets, document.sound, stackAt, routers, known, report)) {
      const stacks = found.get(name);
      if (stacks) stacks.push(document);
      else found.set(name, [document]);
    }
  }
  return found;
}

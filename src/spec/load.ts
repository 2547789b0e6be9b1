import { Secret, type Desired, type Problem } from '../model/index.ts';
import { checkAcross } from './check-across.ts';
import { documentsOf, type Reading, routersOf, type StackDocument, stackFor } from './documents.ts';
import { providersFor, type Surroundings } from './providers.ts';
import { Collected, inOrder, type Report } from './report.ts';
import { toResources } from './resources/to-resources.ts';
import type { RouterTarget } from './routers.ts';
import { targetsOf } from './targets.ts';
import { keyAt, keysAt, nodeAt, type Tree } from './tree.ts';
import { plainOf } from './plain.ts';
import { rootShape } from './shape.ts';
import type { Stack } from '../generated/stack.ts';
import { type RenderedStack, renderedStack } from './rendered.ts';

export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export interface LoadContext extends Surroundings {
  /** Values from outside (`${env:}`, `${file:}`) that are not there: an error, or with `optional` a warning. */
  readonly secrets?: 'required' | 'optional';
}

/** Everything that files say, and everything that is wrong with them. */
export interface Loaded {
  readonly routers: readonly RouterTarget[];
  /** What each stack asks of a router. */
  readonly desired: (router: string) => readonly Desired[];
  /** For people: each stack as a router gets it, with the origin of every value. */
  readonly resolved: (router: string) => readonly RenderedStack[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly texts: ReadonlyMap<string, string>;
}

/** For so many routers results are kept; more are computed again when they are asked for. */
const keptRouters = 64;

/** Reads stacks: YAML in, what each router is to have out, with all problems of all files. Throws for no text. */
export function loadStacks(files: readonly SourceFile[], context: LoadContext): Loaded {
  const report = new Collected();
  const reading: Reading = {
    providers: providersFor(context),
    readFile: context.readFile,
    missing: context.secrets === 'optional' ? 'warn' : 'error',
    report,
  };
  const documents = files.flatMap(({ path, text }) => documentsOf(path, text, report));
  const { routers, names, variables } = allRouters(documents, reading);
  const assigned = documents.map((document) => ({
    document,
    targets: new Set(targetsFor(document, documents, routers, names, report)),
  }));
  const build = (router: RouterTarget, to: Report): Built[] =>
    assigned
      .filter(({ targets }) => targets.has(router))
      .flatMap(
        ({ document }) =>
          buildFor(document, router, variables.get(router.name), { ...reading, report: to }) ?? [],
      );

  const kept = new Map<string, Built[]>();
  for (const router of routers) {
    const built = build(router, report);
    checkAcross(
      built.map(({ desired }) => desired),
      report,
    );
    if (routers.length <= keptRouters) kept.set(router.name, built);
  }
  const silent = new Collected();
  const builtFor = (name: string): Built[] => {
    const router = routers.find((one) => one.name === name);
    return kept.get(name) ?? (router ? build(router, silent) : []);
  };
  const paths = files.map(({ path }) => path);
  return {
    routers,
    desired: (name) => withOthers(builtFor(name).map(({ desired }) => desired)),
    resolved: (name) =>
      builtFor(name).map(({ document, tree, desired }) =>
        renderedStack(document.file, desired.stack, tree),
      ),
    problems: inOrder(report.problems, paths),
    warnings: inOrder(report.warnings, paths),
    texts: new Map(files.map(({ path, text }) => [path, text])),
  };
}

interface Built {
  readonly document: StackDocument;
  readonly tree: Tree;
  readonly desired: Desired;
}

function buildFor(
  document: StackDocument,
  router: RouterTarget,
  vars: Tree | undefined,
  reading: Reading,
): Built | undefined {
  const resolved = stackFor(document, { name: router.name, vars }, reading);
  if (!resolved) return undefined;
  const view = { ...resolved, router, written: document.written, report: reading.report };
  return { document, tree: resolved.tree, desired: toResources(view) };
}

/** Rows of the other stacks of this run are foreign, but no orphans. */
function withOthers(all: readonly Desired[]): Desired[] {
  const stacks = all.map(({ stack }) => stack);
  return all.map((one) => ({ ...one, otherStacks: stacks.filter((stack) => stack !== one.stack) }));
}

function targetsFor(
  { file, written, sound }: StackDocument,
  documents: readonly StackDocument[],
  routers: readonly RouterTarget[],
  names: readonly string[],
  report: Report,
): RouterTarget[] {
  if (!sound) return [];
  const { targets } = plainOf(sound, rootShape) as Stack;
  const inFile = documents
    .filter((other) => other.file === file)
    .flatMap((other) => keysAt(other.written, ['routers']));
  return targetsOf(targets, sound, keyAt(written, ['metadata']), routers, { all: names, inFile }, report);
}

interface AllRouters {
  readonly routers: readonly RouterTarget[];
  /** Of all routers, broken ones too. */
  readonly names: readonly string[];
  readonly variables: ReadonlyMap<string, Tree | undefined>;
}

/** The routers of all documents. One that several files describe in the same words is one. */
function allRouters(documents: readonly StackDocument[], reading: Reading): AllRouters {
  const routers = new Map<string, RouterTarget>();
  const variables = new Map<string, Tree | undefined>();
  const names = documents.flatMap(({ written }) => keysAt(written, ['routers']));
  for (const document of documents) {
    for (const router of routersOf(document, reading)) {
      const first = routers.get(router.name);
      const vars = nodeAt(document.written, ['routers', router.name, 'vars']);
      if (!first) {
        routers.set(router.name, router);
        variables.set(router.name, vars);
      } else if (!isSame(router, first) || textOf(vars) !== textOf(variables.get(router.name))) {
        reading.report.error(
          'spec/router-conflict',
          `router "${router.name}" is described twice, and not alike`,
          router.at,
          {
            hint: 'say it once, and name it with targets: in the other file',
            related: [{ at: first.at, message: 'first here' }],
          },
        );
      }
    }
  }
  return { routers: [...routers.values()], names: [...new Set(names)], variables };
}

const textOf = (tree: Tree | undefined): string => (tree ? JSON.stringify(plainOf(tree, undefined)) : '');

function isSame(a: RouterTarget, b: RouterTarget): boolean {
  // Places differ, and a secret says nothing of itself to JSON.
  const plain = (router: RouterTarget): string =>
    JSON.stringify({
      ...router,
      at: undefined,
      storageAt: undefined,
      password: router.password instanceof Secret,
    });
  const same =
    a.password === b.password ||
    (b.password !== undefined && a.password?.equals(b.password.reveal()) === true);
  return same && plain(a) === plain(b);
}

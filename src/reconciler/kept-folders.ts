import type { Observed, Problem, WireRow } from '../model/index.ts';
import type { Draft } from './draft.ts';
import { kindNamed } from './kinds/index.ts';
import { pathsReached } from './references.ts';
import { rowsOf, type Snapshot } from './snapshot.ts';

/**
 * Folders that would go, but may hold data: RouterOS removes a folder with all that is in it. They stay, whoever made
 * them, and a warning says so.
 */
export function keptFolders(
  drafts: readonly Draft[],
  observed: readonly Observed[],
  snapshot: Snapshot,
): { readonly drafts: readonly Draft[]; readonly warnings: readonly Problem[] } {
  const going = drafts.filter(({ action, kind }) => action === 'delete' && kindNamed(kind).nestedBy);
  if (going.length === 0) return { drafts, warnings: [] };
  const holds = dataIn(observed, rowsOf(snapshot, kindNamed('file').menu));
  const gone = new Set(going.map(pathOf));
  const kept = new Map<Draft, string>();
  // What lies deeper first: a folder that stays keeps those above it.
  for (const draft of going.toSorted((a, b) => pathOf(b).length - pathOf(a).length)) {
    const why = holds(draft, gone);
    if (why === undefined) continue;
    kept.set(draft, why);
    gone.delete(pathOf(draft));
  }
  return {
    drafts: drafts.filter((draft) => !kept.has(draft)),
    warnings: [...kept].map(([draft, why]) => ({
      code: 'plan/folder-kept',
      message: `${pathOf(draft)} is no longer in the file, but ${why}: it stays`,
      hint: 'remove it on the router if nobody needs what is in it',
      router: snapshot.router,
      address: draft.address,
    })),
  };
}

/** Why a folder may hold data; `gone` are paths that go in the same run. */
function dataIn(
  observed: readonly Observed[],
  files: readonly WireRow[],
): (draft: Draft, gone: ReadonlySet<string>) => string | undefined {
  const names = files.map((row) => plain(row['name'] ?? ''));
  const sources = observed.flatMap(({ kind, props }) => pathsReached(kindNamed(kind), props)).map(plain);
  return (draft, gone) => {
    const path = pathOf(draft);
    if (draft.before?.props['type'] !== 'directory') return undefined;
    if (sources.some((source) => isWithin(source, path) || isWithin(path, source)))
      return 'a mount has its source there';
    // What a container has had mounted shows another type, and nobody says whether its insides are listed (transcript 50).
    if (draft.before.row['type'] !== 'directory') return 'containers have written into it';
    const left = names.find((name) => isWithin(name, path) && !gone.has(name));
    return left === undefined ? undefined : `${left} is in it`;
  };
}

const plain = (path: string): string => path.replace(/^\/+|\/+$/g, '');
const pathOf = ({ before }: Draft): string => plain(String(before?.props['path'] ?? ''));
const isWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(`${folder}/`);

import type { Desired } from '../model/index.ts';
import { indexedFiles } from './ledger.ts';
import type { Owners } from './ownership.ts';
import { rowsOf, type Snapshot } from './snapshot.ts';

/** What tells this stack's rows from others, from the file and from the ledger row on the router. */
export function ownersOf(desired: Desired, snapshot: Snapshot): Owners {
  const stacks = [desired.stack, ...desired.previousStacks];
  const made = indexedFiles(rowsOf(snapshot, '/container/envs'), stacks, snapshot.release);
  const declared = desired.resources.flatMap((resource) =>
    resource.kind === 'file' ? [String(resource.props['path']).replace(/^\//, '')] : [],
  );
  return {
    stacks,
    bases: desired.resources.flatMap((resource) =>
      resource.run ? [resource.run.rootDirBase.replace(/^\//, '')] : [],
    ),
    files: new Map([
      ...declared.map((path) => [path, made.get(path) ?? { secret: false }] as const),
      ...made,
    ]),
  };
}

import type { Desired, WireRow } from '../model/index.ts';
import type { RouterClient } from '../routeros/client.ts';
import { RouterError } from '../routeros/error.ts';
import { oldestRelease, releaseOf } from '../routeros/release.ts';
import { type Scrub, scrubberOf, secretsOf } from './apply/scrub.ts';
import { furtherReads, type Read, readsFor } from './reads.ts';
import type { Snapshot } from './snapshot.ts';

/** Reads what a plan needs: all menus at once, and once more only for menus that the ledger row names. */
export async function observe(
  client: RouterClient,
  desired: Desired,
  signal?: AbortSignal,
): Promise<Snapshot> {
  const reads = readsFor(desired);
  // Made where a router refuses to be read.
  const scrub: Scrub = (text) => scrubberOf(secretsOf(desired))(text);
  const results = await Promise.all(reads.map((read) => readMenu(client, read, scrub, signal)));
  const menus = new Map<string, readonly WireRow[]>();
  const missing = new Map<string, string>();
  const keep = (read: Read, result: readonly WireRow[] | string): void => {
    if (typeof result === 'string') missing.set(read.menu, result);
    else menus.set(read.menu, read.match ? withContents(menus.get(read.menu) ?? [], result) : result);
  };
  reads.forEach((read, index) => {
    keep(read, results[index] ?? []);
  });

  const resource = menus.get('/system/resource')?.[0];
  const release = releaseOf(resource?.['version'] ?? '') ?? oldestRelease;
  const further = furtherReads(desired, new Set(menus.keys()), menus.get('/container/envs') ?? [], release);
  const more = await Promise.all(further.map((read) => readMenu(client, read, scrub, signal)));
  further.forEach((read, index) => {
    keep(read, more[index] ?? []);
  });
  return {
    router: desired.router,
    release,
    architecture: resource?.['architecture-name'] ?? '',
    menus,
    missing,
  };
}

/** Rows, or the router's words where it has no such menu (no container package: routeros.md 3). */
async function readMenu(
  client: RouterClient,
  read: Read,
  scrub: Scrub,
  signal?: AbortSignal,
): Promise<readonly WireRow[] | string> {
  const options = {
    proplist: read.proplist,
    ...(read.match ? { match: read.match } : {}),
    ...(signal ? { signal } : {}),
  };
  try {
    return await client.list(read.menu, options);
  } catch (error) {
    if (error instanceof RouterError && error.kind === 'refused') return scrub(error.quotes.join('; '));
    throw error;
  }
}

/** The contents that were read for some files, beside what was read for all. */
function withContents(files: readonly WireRow[], contents: readonly WireRow[]): WireRow[] {
  const byName = new Map(contents.map((row) => [row['name'], row['contents'] ?? '']));
  return files.map((row) => {
    const text = byName.get(row['name']);
    return text === undefined ? row : { ...row, contents: text };
  });
}
